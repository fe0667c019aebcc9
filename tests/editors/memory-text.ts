import type { EditedText } from '../../lib/editors/editor.ts';
import type { FieldLimit, RefusalReason } from '../../lib/model/field.ts';
import type { Span } from '../../lib/model/span.ts';

/** An editor whose text is a string: what a session does to a field can be seen without a page. */
export class MemoryText implements EditedText {
  present = true;
  text: string;
  /** As of the last `select`. */
  selected: Span = { start: 0, end: 0 };
  readOnly = false;
  settles = 40;
  refuses: RefusalReason | undefined;
  most: FieldLimit | undefined;
  /** What the editor makes of an edit: a stubborn one takes none, a helpful one corrects it. */
  takes: (text: string) => string = (text) => text;
  closed = false;
  readonly #undo: string[] = [];
  #changed: () => void = () => undefined;
  /** A key was pressed; what it changed is not known yet. */
  press: () => void = () => undefined;
  #composed: (composing: boolean) => void = () => undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The person types: the text becomes another. */
  type(text: string): void {
    this.text = text;
    this.#changed();
  }

  compose(composing: boolean): void {
    this.#composed(composing);
  }

  read = () => this.text;
  caret = () => this.selected.end;
  limit = () => this.most;
  writable = () => !this.readOnly;
  question = () => undefined;

  refusal = () => this.refuses;

  select(span: Span): boolean {
    this.selected = span;
    return true;
  }

  async replace({ start, end }: Span, replacement: string): Promise<boolean> {
    // As in Google Docs, the edit comes after the call.
    await Promise.resolve();
    this.#undo.push(this.text);
    this.type(this.takes(this.text.slice(0, start) + replacement + this.text.slice(end)));
    return true;
  }

  undo(): boolean {
    const before = this.#undo.pop();
    if (before === undefined) return false;
    this.type(before);
    return true;
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.#changed = listener;
    signal.addEventListener('abort', () => {
      this.#changed = () => undefined;
    });
  }

  onKey(listener: () => void): void {
    this.press = listener;
  }

  onComposing(listener: (composing: boolean) => void): void {
    this.#composed = listener;
  }

  close(): void {
    this.closed = true;
  }
}
