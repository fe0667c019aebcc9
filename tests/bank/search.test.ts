import { describe, expect, it } from 'vitest';
import { searchStories } from '../../lib/bank/search.ts';
import { recordOf } from '../../lib/bank/telling.ts';

const saved = (title: string, text: string, question?: string) =>
  recordOf({ title, text, question, source: { kind: 'paste' } }, 1);
const webhooks = saved(
  'Lost webhooks',
  'I traced the webhooks that a retry job dropped.',
  'A time you dug into details?',
);
const budget = saved('Half the budget', 'I cut the licence costs of our printers.');
const find = (question: string) => searchStories(question, [webhooks, budget]);

describe('finding stories by words', () => {
  it('finds by title, text, question, beginnings and slight misspellings', () => {
    for (const words of ['webhook', 'retry job', 'details', 'webh', 'webhokks']) {
      expect([...find(words).keys()], words).toEqual([webhooks.id]);
    }
  });

  it('names the words that were found, and the question that holds them', () => {
    expect(find('digging into the details').get(webhooks.id)).toMatchObject({ question: webhooks.question });
    expect(find('licence').get(budget.id)).toEqual({ score: 1, terms: ['licence'] });
  });

  it('goes by no word that any question holds', () => {
    expect(find('Tell me about a time when you did something').size).toBe(0);
  });
});
