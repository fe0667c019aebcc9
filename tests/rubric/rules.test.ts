import { describe, expect, test } from 'vitest';
import { EVIDENCE_IDS, FLAG_IDS } from '../../lib/model/rubric.ts';
import { guard } from '../../lib/rubric/guard.ts';
import { EVIDENCE, FLAGS } from '../../lib/rubric/index.ts';
import type { Example } from '../../lib/rubric/rule.ts';
import { place } from './story.ts';

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text);

test('every flag and every evidence mark of the rubric has its rule', () => {
  expect(FLAGS.map((r) => r.id).sort()).toEqual([...FLAG_IDS].sort());
  expect(EVIDENCE.map((r) => r.id).sort()).toEqual([...EVIDENCE_IDS].sort());
});

describe.each(FLAGS)('$id', (rule) => {
  const { weak, strong, fine, rewritten } = rule.examples;

  test('shows enough of itself', () => {
    expect(weak.length).toBeGreaterThanOrEqual(4);
    expect(strong.length + fine.length).toBeGreaterThanOrEqual(4);
    expect(rewritten.length).toBeGreaterThanOrEqual(rule.rewrite ? 1 : 0);
  });

  test.each(weak.map((e) => [textOf(e), e] as const))('marks %s', (_, example) => {
    const { sentence, marked } = place(example, rule.section, true, true);
    const span = rule.detect(sentence);
    expect(span && sentence.text.slice(span.start, span.end)).toBe(
      marked ? sentence.text.slice(marked.start, marked.end) : 'an example with its phrase in square brackets',
    );
    expect(span?.start).toBe(marked?.start);
  });

  test.each([...strong, ...fine].map((e) => [textOf(e), e] as const))('leaves %s', (_, example) => {
    const { sentence } = place(example, rule.section, false, true);
    expect(rule.detect(sentence)).toBeUndefined();
  });

  test.each(rewritten.map(([e, to]) => [textOf(e), to, e] as const))('rewrites %s', (_, expected, example) => {
    const { sentence } = place(example, rule.section, false, true);
    const span = rule.detect(sentence);
    const draft = span && rule.rewrite?.(sentence, span);
    const told = draft && sentence.text.slice(0, draft.start) + draft.replacement + sentence.text.slice(draft.end);
    expect(told).toBe(expected);
    expect(guard(sentence.text, expected)).toEqual([]);
  });
});

describe.each(EVIDENCE)('$id', (rule) => {
  const { strong, fine, rewritten } = rule.examples;

  test('shows enough of itself', () => {
    expect(strong.length).toBeGreaterThanOrEqual(4);
    expect(fine.length).toBeGreaterThanOrEqual(4);
    expect(rewritten.length).toBeGreaterThanOrEqual(1);
  });

  test.each(rewritten)('is not in what is told without it, and is in what is made of that', (without, told) => {
    const found = (example: Example) => rule.detect(place(example, rule.section, false, false).sentence);
    expect(found(without)).toBeUndefined();
    expect(found(told)).toBeDefined();
  });

  test.each(strong.map((e) => [textOf(e), e] as const))('finds %s', (_, example) => {
    const { sentence, marked } = place(example, rule.section, true, false);
    const span = rule.detect(sentence);
    expect(span).toBeDefined();
    if (marked) expect(span).toEqual(marked);
  });

  test.each(fine.map((e) => [textOf(e), e] as const))('passes over %s', (_, example) => {
    const { sentence } = place(example, rule.section, false, false);
    expect(rule.detect(sentence)).toBeUndefined();
  });
});
