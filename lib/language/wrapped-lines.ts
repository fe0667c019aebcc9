import type { Span } from '../model/span.ts';

/** What opens a list item, with the space behind it. */
export const BULLET = /^[ \t]*(?:[-*•–—▪◦‣●○■□➢➤►✓✔·>]|\(?\d{1,2}[.)]|\(?[a-z]\)|#{1,6})[ \t]+/;

/** The lines of a text, hard-wrapped ones joined: spans without the line break. */
export function unitsOf(text: string): Span[] {
  const units: { start: number; end: number }[] = [];
  let paragraph: { start: number; end: number }[] = [];
  const flush = () => {
    for (const unit of joinWrapped(text, paragraph)) units.push(unit);
    paragraph = [];
  };
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    if (text.slice(start, end).trim()) paragraph.push({ start, end });
    else flush();
    if (end >= text.length) break;
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  flush();
  return units;
}

const isBreak = (code: number) =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 11 || code === 12;

/**
 * Joins the lines of a paragraph that was wrapped by hand or by a mail program: a line goes on in the next when the next
 * one's first word would not have fitted. What is no wrapped paragraph (bullets, transcripts, verse) stays line by line.
 */
function joinWrapped(text: string, lines: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const width = Math.max(0, ...lines.map((l) => l.end - l.start));
  if (lines.length < 2 || width < 45 || width > 130) return [...lines];
  const units: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = units.at(-1);
    const previous = lines[index - 1];
    const body = text.slice(line.start, line.end);
    const firstWord = /^\s*(\S+)/.exec(body)?.[1] ?? '';
    const full = previous && previous.end - previous.start + 1 + firstWord.length > width;
    const open = previous && !/[.!?:;]["'”’)\]]*\s*$/.test(text.slice(previous.start, previous.end));
    const goesOn = full && !BULLET.test(body) && (open || /^\s*\p{Ll}/u.test(body) || width > 60);
    if (last && goesOn) last.end = line.end;
    else units.push({ ...line });
  }
  return units;
}
