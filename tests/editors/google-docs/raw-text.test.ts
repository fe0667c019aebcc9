import { describe, expect, it } from 'vitest';
import { RawText } from '../../../lib/editors/google-docs/raw-text.ts';

const seen = (raw: string) => new RawText(raw).text;
const under = (raw: string, start: number, end: number) => {
  const text = new RawText(raw);
  const span = text.rawSpan({ start, end });
  return span && raw.slice(span.start, span.end);
};

describe('the text that a person sees', () => {
  it.each([
    ['one paragraph', '\u0003We fixed it.\n', 'We fixed it.'],
    ['paragraphs, an empty one among them', '\u0003One.\n\nTwo.\n', 'One.\n\nTwo.'],
    ['no footer', '\u0003One.\n\u0003Confidential\n', 'One.'],
    [
      'a table, cell by cell',
      '\u0003Before\n\u0010\u0012\u001ca\n\u001cb\n\u0012\u001cc\n\u0011After\n',
      'Before\na\nb\nc\nAfter',
    ],
    ['what has no width', '\u0003We \u200bfixed\ufeff it.\n', 'We fixed it.'],
    ['a chip', '\u0003With \ue907 we\n', 'With  we'],
    ['a break within a paragraph', '\u0003One\u000bTwo\n', 'One\nTwo'],
    ['other scripts', '\u0003👩‍👩‍👧 שלום 日本 é\n', '👩‍👩‍👧 שלום 日本 é'],
    ['an empty document', '\u0003\n', ''],
    ['nothing', '', ''],
  ])('%s', (_, raw, text) => expect(seen(raw)).toBe(text));
});

describe('offsets', () => {
  const raw = '\u0003A\u200bB\n\u0010\u0012\u001cC\n\u001cD\n\u0011E\n\u0003foot\n';

  it('lead to the same character, and back', () => {
    const text = new RawText(raw);
    for (let at = 0; at < text.text.length; at++) {
      expect(raw[text.rawOffset(at)]).toBe(text.text[at]);
      expect(text.offset(text.rawOffset(at))).toBe(at);
    }
  });

  it('outside of the body are brought to its edge', () => {
    const text = new RawText(raw);
    expect(text.offset(0)).toBe(0);
    expect(text.offset(raw.length)).toBe(text.text.length);
  });

  it('cover what has no width within, and nothing beside', () => {
    expect(under('\u0003A\u200bB\u200b\n', 0, 2)).toBe('A\u200bB');
    expect(under('\u0003\u200bAB\n', 0, 1)).toBe('A');
  });

  it('cover no table, chip or picture', () => {
    expect(under(raw, 2, 6)).toBeUndefined();
    expect(under('\u0003With \ue907 we\n', 0, 6)).toBeUndefined();
    expect(under('\u0003With \ue907 we\n', 6, 8)).toBe('we');
  });
});
