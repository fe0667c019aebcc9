/** A reader that has not read what the other one has: for what must not hang on the texts before. */
import { registerHooks } from 'node:module';
import type { review } from '../../lib/review.ts';

const LIB = new URL('../../lib/', import.meta.url).href;
const COPY = /\?copy=\d+$/;

// What a copy imports of ours is its copy as well; data and packages, which remember nothing of a text, are shared.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [copy] = COPY.exec(context.parentURL ?? '') ?? [];
    return copy && found.url.startsWith(LIB) && found.url.endsWith('.ts') ? { ...found, url: found.url + copy } : found;
  },
});

let copies = 0;
let asked = 0;
let reader: Promise<{ readonly review: typeof review }> | undefined;

/** A copy takes 8 MB until the process ends, and 0.15 s to come. In texts. */
const READS = 40;

/**
 * Another copy of all our modules. It has read at most some dozens of texts, and not the ones that led to the text at hand: what
 * it remembers is something else than what the other one does.
 */
export async function readerAfresh(): Promise<typeof review> {
  if (!reader || asked++ % READS === 0) reader = import(`${LIB}review.ts?copy=${++copies}`);
  return (await reader).review;
}
