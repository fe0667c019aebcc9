/** Time grows with the text and no faster, whatever the text is: a page may hand the worker anything. */
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentencesOf } from '../../lib/language/sentences.ts';
import { review } from '../../lib/review.ts';
import { documentOf } from '../bench/document.ts';
import { ENDLESS } from './endless.ts';

/** Units of the shorter text; the longer one has four times as many. */
const SMALL = 12_000;
const OTHER_LENGTHS: Readonly<Record<string, number>> = {
  // Thousands of sentences cost seconds, and the machine may be slow.
  'short lines': 3_000,
  'headings with marks': 6_000,
  // Up to 50,000 words.
  'one sentence without end': 60_000,
  'brackets only': 250_000,
  'a story, then brackets': 250_000,
  'no spaces': 250_000,
};

/** Linear time would be 4, the square of it 16. */
const FOUR_TIMES = 8;
/** Milliseconds. Below, a clock measures the machine and not the text. */
const LEAST = 10;

/** Milliseconds of the processor: others may want it at the same time. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

let runs = 0;
/** Of texts that are new each time, so that nothing of them is remembered. */
function firstReview(make: (length: number) => string, length: number): number {
  const texts = [0, 1, 2].map(() => `${make(length)} ${length}.${runs++}`);
  return median(texts.map((text) => time(() => review(text))));
}

/** Of a word typed in the middle, key by key. */
function oneKey(text: string): number {
  const middle = Math.floor(text.length / 2);
  // Not between the halves of a letter.
  const at = /[\ud800-\udbff]$/.test(text.slice(0, middle)) ? middle + 1 : middle;
  review(text);
  return median(
    [1, 2, 3, 4, 5].map((key) => time(() => review(`${text.slice(0, at)}${' done'.slice(0, key)}${text.slice(at)}`))),
  );
}

const grows = (small: number, large: number) => large / Math.max(LEAST, small);

/** What grows too fast does so each time; once in some runs of all, a machine that has just compiled something says so of what does not. */
function growsAtLeast(measure: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && !(least < FOUR_TIMES); tries++) least = Math.min(least, measure());
  return least;
}

describe('the time that a review takes', () => {
  it.each(Object.entries(ENDLESS))('grows no faster than the text: %s', (name, make) => {
    const length = OTHER_LENGTHS[name] ?? SMALL;
    // The first run of anything is slow.
    review(make(5_000));
    expect(growsAtLeast(() => grows(firstReview(make, length), firstReview(make, 4 * length)))).toBeLessThan(
      FOUR_TIMES,
    );
  });

  it.each(Object.entries(ENDLESS))('after a key in the middle grows no faster than the text: %s', (name, make) => {
    const length = OTHER_LENGTHS[name] ?? SMALL;
    oneKey(make(5_000));
    expect(growsAtLeast(() => grows(oneKey(make(length)), oneKey(make(4 * length))))).toBeLessThan(FOUR_TIMES);
  });

  it('grows no faster than the text up to 100,000 words, with headings and without, and a key costs next to none of it', () => {
    const bare = (words: number) => documentOf(words).replaceAll(/^Q: .*$/gm, 'The Tale Of It');
    for (const make of [documentOf, bare]) {
      const [short, long] = [make(25_000), make(100_000)];
      const [first, whole] = [time(() => review(short)), time(() => review(long))];
      expect(grows(first, whole)).toBeLessThan(FOUR_TIMES);
      expect(oneKey(long) / whole).toBeLessThan(0.2);
    }
    // A quarter of a million words are read: seconds on a quiet machine, longer beside browsers.
  }, 240_000);
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
