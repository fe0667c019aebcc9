/** Where things stand: between offsets of the text and points of the page, from the layout alone. */
import { type Line, PAGE_WIDTH, type PageLayout, type Run, widthOf } from './layout.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BoxOnPage extends Box {
  readonly page: number;
}

/** How far into its run a unit begins, from the run's left edge. */
function edge(run: Run, at: number, text: string): number {
  const words = text.slice(run.start, at).replaceAll('\u200b', '');
  const width = widthOf(run.font, words);
  return run.rtl ? run.width - width : width;
}

/** The boxes of a stretch of text, in the pixels of its pages at 100%. */
export function boxesOf(pages: readonly PageLayout[], text: string, start: number, end: number): BoxOnPage[] {
  return pages.flatMap(({ lines }, page) =>
    lines.flatMap((line) =>
      line.runs.flatMap((run) => {
        const [from, to] = [Math.max(start, run.start), Math.min(end, run.end)];
        if (from >= to || run.object) return [];
        const [a, b] = [edge(run, from, text), edge(run, to, text)];
        return [{ page, left: run.x + Math.min(a, b), top: line.top, width: Math.abs(b - a), height: line.height }];
      }),
    ),
  );
}

export function caretBox(pages: readonly PageLayout[], text: string, at: number): BoxOnPage | undefined {
  for (const [page, { lines }] of pages.entries()) {
    for (const line of lines) {
      if (line.paragraph === -1 || at < line.start || at > line.end) continue;
      // The end of a broken line is the start of the next.
      if (at === line.end && text[at] !== '\n') continue;
      const run = line.runs.findLast(({ start, end }) => end > start && start <= at);
      const left = run ? run.x + edge(run, Math.min(at, run.end), text) : (line.runs[0]?.x ?? 96);
      return { page, left, top: line.top, width: 2, height: line.height };
    }
  }
  return undefined;
}

/** The offset nearest to a point of a page. */
export function offsetAt({ lines }: PageLayout, text: string, x: number, y: number): number | undefined {
  const body = lines.filter(({ paragraph }) => paragraph !== -1);
  const beside = (line: Line) => {
    const left = Math.min(...line.runs.map((run) => run.x), PAGE_WIDTH);
    const right = Math.max(...line.runs.map((run) => run.x + run.width), 0);
    return x < left ? left - x : x > right ? x - right : 0;
  };
  const away = (line: Line) => (y < line.top ? line.top - y : Math.max(0, y - line.top - line.height));
  const [line] = body.toSorted((a, b) => away(a) - away(b) || beside(a) - beside(b));
  if (!line) return undefined;
  let best = line.start;
  let distance = Number.POSITIVE_INFINITY;
  for (const run of line.runs) {
    if (run.end === run.start) continue;
    for (let at = run.start; at <= run.end; at++) {
      const off = Math.abs(run.x + edge(run, at, text) - x);
      if (off >= distance) continue;
      distance = off;
      best = at;
    }
  }
  return best;
}
