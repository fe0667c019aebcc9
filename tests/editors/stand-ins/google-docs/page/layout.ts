/** Breaks the document into pages, lines and runs, with where each stands, in CSS pixels at 100%. */
import { FONTS, type Model } from './model.ts';
import { directions, inVisualOrder } from './visual-order.ts';

export const PAGE_WIDTH = 816;
export const PAGE_HEIGHT = 1056;
const MARGIN = 96;

export interface Run {
  /** Of the model's text; equal where the run is no part of it: a bullet. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly font: string;
  readonly x: number;
  readonly width: number;
  readonly rtl: boolean;
  /** A chip: a box and no words. */
  readonly object: boolean;
}

export interface Line {
  readonly top: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
  /** Counts the paragraphs, so that what belongs together can be told. */
  readonly paragraph: number;
}

export interface PageLayout {
  readonly lines: readonly Line[];
}

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

export function widthOf(font: string, words: string): number {
  const key = `${font}|${words}`;
  let width = widths.get(key);
  if (width === undefined && pen) {
    pen.font = font;
    width = pen.measureText(words).width;
    if (widths.size > 50_000) widths.clear();
    widths.set(key, width);
  }
  return width ?? 0;
}

const heightOf = (font: string) => Math.round(Number.parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? '16') * 1.38);
const fontAt = ({ styles }: Styled, at: number) => FONTS[Number(styles[at] ?? 0)] ?? FONTS[0];

/** A paragraph by itself, or all of them. */
type Styled = Pick<Model, 'text' | 'styles'>;

/** What a person sees of a stretch of the text. */
const seen = (words: string) => words.replaceAll(/(?![\n\t])[\p{Cc}\u200b]/gu, '');

export function layOut(model: Model): PageLayout[] {
  const flow = new Flow();
  const footer = model.text.indexOf('\u0003', 1);
  let at = 1;
  let paragraph = 0;
  while (at < (footer === -1 ? model.text.length : footer)) {
    if (model.text[at] === '\u0010') {
      const end = model.text.indexOf('\u0011', at);
      for (const row of tableRows(model, at, end)) {
        const cells = row.map((cell, column) => {
          const width = (PAGE_WIDTH - 2 * MARGIN) / row.length;
          return breakLines(model, cell, paragraph++, MARGIN + column * width + 7, width - 14);
        });
        flow.addRow(cells);
      }
      at = end + 1;
      continue;
    }
    const end = model.text.indexOf('\n', at);
    const bullet = model.bullets.has(end);
    const indent = bullet ? 48 : 0;
    const lines = breakLines(model, { start: at, end }, paragraph++, MARGIN + indent, PAGE_WIDTH - 2 * MARGIN - indent);
    flow.add(bullet ? withBullet(lines) : lines);
    at = end + 1;
  }
  return flow.pages.map((lines) => ({ lines: footer === -1 ? lines : [...lines, footerLine(model, footer)] }));
}

class Flow {
  readonly pages: Line[][] = [[]];
  #y = MARGIN;

  add(lines: readonly Line[]): void {
    for (const line of lines) this.addRow([[line]]);
  }

  /** Cells of a row stand beside each other and stay on one page. */
  addRow(cells: readonly (readonly Line[])[]): void {
    const height = Math.max(...cells.map((lines) => lines.reduce((sum, line) => sum + line.height, 0)));
    if (this.#y + height > PAGE_HEIGHT - MARGIN) {
      this.pages.push([]);
      this.#y = MARGIN;
    }
    for (const lines of cells) {
      let top = this.#y;
      for (const line of lines) {
        this.pages.at(-1)?.push({ ...line, top });
        top += line.height;
      }
    }
    this.#y += height;
  }
}

function tableRows(model: Model, start: number, end: number): { start: number; end: number }[][] {
  const rows: { start: number; end: number }[][] = [];
  for (let at = start; at < end; at++) {
    if (model.text[at] === '\u0012') rows.push([]);
    if (model.text[at] === '\u001c') rows.at(-1)?.push({ start: at + 1, end: model.text.indexOf('\n', at) });
  }
  return rows;
}

/** Paragraphs that have been laid out, by all that decides how: typing in one must not cost as much as the whole document. */
const known = new Map<string, readonly Line[]>();

function breakLines(
  model: Model,
  { start, end }: { start: number; end: number },
  paragraph: number,
  left: number,
  room: number,
): Line[] {
  const text = model.text.slice(start, end);
  const styles = model.styles.slice(start, end + 1);
  const key = `${left}|${room}|${styles}|${text}`;
  const lines = known.get(key) ?? breakParagraph({ text, styles }, left, room);
  if (known.size > 20_000) known.clear();
  known.set(key, lines);
  return lines.map((line) => ({
    ...line,
    paragraph,
    start: start + line.start,
    end: start + line.end,
    runs: line.runs.map((run) => ({ ...run, start: start + run.start, end: start + run.end })),
  }));
}

function breakParagraph(paragraph: Styled, left: number, room: number): Line[] {
  const { text } = paragraph;
  const lines: Line[] = [];
  let lineStart = 0;
  let x = 0;
  let at = 0;
  const close = (until: number) => {
    lines.push(lineOf(paragraph, lineStart, until, left));
    lineStart = until;
    x = 0;
  };
  for (const [token] of text.matchAll(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff]+|\s+/gu)) {
    const width = partsOf(paragraph, at, at + token.length).reduce((sum, part) => sum + part.width, 0);
    // Spaces hang over the edge.
    if (x > 0 && x + width > room && token.trim() !== '') close(at);
    x += width;
    at += token.length;
  }
  close(text.length);
  return lines;
}

function lineOf(model: Styled, start: number, end: number, left: number): Line {
  const words = model.text.slice(start, end);
  // The last space of a broken line is not drawn, and not annotated.
  const until = start + words.trimEnd().length;
  const height = Math.max(
    heightOf(fontAt(model, start)),
    ...partsOf(model, start, until).map(({ font }) => heightOf(font)),
  );
  let x = left;
  const runs = inVisualOrder(partsOf(model, start, until)).map((part): Run => {
    const run = { ...part, x };
    x += part.width;
    return run;
  });
  return { top: 0, height, start, end, runs, paragraph: 0 };
}

type Part = Omit<Run, 'x'>;

/** Stretches of one font and one direction, in the order of the text. */
function partsOf(model: Styled, start: number, end: number): Part[] {
  const parts: Part[] = [];
  const rtl = directions(model.text.slice(start, end));
  const kind = (at: number) => `${model.styles[at]}|${rtl[at - start]}|${model.text[at] === '\ue907'}`;
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && kind(to) === kind(from)) to++;
    const font = fontAt(model, from);
    const object = model.text[from] === '\ue907';
    const words = seen(model.text.slice(from, to));
    const width = object ? 60 : widthOf(font, words);
    parts.push({ start: from, end: to, words, font, width, rtl: rtl[from - start] === true, object });
    from = to;
  }
  return parts;
}

function withBullet([first, ...rest]: readonly Line[]): Line[] {
  if (!first) return [];
  const bullet: Run = {
    start: 0,
    end: 0,
    words: '●',
    font: FONTS[0],
    x: MARGIN + 24,
    width: 9,
    rtl: false,
    object: false,
  };
  return [{ ...first, runs: [...first.runs, bullet] }, ...rest];
}

function footerLine(model: Model, start: number): Line {
  const end = model.text.indexOf('\n', start);
  return { ...lineOf(model, start + 1, end, MARGIN), paragraph: -1, top: PAGE_HEIGHT - 60 };
}
