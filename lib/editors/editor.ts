/** What an editor is to the rest of Firsthand: text with offsets, whatever the page makes it of. */
import type { FieldLimit, FieldNote, RefusalReason } from '../model/field.ts';
import type { Span } from '../model/span.ts';

/** The text of one field, open for reading and writing. Offsets count into the text that `read` gave last. */
export interface EditedText {
  /** Still part of a page. */
  readonly present: boolean;
  /** The text as the person sees it, a line break between blocks. May walk the whole field: not for every key. */
  read(): string;
  /** Brings what `read` gives up to date, where the text has to be asked for and the answer takes a moment. */
  catchUp?(): Promise<void>;
  /** Where the caret is, or undefined while it is not in this field. */
  caret(): number | undefined;
  /** How much the field takes, as it says itself. */
  limit(): FieldLimit | undefined;
  /** Short texts with a figure beside the field: a counter, or a limit in words. Looks around the field: not for every key. */
  hints?(): readonly string[];
  writable(): boolean;
  /** What is out of the ordinary about how this field is read or written now. */
  note?(): FieldNote | undefined;
  /** What the form says of the field, a line each, the nearest first. */
  question(): string | undefined;
  /** Takes the focus, brings the span into view and selects it. False when the focus was not to be had. */
  select(span: Span): boolean | Promise<boolean>;
  /**
   * Replaces the text under a span by one native edit: one step of the editor's own undo.
   * @returns whether the edit was made; whether it held is for the caller to read back. A reason where it is certain that
   * nothing was written.
   */
  replace(span: Span, replacement: string): Promise<boolean | RefusalReason>;
  /** Why this replacement cannot be made here, where the editor can tell beforehand. Nothing is touched. */
  refusal?(span: Span, replacement: string): RefusalReason | undefined;
  /** Milliseconds for which the editor may yet take a change back; a frame or two where it does not say. */
  readonly settles?: number;
  /** Asks the editor to take back its last step. False where it cannot be asked: nothing was done. */
  undo(): boolean | Promise<boolean>;
  /** Tells of every change of the text, whoever makes it, and does nothing else with it. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Tells of keys, where what they change is known only later. */
  onKey?(listener: () => void, signal: AbortSignal): void;
  /** Tells when an input method begins and ends to compose: meanwhile the text is in the making. */
  onComposing(listener: (composing: boolean) => void, signal: AbortSignal): void;
  /** Tells that the caret has moved, where the document's own `selectionchange` does not. */
  onCaret?(listener: () => void, signal: AbortSignal): void;
  /** Tells that `writable` or `note` have become other than they were. */
  onTerms?(listener: () => void, signal: AbortSignal): void;
  /** Takes away what was added to measure the text. */
  close(): void;
}

/** A field in a page: its text, and where it stands on the screen. */
export interface Editor extends EditedText {
  /** The adapter's name, for reports. */
  readonly kind: string;
  /** What takes the focus, and what the badge sits by. */
  readonly root: HTMLElement;
  readonly marking: Marking;
  /** Where the keys go that are typed into the field, if not to its own window: some editors take them in a frame. */
  keyWindow?(): Window | undefined;
  /** Gives the focus back to the field, where focusing the root does not. */
  refocus?(): void;
  /** Where the badge may stand: `within` the root's corner where the root fills the window. */
  readonly badge?: 'within';
  /** Where the text under a span is on the screen: client coordinates, one box per line. */
  rects(span: Span): DOMRect[];
}

/** The name of the one element that we add to a page. */
export const OVERLAY_ELEMENT = 'firsthand-overlay';

/** The name of the element that we add to an editor's own pages, so that it can be told from what is theirs. */
export const MARKS_ELEMENT = 'firsthand-marks';

/** A box over words, in the pixels of an element of the page that moves with them. */
export interface PlacedBox {
  readonly page: HTMLElement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How marks are drawn: on the text itself where there are text nodes, else on a surface that lies over it, or within the
 * pages that the editor itself moves.
 */
export type Marking =
  | { readonly by: 'highlight'; ranges(span: Span): Range[] }
  | {
      readonly by: 'surface';
      /** Scrolls with the text; marks are drawn into it. */
      readonly surface: HTMLElement;
      /** Lays the surface over the field anew. True when the text has been laid out anew and marks are to be redrawn. */
      place(): boolean;
      /** The text that can be seen now, and a little around it: what lies outside need not be drawn. */
      inSight(): Span;
      /**
       * How high the text is. While that stays, a letter put in has moved no other line. Undefined where it does not tell: the
       * text does not fill the field, or does not flow from the left.
       */
      height(): number | undefined;
    }
  | {
      readonly by: 'pages';
      /** Where the words of a span that are drawn now stand; a child of the page stays with them. */
      boxes(span: Span): PlacedBox[];
      /** Tells that words may stand elsewhere than they did. At most once a frame. */
      onLayout(listener: () => void, signal: AbortSignal): void;
    };

/** Knows one kind of editor. */
export interface EditorAdapter {
  readonly kind: string;
  /** The editor that an element belongs to, or undefined where it is none of this kind. */
  rootOf(element: Element): HTMLElement | undefined;
  /** @param stage an element of our own, outside the page's tree, in which text may be laid out to measure it */
  open(root: HTMLElement, stage: HTMLElement): Editor;
}

/** Replaces what is selected by one native edit, so that the page's own undo and its framework see it as typed. */
export function typeOver(document: Document, text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

/** Whether the element has the focus within its own tree: the window itself may be behind the side panel. */
export function hasFocus(element: HTMLElement): boolean {
  const tree = element.getRootNode();
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  return active === element || element.contains(active);
}

/** Puts the person back where they were typing. */
export function refocus(editor: Editor): void {
  if (editor.refocus) editor.refocus();
  else editor.root.focus({ preventScroll: true });
}

/** The composition events of an element; leaving the field ends a composition, though not every browser says so. */
export function onComposition(root: HTMLElement, listener: (composing: boolean) => void, signal: AbortSignal): void {
  root.addEventListener('compositionstart', () => listener(true), { signal });
  for (const type of ['compositionend', 'blur']) root.addEventListener(type, () => listener(false), { signal });
}
