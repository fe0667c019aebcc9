import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/language/sentences.ts';
import { fold, wordsOf } from '../../lib/language/words.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const read = (text: string) => sentencesOf(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    ['abbreviations', 'I called Dr. Lee, e.g. about the dose. She agreed.', 2],
    ['versions and figures', 'We ran v2.1 at p99 of 3.5 s. It cost $8K/wk. Then it stopped.', 3],
    ['initials', 'One of them, call her P. or so, left. I stayed.', 2],
    ['smart quotes', '“They won’t go that deep,” he said. I went deep.', 2],
    ['a question within quotes', 'She asked “why now?” and I told her. We began.', 2],
    ['an ellipsis', 'I waited... and then it came. It went.', 2],
    ['a stop without its space', 'Only six days were left and nothing was ready.I did the rest.', 2],
    ['brackets', 'I drafted it (twice. really) in a day. It held.', 2],
    ['emoji and CJK', '🧑‍🚀 I fixed it. 漢字です。We shipped it.', 3],
  ])('divides text with %s', (_, text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  it('takes list items without stops one by one, without their bullets', () => {
    expect(read('- Traced the drops to a retry\n* Wrote the fix\n2) Shipped it')).toEqual([
      'Traced the drops to a retry',
      'Wrote the fix',
      'Shipped it',
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    const text =
      'In March I noticed that one order in fifty never reached the\nwarehouse, and that nobody had been told about it by the system\nthat was meant to tell. I looked into it.';
    expect(read(text)).toHaveLength(2);
  });

  it('divides dictation without stops where a new clause begins', () => {
    const text =
      'so i was on the late shift at the depot and the belt went down just before nine and everybody stood there so i went up to the line and looked at the motor and it was the fuse again then i changed it and we were off by half past';
    expect(read(text).length).toBeGreaterThan(2);
  });

  it('leaves no word out and no white space at the ends, over all labelled stories', () => {
    for (const story of labelledStories()) {
      const { text } = layOut(story);
      let end = 0;
      for (const s of sentencesOf(text)) {
        expect(s.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, s.start)).not.toMatch(/[\p{L}]{3}/u);
        expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim());
        end = s.end;
      }
      expect(text.slice(end)).not.toMatch(/[\p{L}]{3}/u);
    }
  });

  it('agrees with the labelled division of nineteen sentences in twenty', () => {
    let right = 0;
    let all = 0;
    for (const story of labelledStories()) {
      const { text, spans } = layOut(story);
      const mine = sentencesOf(text);
      for (const g of spans) {
        all++;
        if (mine.some((m) => Math.abs(m.start - g.start) < 6 && Math.abs(m.end - g.end) < 6)) right++;
      }
    }
    expect(right / all).toBeGreaterThan(0.95);
  });
});

describe('words', () => {
  it('have exact offsets, clitics by themselves', () => {
    const sentence = 'I didn’t say we’d re-run v2.1.';
    expect(wordsOf(sentence).map((w) => sentence.slice(w.start, w.end))).toEqual([
      'I',
      'did',
      'n’t',
      'say',
      'we',
      '’d',
      're-run',
      'v2.1',
    ]);
  });

  it('fold without moving an offset', () => {
    const odd = 'İstanbul “quotes” – İ';
    expect(fold(odd)).toHaveLength(odd.length);
  });
});
