import { describe, expect, test } from 'vitest';
import type { EvidenceId, StoryFindingId } from '../../lib/model/rubric.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import { EVIDENCE } from '../../lib/rubric/index.ts';
import { place } from './story.ts';

/** What each finding misses. The others are about length and order, and shown by no one sentence. */
const MISSES: Partial<Record<StoryFindingId, EvidenceId>> = {
  'no-problem': 'problem',
  'no-scope-boundary': 'scope-boundary',
  'no-motive': 'motive',
  'no-follow-through': 'follow-through',
  'no-root-cause': 'root-cause',
  'no-metric': 'metric',
  'no-baseline': 'baseline',
  'no-business-value': 'business-value',
  'no-second-order': 'second-order',
  'no-verification': 'verification',
  'no-reflection': 'specific-reflection',
  'no-org-insight': 'org-insight',
  'no-trade-off': 'trade-off',
};

describe('what a story finding is told by', () => {
  test.each(STORY_FINDINGS)('$id has a weak telling and a strong one', ({ told, example }) => {
    expect(told.weak).not.toBe('');
    expect(told.strong ?? example).toBeTruthy();
  });

  test.each(Object.entries(MISSES))('%s: the strong telling shows it, the weak one does not', (id, evidence) => {
    const finding = STORY_FINDINGS.find((one) => one.id === id);
    const rule = EVIDENCE.find((one) => one.id === evidence);
    const shows = (text: string | undefined) =>
      text !== undefined && rule?.detect(place(text, rule.section, false, false).sentence) !== undefined;
    expect(shows(finding?.told.weak)).toBe(false);
    expect(shows(finding?.told.strong ?? finding?.example)).toBe(true);
  });
});
