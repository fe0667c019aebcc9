import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';
import { BEGINNINGS, DRAFTS, LATER, type PlainSentence } from './plain-drafts.ts';

const PROBLEM: PlainSentence = ['I noticed that one in forty invoices was lost.'];
const DIGGING: PlainSentence = ['I compared both ledgers.'];

/** In plain words, most of them the rubric's own: what anybody tries first. */
const PLAIN: readonly (readonly PlainSentence[])[] = [
  ...BEGINNINGS.map((sentence) => [sentence, PROBLEM, DIGGING]),
  ...LATER.map((sentence) => [PROBLEM, DIGGING, sentence]),
  ...DRAFTS,
];

/** What the whole review, rules and second reader together, marks in each sentence of a draft. */
function marksIn(draft: string): ReadonlyMap<string, readonly string[]> {
  const all = review(draft).stories.flatMap((story) => story.sentences);
  return new Map(
    all.map(({ span, flags, evidence }) => [
      draft.slice(span.start, span.end),
      [...flags, ...evidence].map((m) => m.id),
    ]),
  );
}

const ids = (marks = '') => marks.split(' ').filter(Boolean);

/** The models learn mostly from long stories: whatever is learned anew must leave these as they are. */
describe.each(PLAIN.map((draft) => [draft.map(([text]) => text).join(' '), draft] as const))('%s', (text, draft) => {
  const marks = marksIn(text);
  for (const [sentence, shows, not] of draft.filter((line) => line.length > 1))
    it(`is read rightly: ${sentence}`, () => {
      const found = marks.get(sentence);
      expect(found).toEqual(expect.arrayContaining(ids(shows)));
      expect(ids(not).filter((id) => found?.includes(id))).toEqual([]);
    });
});
