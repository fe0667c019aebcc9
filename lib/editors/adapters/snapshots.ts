/**
 * TinyMCE and CKEditor 4 let the browser edit, and keep pictures of the text for their undo. An edit by a script is in none:
 * they are made to take one before it and one after it, by events that they take one at.
 */
import type { Span } from '../../model/span.ts';
import type { EditorAdapter } from '../editor.ts';
import { ContentEditable } from './contenteditable.ts';

export const snapshots: EditorAdapter = {
  kind: 'snapshots',
  rootOf: (element) => element.closest<HTMLElement>('.mce-content-body, .cke_editable') ?? undefined,
  open: (root) => new Snapshots(root),
};

class Snapshots extends ContentEditable {
  override readonly kind = 'snapshots';
  /** The text after our last edit, of which there is a picture. */
  #pictured: string | undefined;

  override async replace(span: Span, replacement: string): Promise<boolean> {
    // A second picture of the same words, in which only the kind of a space has changed, would be a step of its own.
    if (this.read() !== this.#pictured) this.#takePicture();
    const typed = await super.replace(span, replacement);
    this.#takePicture();
    this.#pictured = this.read();
    return typed;
  }

  /** The browser's own would go behind the back of theirs. */
  override undo(): boolean {
    return false;
  }

  /** TinyMCE takes one at what a spelling checker does; CKEditor at a click anywhere, which here goes past all that is clicked on. */
  #takePicture(): void {
    const { root } = this;
    if (!root.matches('.cke_editable')) {
      root.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
      return;
    }
    // It opens its undo only when the key is let go that has brought an input.
    root.dispatchEvent(new KeyboardEvent('keyup'));
    (root.parentElement ?? root).dispatchEvent(new MouseEvent('click'));
  }
}
