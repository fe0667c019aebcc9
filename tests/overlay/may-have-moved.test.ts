import { describe, expect, it } from 'vitest';
import { mayHaveMoved } from '../../lib/overlay/may-have-moved.ts';

/** `|` is where is typed, brackets are round what is marked. */
function told(text: string, typed: string, removed = 0): boolean {
  const spans: { start: number; end: number }[] = [];
  let [plain, caret] = ['', 0];
  for (const letter of text) {
    if (letter === '[') spans.push({ start: plain.length, end: plain.length });
    else if (letter === ']') spans.push({ start: spans.pop()?.start ?? 0, end: plain.length });
    else if (letter === '|') caret = plain.length;
    else plain += letter;
  }
  return mayHaveMoved({ text: plain, spans }, plain.slice(0, caret) + typed + plain.slice(caret + removed));
}

describe('a marked word', () => {
  it.each([
    ['above', 'We were [very] late.\nThen I|', ' called.'],
    ['below', 'Then I|\nWe were [very] late.', ' called.'],
    ['earlier on the line', 'We were [very] late. Then I|', ' called.'],
    ['in a paragraph that begins where the text does', '[We] did it and I|', ' called.'],
  ])('%s stays', (_, text, typed) => expect(told(text, typed)).toBe(false));

  it.each([
    ['later on the line', 'Then I| called. We were [very] late.', ' also'],
    ['that was typed into', 'We were [ve|ry] late.', 'r'],
    ['that was typed on to, and may go to the next line with it', 'Then [we]|', 'nt'],
    ['just behind what was typed', 'Then I |[we] fixed it.', 'o'],
    ['that a new line sends down', 'Then I|\nWe were [very] late.', '\n'],
    ['earlier on a line of a script that is written from the right', 'שלום [עולם] וגם|', ' עוד'],
  ])('%s may have moved', (_, text, typed) => expect(told(text, typed)).toBe(true));

  it('may have moved wherever something was taken out', () => {
    expect(told('We were [very] late.\nThen I| called.', '', 3)).toBe(true);
  });
});
