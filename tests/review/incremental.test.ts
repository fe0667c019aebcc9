import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { review } from '../../lib/review.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

// Whatever a person types, pastes or deletes, the review after it is the one that the text would get at first sight.

const drafts = labelledStories().map((s) => `Q: ${s.question}\n\n${layOut(s).text}`);

/** One story after the other under headings: whether one holds the others hangs on all of them. */
const headed = [
  { title: '# Acme\n\n', mark: '## ' },
  { title: '', mark: '' },
].map(
  ({ title, mark }) =>
    (some: readonly string[]) =>
      title + some.map((words, i) => `${mark}The tale of ${i}\n\n${words.replace(/^Q: .*\n/, '')}`).join('\n\n'),
);

/** How many texts a reader reads before another takes its place: each takes some tenths of a second to come. */
const READS = 8;
let asked = 0;
let reader: Promise<{ readonly review: typeof review }> | undefined;

/**
 * The review by a reader who has not read the texts that led to this one: sentences are remembered, and what was said of them,
 * so that who has read those texts cannot say what they would have said without.
 */
async function fromScratch(text: string) {
  if (!reader || asked++ % READS === 0) {
    vi.resetModules();
    reader = import('../../lib/review.ts');
  }
  return (await reader).review(text);
}

const plain = (text: string, r: ReturnType<typeof review>) => JSON.parse(JSON.stringify({ text, r })) as unknown;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(80),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\n\n',
      '. ',
      'We fixed it. ',
      '\n\nQ: Tell me about a time you failed.\n\n',
      'I found ',
      '- ',
      '# Story 2\n\n',
      '\n\n## A second\n\n',
      'A third\n',
      '```\n',
      '\n```\n## In code\n\n',
      '"',
      '[',
    ),
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom(...drafts.slice(0, 4)),
  ),
});

describe('a review after an edit', () => {
  it.each(['```\n', '```\n# Code\n\n', '\n```\n## Another\n\nHello there.\n\n'])(
    'sees code in all that stands below where it is opened, and stories again where it is taken out: %j',
    async (opening) => {
      const text = headed[0]?.(drafts.slice(0, 5)) ?? '';
      const at = text.indexOf('## The tale of 2');
      const now = text.slice(0, at) + opening + text.slice(at);
      review(text);
      expect(plain(now, review(now))).toEqual(plain(now, await fromScratch(now)));
      review(now);
      expect(plain(text, review(text))).toEqual(plain(text, await fromScratch(text)));
      expect(review(text).stories.length).toBeGreaterThan(review(now).stories.length);
    },
  );

  it('equals the review from scratch, for any sequence of edits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(drafts, { minLength: 1, maxLength: 3 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom((some: readonly string[]) => some.join('\n\n'), ...headed),
        async (some, edits, joined) => {
          let text = joined(some);
          review(text);
          for (const { at, length, insert } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + insert + text.slice(start + length);
            review(text);
          }
          expect(plain(text, review(text))).toEqual(plain(text, await fromScratch(text)));
        },
      ),
      { numRuns: 30, seed: 20261123 },
    );
  }, 240_000);

  it('keeps every span within the text and every rewrite on the words it was made for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 400, unit: 'binary' }), fc.constantFrom(...drafts)),
        fc.string({ maxLength: 30, unit: 'grapheme' }),
        (draft, insert) => {
          const text = `${insert}${draft.slice(0, 900)}${insert}`;
          for (const story of review(text).stories)
            for (const s of story.sentences) {
              expect(s.span.start).toBeGreaterThanOrEqual(story.span.start);
              expect(s.span.end).toBeLessThanOrEqual(text.length);
              for (const f of s.flags) {
                expect(f.span.start).toBeGreaterThanOrEqual(s.span.start);
                expect(f.span.end).toBeLessThanOrEqual(s.span.end);
                expect(f.span.end).toBeGreaterThan(f.span.start);
                if (f.rewrite) expect(text.slice(f.rewrite.span.start, f.rewrite.span.end)).toBe(f.rewrite.original);
              }
            }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
