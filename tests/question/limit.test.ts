import { describe, expect, it } from 'vitest';
import { limitCounted, limitRead, limitStated } from '../../lib/question/limit.ts';

describe('a limit that is stated', () => {
  it.each([
    ['Maximum 2000 characters', { characters: 2000 }],
    ['max. 2,000 characters', { characters: 2000 }],
    ['(max 300 words)', { words: 300 }],
    ['Please answer in 250 words or less.', { words: 250 }],
    ['Tell us in 200-300 words.', { words: 300 }],
    ['Between 100 and 150 words', { words: 150 }],
    ['1,500 character limit', { characters: 1500 }],
    ['Word limit: 400', { words: 400 }],
    ['Character limit is 4 000', { characters: 4000 }],
    ['Max length: 500', { characters: 500 }],
    ['Answers may not exceed 1000 chars', { characters: 1000 }],
    ['Up to 500 words', { words: 500 }],
    ['no more than 120 words', { words: 120 }],
    ['At least 50 words and no more than 200 words', { words: 200 }],
  ])('%s', (sentence, limit) => {
    expect(limitStated(sentence)).toEqual(limit);
  });

  it.each([
    'Minimum 50 characters',
    'at least 100 words',
    'more than 300 words are fine',
    'Describe a project with 2000 users.',
    'Step 2 of 5',
    'In two words',
    '480 characters remaining',
    'Give us 3 examples in 5 words',
    '',
  ])('is not: %s', (sentence) => {
    expect(limitStated(sentence)).toBeUndefined();
  });
});

describe('a limit that is counted', () => {
  const text = 'I fixed it. 🙂';
  it.each([
    ['0 / 500', '', { characters: 500 }],
    ['0/250 words', '', { words: 250 }],
    [`${text.length} of 2,000 characters used`, text, { characters: 2000 }],
    ['4/100', text, { words: 100 }],
    ['13/500', text, { characters: 500 }],
    ['10/500', 'one\ntwo\n', { characters: 500 }],
    ['486 characters remaining', text, { characters: 500 }],
    ['Characters left: 486', text, { characters: 500 }],
    ['246 words left', text, { words: 250 }],
    ['486 remaining', text, { characters: 500 }],
    ['-4 characters remaining', 'x'.repeat(54), { characters: 50 }],
    ['4 characters over', 'x'.repeat(54), { characters: 50 }],
  ])('%s', (counter, held, limit) => {
    expect(limitCounted(counter, held)).toEqual(limit);
  });

  it.each([
    ['Step 2 of 5', text],
    ['12/11/2026', text],
    ['3 / 500', text],
    ['0 of 3 files', ''],
    ['Posted 30 days ago', text],
    ['You may apply for more jobs: 40 remaining', text],
  ])('is not: %s', (counter, held) => {
    expect(limitCounted(counter, held)).toBeUndefined();
  });
});

it('is read off a counter sooner than from words', () => {
  expect(limitRead(['Question 2 of 3', 'Up to 300 words', '0 / 2,000'], '')).toEqual({ characters: 2000 });
  expect(limitRead(['Question 2 of 3', 'Up to 300 words'], '')).toEqual({ words: 300 });
  expect(limitRead([], '')).toBeUndefined();
});
