import type { Features } from '../language/features.ts';
import type { DraftSentence } from './stories.ts';

/**
 * What the trained models look at in one sentence, as named features; each is on or off. The names are readable, so that a
 * decision can be explained by its strongest ones.
 */
export function wordFeatures(f: Features): string[] {
  const names: string[] = [];
  const words = f.words.map((w) => (/\d/.test(w.text) ? '#' : w.text));
  let previous = '^';
  for (const w of words) {
    names.push(`w ${w}`, `b ${previous} ${w}`);
    previous = w;
  }
  names.push(`first ${words[0] ?? ''}`, `first2 ${words[0] ?? ''} ${words[1] ?? ''}`);
  for (const d of f.doers) {
    const voice = d.passive ? 'passive' : d.aspect;
    names.push(
      `doer ${d.actor} ${d.tense} ${voice}${d.negated ? ' not' : ''}${d.hypothetical ? ' if' : ''}`,
      `does ${d.actor} ${d.verb}`,
      `verb ${d.verb}`,
    );
  }
  const main = f.doers.find((d) => !d.subordinate);
  names.push(main ? `main ${main.actor} ${main.tense} ${main.passive ? 'passive' : main.aspect}` : 'main none');
  if (f.doers.some((d) => d.implied)) names.push('implied');
  for (const g of f.figures) names.push(`figure ${g.kind}`);
  if (f.figures.length > 1) names.push('figures');
  if (f.question) names.push('question');
  names.push(`length ${f.count < 4 ? 'tiny' : f.count < 9 ? 'short' : f.count < 22 ? 'middle' : 'long'}`);
  if (/\bfrom\b.{1,40}\bto\b/.test(f.own) && f.figures.length > 1) names.push('from-to');
  if (/["]/.test(f.folded)) names.push('quotes');
  return names;
}

/** Sentences of a full story, less one: the middle of the labelled ones. */
export const FULL = 16;

/** A text of so few sentences may be any piece of a story: its first is no beginning. */
export const FEW = 3;

/** What its place in the draft adds: where in the story it stands, and the label in force. */
export function placeFeatures(s: DraftSentence, index: number, total: number): string[] {
  const names = [`label ${s.label ?? 'none'}`];
  if (total <= FEW) names.push(`few ${index}`);
  else {
    // A draft is unfinished most of the time: what stands last in a short one stands where it would in a full story.
    const share = index / Math.max(total - 1, FULL);
    names.push(`place ${Math.min(9, Math.floor(share * 10))}`);
    if (index < 3) names.push(`from start ${index}`);
  }
  if (s.opens) names.push('opens paragraph');
  if (s.bullet) names.push('bullet');
  if (s.followUp) names.push('follow-up');
  return names;
}
