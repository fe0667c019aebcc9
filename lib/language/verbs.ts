/**
 * The verb forms that the rules need without a tagger: irregular pasts and participles, auxiliaries, and the words in
 * “-ed” that are no verbs. compromise knows more and costs a hundred times as much; it is asked only when a sentence is re-worded.
 */

const IRREGULAR = `arise arose arisen;awake awoke awoken;be was been;be were been;bear bore borne;beat beat beaten;become became become;begin began begun;
bend bent bent;bet bet bet;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;bring brought brought;
build built built;burn burnt burnt;buy bought bought;catch caught caught;choose chose chosen;cling clung clung;come came come;cut cut cut;deal dealt dealt;
dig dug dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;
fight fought fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got;get got gotten;give gave given;
go went gone;grow grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;
lay laid laid;lead led led;lean leant leant;learn learnt learnt;leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;
meet met met;overcome overcame overcome;oversee oversaw overseen;pay paid paid;prove proved proven;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;redo redid redone;
rerun reran rerun;rethink rethought rethought;rewrite rewrote rewritten;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;
sell sold sold;send sent sent;set set set;sew sewed sewn;shake shook shaken;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;
sleep slept slept;slide slid slid;speak spoke spoken;spend spent spent;spin spun spun;split split split;spot spotted spotted;spread spread spread;stand stood stood;steal stole stolen;stick stuck stuck;
strike struck struck;strip stripped stripped;swear swore sworn;sweep swept swept;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;
throw threw thrown;undergo underwent undergone;understand understood understood;undo undid undone;uphold upheld upheld;wake woke woken;wear wore worn;weep wept wept;win won won;withdraw withdrew withdrawn;
withhold withheld withheld;wind wound wound;write wrote written;overwrite overwrote overwritten;redraw redrew redrawn;resend resent resent;retake retook retaken;remake remade remade;resit resat resat;input input input;offset offset offset;reset reset reset;cost cost cost;shed shed shed;broadcast broadcast broadcast;forecast forecast forecast;mistake mistook mistaken;outgrow outgrew outgrown;foresee foresaw foreseen;spell spelt spelt;smell smelt smelt;spill spilt spilt;dream dreamt dreamt;leap leapt leapt;kneel knelt knelt;creep crept crept;bust bust bust;pled pled pled;dry dried dried;try tried tried;
use used used;tie tied tied;die died died;agree agreed agreed;free freed freed;owe owed owed;see seeing seeing;agree agreeing agreeing`;

const pastOf = new Map<string, string>();
const participleOf = new Map<string, string>();
for (const row of IRREGULAR.split(';')) {
  const [lemma, past, participle] = row.trim().split(' ');
  if (!lemma || !past || !participle) continue;
  pastOf.set(past, lemma);
  participleOf.set(participle, lemma);
}

const NOT_PAST = new Set(
  `need needed? speed red bed hundred indeed embed exceed proceed succeed feed seed shed breed weed deed greed creed naked wicked sacred beloved aged kindred
  biased unbiased unprecedented so-called outdated related limited united advanced experienced skilled talented dedicated gifted old-fashioned complicated sophisticated
  interested excited tired worried scared delighted pleased thrilled surprised impressed frustrated annoyed stressed exhausted overwhelmed disappointed bored confused
  unused unexpected undocumented unassigned unaffected unsigned unneeded distributed automated ted fred ned jared med fed led shared-nothing crowded rugged ragged`
    .split(/\s+/)
    .filter((w) => !w.endsWith('?')),
);

export const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'m", "'re"]);
export const HAVE = new Set(['have', 'has', 'had', "'ve", 'having']);
export const DO = new Set(['do', 'does', 'did']);
export const MODAL = new Set([
  'will',
  'would',
  'could',
  'can',
  'should',
  'might',
  'may',
  'must',
  "'ll",
  'shall',
  'ought',
  'wo',
  'ca',
  'sha',
]);
export const GET = new Set(['get', 'gets', 'got', 'getting', 'gotten']);
/** Adverbs and fillers that may stand between a subject and its verb. Words in “-ly” count too. */
const BETWEEN = new Set(
  `then also just only never always even still simply finally both all together myself ourselves themselves himself herself again later first next now soon once often usually sometimes
  already almost really actually literally basically probably maybe perhaps instead therefore thus eventually afterwards meanwhile straight right long rather quite ever not n't no so um uh er well
  kind sort of like honestly obviously mostly mainly largely partly personally deliberately quietly twice each too yet else ended up`.split(
    /\s+/,
  ),
);

export const isAdverb = (word: string): boolean => BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly'));

/** “re-ran”, “dry-ran”: the verb is what follows. */
const PREFIX = /^(?:re|pre|over|under|mis|de|co|dry|hand|hard|cross|double)-(?=[a-z]{2})/;

/** Whether a word can be a verb's simple past (“wrote”, “deployed”). */
export function isPast(prefixed: string): boolean {
  const word = prefixed.replace(PREFIX, '');
  return pastOf.has(word) || (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word));
}

/** Whether a word can be a past participle (“written”, “deployed”). */
export function isParticiple(prefixed: string): boolean {
  const word = prefixed.replace(PREFIX, '');
  return (
    participleOf.has(word) || (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word))
  );
}

const lemmaPast = new Map([...pastOf].reverse().map(([past, lemma]) => [lemma, past]));

/** The simple past of an irregular participle: “written” gives “wrote”. */
export function irregularPast(prefixed: string): string | undefined {
  const prefix = PREFIX.exec(prefixed)?.[0] ?? '';
  const lemma = participleOf.get(prefixed.slice(prefix.length));
  const past = lemma && lemmaPast.get(lemma);
  return past && prefix + past;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})(?:ies|ied)$/, 'y'],
  [/(?<=.{3})(?:ed|ing)$/, ''],
  [/(?<=.(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=.{2}[^s])s$/, ''],
];

/**
 * One key for all forms of a verb: “rolled”, “rolling”, “rolls” and “roll” give the same; irregular forms give their
 * dictionary form's. A key to look up with, not a word to print (“created” gives “creat”).
 * @param word lower case
 */
export function stem(word: string): string {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  const tail = word.slice(prefix.length);
  const base = `${prefix}${pastOf.get(tail) ?? participleOf.get(tail) ?? tail}`;
  let bare = base;
  for (const [ending, stand] of ENDINGS) {
    if (!ending.test(base)) continue;
    bare = base.replace(ending, stand);
    break;
  }
  return bare.replace(/^(.{2,})e$/, '$1').replace(/([bdfgklmnprstz])\1$/, '$1');
}

/** A set of verbs to look up by `stem`, from their dictionary forms, separated by white space. */
export const verbSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(stem));
