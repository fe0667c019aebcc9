/** What a review goes by besides the text, wherever the person changes it: their settings, and what they dismissed. */

import { browser } from 'wxt/browser';
import { DISMISSED } from './dismissals.ts';
import { orphaned } from './messages.ts';
import { SETTINGS, type Settings, settingsFrom } from './settings.ts';

type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;

/**
 * Tells of each change that makes an earlier review out of date. Works in a content script too.
 * @returns a function that ends the watch
 */
export function watchReviewInputs(onChange: () => void): () => void {
  const listener = (changes: Changes) => {
    const settings = changes[SETTINGS];
    const told = settings && inputs(settingsFrom(settings.oldValue)) !== inputs(settingsFrom(settings.newValue));
    if (told || changes[DISMISSED]) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    if (!orphaned()) browser.storage.local.onChanged.removeListener(listener);
  };
}

/** The look of our pages is no matter for a review. */
function inputs({ level, pace, disabledRules, ownWords }: Settings): string {
  return JSON.stringify([level, pace, disabledRules, ownWords]);
}
