/** What is kept of a text is its sentences, and not the text itself once for each key. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { review } from '../../lib/review.ts';
import { ANCHOR, documentOf } from '../bench/document.ts';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function heap(): number {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
}

/** As a text comes in a message: in one piece, with nothing of the one before. */
const arrived = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

it('a long document costs no copy of itself with each key', () => {
  const text = documentOf(40_000);
  const at = text.indexOf(ANCHOR);
  const typed = 'Then I checked the figures again with care and wrote them down for later. '.repeat(2);
  const keys = (from: number, to: number) => {
    for (let key = from; key < to; key++) review(arrived(text.slice(0, at) + typed.slice(0, key) + text.slice(at)));
  };
  keys(0, 20);
  const before = heap();
  keys(20, 140);
  // Of the 120 texts; the growing sentence is kept 120 times.
  expect((heap() - before) / text.length).toBeLessThan(60);
});
