/**
 * Draft.js writes where its own state says that the caret is, and hears of a selection only from the event that follows
 * it: an edit right after selecting would land where the caret was before.
 */
import type { Span } from '../../model/span.ts';
import { withoutScrolling } from '../bring-into-view.ts';
import { type EditorAdapter, typeOver } from '../editor.ts';
import { pause } from '../pace.ts';
import { ContentEditable } from './contenteditable.ts';

/** Milliseconds after which the selection is taken to be known, should the browser tell of no change. */
const SETTLES = 60;

export const draft: EditorAdapter = {
  kind: 'draft',
  rootOf: (element) => element.closest<HTMLElement>('.public-DraftEditor-content[contenteditable=true]') ?? undefined,
  open: (root) => new Draft(root),
};

class Draft extends ContentEditable {
  override readonly kind = 'draft';

  override async replace(span: Span, replacement: string): Promise<boolean> {
    const range = this.selectRange(span);
    if (!range) return false;
    const words = range.toString();
    await this.#told();
    // A key may have come meanwhile.
    if (range.toString() !== words || !this.root.isConnected) return false;
    return withoutScrolling(this.root, range.getClientRects()[0], () => typeOver(this.root.ownerDocument, replacement));
  }

  override async select(span: Span): Promise<boolean> {
    const selected = await super.select(span);
    await this.#told();
    return selected;
  }

  /** Waits until the editor has been told of the selection. */
  async #told(): Promise<void> {
    const { ownerDocument: document } = this.root;
    const ending = new AbortController();
    const changed = new Promise<void>((done) =>
      document.addEventListener('selectionchange', () => done(), { signal: ending.signal }),
    );
    await Promise.race([changed, pause(SETTLES)]);
    ending.abort();
    await pause(0);
  }
}
