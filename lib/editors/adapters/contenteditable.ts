/** Any element that the page made editable, as the browser itself treats it. */
import type { FieldLimit, FieldNote } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { bringIntoView, withoutScrolling } from '../bring-into-view.ts';
import { type EditorAdapter, hasFocus, typeOver } from '../editor.ts';
import { hintsAround, limitByAttribute } from '../hints.ts';
import { mapText, type TextMap } from '../text-map.ts';
import { DomEditor } from './dom-editor.ts';

export const contenteditable: EditorAdapter = {
  kind: 'contenteditable',
  rootOf(element) {
    let root: HTMLElement | undefined;
    for (let at: Element | null = element; at instanceof HTMLElement && at.isContentEditable; at = at.parentElement)
      root = at;
    return root;
  },
  open: (root) => new ContentEditable(root),
};

export class ContentEditable extends DomEditor<TextMap> {
  override readonly kind: string = 'contenteditable';

  protected override mapNow(): TextMap {
    return mapText(this.root);
  }

  override limit(): FieldLimit | undefined {
    return limitByAttribute(this.root);
  }

  hints(): string[] {
    return hintsAround(this.root);
  }

  note(): FieldNote | undefined {
    return holdsPlaces(this.root) ? 'on-screen' : undefined;
  }

  override writable(): boolean {
    return this.root.isContentEditable && this.root.getAttribute('aria-readonly') !== 'true';
  }

  override select(span: Span): boolean | Promise<boolean> {
    const range = this.selectRange(span);
    if (range) bringIntoView(range.startContainer.parentElement ?? this.root, () => range.getClientRects()[0]);
    return range !== undefined;
  }

  override async replace(span: Span, replacement: string): Promise<boolean> {
    const range = this.selectRange(span);
    if (!range) return false;
    const written = withoutScrolling(this.root, range.getClientRects()[0], () => this.write(range, replacement));
    this.nativeUndo.written();
    return written;
  }

  override undo(): boolean {
    this.root.focus({ preventScroll: true });
    return this.nativeUndo.takeBack();
  }

  /** One native edit over what is selected. */
  protected write(_: Range, replacement: string): boolean {
    return typeOver(this.root.ownerDocument, replacement);
  }

  /** Takes the focus and selects a span. */
  protected selectRange(span: Span): Range | undefined {
    this.root.focus({ preventScroll: true });
    const range = this.map.rangeOf(span);
    if (!range || !hasFocus(this.root)) return undefined;
    const selection = this.root.ownerDocument.getSelection();
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return range;
  }
}

/** Pixels: no empty line is as tall. */
const PLACE = 200;

/** Whether an editor keeps only the lines near the screen in the page: the place of the others is held open by what is empty and tall. */
function holdsPlaces(root: HTMLElement): boolean {
  return [...root.querySelectorAll('.cm-gap'), root.firstElementChild, root.lastElementChild].some(
    (one) =>
      one instanceof HTMLElement &&
      one.offsetHeight > PLACE &&
      one.innerText.trim() === '' &&
      !one.querySelector('img, svg, canvas, video, iframe, table'),
  );
}
