import { review } from '../../../lib/review.ts';

/** It keeps what it knows of a text: a key costs the story that it falls into. */
export const open = async () => (text) => review(text);
