/** How much a field takes, and how much of that a text is. Pure. */
import type { FieldLimit } from '../model/field.ts';

/** How much of a limit a text takes: UTF-16 units, as `maxlength` counts them, or runs between spaces. */
export function sizeIn(limit: FieldLimit, text: string): number {
  return 'words' in limit ? (text.match(/\S+/g)?.length ?? 0) : text.length;
}

function mostOf(limit: FieldLimit): number {
  return 'words' in limit ? limit.words : limit.characters;
}

/** Whether a limit forbids a change: what is too long already may still be made shorter. */
export function forbids(limit: FieldLimit | undefined, before: string, after: string): boolean {
  if (!limit) return false;
  const size = sizeIn(limit, after);
  return size > mostOf(limit) && size > sizeIn(limit, before);
}

/** The one that is reached first by English words. */
export function tightest(limits: readonly (FieldLimit | undefined)[]): FieldLimit | undefined {
  const inCharacters = (limit: FieldLimit) => ('words' in limit ? limit.words * 6 : limit.characters);
  const given = limits.filter((limit) => limit !== undefined);
  return given.sort((a, b) => inCharacters(a) - inCharacters(b))[0];
}
