import { describe, expect, test } from 'vitest';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import { EVIDENCE } from '../../lib/rubric/index.ts';
import { place } from './story.ts';

describe('what a story finding is told by', () => {
  test.each(STORY_FINDINGS)('$id has a weak telling and a strong one', ({ told, example }) => {
    expect(told.weak).not.toBe('');
    expect(told.strong ?? example).toBeTruthy();
  });

  test.each(STORY_FINDINGS.filter(({ piece }) => piece))('$id says what its piece shows', ({ shows }) => {
    expect(shows).toBeDefined();
  });

  // The others are about length and order, and shown by no one sentence.
  test.each(STORY_FINDINGS.filter(({ shows }) => shows))(
    '$id: the strong telling shows it, the weak one does not',
    ({ shows, told, example }) => {
      const rule = EVIDENCE.find(({ id }) => id === shows);
      const shown = (text: string | undefined) =>
        text !== undefined && rule?.detect(place(text, rule.section, false, false).sentence) !== undefined;
      expect(shown(told.weak)).toBe(false);
      expect(shown(told.strong ?? example)).toBe(true);
    },
  );
});
