import { describe, expect, test } from 'vitest';
import { excerpt } from '../../components/findings/excerpt.ts';

const SENTENCE =
  'After the second outage in a week we looked through every log that the mail service had written that night.';
const at = (phrase: string) => {
  const start = SENTENCE.indexOf(phrase);
  return { start, end: start + phrase.length };
};

describe('excerpt', () => {
  test('keeps a short sentence whole', () => {
    const { before, phrase, after } = excerpt(SENTENCE, at('we looked'), 200);
    expect(before + phrase + after).toBe(SENTENCE);
  });

  test('cuts at words on both sides and says so', () => {
    expect(excerpt(SENTENCE, at('we looked'), 12)).toEqual({
      before: '… in a week ',
      phrase: 'we looked',
      after: ' through …',
    });
  });

  test('takes offsets beyond the sentence for its ends', () => {
    expect(excerpt('Short.', { start: -5, end: 40 })).toEqual({ before: '', phrase: 'Short.', after: '' });
    expect(excerpt('Short.', { start: 60, end: 70 })).toEqual({ before: 'Short.', phrase: '', after: '' });
  });
});
