import { featuresOf } from '../../lib/language/features.ts';
import type { EvidenceId, Section } from '../../lib/model/rubric.ts';
import type { Span } from '../../lib/model/span.ts';
import { EVIDENCE } from '../../lib/rubric/index.ts';
import type { Example, Sentence } from '../../lib/rubric/rule.ts';

/** A rule's example, placed among its neighbours as a story would place it, with the span that stands in square brackets. */
export interface Placed {
  readonly sentence: Sentence;
  readonly marked: Span | undefined;
}

/**
 * Makes a sentence of an example. The neighbours have the example's section, and the evidence that the evidence rules find in
 * them; so has the sentence itself where it is judged for flags.
 * @param marks whether square brackets mark the span that is expected; else they are slots, and stay
 * @param forFlags whether evidence is computed
 */
export function place(example: Example, section: Section, marks: boolean, forFlags: boolean): Placed {
  const given = typeof example === 'string' ? { text: example } : example;
  const { text, marked } = marks ? unmark(given.text) : { text: given.text, marked: undefined };
  const before = ('before' in given && given.before) || [];
  const after = ('after' in given && given.after) || [];
  const own = ('section' in given && given.section) || section;
  const story: Sentence[] = [];
  for (const [index, line] of [...before, text, ...after].entries()) {
    const bullet = /^[-*•] /.test(line);
    const features = featuresOf(bullet ? line.slice(2) : line, bullet);
    story.push({ ...features, section: own, index, evidence: new Set<EvidenceId>(), near: (by) => story[index + by] });
  }
  if (forFlags)
    story.forEach((s, i) => {
      story[i] = { ...s, evidence: new Set(EVIDENCE.filter((r) => r.detect(s)).map((r) => r.id)) };
    });
  const sentence = story[before.length];
  if (!sentence) throw new Error(`No sentence in the example “${given.text}”`);
  const shift = text.length - sentence.text.length;
  return { sentence, marked: marked && { start: marked.start - shift, end: marked.end - shift } };
}

function unmark(text: string): { text: string; marked: Span | undefined } {
  const m = /\[([^[\]]+)\]/.exec(text);
  if (!m?.[1]) return { text, marked: undefined };
  return {
    text: text.slice(0, m.index) + m[1] + text.slice(m.index + m[0].length),
    marked: { start: m.index, end: m.index + m[1].length },
  };
}
