import { Unreadable } from './captured.ts';

/**
 * The text of a file's bytes: UTF-8, UTF-16 with a byte order mark, or, as a last resort, the Windows code page that old
 * editors of western languages write.
 * @throws Unreadable for what is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  if (mark) return new TextDecoder(mark).decode(bytes);
  // Text holds no NUL; pictures, archives and office documents nearly always do, and early.
  if (bytes.subarray(0, 8192).includes(0)) throw new Unreadable('not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // Not UTF-8. The person is shown what was read before anything is kept, and sees where a letter went wrong.
    const text = new TextDecoder('windows-1252').decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells text from other bytes
    if (/[\u0001-\u0008\u000e-\u001f]/.test(text)) throw new Unreadable('not-text', { cause: error });
    return text;
  }
}
