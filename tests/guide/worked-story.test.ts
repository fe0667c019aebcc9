import { describe, expect, it } from 'vitest';
import { lessonsIn } from '../../components/guide/lessons.ts';
import {
  BY_LEVEL,
  LED_FOR,
  STEPS,
  unmarked,
  WORKED_ANSWERS,
  WORKED_STORY,
  workedText,
} from '../../components/guide/worked-story.ts';
import { judgeAnswer } from '../../lib/coach/judge-answer.ts';
import { STANDARD_PROBES } from '../../lib/coach/probes.ts';
import { tellFor } from '../../lib/coach/tell.ts';
import type { ReviewedStory } from '../../lib/model/review.ts';
import { FLAG_IDS, type Level } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';
import { frameOf } from '../../lib/rubric/frames/index.ts';

const TEXT = workedText();

function one(text: string, level: Level = 'senior', principle?: string): ReviewedStory {
  const { stories } = review(text, { level, ...(principle && { principle }) });
  const [story] = stories;
  if (!story || stories.length > 1) throw new Error(`read as ${stories.length} stories`);
  return story;
}

describe('the guide’s story told well', () => {
  const story = one(TEXT);
  it('raises the bar by our own review: no flag, no finding, a score above 90', () => {
    expect(story.sentences.flatMap((s) => s.flags)).toEqual([]);
    expect(story.findings).toEqual([]);
    expect(story.scores.overall).toBeGreaterThanOrEqual(90);
  });

  it('shows in each sentence what the guide says of it', () => {
    const strong = STEPS.flatMap((step) => WORKED_STORY[step].strong);
    expect(story.sentences).toHaveLength(strong.length);
    for (const [i, { text, shows }] of strong.entries()) {
      const read = story.sentences[i];
      expect(read && TEXT.slice(read.span.start, read.span.end)).toBe(text);
      const found = read?.evidence.map(({ id }) => id) ?? [];
      for (const id of shows) expect(found, text).toContain(id);
    }
  });
});

describe.each(STEPS)('the step %s told weakly', (step) => {
  const text = STEPS.map((each) =>
    each === step
      ? WORKED_STORY[each].weak.map((sentence) => unmarked(sentence).text).join(' ')
      : WORKED_STORY[each].strong.map((sentence) => sentence.text).join(' '),
  ).join('\n\n');
  const story = one(text);

  it('raises in each sentence the flag that it illustrates, over the marked phrase', () => {
    for (const sentence of WORKED_STORY[step].weak) {
      const { text: said, phrase } = unmarked(sentence);
      const read = story.sentences.find((s) => text.slice(s.span.start, s.span.end) === said);
      expect(
        read?.flags.map(({ id }) => id),
        said,
      ).toEqual(sentence.flag ? [sentence.flag] : []);
      const [flag] = read?.flags ?? [];
      if (!flag || !phrase) continue;
      const start = (read?.span.start ?? 0) + phrase.start;
      const end = (read?.span.start ?? 0) + phrase.end;
      expect({ start, end }, said).toEqual(flag.span);
    }
  });

  it('scores worse than the step told well', () => {
    expect(story.scores.overall).toBeLessThan(one(TEXT).scores.overall);
  });
});

it('every flag but those of other people’s doing is illustrated by a step', () => {
  const shown = new Set(STEPS.flatMap((step) => WORKED_STORY[step].weak.flatMap(({ flag }) => flag ?? [])));
  expect(FLAG_IDS.filter((id) => !shown.has(id))).toEqual(['hidden-actor']);
});

describe('the answers to the five questions', () => {
  it('are there for each of them', () => {
    expect(Object.keys(WORKED_ANSWERS)).toEqual(STANDARD_PROBES.map(({ id }) => id));
  });
  it.each(STANDARD_PROBES.map((probe) => [probe.id, probe] as const))(
    '%s: weak is weak and strong is strong',
    (id, probe) => {
      const answers = WORKED_ANSWERS[id];
      const judge = (answer = '') => judgeAnswer(probe, answer, TEXT, review, { level: 'senior' });
      expect(judge(answers?.weak).state).toBe('weak');
      expect(judge(answers?.strong)).toMatchObject({ state: 'strong', flags: [] });
    },
  );
});

describe('the story led differently', () => {
  it.each(LED_FOR)('for %s it opens as the frame asks, and scores no less', (id) => {
    const frame = frameOf(id);
    if (!frame) throw new Error(`no frame ${id}`);
    const told = tellFor(one(TEXT), TEXT, frame, 'senior');
    const retold = one(told.text, 'senior', id);
    expect(retold.findings).toEqual([]);
    expect(retold.scores.overall).toBeGreaterThanOrEqual(90);
  });
  it('opens with another sentence for each question but Dive Deep, which begins the work otherwise', () => {
    const first = LED_FOR.map((id) => {
      const frame = frameOf(id);
      return frame && tellFor(one(TEXT), TEXT, frame, 'senior').order[0];
    });
    expect(new Set(first).size).toBe(LED_FOR.length);
  });
  it.each(['junior', 'senior'] as const)('ends for a %s person with a lesson that counts at that level', (level) => {
    const paragraphs = TEXT.split('\n\n').slice(0, -1);
    const story = one([...paragraphs, BY_LEVEL[level].lesson].join('\n\n'), level);
    expect(story.findings).toEqual([]);
    const last = story.sentences.at(-1);
    expect(last?.flags).toEqual([]);
    expect(last?.evidence.map(({ id }) => id)).toContain(level === 'senior' ? 'org-insight' : 'specific-reflection');
  });
});

it('the lessons are told in Spanish too, each in words of its own', () => {
  const [en, es] = [lessonsIn('en'), lessonsIn('es')];
  const words = (lessons: object): string[] =>
    Object.values(lessons).flatMap((value) => (typeof value === 'string' ? [value] : words(value)));
  expect(words(es)).toHaveLength(words(en).length);
  for (const [i, sentence] of words(es).entries()) expect(sentence).not.toBe(words(en)[i]);
});
