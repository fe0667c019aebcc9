/** A reader that has not read what the other one has: for what must not hang on the texts before. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** In texts. What a reader remembers goes with it; the next one takes some tenths of a second to come. */
const READS = 40;
let asked = 0;
let reader: Worker | undefined;

/**
 * The review, as JSON, by a reader who has read at most some dozens of texts, and not the ones that led to the text at hand: what
 * it remembers is something else than what the other one does.
 */
export async function reviewedAfresh(text: string): Promise<string> {
  if (!reader || asked++ % READS === 0) {
    await reader?.terminate();
    reader = new Worker(new URL('reader.ts', import.meta.url));
  }
  reader.ref();
  reader.postMessage(text);
  const [answer]: unknown[] = await once(reader, 'message');
  // It waits for nobody once all is read.
  reader.unref();
  return String(answer);
}
