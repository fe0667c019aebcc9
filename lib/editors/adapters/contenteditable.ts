/** Any element that the page made editable, as the browser itself treats it. */
import type { FieldLimit } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { bringIntoView, withoutScrolling } from '../bring-into-view.ts';
import { type Editor, type EditorAdapter, hasFocus, onComposition, typeOver } from '../editor.ts';
import { hintsAround, limitByAttribute } from '../hints.ts';
import { questionOf } from '../question.ts';
import { composedRange } from '../selection.ts';
import { mapText, type TextMap } from '../text-map.ts';

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

export class ContentEditable implements Editor {
  readonly kind: string = 'contenteditable';
  readonly root: HTMLElement;
  readonly marking = {
    by: 'highlight' as const,
    ranges: (span: Span) => {
      const range = this.#map().rangeOf(span);
      return range ? [range] : [];
    },
  };
  #read: TextMap | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  get present(): boolean {
    return this.root.isConnected;
  }

  question(): string | undefined {
    return questionOf(this.root);
  }

  read(): string {
    this.#read = mapText(this.root);
    return this.#read.text;
  }

  caret(): number | undefined {
    const point = caretPoint(this.root);
    return point && this.#map().offsetOf(point.node, point.offset);
  }

  limit(): FieldLimit | undefined {
    return limitByAttribute(this.root);
  }

  hints(): string[] {
    return hintsAround(this.root);
  }

  writable(): boolean {
    return this.root.isContentEditable && this.root.getAttribute('aria-readonly') !== 'true';
  }

  rects(span: Span): DOMRect[] {
    return Array.from(this.#map().rangeOf(span)?.getClientRects() ?? []);
  }

  select(span: Span): boolean | Promise<boolean> {
    const range = this.selectRange(span);
    if (range) bringIntoView(range.startContainer.parentElement ?? this.root, () => range.getClientRects()[0]);
    return range !== undefined;
  }

  async replace(span: Span, replacement: string): Promise<boolean> {
    const range = this.selectRange(span);
    if (!range) return false;
    return withoutScrolling(this.root, range.getClientRects()[0], () => this.write(range, replacement));
  }

  undo(): boolean {
    this.root.focus({ preventScroll: true });
    return hasFocus(this.root) && this.root.ownerDocument.execCommand('undo');
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    // Frameworks that cancel the native edit and draw the result themselves fire no `input`; the DOM always tells.
    const observer = new MutationObserver(listener);
    observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  onComposing(listener: (composing: boolean) => void, signal: AbortSignal): void {
    onComposition(this.root, listener, signal);
  }

  close(): void {
    this.#read = undefined;
  }

  /** One native edit over what is selected. */
  protected write(_: Range, replacement: string): boolean {
    return typeOver(this.root.ownerDocument, replacement);
  }

  /** Takes the focus and selects a span. */
  protected selectRange(span: Span): Range | undefined {
    this.root.focus({ preventScroll: true });
    const range = this.#map().rangeOf(span);
    if (!range || !hasFocus(this.root)) return undefined;
    const selection = this.root.ownerDocument.getSelection();
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return range;
  }

  #map(): TextMap {
    this.#read ??= mapText(this.root);
    return this.#read;
  }
}

/** The moving end of the selection, if it is within the element. */
export function caretPoint(root: HTMLElement): { node: Node; offset: number } | undefined {
  const selection = root.ownerDocument.getSelection();
  if (!selection) return undefined;
  const composed = composedRange(root, selection);
  if (composed)
    return root.contains(composed.endContainer)
      ? { node: composed.endContainer, offset: composed.endOffset }
      : undefined;
  const { focusNode, focusOffset } = selection;
  return focusNode && root.contains(focusNode) ? { node: focusNode, offset: focusOffset } : undefined;
}
