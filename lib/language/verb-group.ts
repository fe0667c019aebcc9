import { FUNCTION, PRONOUNS } from './function-words.ts';
import { BE, DO, GET, HAVE, isAdverb, isParticiple, isPast, MODAL } from './verbs.ts';
import type { Word } from './words.ts';

/** What stands after a subject: the main verb, and how it is told. The fields are those of `Doer`. */
export interface VerbGroup {
  verbAt: number;
  negated: boolean;
  hypothetical: boolean;
  tense: 'past' | 'present' | 'future';
  aspect: 'simple' | 'progressive' | 'perfect';
  passive: boolean;
}

/** Reads the verb group that starts at `from`: auxiliaries, adverbs, negation, and the main verb. */
export function verbGroup(words: readonly Word[], from: number, folded: string): VerbGroup | undefined {
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

/** Does “by” follow the verb at `at` soon: is the doer of a passive named? */
export const byAgent = (words: readonly Word[], at: number) => words.slice(at + 1, at + 7).some((w) => w.text === 'by');
