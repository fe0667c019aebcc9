import type { Doer } from './doers.ts';
import type { Features } from './features.ts';
import { BE, isPast, stem } from './verbs.ts';

/** One thing that the speaker says they did. “I stopped the job, saved the log and matched it” holds three. */
export interface Deed {
  /** Look-up key of the verb, see `stem`. */
  readonly verb: string;
  readonly form: string;
  /** Offsets of the verb, with its subject where it has one. */
  readonly start: number;
  readonly end: number;
  /** What follows the verb, as far as the next one of the same sentence: its object and circumstances, folded. */
  readonly rest: string;
  readonly tense: Doer['tense'];
}

/** Words after which “I …” only says when, or on what condition, something else happened. */
const ASIDE = /^(?:when|while|if|as|before|after|since|until|till|because|cause|cos|than|unless|wherever|whenever)$/;

/**
 * The speaker's own deeds in a sentence, in order, with the verbs that share one subject. Leaves out what is denied, only thought of or able to be done, passive, or
 * an aside (“when I arrived”).
 */
export function deedsOf(s: Features): readonly Deed[] {
  const kept = known.get(s.doers);
  if (kept) return kept;
  const deeds = readDeeds(s);
  known.set(s.doers, deeds);
  return deeds;
}

/** Several rules ask for the deeds of one sentence; its doers stand for it, however often it is copied. */
const known = new WeakMap<readonly Doer[], readonly Deed[]>();

function readDeeds(s: Features): Deed[] {
  const deeds: Deed[] = [];
  for (const [i, d] of s.doers.entries()) {
    if (d.actor !== 'i' || d.negated || d.hypothetical || d.passive) continue;
    const before = s.words[d.subjectAt - 1]?.text ?? '';
    if (!d.implied && ASIDE.test(before)) continue;
    if (s.words.slice(d.subjectAt + 1, d.verbAt + 1).some((w) => /^(?:can|ca|cannot|could)$/.test(w.text))) continue;
    let next = i + 1;
    while ((s.doers[next]?.start ?? Infinity) <= d.start) next++;
    const until = s.doers[next]?.start ?? s.own.length;
    const verbs = [d.verbAt, ...sharing(s, d.verbAt, until)];
    verbs.forEach((at, k) => {
      const word = s.words[at];
      if (!word) return;
      const next = s.words[verbs[k + 1] ?? -1]?.start ?? s.own.length;
      deeds.push({
        verb: stem(word.text),
        form: word.text,
        start: k === 0 ? d.start : word.start,
        end: word.end,
        rest: s.own.slice(word.end, Math.min(next, word.end + 600)),
        tense: d.tense,
      });
    });
  }
  return deeds;
}

/** Pasts joined to the verb at `from` by a comma, “and”, “then” or “but”. */
function sharing(s: Features, from: number, until: number): number[] {
  const more: number[] = [];
  for (let i = from + 1; i < s.words.length; i++) {
    const w = s.words[i];
    if (!w || w.start >= until) break;
    if (!isPast(w.text) || BE.has(s.words[i - 1]?.text ?? '')) continue;
    if (/(?:,|;|:| -|\b(?:and|then|but|also|or|even))\s*$/.test(s.own.slice(0, w.start))) more.push(i);
  }
  return more;
}
