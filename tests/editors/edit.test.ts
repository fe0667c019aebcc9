import { describe, expect, it } from 'vitest';
import { editBetween, narrow, shift, splice } from '../../lib/editors/edit.ts';
import type { Span } from '../../lib/model/span.ts';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const ALPHABET = ['a', 'b', ' ', '\n', '.', 'é', '😀', '日'];

function randomText(roll: (sides: number) => number, longest: number): string {
  return Array.from({ length: roll(longest) }, () => ALPHABET[roll(ALPHABET.length)]).join('');
}

describe('editBetween', () => {
  it('finds what was typed, deleted and replaced', () => {
    expect(editBetween('We fixed it', 'We fixed it.')).toEqual({ start: 11, removed: 0, inserted: '.' });
    expect(editBetween('We fixed it', 'We it')).toEqual({ start: 3, removed: 6, inserted: '' });
    expect(editBetween('We fixed it', 'I fixed it')).toEqual({ start: 0, removed: 2, inserted: 'I' });
    expect(editBetween('same', 'same')).toBeUndefined();
  });

  it('leads from any text to any other', () => {
    const roll = dice(1);
    for (let round = 0; round < 3_000; round++) {
      const [before, after] = [randomText(roll, 12), randomText(roll, 12)];
      const edit = editBetween(before, after);
      const span = { start: edit?.start ?? 0, end: (edit?.start ?? 0) + (edit?.removed ?? 0) };
      expect(splice(before, span, edit?.inserted ?? '')).toBe(after);
    }
  });
});

describe('shift', () => {
  const span: Span = { start: 5, end: 8 };

  it('moves a span with what is typed before it and leaves it be when that is after it', () => {
    expect(shift(span, { start: 2, removed: 1, inserted: 'xyz' })).toEqual({ start: 7, end: 10 });
    expect(shift(span, { start: 5, removed: 0, inserted: 'x' })).toEqual({ start: 6, end: 9 });
    expect(shift(span, { start: 8, removed: 0, inserted: 'x' })).toEqual(span);
  });

  it('gives up a span whose words were touched', () => {
    expect(shift(span, { start: 6, removed: 0, inserted: 'x' })).toBeUndefined();
    expect(shift(span, { start: 4, removed: 2, inserted: '' })).toBeUndefined();
    expect(shift(span, { start: 0, removed: 20, inserted: '' })).toBeUndefined();
  });

  it('never lets a span stand on other words', () => {
    const roll = dice(2);
    for (let round = 0; round < 3_000; round++) {
      const [before, after] = [randomText(roll, 14), randomText(roll, 14)];
      const edit = editBetween(before, after);
      const start = roll(before.length + 1);
      const one = { start, end: start + roll(before.length - start + 1) };
      const moved = edit ? shift(one, edit) : one;
      if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(one.start, one.end));
    }
  });
});

describe('narrow', () => {
  const cut = (before: string, after: string) => {
    const { span, replacement } = narrow(before, { start: 0, end: before.length }, after);
    return [before.slice(span.start, span.end), replacement];
  };

  it('leaves the words alone that stay', () => {
    expect(cut('We fixed it', 'I fixed it')).toEqual(['We', 'I']);
    expect(cut('it was happy.', 'it was happy; [metric] fell.')).toEqual(['', '; [metric] fell']);
  });

  it('cuts no word and no letter', () => {
    expect(cut('I fixed it', 'I fixated it')).toEqual(['fixed', 'fixated']);
    expect(cut('a 😀 b', 'a 😁 b')).toEqual(['😀', '😁']);
    expect(cut('we didn’t', 'we didn’t'.replace('t', 'ts'))).toEqual(['didn’t', 'didn’ts']);
  });

  it('means the same as the whole replacement', () => {
    const roll = dice(3);
    for (let round = 0; round < 3_000; round++) {
      const text = randomText(roll, 16);
      const start = roll(text.length + 1);
      const span = { start, end: start + roll(text.length - start + 1) };
      const whole = randomText(roll, 10);
      const small = narrow(text, span, whole);
      expect(splice(text, small.span, small.replacement)).toBe(splice(text, span, whole));
    }
  });
});
