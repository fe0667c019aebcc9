import type { Draft, Sentence } from './rule.ts';

/** Words that still wait for what comes after them, or trail off. */
const HANGING = /^(?:so|and|but|or|because|then|like|though|anyway|etc|know|well|the|a|to|of)[,;:-]*$/i;

/**
 * Hangs a clause on the end of a sentence, before its full stop, so that every fact of the sentence stays.
 * @param clause with its own leading punctuation, ending in no stop
 * @returns nothing for a question, a note to self, or where the sentence ends inside quotes or brackets
 */
export function appendClause(s: Sentence, clause: string): Draft | undefined {
  const end = s.text.trimEnd().length;
  const stop = /[.!?…]*$/.exec(s.text.slice(0, end))?.[0] ?? '';
  const at = end - stop.length;
  const tail = /[^\s.!?…]+$/.exec(s.text.slice(0, at))?.[0];
  if (s.question || !tail || HANGING.test(tail) || /["“”')\]]$/.test(tail)) return undefined;
  return {
    start: at - tail.length,
    end,
    replacement: `${tail}${clause}${stop === '…' || stop === '...' ? '.' : stop.replace(/[!?]+/, '.')}`,
  };
}
