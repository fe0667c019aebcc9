/**
 * A page of Notion: one editable root, a leaf of its own in every block, and a model behind it that believes a leaf only
 * after an `input`. Nothing may be added to a leaf, and a change right after the caret has moved is taken back.
 */
import { type EditorAdapter, typeOver } from '../editor.ts';
import type { Block } from '../joined-text.ts';
import { quietOf } from '../pace.ts';
import { BlockPage } from './block-page.ts';

const ROOT = '[data-content-editable-root=true]';
const LEAF = '[data-content-editable-leaf=true]';
const BLOCK = '[data-block-id]';
const TITLE = '.notion-page-block';
/** Whose leaves hold no prose. */
const NO_PROSE = '.notion-code-block, .notion-equation-block';
const HEADINGS = ['.notion-header-block', '.notion-sub_header-block', '.notion-sub_sub_header-block'];

/** Milliseconds until Notion knows of a selection, from when it has been told; and for how long the telling is waited for. */
const SELECTION_SETTLES = 120;
const SETTLES_AT_MOST = 1_000;

export const notion: EditorAdapter = {
  kind: 'notion',
  rootOf: (element) => {
    const root = element.closest<HTMLElement>(ROOT);
    return root?.querySelector('.notion-page-content') ? root : undefined;
  },
  open: (root) => new Notion(root),
};

class Notion extends BlockPage {
  readonly kind = 'notion';
  readonly settles = 1_000;

  /** No form asks anything here: what a story answers stands in the page's own headings. */
  override question(): undefined {
    return undefined;
  }

  protected blocks(): Block[] {
    return Array.from(this.root.querySelectorAll<HTMLElement>(LEAF))
      .filter((leaf) => !leaf.closest(NO_PROSE) && (leaf.textContent || !leaf.closest(TITLE)))
      .map((element) => {
        const mark = markOf(element);
        return { element, ...(mark !== undefined && { mark }) };
      });
  }

  /** Focus is on the root always; the selection tells the leaf. */
  protected focus(): void {
    if (this.root.ownerDocument.activeElement !== this.root) this.root.focus({ preventScroll: true });
  }

  protected async write(leaf: HTMLElement, replacement: string): Promise<boolean> {
    const { ownerDocument: document } = this.root;
    const range = () => {
      const selection = document.getSelection();
      return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    };
    const [words, wanted] = [leaf.textContent, range()?.cloneRange()];
    await quietOf(document, 'selectionchange', SELECTION_SETTLES, SETTLES_AT_MOST);
    const now = range();
    const moved =
      !wanted ||
      !now ||
      now.compareBoundaryPoints(Range.START_TO_START, wanted) !== 0 ||
      now.compareBoundaryPoints(Range.END_TO_END, wanted) !== 0;
    // The person has gone on meanwhile: what stands under the caret now is not what was to be replaced.
    return !moved && leaf.textContent === words && typeOver(document, replacement);
  }

  /** Notion keeps its own undo, which only the person's keys reach; the browser's would undo behind its back. */
  undo(): boolean {
    return false;
  }
}

function markOf(leaf: HTMLElement): string | undefined {
  const block = leaf.closest(BLOCK);
  if (block?.matches(TITLE)) return '';
  const level = HEADINGS.findIndex((heading) => block?.matches(heading)) + 1;
  return level > 0 ? `${'#'.repeat(level)} ` : undefined;
}
