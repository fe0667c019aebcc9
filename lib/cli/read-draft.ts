import { open } from 'node:fs/promises';

/** Thrown for a file that cannot be reviewed; the message says why, without the file's name. */
export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * Reads a text or Markdown file, UTF-8 or UTF-16 with a byte order mark. `-` is standard input.
 * @throws UnreadableDraft when there is no text to be had
 */
export async function readDraft(file: string): Promise<string> {
  return decode(file === '-' ? await readAll(process.stdin) : await readBytes(file));
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      if ((await handle.stat()).isDirectory()) throw new UnreadableDraft('it is a folder');
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UnreadableDraft) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableDraft(REASONS[code] ?? (error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  // Text holds no NUL; pictures, archives and office documents nearly always do, and early.
  if (bytes.subarray(0, 8192).includes(0)) throw new UnreadableDraft('it is not text (.txt and .md are read)');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableDraft('it is not UTF-8 text', { cause: error });
  }
}
