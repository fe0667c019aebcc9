import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../lib/language/features.ts';
import { DIMENSIONS, EVIDENCE_IDS } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';
import { judge } from '../../lib/rubric/check.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import type { JudgedStory } from '../../lib/rubric/judged.ts';
import { scoreStory } from '../../lib/rubric/score.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const stories = labelledStories();

function judged(story: (typeof stories)[number]): JudgedStory {
  const { sentences } = judge(
    story.sentences.map((s) => ({
      features: featuresOf(s.text, false),
      section: s.section,
      judged: s.section !== 'other',
      counts: s.section !== 'other',
    })),
  );
  return {
    sentences,
    level: story.level,
    pace: 150,
    words: sentences.reduce((n, s) => n + (s.counts ? s.sentence.count : 0), 0),
  };
}

const score = (story: JudgedStory) =>
  scoreStory(story, new Set(STORY_FINDINGS.filter((r) => r.raise(story)).map((r) => r.id)), new Map());

describe('scores', () => {
  it('are the sum of the lines shown, between 0 and 100', () => {
    for (const s of stories)
      for (const { scores } of review(layOut(s).text, { level: s.level, principle: s.principle }).stories)
        for (const d of DIMENSIONS) {
          expect(scores[d].lines.reduce((sum, l) => sum + l.points, 0)).toBe(scores[d].value);
          expect(scores[d].value).toBeGreaterThanOrEqual(0);
          expect(scores[d].value).toBeLessThanOrEqual(100);
        }
  });

  it('never fall when a piece of evidence is added', () => {
    for (const s of stories) {
      const story = judged(s);
      const before = score(story);
      story.sentences.forEach((sentence, i) => {
        if (!sentence.counts) return;
        for (const id of EVIDENCE_IDS) {
          const more = {
            ...story,
            sentences: story.sentences.map((x, k) =>
              k === i ? { ...x, evidence: [...x.evidence, { id, span: { start: 0, end: 1 } }] } : x,
            ),
          };
          const after = score(more);
          for (const d of DIMENSIONS)
            expect(after[d].value, `${s.id}: ${id} in sentence ${i}, ${d}`).toBeGreaterThanOrEqual(before[d].value);
          expect(after.overall).toBeGreaterThanOrEqual(before.overall);
        }
      });
    }
  });

  it('never fall when a flag is fixed', () => {
    for (const s of stories) {
      const story = judged(s);
      const before = score(story);
      story.sentences.forEach((sentence, i) => {
        for (const flag of sentence.flags) {
          const fixed = {
            ...story,
            sentences: story.sentences.map((x, k) =>
              k === i ? { ...x, flags: x.flags.filter((f) => f !== flag) } : x,
            ),
          };
          const after = score(fixed);
          for (const d of DIMENSIONS)
            expect(after[d].value, `${s.id}: ${flag.id} of sentence ${i}, ${d}`).toBeGreaterThanOrEqual(
              before[d].value,
            );
        }
      });
    }
  });

  it('rank strong stories above mixed ones, and those above weak ones', () => {
    const mean = (quality: string) => {
      const values = stories
        .filter((s) => s.quality === quality)
        .flatMap((s) =>
          review(layOut(s).text, { level: s.level, principle: s.principle }).stories.map((r) => r.scores.overall),
        );
      return values.reduce((a, b) => a + b, 0) / values.length;
    };
    expect(mean('strong')).toBeGreaterThan(mean('mixed') + 10);
    expect(mean('mixed')).toBeGreaterThan(mean('weak') + 10);
  });
});
