import { describe, expect, it } from 'vitest';
import { amountsOf, sureAmountIn } from '../../lib/rubric/lexicon/amounts.ts';
import { place } from './story.ts';

const result = (text: string) => place(text, 'result', false, false).sentence;

describe('amount words', () => {
  it('are found whole, whatever sentence was looked at before', () => {
    const later = result('In the end, as everybody there could see, deliveries were much faster.');
    const sooner = result('It was much easier afterwards.');
    expect(sureAmountIn(later)).toBeDefined();
    expect(amountsOf(sooner).map(({ start, end }) => sooner.text.slice(start, end))).toEqual(['much easier']);
  });
});
