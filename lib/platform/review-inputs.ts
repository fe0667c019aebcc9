/** What a review goes by besides the text, wherever the person changes it: their settings, and what they turned away. */
import { DISMISSED, FIELDS_OFF, FIELDS_READ, SETTINGS } from './storage-keys.ts';
import { watchStored } from './stored.ts';

/** Of the settings; the look of our pages is no matter for a review. */
const INPUTS = ['level', 'pace', 'disabledRules', 'ownWords'];

/**
 * Tells of each change that makes an earlier review out of date. Works in a content script too, and asks no more of it
 * than to tell one value from another.
 * @returns a function that ends the watch
 */
export function watchReviewInputs(onChange: () => void): () => void {
  return watchStored('local', (changes) => {
    const settings = changes[SETTINGS];
    const told = settings && inputsOf(settings.oldValue) !== inputsOf(settings.newValue);
    if (told || [DISMISSED, FIELDS_OFF, FIELDS_READ].some((key) => changes[key])) onChange();
  });
}

function inputsOf(settings: unknown): string {
  const stored = typeof settings === 'object' && settings !== null ? settings : {};
  return JSON.stringify(INPUTS.map((name) => Reflect.get(stored, name)));
}
