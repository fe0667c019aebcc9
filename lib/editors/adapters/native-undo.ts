/**
 * The browser's own undo, which takes back whatever was edited last: in Chromium in the whole document, in Firefox in the field or
 * in all editable content. What we wrote is taken back by it only while it is the last edit.
 */
import { hasFocus } from '../editor.ts';

export class NativeUndo {
  readonly #root: HTMLElement;
  /** Something was edited after what we wrote. */
  #editedSince = true;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Looks at what is edited in the document, until the signal is aborted. */
  follow(signal: AbortSignal): void {
    const edited = ({ isTrusted }: Event) => {
      // A script's event tells of an edit by a script, which no undo knows of.
      if (isTrusted) this.#editedSince = true;
    };
    const window = this.#root.ownerDocument.defaultView;
    window?.addEventListener('beforeinput', edited, { capture: true, signal });
    // Another script's edit has only this. Never before the page hears of it: between two scripts' listeners whatever waits is done,
    // and Notion would see its text change before it is told why, and take the change back.
    window?.addEventListener('input', edited, { signal });
  }

  /** What was just written is the last edit. */
  written(): void {
    this.#editedSince = false;
  }

  /** @returns false where nothing was done, since it would have been something else that is taken back */
  takeBack(): boolean {
    return !this.#editedSince && hasFocus(this.#root) && this.#root.ownerDocument.execCommand('undo');
  }
}
