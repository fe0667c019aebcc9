import type { Span } from '../model/span.ts';
import { FUNCTION, nounLike, PRONOUNS } from './function-words.ts';
import { type Actor, subjectAt } from './subjects.ts';
import { byAgent, type VerbGroup, verbGroup } from './verb-group.ts';
import { BE, HAVE, isAdverb, isPast, stem } from './verbs.ts';
import type { Word } from './words.ts';

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
  readonly tense: VerbGroup['tense'];
  /** Was doing, have done. */
  readonly aspect: VerbGroup['aspect'];
  readonly passive: boolean;
  /** The subject was dropped, as in notes. */
  readonly implied: boolean;
  /** A clause that hangs on another: “that I wrote”, “when we shipped”, “because they fixed it”. */
  readonly subordinate: boolean;
}

const SUBORDINATORS = new Set(
  'that because when while if after before since as until till which who whose where whether although though than what how why once unless cause cos coz'.split(
    ' ',
  ),
);
/** Participles that open a phrase about the rest of the sentence and tell no action: “Based on …”, “Given …”. */
const OPENERS = new Set(
  'based given compared armed faced concerned located founded known called named born provided supposed used dressed surrounded driven granted stuck worried tired fed'.split(
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
    const group = verbGroup(words, i + 1 + placeAfter(words, i), folded);
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

/** How many words say where somebody is: “someone over there pushed it”, “somebody there”. */
function placeAfter(words: readonly Word[], at: number): number {
  if (!/^(?:someone|somebody|anyone|everyone|everybody|people|folks|guys)$/.test(words[at]?.text ?? '')) return 0;
  const [next, then] = [words[at + 1]?.text ?? '', words[at + 2]?.text];
  if (next === 'there') return 1;
  return then === 'there' && /^(?:over|up|down|in|out)$/.test(next) ? 2 : 0;
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
      // “It turned out the porter had a key”: a clause without its “that”.
      (before === 'out' && /^turn(?:s|ed)$/.test(words[from - 2]?.text ?? '')) ||
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
    // “Turned out the pump had no power”: it turned out, whoever looked.
    if (w.text === 'turned' && next === 'out') return;
    if (BE.has(next) || HAVE.has(next)) return;
    starts.push(i);
  });
  return starts;
}
