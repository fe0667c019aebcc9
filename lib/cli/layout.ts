import { styleText } from 'node:util';

const BAR = 20;

export type Style = Parameters<typeof styleText>[0];

/** Coloured only where standard output is a terminal, and never under NO_COLOR, which Node lets FORCE_COLOR overrule. */
export const paint = (style: Style, text: string): string =>
  process.env.NO_COLOR ? text : styleText(style, text, { stream: process.stdout });

/** One row a score of 0 to 100, with a bar. */
export function bar(name: string, value: number): string {
  const filled = Math.round((value / 100) * BAR);
  const drawn = paint('cyan', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR - filled));
  const label = name.padEnd(11);
  return `  ${name === 'overall' ? paint('bold', label) : label}${String(value).padStart(3)}  ${drawn}`;
}

/** Breaks a text at spaces so that no row passes `width`; rows after the first start with `hanging`. */
export function flow(text: string, first: string, width: number, hanging = first): string[] {
  const rows: string[] = [];
  let row = first;
  let empty = true;
  // Runs of spaces stay as they are: they line up columns.
  for (const piece of text.split(/(?<=\S)(?=\s)/)) {
    if (!empty && row.length + piece.length > width) {
      rows.push(row);
      row = hanging + piece.trimStart();
    } else row += piece;
    empty = false;
  }
  return [...rows, row];
}
