import { describe, expect, it } from 'vitest';
import { isShort } from '../../lib/editors/short.ts';
import { review } from '../../lib/review.ts';
import { FEW_WORDS, NOT_STORIES } from './not-stories.ts';

describe('a text that tells no story raises nothing:', () => {
  it.each(Object.entries(NOT_STORIES))('%s', (_, text) => {
    const { stories, status } = review(text);
    const raised = stories.flatMap(({ sentences }) => sentences.flatMap(({ flags }) => flags.map(({ key }) => key)));
    expect(raised).toEqual([]);
    expect(['no-story', 'other-language']).toContain(status);
  });
});

describe('a text of a few words is not asked about:', () => {
  it.each(FEW_WORDS)('%j', (text) => expect(isShort(text)).toBe(true));

  it('but one of a sentence or two is', () => {
    expect(isShort('Last year 3% of the invoices that our shop sent never arrived, and nobody had noticed it.')).toBe(
      false,
    );
    expect(isShort('三月に注文が遅れていることに気づきました。'.repeat(10))).toBe(false);
  });
});
