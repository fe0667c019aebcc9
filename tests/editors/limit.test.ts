import { expect, it } from 'vitest';
import { forbids, sizeIn, tightest } from '../../lib/editors/limit.ts';

it('is kept by a change that makes a text fit better, though it is still too long', () => {
  const limit = { characters: 10 };
  expect(forbids(limit, 'x'.repeat(9), 'x'.repeat(11))).toBe(true);
  expect(forbids(limit, 'x'.repeat(20), 'x'.repeat(15))).toBe(false);
  expect(forbids(limit, 'x'.repeat(20), 'x'.repeat(21))).toBe(true);
  expect(forbids(undefined, '', 'x')).toBe(false);
});

it('counts as forms do', () => {
  expect(sizeIn({ characters: 1 }, 'a🙂\n')).toBe(4);
  expect(sizeIn({ words: 1 }, ' one  two-three\nfour ')).toBe(3);
});

it('is the one that is reached first', () => {
  expect(tightest([{ characters: 4000 }, { words: 250 }, undefined])).toEqual({ words: 250 });
  expect(tightest([undefined])).toBeUndefined();
});
