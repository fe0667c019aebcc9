/** The plain text field. Its text has no nodes, so a mirror of it is laid out over it to measure and mark the words. */
import type { FieldLimit } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { type Editor, type EditorAdapter, hasFocus, onComposition, typeOver } from '../editor.ts';
import { hintsAround, limitByAttribute } from '../hints.ts';
import { questionOf } from '../question.ts';
import { NativeUndo } from './native-undo.ts';
import { TextareaMirror } from './textarea-mirror.ts';

export const textarea: EditorAdapter = {
  kind: 'textarea',
  rootOf: (element) =>
    element instanceof HTMLTextAreaElement && !element.readOnly && !element.disabled ? element : undefined,
  open(root, stage) {
    if (!(root instanceof HTMLTextAreaElement)) throw new TypeError('not a textarea');
    return new Textarea(root, stage);
  },
};

class Textarea implements Editor {
  readonly kind = 'textarea';
  readonly root: HTMLTextAreaElement;
  readonly marking;
  readonly #mirror: TextareaMirror;
  readonly #undo: NativeUndo;
  /** The text has changed since the mirror was laid out. */
  #behind = true;
  /** Looks whether the page has set the value itself, which fires nothing. */
  #look: () => void = () => undefined;

  constructor(root: HTMLTextAreaElement, stage: HTMLElement) {
    this.root = root;
    const mirror = new TextareaMirror(root, stage);
    this.#mirror = mirror;
    this.#undo = new NativeUndo(root);
    this.marking = {
      ...{ by: 'surface' as const, surface: mirror.surface },
      ...{ place: () => this.#place(), inSight: () => mirror.inSight(), height: () => mirror.height() },
    };
  }

  get present(): boolean {
    return this.root.isConnected;
  }

  question(): string | undefined {
    return questionOf(this.root);
  }

  read(): string {
    return this.root.value;
  }

  caret(): number {
    return this.root.selectionDirection === 'backward' ? this.root.selectionStart : this.root.selectionEnd;
  }

  limit(): FieldLimit | undefined {
    return limitByAttribute(this.root);
  }

  hints(): string[] {
    return hintsAround(this.root);
  }

  writable(): boolean {
    return !this.root.readOnly && !this.root.disabled;
  }

  rects(span: Span): DOMRect[] {
    if (this.#behind) this.#place();
    return this.#mirror.rects(span);
  }

  #place(): boolean {
    this.#behind = false;
    this.#look();
    return this.#mirror.place();
  }

  select(span: Span): boolean {
    this.root.focus({ preventScroll: true });
    if (!hasFocus(this.root)) return false;
    this.root.setSelectionRange(span.start, span.end);
    bringIntoView(this.root, () => {
      this.#mirror.place();
      return this.#mirror.rects(span)[0];
    });
    return true;
  }

  async replace(span: Span, replacement: string): Promise<boolean> {
    this.root.focus({ preventScroll: true });
    if (!hasFocus(this.root)) return false;
    this.root.setSelectionRange(span.start, span.end);
    const typed = typeOver(this.root.ownerDocument, replacement);
    this.#undo.written();
    return typed;
  }

  undo(): boolean {
    this.root.focus({ preventScroll: true });
    return this.#undo.takeBack();
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    const onInput = () => {
      this.#behind = true;
      known = this.root.value;
      listener();
    };
    this.root.addEventListener('input', onInput, { signal });
    this.#undo.follow(signal);
    // A page that sets the value itself fires nothing; it is noticed when the person comes or goes or does something in the
    // page, or when a form that goes to its next step gives the field to another question.
    const observer = new MutationObserver(listener);
    observer.observe(this.root, {
      attributeFilter: ['id', 'name', 'aria-label', 'aria-labelledby', 'readonly', 'disabled'],
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    let known = this.root.value;
    this.#look = () => {
      const now = this.root.value;
      if (now !== known) listener();
      known = now;
    };
    for (const type of ['focus', 'blur', 'change']) this.root.addEventListener(type, () => this.#look(), { signal });
  }

  onComposing(listener: (composing: boolean) => void, signal: AbortSignal): void {
    onComposition(this.root, listener, signal);
  }

  close(): void {
    this.#mirror.remove();
  }
}
