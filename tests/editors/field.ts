/** What a page under test tells of its editor, in the page's own world: measured and read without any code of ours. */

/** What a stretch of text can carry besides its words. */
export type Carried = 'bold' | 'link' | 'mention';

export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly link?: string;
  /** An element of its own that shows as these words: a person, a date. */
  readonly mention?: true;
}

/** Paragraphs, each a row of runs. */
export type Doc = readonly (readonly Run[])[];

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Set by each page as `window.field`. */
export interface PageField {
  /** What its editor can hold besides words; the rest of a document comes to it as plain text. */
  readonly carries: readonly Carried[];
  /** Puts a document in place of the one before, by the editor's own means, and tells the editor of it. */
  set(doc: Doc): void | Promise<void>;
  /** The document as the editor's own model has it; never read from what is drawn. */
  get(): Doc | Promise<Doc>;
  /** What takes the focus. */
  readonly focusable: HTMLElement;
  /** Where words stand that occur once in the text: a box per line, in client coordinates of their own document. */
  places(words: string): Place[];
  /** Scrolls, by the page's own means, until words can be seen. */
  bring(words: string): void;
  /** What scrolls the text within the field, where something does. */
  scroller(): HTMLElement | undefined;
  /** Lets no more than this many UTF-16 units in, the way the page does it; absent where the editor knows no limit. */
  limit?(units: number | undefined): void;
  /** Takes the field out of its page. */
  remove(): void;
}

declare global {
  interface Window {
    field: PageField;
  }
}
