import type { Span } from '../../lib/model/span.ts';

/** A sentence about a phrase in it: what stands before, the phrase, what stands after. */
export interface Excerpt {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/**
 * Cuts a long sentence down around the phrase that matters, at word boundaries, or between two characters where there is no
 * space, with “…” where something was left out.
 * @param phrase offsets into `sentence`
 * @param around how many UTF-16 units to keep on either side, about
 */
export function excerpt(sentence: string, phrase: Span, around = 90): Excerpt {
  const start = clamp(phrase.start, 0, sentence.length);
  const end = clamp(phrase.end, start, sentence.length);
  return {
    before: lastWords(sentence.slice(0, start), around),
    phrase: sentence.slice(start, end),
    after: firstWords(sentence.slice(end), around),
  };
}

function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > 0 ? space : characterAt(text, length).start)} …`;
}

function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.length - length;
  const space = text.indexOf(' ', from);
  if (space >= 0) return `… ${text.slice(space + 1)}`;
  const { start, end } = characterAt(text, from);
  return `… ${text.slice(start === from ? from : end)}`;
}

const characters = new Intl.Segmenter();

/** The character, as a person sees one, that the unit at an offset is part of. */
function characterAt(text: string, offset: number): Span {
  const { index, segment } = characters.segment(text).containing(offset) ?? { index: offset, segment: '' };
  return { start: index, end: index + segment.length };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
