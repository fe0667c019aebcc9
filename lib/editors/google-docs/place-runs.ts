/**
 * Finds which part of the text each drawn run is. A run knows its words and not where they come from: words repeat, lists
 * have marks and pages have headers that are not in the text, tables are drawn across and told down. So the runs are laid
 * along the text as a whole, in the way that breaks off least. Pure.
 */

export interface DrawnWords {
  readonly words: string;
  /** Where these words were in the text when it was last looked at, moved with it since. */
  readonly hint?: number | undefined;
}

/** The most places that are weighed for one run, before and after where it is looked for. */
const PLACES = 6;
/** Units of the text that are searched at once. */
const STRETCH = 2_000;
/** So many runs before one may have been no part of the text. */
const BACK = 4;
/** Weights, tuned on pages with repeated paragraphs, lists, headers and tables: what counts is their order. */
const GOES_ON = 8;
const JUMPS_BACK = 4;
const MOST_FOR_LENGTH = 10;
const SKIPPED = 0.5;

/** More than the number or the letter that marks an item of a list. */
const SOME_LETTERS = /\p{L}.*\p{L}.*\p{L}/u;

interface Place {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  score: number;
  before: Place | undefined;
}

/**
 * @param runs in the order in which they are seen
 * @param text with every space of whatever kind as U+0020, see `evenSpaces`
 * @param about how far into the document the first run is, 0 to 1, to choose between places that are alike
 * @returns for each run the offset of its first unit, or undefined where it is no part of the text
 */
export function placeRuns(runs: readonly DrawnWords[], text: string, about: number): (number | undefined)[] {
  let from = about * text.length;
  const places = runs.map(({ words, hint }, run) => {
    const starts = startsOf(words, hint, text, from);
    const length = words.trim().length;
    const found = starts.map((start): Place => {
      const far = Math.abs(start - from) / Math.max(1, text.length);
      const score = Math.min(length / 2, MOST_FOR_LENGTH) - far;
      return { run, start, end: start + words.trimEnd().length, score, before: undefined };
    });
    // Words that stand nowhere else say where the next are to be looked for.
    const [only] = found;
    from = only && found.length === 1 ? only.end : from + (found.length > 0 ? words.length : 0);
    return found;
  });
  let best: Place | undefined;
  for (let run = 0; run < runs.length; run++) {
    for (const place of places[run] ?? []) {
      join(place, places, text);
      if (!best || place.score > best.score) best = place;
    }
  }
  const placed = runs.map((): number | undefined => undefined);
  for (let at = best; at; at = at.before) placed[at.run] = at.start;
  // What fits nowhere in the row, and stands in the text once, is there: a cell of a table, a line of another direction.
  for (const [run, only] of places.entries()) {
    if (placed[run] === undefined && only.length === 1 && SOME_LETTERS.test(runs[run]?.words ?? '')) {
      placed[run] = only[0]?.start;
    }
  }
  return placed;
}

/** Takes for a place the best way of having come to it. */
function join(place: Place, places: readonly (readonly Place[])[], text: string): void {
  const own = place.score;
  for (let back = 1; back <= BACK && place.run - back >= 0; back++) {
    for (const before of places[place.run - back] ?? []) {
      const score = before.score + own + step(before.end, place.start, text) - SKIPPED * (back - 1);
      if (score <= place.score) continue;
      place.score = score;
      place.before = before;
    }
  }
}

function step(from: number, to: number, text: string): number {
  if (to < from) return -JUMPS_BACK;
  if (to - from <= BACK && text.slice(from, to).trim() === '') return GOES_ON;
  return -Math.min(3, Math.log2(to - from + 1) / 4);
}

/** The places nearest to an offset at which the words stand. The one where they stood before is enough where they still do. */
function startsOf(words: string, hint: number | undefined, text: string, near: number): number[] {
  const trimmed = words.trim();
  if (trimmed === '') return [];
  const lead = words.indexOf(trimmed);
  if (hint !== undefined && text.startsWith(trimmed, hint + lead)) return [hint];
  const middle = Math.max(0, Math.floor(near) - trimmed.length);
  const after = found(trimmed, text, middle, text.length, PLACES);
  const before: number[] = [];
  // Stretch by stretch, each twice as long as the last: browsers search backwards one unit at a time.
  for (let [end, stretch] = [middle, STRETCH]; end > 0 && before.length < PLACES; end -= stretch, stretch *= 2) {
    before.unshift(...found(trimmed, text, Math.max(0, end - stretch), end, Number.POSITIVE_INFINITY));
  }
  return [...after, ...before.slice(-PLACES).reverse()].map((at) => at - lead);
}

/** Where words begin in a stretch of the text. */
function found(words: string, text: string, from: number, to: number, most: number): number[] {
  const starts: number[] = [];
  const stretch = text.slice(from, to - 1 + words.length);
  for (let at = stretch.indexOf(words); at !== -1 && starts.length < most; at = stretch.indexOf(words, at + 1)) {
    starts.push(from + at);
  }
  return starts;
}

/** Each kind of space as the plain one: Docs draws a tab or a hard space as it likes. Keeps every offset. */
export function evenSpaces(text: string): string {
  return text.replaceAll(/[^\S\n]/g, ' ');
}
