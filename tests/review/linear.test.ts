/** Time grows with the text and no faster, whatever the text is: a page may hand the worker anything. */
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentencesOf } from '../../lib/language/sentences.ts';
import { review } from '../../lib/review.ts';
import { ENDLESS } from './endless.ts';

const SMALL = 12_000;
/** Thousands of sentences cost seconds, and the machine may be slow. */
const FEWER = 3_000;

/**
 * The better of two runs, in milliseconds of the processor: others may want it at the same time. Each text is new, so that
 * nothing of it is remembered.
 */
function time(make: (length: number) => string, length: number): number {
  const runs = [0, 1].map((run) => {
    const text = `${make(length)} ${length}.${run}`;
    const start = process.cpuUsage();
    review(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('the time that a review takes', () => {
  it.each(Object.entries(ENDLESS))('grows no faster than the text: %s', (name, make) => {
    const length = name === 'short lines' ? FEWER : SMALL;
    // The first run of anything is slow.
    review(make(5_000));
    // Below some milliseconds a clock measures the machine and not the text. Four times the text taken squared would be 16.
    const least = Math.max(10, time(make, length));
    expect(time(make, 4 * length) / least).toBeLessThan(10);
  });
});

describe('a sentence', () => {
  it.each(Object.entries(ENDLESS))(
    'is never longer than the rules can read at once, and holds whole words: %s',
    (_, make) => {
      const text = make(20_000);
      const spans = sentencesOf(text);
      for (const { start, end } of spans) {
        expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
        // No letter is cut in two.
        expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
      }
      // Nothing that has letters is left out.
      let at = 0;
      for (const { start, end } of spans) {
        expect(text.slice(at, start)).not.toMatch(/\p{L}{2}/u);
        at = end;
      }
    },
  );

  it('without end is cut at a clause rather than within one', () => {
    const text = `I compared the logs${', of the queue in the second warehouse'.repeat(60)}.`;
    const [first] = sentencesOf(text);
    expect(text.slice(first?.start, first?.end)).toMatch(/second warehouse,$/);
  });
});
