/** Reads a field's limit from what its form says of it and shows beside it. */
import type { FieldLimit } from '../model/field.ts';

/** Nobody asks for a story in less; smaller figures count steps, pages and files. */
const LEAST = { characters: 40, words: 10 } as const;

/**
 * @param said what the form says of the field and shows beside it, the nearest first
 * @param text what the field holds: a counter is known by its counting it
 */
export function limitRead(said: readonly string[], text: string): FieldLimit | undefined {
  for (const read of [limitCounted, limitStated]) {
    for (const words of said) {
      const limit = read(words, text);
      if (limit) return limit;
    }
  }
  return undefined;
}

/** No limit has more figures than nine. */
const NUMBER = '(?<!\\d)(\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3}){1,2}|\\d{1,9})(?!\\d)';
const UNIT = '(characters?|chars?|words?)';
const AMOUNT = new RegExp(`${NUMBER}[\\s-]*${UNIT}\\b`, 'g');
const UNIT_FIRST = new RegExp(
  `\\b(character|char|word)s? ?(?:count )?(?:limit|max(?:imum)?)\\W{0,3}(?:is|of)?\\W{0,3}${NUMBER}`,
);
const LENGTH = new RegExp(`\\bmax(?:imum|\\.)? ?length\\W{0,3}(?:is|of)?\\W{0,3}${NUMBER}`);
const AT_MOST =
  /(?:max(?:imum|\.)?|limit(?:ed)?|up to|no more than|not more than|no longer than|at most|exceed(?:ing)?|under|within|fewer than|less than|below|in|to|and|[-–—(≤<]|about|around|approximately|roughly)\W{0,3}(?:length|is|of|to)?\W{0,3}$/;
const AT_LEAST =
  /(?:at least|min(?:imum|\.)?|(?<!no )(?<!not )more than|over|longer than)\W{0,3}(?:length|is|of)?\W{0,3}$/;
const AFTERWARDS = /^\W{0,3}(?:max(?:imum)?\b|limit\b|or (?:less|fewer|under)|allowed|at most|long at most)/;
const NOT_A_LIMIT = /^\W{0,3}(?:min(?:imum)?\b|or more|at least|left|remaining|to go|over|entered|used|typed|ago)/;

/** A limit given in words: “max 2,000 characters”, “in 250 words or less”, “Word limit: 300”. */
export function limitStated(sentence: string): FieldLimit | undefined {
  const said = sentence.toLowerCase();
  const [, unit, most] = UNIT_FIRST.exec(said) ?? [];
  if (unit && most) return limitOf(unit, numberIn(most));
  for (const { 0: whole, 1: amount = '', 2: counted = '', index } of said.matchAll(AMOUNT)) {
    const before = said.slice(Math.max(0, index - 40), index);
    const after = said.slice(index + whole.length);
    if (AT_LEAST.test(before) || NOT_A_LIMIT.test(after)) continue;
    if (AT_MOST.test(before) || AFTERWARDS.test(after)) return limitOf(counted, numberIn(amount));
  }
  const [, length] = LENGTH.exec(said) ?? [];
  return length ? limitOf('characters', numberIn(length)) : undefined;
}

/** Characters. */
const BARE = 20;
const OF = new RegExp(`(?:^|[^\\d/])${NUMBER} ?(?:/|of|out of) ?${NUMBER}(?![\\d/])(?:\\s*${UNIT})?`);
const LEFT = new RegExp(`(-?)${NUMBER}\\s*(?:${UNIT} \\s*)?(left|remaining|remain|to go|over\\b|too many)`);
const LEFT_FIRST = new RegExp(`(?:${UNIT} )?(?:left|remaining)\\W{0,3}?(-?)${NUMBER}`);

/**
 * A limit shown by a counter: “0 / 500”, “1,480 characters remaining”.
 * @param text what the field holds: a figure that does not count it is no counter
 */
export function limitCounted(counter: string, text: string): FieldLimit | undefined {
  const shown = counter.toLowerCase();
  const [, used, most, unit] = OF.exec(shown) ?? [];
  if (used && most) {
    for (const kind of unit ? [unit] : ['characters', 'words']) {
      const limit = limitOf(kind, numberIn(most));
      if (limit && sizesOf(kind, text).includes(numberIn(used))) return limit;
    }
    return undefined;
  }
  const [, minus, left, unitLeft, way] = LEFT.exec(shown) ?? swapped(LEFT_FIRST.exec(shown));
  // Without a unit it must be all that is said: “3 remaining” of a longer text may be places or attempts.
  if (!left || (!unitLeft && shown.length > BARE)) return undefined;
  const of = unitLeft ?? 'characters';
  const rest = numberIn(left) * (minus === '-' || way?.startsWith('over') || way === 'too many' ? -1 : 1);
  return limitOf(of, sizeOf(of, text) + rest);
}

const sizeOf = (unit: string, text: string): number =>
  unit.startsWith('word') ? (text.match(/\S+/g)?.length ?? 0) : text.length;

/** A form may count line ends as two, letters of two units as one, or leave the white space at the ends out. */
function sizesOf(unit: string, text: string): number[] {
  const size = sizeOf(unit, text);
  if (unit.startsWith('word')) return [size];
  return [size, size + (text.match(/\n/g)?.length ?? 0), Array.from(text).length, text.trim().length];
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] =>
  found ? [found[0], found[2], found[3], found[1]] : [];

function limitOf(unit: string, most: number): FieldLimit | undefined {
  if (unit.startsWith('word')) return most >= LEAST.words ? { words: most } : undefined;
  return most >= LEAST.characters ? { characters: most } : undefined;
}

const numberIn = (figure: string): number => Number(figure.replace(/\D/g, ''));
