import type { Span } from '../model/span.ts';
import { BE, DO, GET, HAVE, isAdverb, isParticiple, isPast, MODAL, stem } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * Who does something in a clause. `i`: the speaker, also where a note drops the subject (“Traced the drops …”). `we`: the speaker's
 * group. `other`: named or unnamed other people. `thing`: a system, a document, the weather. `none`: a passive that names nobody.
 */
export type Actor = 'i' | 'we' | 'other' | 'thing' | 'none';

export interface Doer extends Span {
  readonly actor: Actor;
  /** Look-up key of the main verb, see `stem`. */
  readonly verb: string;
  /** The main verb as written, lower case. */
  readonly form: string;
  /** Index of the subject's last word and of the main verb in the sentence's words; the same for a dropped subject. */
  readonly subjectAt: number;
  readonly verbAt: number;
  /** Did not, never. */
  readonly negated: boolean;
  /** Would, could, should, might …: not told as having happened. */
  readonly hypothetical: boolean;
  readonly tense: 'past' | 'present' | 'future';
  /** Was doing, have done. */
  readonly aspect: 'simple' | 'progressive' | 'perfect';
  readonly passive: boolean;
  /** The subject was dropped, as in notes. */
  readonly implied: boolean;
  /** A clause that hangs on another: “that I wrote”, “when we shipped”, “because they fixed it”. */
  readonly subordinate: boolean;
}

const WE_NOUNS = new Set(
  'team squad crew group dept department unit guild pod tribe office company engineers developers devs nurses staff'.split(
    ' ',
  ),
);
const PERSON_PRONOUNS = new Set('he she they someone somebody everybody everyone nobody anybody anyone who'.split(' '));
const PEOPLE = new Set(
  `manager managers boss director directors lead leads vp cto ceo cfo coo founder owner owners head chief supervisor foreman team teams squad colleague colleagues coworker coworkers peer peers engineer engineers
  developer developers dev devs designer designers analyst analysts admin admins dba ops it hr legal finance sales marketing security support compliance qa platform networks maintenance procurement purchasing
  vendor vendors supplier suppliers contractor contractors agency consultant consultants client clients customer customers user users patient patients doctor doctors nurse nurses matron pharmacist teacher teachers
  student students parent parents principal professor officer officers sergeant captain commander chef cook waiter driver drivers lawyer solicitor partner partners committee board council management leadership
  stakeholder stakeholders people guys guy girl lady man woman friend friends mate mates uncle brother sister mother father intern interns apprentice volunteer volunteers union court judge police auditor auditors
  porter porters baker bakers butcher welder welders fitter fitters builder builders carer carers cleaner cleaners trainer trainers planner planners buyer buyers provider providers dealer landlord tenant tenants clerk clerks cashier
  warden janitor caretaker mason carpenter carpenters roofer roofers painter painters gardener farmer farmers vet vets midwife midwives surgeon surgeons medic medics paramedic paramedics soldier soldiers corporal lieutenant
  colonel marine marines pilot pilots bosun headmaster headmistress dean tutor tutors lecturer librarian registrar seniors senior juniors junior shift operators operator dispatcher dispatchers secretary treasurer
  department office company headquarters group crew staff technician technicians electrician plumber mechanic mechanics guy lads lad folks customer reviewer reviewers maintainer maintainers`.split(
    /\s+/,
  ),
);
const SUBORDINATORS = new Set(
  'that because when while if after before since as until till which who whose where whether although though than what how why once unless cause cos coz'.split(
    ' ',
  ),
);
/** Participles that open a phrase about the rest of the sentence and tell no action: “Based on …”, “Given …”. */
const OPENERS = new Set(
  'based given compared armed faced concerned located founded known called named born provided supposed used set_aside dressed surrounded driven granted based stuck worried tired fed'.split(
    ' ',
  ),
);
/** Verbs whose past reads as a dropped “I” at the start of a note, although the form is a participle or a present too. */
const IMPLIED_SKIP = new Set('left based said meant cost put'.split(' '));

/** Finds the clauses of a sentence that have a doer: subject, verb, and what becomes of it. In order. */
export function doersOf(words: readonly Word[], folded: string, opensNote: boolean): Doer[] {
  const doers: Doer[] = [];
  for (let i = 0; i < words.length; i++) {
    const actor = subjectAt(words, i);
    if (!actor) continue;
    const group = verbGroup(words, i + 1, folded);
    if (!group) continue;
    const settled =
      group.passive && actor !== 'i' && actor !== 'we' && !byAgent(words, group.verbAt) && actor !== 'other'
        ? 'none'
        : actor;
    doers.push(makeDoer(words, i, settled, group, false));
  }
  for (const at of noteStarts(words, folded, opensNote)) {
    const verb = words[at];
    if (!verb || doers.some((d) => d.verbAt === at)) continue;
    doers.push(
      makeDoer(
        words,
        at,
        'i',
        { verbAt: at, negated: false, hypothetical: false, tense: 'past', aspect: 'simple', passive: false },
        true,
      ),
    );
  }
  return doers.sort((a, b) => a.start - b.start);
}

interface VerbGroup {
  verbAt: number;
  negated: boolean;
  hypothetical: boolean;
  tense: Doer['tense'];
  aspect: Doer['aspect'];
  passive: boolean;
}

function makeDoer(words: readonly Word[], at: number, actor: Actor, g: VerbGroup, implied: boolean): Doer {
  const verb = words[g.verbAt] as Word;
  const subject = words[at] as Word;
  let from = at;
  const pronoun = PRONOUNS.has(subject.text);
  while (
    from > 0 &&
    !pronoun &&
    /^(?:the|our|my|a|an|his|her|their|this|that|its|whole|entire)$/.test(words[from - 1]?.text ?? '') &&
    // “After that a list was made”: “that” is no article here.
    !(from < at && /^th(?:is|at)$/.test(words[from - 1]?.text ?? ''))
  )
    from--;
  const before = words[from - 1]?.text ?? '';
  // “After that we …”, “since then they …” open a main clause.
  const pointsBack = /^(?:this|that|then)$/.test(before) && AFTER.test(words[from - 2]?.text ?? '');
  return {
    start: (words[from] ?? subject).start,
    end: verb.end,
    actor,
    verb: stem(verb.text),
    form: verb.text,
    subjectAt: at,
    verbAt: g.verbAt,
    negated: g.negated,
    hypothetical: g.hypothetical,
    tense: g.tense,
    aspect: g.aspect,
    passive: g.passive,
    implied,
    subordinate:
      (SUBORDINATORS.has(before) &&
        !pointsBack &&
        !(before === 'cause' && /^(?:root|the|a|likely|main|real)$/.test(words[from - 2]?.text ?? ''))) ||
      (before === 'all' && from > 1) ||
      (pronoun && (words[from - 2]?.text === 'how' || isContact(words, from))),
  };
}

const AFTER = /^(?:after|before|with|by|from|since|for|on|at|during|until)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:to|yester)?day|night|tonight|morning|afternoon|evening|weekend|week|fortnight|month|year|hour|minute|moment|second|time|shift|sprint|quarter|spring|summer|autumn|fall|winter|night|midnight|noon|lunch|christmas|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;

/** “The group we signed”, “every plan I drafted”: a relative clause without its “that”. The noun before it has an article and no preposition. */
function isContact(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1];
  if (!noun || noun.end + 1 !== words[at]?.start || !nounLike(noun) || TIME.test(noun.text) || isPast(noun.text))
    return false;
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) {
    const t = words[i]?.text ?? '';
    if (/^(?:the|a|an|every|each|all|any|those|these)$/.test(t))
      return (
        i > 0 &&
        !/^(?:in|on|at|after|by|during|from|with|for|before|to|of|over|across|under|via|about|because|as)$/.test(
          words[i - 1]?.text ?? '',
        )
      );
    if (FUNCTION.has(t)) return false;
  }
  return false;
}

/** The actor that the word at `i` names as a subject, if it can be one. */
function subjectAt(words: readonly Word[], i: number): Actor | undefined {
  const w = words[i] as Word;
  const t = w.text;
  if (t === 'i') return words[i - 1]?.text === 'and' && sharesSubject(words, i - 1) ? 'we' : 'i';
  if (t === 'myself' && words[i + 1]?.text.endsWith('ing') !== true) return undefined;
  if (t === 'we') return 'we';
  // “Then IT came”: the department.
  if (
    (t === 'it' && !(w.capital && i > 0)) ||
    t === 'this' ||
    t === 'that' ||
    t === 'these' ||
    t === 'those' ||
    t === 'which' ||
    t === 'there'
  )
    return 'thing';
  if (PERSON_PRONOUNS.has(t)) return 'other';
  if (!nounLike(w)) return undefined;
  const next = words[i + 1]?.text ?? '';
  // A noun counts as a subject only where a finite verb follows at once, or after adverbs.
  const verb = words[skipAdverbs(words, i + 1)]?.text ?? next;
  const finite =
    BE.has(verb) ||
    HAVE.has(verb) ||
    DO.has(verb) ||
    MODAL.has(verb) ||
    GET.has(verb) ||
    isPast(verb) ||
    /^(?:gets?|does|owns?|runs?|uses?|keeps?|needs?|wants?|asks?)$/.test(verb);
  if (!finite) return undefined;
  const determiner = words.slice(Math.max(0, i - 3), i).map((x) => x.text);
  // “Somebody at the depot fixed it.” “He and the almoner did.”
  if (inPlace(words, i)) return 'other';
  if (/^(?:he|she|they)$/.test(words[0]?.text ?? '') && words[1]?.text === 'and' && i < 5) return 'other';
  // “Me and Dave fixed it.”
  const near = words.slice(Math.max(0, i - 5), i).map((x) => x.text);
  if (near[near.lastIndexOf('me') + 1] === 'and' && near.includes('me')) return 'we';
  if (
    WE_NOUNS.has(t) &&
    (determiner.includes('our') ||
      (determiner.at(-1) === 'the' && t === 'team') ||
      determiner.includes('whole') ||
      (determiner.length === 0 && t === 'team'))
  )
    return 'we';
  if (
    isPerson(t) ||
    (w.capital && i > 0 && !determiner.includes('the') && !/\d/.test(t)) ||
    (w.capital && i === 0 && isName(t, verb))
  )
    return 'other';
  return 'thing';
}

const PLACED = /^(?:at|in|from|on|of|across)$/;
/** “Somebody at the depot fixed it”, “Marta in accounts”: the noun before the verb says where the doer belongs. */
function inPlace(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 5); i--) {
    const t = words[i]?.text ?? '';
    const head = words[i - 1];
    if (PLACED.test(t))
      return !!head && (isPerson(head.text) || (i === 1 && head.capital && TO_PLACE.test(t) && !nounClosed(head.text)));
  }
  return false;
}
const TO_PLACE = /^(?:in|from|at)$/;
const nounClosed = (t: string) => FUNCTION.has(t) || /(?:s|ing|ed)$/.test(t);
const TRADE = /.(?:ician|ologist|[^l]ist|[^hu]man|[^hu]men|keeper|master)s?$/;
const isPerson = (t = '') => PEOPLE.has(t) || TRADE.test(t) || /^(?:somebody|someone)$/.test(t);

/** “Dave and I”, “me and the contractor”, where they open the sentence: a group, in which nobody's own part is told. */
const sharesSubject = (words: readonly Word[], and: number) =>
  and > 0 &&
  and < 5 &&
  !/^(?:oh|ah|um|uh|erm|yeah|hey|anyway|anyways|look|now|later|afterwards|finally)$/.test(words[0]?.text ?? '') &&
  words
    .slice(0, and)
    .every(
      (w) =>
        /^(?:the|my|our|a|me|then|so|and)$/.test(w.text) || (nounLike(w) && !isPast(w.text) && !PRONOUNS.has(w.text)),
    ) &&
  nounLike(words[and - 1] as Word) !== (words[and - 1]?.text === 'me');

/** At the start of a sentence every word has a capital; a name is told by a verb after it that only people do. */
const isName = (t: string, verb: string) =>
  !/(?:ed|ing|ly|s)$/.test(t) &&
  /^(?:said|told|asked|took|wrote|gave|helped|agreed|wanted|loved|thought|came|went|did|sent|spotted|found|decided|suggested|joined|offered|sorted|fixed|built)$/.test(
    verb,
  );

const FUNCTION = new Set(
  `a an the and or but so if then than to of for from with by at in on into onto over under about as not n't no my our his her its their your me us him them i'm be is are was were am been being have has had do does did will would can could
  should may might must also just only very too up down out off back away again still even all both each every some any more most much many few less least other such own same here now when where why how what who whose than because while
  until since after before during although though 'd 've 're 'll 'm 's yes yeah okay ok um uh er well like right anyway one`.split(
    /\s+/,
  ),
);
const PRONOUNS = new Set('i we he she they it you who that which there this these those what'.split(' '));
const nounLike = (w: Word) => !FUNCTION.has(w.text) && !isAdverb(w.text) && /\p{L}/u.test(w.text);

function skipAdverbs(words: readonly Word[], from: number): number {
  let i = from;
  while (
    i < words.length &&
    i < from + 5 &&
    isAdverb(words[i]?.text ?? '') &&
    !/^(?:not|n't|never|so)$/.test(words[i]?.text ?? '')
  )
    i++;
  return i;
}

/** Reads the verb group that starts at `from`: auxiliaries, adverbs, negation, and the main verb. */
function verbGroup(words: readonly Word[], from: number, folded: string): VerbGroup | undefined {
  const g: VerbGroup = {
    verbAt: -1,
    negated: false,
    hypothetical: false,
    tense: 'present',
    aspect: 'simple',
    passive: false,
  };
  let be = false;
  let have = false;
  let any = false;
  let i = from;
  const limit = Math.min(words.length, from + 9);
  // “I, with two others, rewrote”: one aside between commas.
  const gap = folded.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0);
  if (gap.includes(',')) {
    if (!/^(?:i|we)$/.test(words[from - 1]?.text ?? '')) return undefined;
    const close = words.findIndex(
      (w, k) =>
        k >= from && k < from + 7 && folded.slice(words[k]?.end ?? w.end, words[k + 1]?.start ?? w.end).includes(','),
    );
    if (close < 0) return undefined;
    i = close + 1;
  } else if (/[.:;!?()"]/.test(gap)) return undefined;
  for (; i < limit + (i > from ? 4 : 0) && i < words.length; i++) {
    const t = words[i]?.text ?? '';
    if (PRONOUNS.has(t)) break;
    if (any && /[,.:;!?()"]/.test(folded.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0)) && g.verbAt >= 0) break;
    if (t === 'not' || t === "n't" || t === 'never' || t === 'hardly' || t === 'barely') g.negated = true;
    else if (
      MODAL.has(t) ||
      (t === "'d" && !isParticiple(words[i + 1]?.text ?? '') && !isAdverb(words[i + 1]?.text ?? ''))
    ) {
      any = true;
      if (t === 'will' || t === "'ll" || t === 'wo') g.tense = 'future';
      else if (t !== 'could' && t !== 'can' && t !== 'ca') g.hypothetical = true;
      else {
        g.hypothetical = g.hypothetical || words[i + 1]?.text === 'have' || words[i + 1]?.text === "'ve";
        if (t === 'could' && !g.hypothetical) g.tense = 'past';
      }
    } else if (t === "'d") {
      have = any = true;
      g.tense = 'past';
    } else if (
      BE.has(t) ||
      (t === "'s" && any === false && (isParticiple(words[i + 1]?.text ?? '') || /ing$/.test(words[i + 1]?.text ?? '')))
    ) {
      be = any = true;
      g.verbAt = i;
      if (t === 'was' || t === 'were') g.tense = 'past';
    } else if (HAVE.has(t)) {
      have = any = true;
      g.verbAt = i;
      if (t === 'had') g.tense = 'past';
    } else if (DO.has(t)) {
      any = true;
      g.verbAt = i;
      if (t === 'did') g.tense = 'past';
    } else if (GET.has(t) && isParticiple(words[i + 1]?.text ?? '')) {
      be = any = true;
      if (t === 'got') g.tense = 'past';
    } else if (isAdverb(t) || t === 'to') continue;
    else {
      const past = isPast(t);
      const participle = isParticiple(t);
      const ing = t.length > 4 && t.endsWith('ing');
      if (be && participle) Object.assign(g, { verbAt: i, passive: true });
      else if (be && ing) Object.assign(g, { verbAt: i, aspect: 'progressive' });
      // “I have took” is what many people say for “I have taken”.
      else if (have && (participle || past))
        Object.assign(g, { verbAt: i, aspect: 'perfect', tense: g.tense === 'future' ? 'future' : 'past' });
      // “I have compare them”: a verb for certain where its object follows at once.
      else if (
        have &&
        !be &&
        !FUNCTION.has(t) &&
        !ing &&
        /^(?:the|my|his|her|their|our|them|it|him|all|each|every|this|these)$/.test(words[i + 1]?.text ?? '')
      )
        Object.assign(g, { verbAt: i, aspect: 'perfect', tense: 'past' });
      else if (be || have) {
        if (g.verbAt < 0) return undefined;
      }
      // “I did the list”: “did” is the verb itself.
      else if (any && g.verbAt >= 0 && (FUNCTION.has(t) || /^(?:everything|whatever|something|nothing|it)$/.test(t)))
        break;
      else if (any) g.verbAt = i;
      else if (ing && words[i - 1]?.text === 'up' && words[i - 2]?.text === 'ended')
        Object.assign(g, { verbAt: i, tense: 'past' });
      else if (FUNCTION.has(t) || ing) return undefined;
      // “I done it”, “I seen it”: a participle alone is a past in many people’s English.
      else Object.assign(g, { verbAt: i, tense: past || participle ? 'past' : 'present' });
      break;
    }
  }
  return g.verbAt < 0 ? undefined : g;
}

const byAgent = (words: readonly Word[], at: number) => words.slice(at + 1, at + 7).some((w) => w.text === 'by');

/** Where a note drops its “I”: a past tense at the start of the sentence, or after “so:”, a dash, a semicolon, “and then”. */
function noteStarts(words: readonly Word[], folded: string, opensNote: boolean): number[] {
  const starts: number[] = [];
  words.forEach((w, i) => {
    if (
      !isPast(w.text) &&
      !/^(?:dry-ran|re-ran|re-[a-z]+ed|[a-z]+-[a-z]+ed|began|ran|got|put|set|cut|read|let)$/.test(w.text)
    )
      return;
    if (OPENERS.has(w.text)) return;
    const lead = folded.slice(0, w.start).trimEnd();
    const opening =
      i === 0 ||
      (i <= 3 &&
        words
          .slice(0, i)
          .every(
            (x) =>
              isAdverb(x.text) ||
              /^(?:and|so|but|then|personally|finally|first|second|third|step|anyway|oh|afterwards|next)$/.test(x.text),
          ));
    const after = /(?:[:;]|\s-|\bso|\band then|, then|\.)$/.test(lead) && i > 0;
    if (!opening && !(after && opensNote)) return;
    if (IMPLIED_SKIP.has(w.text) && opening && !opensNote) return;
    const next = words[i + 1]?.text ?? '';
    // “Two latent bugs fixed”, “Asked by my manager”, “Used to wait”: no action of the speaker.
    if (next === 'by' || next === 'of' || (next === 'to' && w.text === 'used')) return;
    if (BE.has(next) || HAVE.has(next)) return;
    starts.push(i);
  });
  return starts;
}
