/**
 * Editors that draw their text from a model and take in only what `beforeinput` tells them: Slate, CKEditor 5, Trix.
 * Chromium sends no such event for an edit by a script, and what comes without it is drawn over, breaks the editor or is
 * in no step of its undo.
 */
import type { EditorAdapter } from '../editor.ts';
import { ContentEditable } from './contenteditable.ts';

const ROOTS = '[data-slate-editor=true], .ck-editor__editable, trix-editor';

export const beforeInput: EditorAdapter = {
  kind: 'before-input',
  rootOf: (element) => element.closest<HTMLElement>(ROOTS) ?? undefined,
  open: (root) => new BeforeInput(root),
};

class BeforeInput extends ContentEditable {
  override readonly kind = 'before-input';

  /** Told where and what; an editor that makes the edit itself says so by taking the event for itself. */
  protected override write(range: Range, replacement: string): boolean {
    // Trix takes every event and leaves the browser's edit to be drawn over; it deletes a single letter only at the caret.
    const takesAll = this.root.localName === 'trix-editor';
    const deletes = replacement === '' && !takesAll;
    const event = new InputEvent('beforeinput', {
      inputType: deletes ? 'deleteContentBackward' : 'insertText',
      data: deletes ? null : replacement,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    return !this.root.dispatchEvent(event) || takesAll;
  }

  /** The edit is the editor's own and no step of the browser's undo, which would take back an earlier one, of any field. */
  override undo(): boolean {
    return false;
  }
}
