import { articleOf } from './article.ts';
import { type Captured, captured, LARGEST, Unreadable } from './captured.ts';
import { textOfDocx } from './docx.ts';
import { decodeText } from './text-file.ts';

/** For an input's `accept`: what is read. */
export const READABLE_FILES = '.md,.markdown,.txt,.text,.docx,.html,.htm';

/**
 * Reads a file of the person's. What it is is told by its first bytes, never by its name: names lie.
 * @throws Unreadable with the reason
 */
export async function readFile(file: File): Promise<Captured> {
  if (file.size > LARGEST) throw new Unreadable('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.[^.]+$/, '');
  if (startsWith(bytes, 0x50, 0x4b)) return captured(name, textOfDocx(bytes));
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable('old-or-locked-word');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new Unreadable('pdf');
  const text = decodeText(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '');
  if (/^\s*(?:<!doctype html|<html)\b/i.test(text)) return articleOf(text);
  return captured(name, text);
}

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
