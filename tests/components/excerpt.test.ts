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

  test('cuts no character apart where there is no space to cut at', () => {
    const flags = '🇪🇸'.repeat(20);
    const families = '👩‍👩‍👧'.repeat(20);
    for (const text of [flags, families, '🙂'.repeat(40), 'e\u0301'.repeat(40)]) {
      const whole = [...new Intl.Segmenter().segment(text)][0]?.segment ?? '';
      for (let around = 1; around < 12; around++) {
        const { before, after } = excerpt(`${text}|${text}`, { start: text.length, end: text.length + 1 }, around);
        const [left, right] = [before.replace('… ', ''), after.replace(' …', '')];
        expect(left).toBe(whole.repeat(left.length / whole.length));
        expect(right).toBe(whole.repeat(right.length / whole.length));
        expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(around);
      }
    }
  });
});
