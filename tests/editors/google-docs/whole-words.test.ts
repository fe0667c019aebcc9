import { describe, expect, it } from 'vitest';
import { narrow, splice } from '../../../lib/editors/edit.ts';
import { wholeWords } from '../../../lib/editors/google-docs/whole-words.ts';

/** As Docs takes a paste. */
const pasted = (words: string) => words.replaceAll(/^ +| +$/g, '');

/** @returns what is pasted over what */
function shaped(text: string, original: string, replacement: string): [string, string] | undefined {
  const start = text.indexOf(original);
  const whole = { start, end: start + original.length };
  const edit = wholeWords(text, narrow(text, whole, replacement));
  if (!edit) return undefined;
  expect(edit.replacement).not.toBe('');
  expect(pasted(edit.replacement)).toBe(edit.replacement);
  expect(splice(text, edit.span, edit.replacement)).toBe(splice(text, whole, replacement));
  return [text.slice(edit.span.start, edit.span.end), edit.replacement];
}

describe('an edit as Docs takes it', () => {
  const TEXT = 'Last year we all fixed it together. It was fast.\nThen it held.';

  it('is left alone where it is whole words', () => {
    expect(shaped(TEXT, 'we all fixed', 'I fixed')).toEqual(['we all', 'I']);
  });

  it('takes a word along where words only go', () => {
    expect(shaped(TEXT, 'fixed it together', 'fixed it')).toEqual(['it together', 'it']);
    expect(shaped(TEXT, 'we all fixed', 'we fixed')).toEqual(['we all fixed', 'we fixed']);
  });

  it('takes a word along where words only come', () => {
    expect(shaped(TEXT, 'It was fast.', 'It was fast. So I wrote it up.')?.[1]).toBe('fast. So I wrote it up.');
    expect(shaped(TEXT, 'Then', 'And then')).toEqual(['Then', 'And then']);
  });

  it('stays in its paragraph', () => {
    expect(shaped('One.\nTwo.', 'Two.', '')).toBeUndefined();
    expect(shaped('One two.\nTwo.', ' two.', '')).toEqual(['One two.', 'One']);
  });

  it('cuts no letter in two', () => {
    expect(shaped('We 👩‍👩‍👧 won.', 'We 👩‍👩‍👧 won', 'I 👩‍👩‍👧 won')).toEqual(['We', 'I']);
  });
});
