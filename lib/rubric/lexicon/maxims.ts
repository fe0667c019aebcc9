import { find, findFirst, shows } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** Lessons that fit any story, and the signs that a lesson belongs to this one. */

const words = (list: string) => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

const VIRTUE =
  words(`communication communicating communicate teamwork team_spirit team_work collaboration collaborating cooperation co-operation patience patient perseverance persistence persistent resilience resilient
  passion passionate empathy empathetic trust trusting honesty honest integrity transparency transparent listening listen planning plan_ahead preparation prepared prepare leadership ownership accountability responsibility
  initiative proactive proactivity flexibility flexible adaptability adaptable adapt agility agile curiosity curious attention_to_detail detail details quality excellence success failure failures mistakes? hard_work hard_worker hardworking
  work_hard dedication commitment discipline focus focused calm positivity positive attitude mindset confidence courage humility humble respect kindness kind balance time_management priorities prioriti[sz]e prioriti[sz]ation organised organized
  organisation learning learn teach growth change challenge challenges pressure stress relationships? people customers? customer_first feedback experience experiences knowledge skills? diversity innovation creativity creative simplicity
  simple consistency consistent motivation motivated data documentation document testing test_your test everything assumptions? assume assuming expectations? risk risks deadlines? ego culture values strengths? weaknesses? comfort_zone
  extra_mile big_picture basics right_thing conflict speed quick fast delegation delegate trust_your gut instinct team teams alignment perfect done help ask_for_help speak_up`);
const VIRTUES = new RegExp(`\\b${VIRTUE}\\b`);
const LEARN =
  /\b(?:learn(?:ed|t|ing|ings|s)?|taught|teach(?:es)?|lessons?|take-?aways?|moral|showed me|shows(?: me)?|reminds? me|reminded me|reali[sz]ed?|understood|proves?|proved|takes? from|took from|took away|take away|key (?:is|was|thing|learning|point)|main thing|important thing|bottom line|what matters|matters|it's (?:all )?about|its (?:all )?about|all about|at the end of the day|it goes to show|goes to show|in hindsight|came away|i believe|i think|motto|philosophy)\b/;
const PROVERB = new RegExp(
  [
    '\\b(?:always|never|ever|nobody|everybody|everyone|anything|everything|nothing)\\b',
    "\\byou(?:'ve|'re|'ll|'d)?\\b",
    '\\b(?:one|people|we|they) (?:must|should|need|needs|have to|has to|can|learns?|always|never|all)\\b',
    '\\b(?:is|are|was|makes?|beats?|pays?|wins?|comes?|matters?|counts?|takes?|breeds?|builds?)\\b',
    "^(?:so |and |just |also |but |well |yeah |ok |okay |always |never |do not |don't )*(?:be|keep|stay|trust|listen|ask|plan|think|work|communicate|document|test|fail|dream|start|take|make|know|choose|pick|expect|assume|disagree|do|don't|never|always|believe|stick|put|embrace|measure|focus|remember|treat|learn|prepare|check|own|lead|give|hire|respect|speak|get|go|find|let|have|try|write|share|hope|look|follow|fight|move|act|say|show|begin|stop|rely|use|care|push|aim|build|value)\\b",
  ].join('|'),
);
/** Ties to this story or to what the speaker does since. */
const TIES: readonly RegExp[] = [
  /\b(?:since then|these days|nowadays|from now on|from then on|next time|now(?:adays)? (?:i|we|when|whenever|for|anything|every|it|the|in|they)|i now|we now|so now|every time|whenever|before i|until i|after that i|ever since|since that|since this|now\.?$)\b/,
  /\b(?:i|we)(?:'d| would| should| ought| could)(?: have|'ve| not|n't| never| also| now| still| rather)*(?! say| call| like to (?:say|think)| think)\b/,
  /\bshould(?:'ve| have| of)\b|\bif i (?:did|had|were|was|am|could|do)\b|\bmy (?:own )?(?:mistake|error|fault|blind spot|failing)\b|\b(?:what|where) (?:i|we)(?:'d|'ve)? (?:had )?(?:missed|lacked|got wrong|did wrong|failed|overlooked|underestimated)\b|\bthe (?:gap|hole|flaw|root) (?:was|is)\b/,
  /\b(?:nobody|no one|none|neither|no-one|not a soul|each team|each side|both (?:teams|sides|departments)|no (?:team|person|department)|only (?:forum|place|person|one)) .{0,25}\b(?:had|was|were|owned|knew|asked|looked|checked|checks|knows|owns|told|could|got|been|did|paid|saw)\b/,
  /\bbecause (?:i|we|it was|the|my|our|she|he|they|nobody)\b|\binstead of\b|\brather than\b|\bthe day before\b|\bthat (?:night|day|week|morning|evening|shift|month)\b/,
];

/** Growth of the speaker, fit for any story, whatever else the sentence says. */
const GROWTH =
  /\b(?:made (?:me|us) (?:a |an |much |even |so |more |feel )*\w+|makes you \w+|(?:i|we)(?:'m| am| have| 've| became| become| grew| feel)* (?:now )?(?:a |an )?(?:much |far |lot |more |better |stronger |grown |grew )+(?:as (?:a|an) \w+|\w*)|improved my|my (?:\w+ )?skills|learn(?:ed|t) (?:a lot|so much|a great deal|many things|plenty|loads|a ton|lots)|learning (?:experience|curve)|(?:grew|grown) (?:a lot|so much|as (?:a|an))|do it (?:all )?again|wouldn't change|would not change|change (?:a thing|anything)|hard worker|team player)\b/;
/** A number that could only come from this story: not “two heads”, “a stitch in time”. */
const NUMBER = /\d|\b(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/;

/** A lesson for any story said in so many words, whatever the sentence was read as. */
const OUTRIGHT: readonly RegExp[] = [
  /\b(?:made|makes) (?:me|us) (?:a |an |feel )?(?:much |even |so |far )?(?:better|stronger|wiser|more|grow|mature)\b|\blearn(?:ed|t) (?:a lot|so much|a great deal|many things|plenty|loads|a ton|lots)\b|\b(?:hard worker|team player|go-getter|learning (?:experience|curve)|great learning)\b|\b(?:improved|developed|built|honed|strengthened|enhanced|sharpened) my (?:\w+ ){0,2}(?:skills|abilit\w+|confidence|knowledge)\b|\b(?:grew|grown) (?:a lot|so much|as (?:a|an|the))\b/,
  new RegExp(
    `\\b${VIRTUE}(?: \\w+){0,5} (?:is|are|'s|was) (?:always |also |really |very |so |just |only |absolutely |the most |the |a )*(?:important|key|keys|everything|crucial|vital|essential|necessary|paramount|power|half the battle|a virtue|priceless|what (?:counts|matters))\\b`,
  ),
  new RegExp(
    `^(?:so |and |well |basically |honestly |because |that |i (?:think|guess|believe) )*${VIRTUE} (?:matters|counts|pays|wins|works|makes (?:the|all the|a) difference|makes perfect|makes the dream|beats)\\b`,
  ),
  /\b(?:brought|drove|hammered) (?:it |that )?home (?:to (?:me|us) )?(?:just |again )?(?:how (?:important|crucial|vital|valuable)|the (?:value|importance|power|need))\b|\b(?:taught|showed|teaches|shows|reminded) (?:me|us) (?:about |that |how |to )*(?:the )?(?:(?:value|importance|power|meaning|benefits?|need) of |(?:important|valuable|crucial) )/,
  /\b(?:value|importance|power) of (?:\w+ )?(?:teamwork|communication|collaboration|planning|preparation|listening|patience|trust|ownership|putting|working together|working as|good|clear|never giving|hard work)\b/,
  new RegExp(
    `\\b(?:lesson|take-?away|moral|what i (?:learn(?:ed|t)|took from (?:it|this|that))|learn(?:ed|t)|i (?:learn(?:ed|t)|saw|felt|understood|reali[sz]ed)(?: that)?|(?:big|main|key|important|biggest) thing(?: for me| i (?:took|learned|learnt)(?: from it)?)?)\\b(?: (?:here|would be|was|is|that|for me|from (?:it|this|that)|to|just|really|be|it's|you've|you|got)|[:,=])*(?: \\w+)? ${VIRTUE}\\b`,
  ),
  /\b(?:you can (?:always )?(?:do|achieve|overcome|solve|learn|get through) anything|you(?:'ve)?(?: just)? (?:have|got|need) to (?:just |always |really )?(?:stay|be|keep|bring|trust|listen|communicate|believe|work|put|adapt|ask|take)|there(?:'s| is) always (?:something|room|a way|more)|never give up|don't (?:ever )?give up|(?:always|just|so|basically|and) (?:stay|be|keep|trust|believe|treat|listen to|communicate|double[- ]?check|test|ask|document|measure|plan ahead) (?:\w+)|going the extra mile|go the extra mile|hard work pays|practice makes|fall in love with|pull(?:ing|s)? in the same direction|in it together|you'll get there|weakest link|(?:always|often|never) remember (?:how|what|that))\b/,
];
/** The speaker as the doer of something once. */
const ONCE =
  /\bi (?:'d |had |should |also |then |just )?(?!learn|took|take|saw|felt|understood|reali[sz]ed|think|thought|guess|believe|am|was|can|developed|gained|improved|grew)\w+(?:ed|ught|nt|ote|ade)\b/;

/** The phrase of a lesson that fits any story, where it is plain from the words alone. */
export function plainMaximIn(s: Sentence): Span | undefined {
  const span = findFirst(s, OUTRIGHT);
  return span && !shows(s, ONCE) && !isTied(s) ? span : undefined;
}

/** Whether something in the sentence belongs to this story alone. */
export function isTied(s: Sentence): boolean {
  if (shows(s, GROWTH) && s.figures.length === 0) return false;
  if (s.figures.some((f) => NUMBER.test(s.own.slice(f.start, f.end)) && !/1[01]0/.test(s.own))) return true;
  if (TIES.some((t) => t.test(s.own))) return true;
  if (s.words.some((w, i) => i > 1 && w.capital && w.text.length > 1 && !/^i\b|^(?:english|god)/.test(w.text)))
    return true;
  return false;
}

/** Forms that are past and present alike. */
const SAME = new Set('cut put set let read hit cost come become run hurt beat'.split(' '));
const SAYS = /\b(?:you(?:'ve|'re|'ll|'d)?|always|everybody|everyone|one|people|we all)\b/;

/** The phrase that makes the lesson a general one. */
export function maximIn(s: Sentence): Span | undefined {
  const growth = find(s, GROWTH);
  if (growth) return growth;
  const learn = find(s, LEARN);
  const virtue = find(s, VIRTUES);
  const proverb = find(s, PROVERB);
  if (learn && virtue) return { start: Math.min(learn.start, virtue.start), end: Math.max(learn.end, virtue.end) };
  const told = virtue ?? learn;
  if (told) return told;
  // A saying has nobody's past in it.
  if (s.count < 3 || s.doers.some((d) => d.tense === 'past' && !SAME.has(d.form) && !shows(s, SAYS))) return undefined;
  return proverb ?? { start: 0, end: s.text.trimEnd().length };
}

/** What leads up to a lesson and says nothing of it: “I learned that”, “the key takeaway for me was that”. */
const LEAD =
  /^.*?\b(?:learn(?:ed|t|ing|ings)?|lessons?|take-?aways?|taught|showed|shows|reminded|reali[sz]ed|understood|goes to show|went to show|moral|motto|brought home|drove home)\b(?: (?:one thing,? it(?: is|'s)|one thing|in this case|of the story|for me|for us|from (?:it|this|that|all this)|here|(?:me|us)(?: (?:again|once more))?|again|is|was|that|would be|just|really|to me|i took)| ?[,:-]){0,6}(?: (?=\S))/;
/** Joins and hedges that a clause may begin with. */
const FILLERS =
  /^(?:(?:so|and|but|also|well|yeah|honestly|basically|anyway|because|i (?:think|guess|suppose|believe|reckon)(?: that)?|in the end|at the end of the day|for me|to me|that|i(?= (?:also |have |'ve )?learn))\b[ ,]*)+/;
/** Words of growth have no lesson behind them: “learned a lot”. */
const NO_LESSON = /^(?:a lot|so much|a great deal|many things|plenty|loads|lots|about|from|in|with|and)\b/;

/** A clause that only points at the lesson beside it: “that's my motto”, “my learning is,”. */
const POINTS_BACK = /^(?:and )?(?:that|this|it)(?:'s| is| was)\b/;
const POINTS_ON =
  /^(?:so )?(?:(?:the|my|our|main|key|big|biggest|one) )*(?:learning|lesson|take-?away|moral|motto)s?(?: \w+){0,3} (?:is|was)$|goes to show$/;

/**
 * The lesson itself, whole: of “So I learned that patience is a virtue, as they say” it is “patience is a virtue”.
 * @param span the words that make it a general one
 */
export function lessonAround(s: Sentence, span: Span): Span {
  const clauses = clausesOf(s.own);
  let from = clauses.findIndex(({ end }) => end > span.start);
  let to = clauses.findLastIndex(({ start }) => start < span.end);
  const said = (k: number) => s.own.slice(clauses[k]?.start, clauses[k]?.end);
  if (to > 0 && POINTS_BACK.test(said(to))) from = Math.min(from, --to);
  else if (from >= 0 && from < clauses.length - 1 && POINTS_ON.test(said(from))) to = Math.max(++from, to);
  const [clause, last] = [clauses[from], clauses[to]];
  if (!clause || !last) return span;
  const words = s.own.slice(clause.start, last.end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const behind = lead > 0 && rest.includes(' ') && !NO_LESSON.test(rest) ? lead : 0;
  const start = clause.start + behind;
  return { start: start + (FILLERS.exec(words.slice(behind))?.[0].length ?? 0), end: last.end };
}

/** The stretches between stops and commas, without the white space around them. */
function clausesOf(own: string): Span[] {
  const clauses: Span[] = [];
  for (const m of own.matchAll(/(?:[^\s,;:.!?()](?:[^,;:.!?()]|[.:](?=\d)|,(?=\d{3}))*)/g)) {
    const words = m[0].trimEnd();
    clauses.push({ start: m.index, end: m.index + words.length });
  }
  return clauses;
}
