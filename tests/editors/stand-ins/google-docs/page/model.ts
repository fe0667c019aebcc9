/** The document as Docs holds it: one text with marks in it, a style for each of its units, a selection, an undo. */

/** CSS fonts at 100%. */
export const FONTS = [
  '400 14.6667px "Arial"',
  '700 14.6667px "Arial"',
  'italic 400 14.6667px "Georgia"',
  '400 26.6667px "Arial"',
] as const;
export const PLAIN = 0;
export const BOLD = 1;

export type Words = string | readonly (readonly [words: string, style: number])[];
export type Block =
  | { readonly words: Words; readonly bullet?: boolean }
  | { readonly table: readonly (readonly string[])[] };

export interface Content {
  readonly blocks: readonly Block[];
  /** Stands on every page, and in the text after the body. */
  readonly footer?: string;
}

export interface Selection {
  readonly start: number;
  readonly end: number;
}

interface Snapshot {
  readonly text: string;
  readonly styles: string;
  readonly selection: Selection;
}

export type Mode = 'editing' | 'suggesting' | 'viewing';

export class Model {
  text = '';
  /** For each unit of the text the figure of its font: a string, as a long document is copied for every key. */
  styles = '';
  /** Offsets of the line breaks that end paragraphs with a bullet. */
  bullets = new Set<number>();
  selection: Selection = { start: 1, end: 1 };
  mode: Mode = 'editing';
  readonly #undo: Snapshot[] = [];
  readonly #redo: Snapshot[] = [];
  readonly #listeners: (() => void)[] = [];
  /** Typing goes on in the same undo step. */
  #typing = false;

  constructor({ blocks, footer }: Content) {
    this.#fill(blocks, footer);
  }

  /** Puts another document in place of this one. */
  load(blocks: readonly Block[]): void {
    this.text = '';
    this.styles = '';
    this.bullets.clear();
    this.#undo.length = 0;
    this.#redo.length = 0;
    this.selection = { start: 1, end: 1 };
    this.#fill(blocks);
    this.#tell();
  }

  #fill(blocks: readonly Block[], footer?: string): void {
    this.#append('\u0003', PLAIN);
    for (const block of blocks) {
      if ('table' in block) this.#appendTable(block.table);
      else this.#appendParagraph(block.words, block.bullet === true);
    }
    if (footer !== undefined) this.#append(`\u0003${footer}\n`, PLAIN);
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  select(start: number, end: number): void {
    this.#typing = false;
    this.selection = { start, end };
    this.#tell();
  }

  /** Replaces what is selected, as one step; typing is gathered into one. */
  type(words: string, typing = false): void {
    const { start, end } = this.selection;
    if (this.mode === 'viewing') return;
    this.#remember(typing);
    // A suggestion strikes the old words out and leaves them where they are.
    const from = this.mode === 'suggesting' ? end : start;
    this.#splice(from, end, words);
    this.selection = { start: from + words.length, end: from + words.length };
    this.#tell();
  }

  delete(from: number, to: number): void {
    if (this.mode !== 'editing' || from < 1 || to <= from) return;
    this.#remember(true);
    this.#splice(from, to, '');
    this.selection = { start: from, end: from };
    this.#tell();
  }

  /** Somebody else's edit: no step of this person's undo, and their caret moves along. */
  editByOther(start: number, end: number, words: string): void {
    this.#splice(start, end, words);
    const by = words.length - (end - start);
    const move = (at: number) => (at >= end ? at + by : Math.min(at, start));
    this.selection = { start: move(this.selection.start), end: move(this.selection.end) };
    this.#tell();
  }

  undo(): void {
    this.#travel(this.#undo, this.#redo);
  }

  redo(): void {
    this.#travel(this.#redo, this.#undo);
  }

  #travel(from: Snapshot[], to: Snapshot[]): void {
    const there = from.pop();
    if (!there || this.mode === 'viewing') return;
    to.push(this.#snapshot());
    this.text = there.text;
    this.styles = there.styles;
    this.selection = there.selection;
    this.#typing = false;
    this.#tell();
  }

  #remember(typing: boolean): void {
    if (!(typing && this.#typing)) this.#undo.push(this.#snapshot());
    this.#typing = typing;
    this.#redo.length = 0;
  }

  #snapshot(): Snapshot {
    return { text: this.text, styles: this.styles, selection: this.selection };
  }

  #splice(start: number, end: number, words: string): void {
    // What is put in looks like what it replaces, or like what stands before it.
    const style = this.styles[end > start ? start : start - 1] ?? `${PLAIN}`;
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.styles = this.styles.slice(0, start) + style.repeat(words.length) + this.styles.slice(end);
    const by = words.length - (end - start);
    this.bullets = new Set([...this.bullets].map((at) => (at >= end ? at + by : at)));
  }

  #append(words: string, style: number): void {
    this.text += words;
    this.styles += `${style}`.repeat(words.length);
  }

  #appendParagraph(words: Words, bullet: boolean): void {
    for (const [part, style] of typeof words === 'string' ? [[words, PLAIN] as const] : words)
      this.#append(part, style);
    if (bullet) this.bullets.add(this.text.length);
    this.#append('\n', PLAIN);
  }

  #appendTable(rows: readonly (readonly string[])[]): void {
    const cells = (row: readonly string[]) => row.map((cell) => `\u001c${cell}\n`).join('');
    this.#append(`\u0010${rows.map((row) => `\u0012${cells(row)}`).join('')}\u0011`, PLAIN);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
