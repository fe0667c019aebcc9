/** Reads one text after the other in a thread of its own, with modules of its own. */
import { parentPort } from 'node:worker_threads';
import { review } from '../../lib/review.ts';

parentPort?.on('message', (text: string) => parentPort?.postMessage(JSON.stringify(review(text))));
