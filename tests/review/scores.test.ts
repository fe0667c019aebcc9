import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../lib/language/features.ts';
import type { Scores } from '../../lib/model/review.ts';
import { DIMENSIONS, EVIDENCE_IDS } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';
import { judge } from '../../lib/rubric/check.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import type { JudgedStory } from '../../lib/rubric/judged.ts';
import { scoreStory } from '../../lib/rubric/score.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const stories = labelledStories();
const reviewed = stories.map((s) => ({
  quality: s.quality,
  told: review(layOut(s).text, { level: s.level, principle: s.principle }).stories,
}));

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

const judgedStories = stories.map((s) => ({ id: s.id, story: judged(s) }));

/** Where a score is lower than before, in words. Asked a hundred thousand times: an expectation each would take most of the time. */
function lower(before: Scores, after: Scores, what: string): string[] {
  const fallen = DIMENSIONS.filter((d) => after[d].value < before[d].value);
  return [...fallen, ...(after.overall < before.overall ? ['overall'] : [])].map((score) => `${what}: ${score}`);
}

const score = (story: JudgedStory) =>
  scoreStory(story, new Set(STORY_FINDINGS.filter((r) => r.raise(story)).map((r) => r.id)), new Map());

describe('scores', () => {
  it('are the sum of the lines shown, between 0 and 100', () => {
    for (const { told } of reviewed)
      for (const { scores } of told)
        for (const d of DIMENSIONS) {
          expect(scores[d].lines.reduce((sum, l) => sum + l.points, 0)).toBe(scores[d].value);
          expect(scores[d].value).toBeGreaterThanOrEqual(0);
          expect(scores[d].value).toBeLessThanOrEqual(100);
        }
  });

  it('never fall when a piece of evidence is added', () => {
    const fallen: string[] = [];
    let tried = 0;
    for (const { id: name, story } of judgedStories) {
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
          tried++;
          fallen.push(...lower(before, score(more), `${name}: ${id} in sentence ${i}`));
        }
      });
    }
    expect(tried).toBeGreaterThan(10_000);
    expect(fallen).toEqual([]);
  });

  it('never fall when a flag is fixed', () => {
    const fallen: string[] = [];
    let tried = 0;
    for (const { id: name, story } of judgedStories) {
      const before = score(story);
      story.sentences.forEach((sentence, i) => {
        for (const flag of sentence.flags) {
          const fixed = {
            ...story,
            sentences: story.sentences.map((x, k) =>
              k === i ? { ...x, flags: x.flags.filter((f) => f !== flag) } : x,
            ),
          };
          tried++;
          fallen.push(...lower(before, score(fixed), `${name}: ${flag.id} of sentence ${i}`));
        }
      });
    }
    expect(tried).toBeGreaterThan(300);
    expect(fallen).toEqual([]);
  });

  it('rank strong stories above mixed ones, and those above weak ones', () => {
    const mean = (quality: string) => {
      const values = reviewed
        .filter((s) => s.quality === quality)
        .flatMap(({ told }) => told.map((r) => r.scores.overall));
      return values.reduce((a, b) => a + b, 0) / values.length;
    };
    expect(mean('strong')).toBeGreaterThan(mean('mixed') + 10);
    expect(mean('mixed')).toBeGreaterThan(mean('weak') + 10);
  });
});
