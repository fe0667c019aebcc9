import { describe, expect, test } from 'vitest';
import { difference } from '../../components/rewrites/difference.ts';
import type { Rewrite } from '../../lib/model/review.ts';

function rewrite(original: string, replacement: string): Rewrite {
  const slots = [...replacement.matchAll(/\[[^\]]*\]/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return { span: { start: 0, end: original.length }, original, replacement, slots };
}

/** The pieces in one line: -taken out-, +put in+, kept as it is, slots as they are. */
function shown(original: string, replacement: string): string {
  const marks = { kept: '', removed: '-', added: '+', slot: '' };
  return difference(rewrite(original, replacement))
    .map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`)
    .join('');
}

describe('difference', () => {
  test('keeps what both have and shows what goes before what comes', () => {
    expect(shown('We found the cause in two days', 'I found the cause in two days')).toBe(
      '-We-+I+ found the cause in two days',
    );
  });

  test('a slot is one piece however many words it holds', () => {
    const pieces = difference(rewrite('significantly faster', 'faster, from [value before] to [value after]'));
    expect(pieces.filter((piece) => piece.kind === 'slot').map((piece) => piece.text)).toEqual([
      '[value before]',
      '[value after]',
    ]);
  });

  test('two changes with a single word between them read as one', () => {
    expect(shown('We quickly found it all again', 'I then found the lot all again')).toMatch(
      /^-[^-]+-\+[^+]+\+\s?all again$/,
    );
  });

  test('an insertion is shown without the lines that it leaves around itself', () => {
    expect(shown('', '\n• The cause was [what].')).toBe('+• The cause was +[what]+.+');
    expect(shown('', '[What] was lost.\n\n')).toBe('[What]+ was lost.+');
  });

  test('an insertion is all added, a cut all removed', () => {
    expect(shown('', 'It was not my service.')).toBe('+It was not my service.+');
    expect(shown('It has three layers. ', '')).toBe('-It has three layers. -');
  });

  test.each([
    ['We 🚀 shipped', 'I 🚀 shipped'],
    ['我们 found it', 'I found [what]'],
    ['We looked\nand we saw', 'I looked\nand saw'],
  ])('loses no character of %j or %j', (original, replacement) => {
    const pieces = difference(rewrite(original, replacement));
    const text = (...kinds: readonly string[]) =>
      pieces
        .filter((piece) => kinds.includes(piece.kind))
        .map((piece) => piece.text)
        .join('');
    expect(text('kept', 'removed')).toBe(original);
    expect(text('kept', 'added', 'slot')).toBe(replacement);
  });
});
