/** A page of blocks, each editable by itself, read and marked as one text. What writes into it is for each kind to say. */
import type { RefusalReason } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { type Editor, hasFocus, onComposition } from '../editor.ts';
import { type Block, type JoinedText, joinTexts } from '../joined-text.ts';
import { questionOf } from '../question.ts';
import { caretPoint } from './contenteditable.ts';

export abstract class BlockPage implements Editor {
  abstract readonly kind: string;
  readonly root: HTMLElement;
  readonly marking = {
    by: 'highlight' as const,
    ranges: (span: Span) => {
      const range = this.text.rangeOf(span);
      return range ? [range] : [];
    },
  };
  #text: JoinedText | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** The blocks that hold the person's words, as they stand on the page now. */
  protected abstract blocks(): Block[];
  /** Takes the focus to a block. */
  protected abstract focus(block: HTMLElement): void;
  /** Replaces what is selected, which lies in a block. */
  protected abstract write(block: HTMLElement, replacement: string): Promise<boolean>;
  abstract undo(): boolean;

  /** As of the last `read`. */
  protected get text(): JoinedText {
    this.#text ??= joinTexts(this.blocks());
    return this.#text;
  }

  get present(): boolean {
    return this.root.isConnected;
  }

  question(): string | undefined {
    return questionOf(this.root);
  }

  limit(): undefined {
    return undefined;
  }

  read(): string {
    this.#text = joinTexts(this.blocks());
    return this.#text.text;
  }

  caret(): number | undefined {
    const point = caretPoint(this.root);
    return point && this.text.offsetOf(point.node, point.offset);
  }

  writable(): boolean {
    return this.blocks().some(({ element }) => element.isContentEditable);
  }

  refusal(span: Span, replacement: string): RefusalReason | undefined {
    return this.text.blockOf(span) && !replacement.includes('\n') ? undefined : 'several-blocks';
  }

  rects(span: Span): DOMRect[] {
    return Array.from(this.text.rangeOf(span)?.getClientRects() ?? []);
  }

  select(span: Span): boolean {
    const range = this.text.rangeOf(span);
    const element =
      range?.startContainer instanceof Element ? range.startContainer : range?.startContainer.parentElement;
    const block = this.blocks().find(({ element: one }) => one.contains(element ?? null))?.element;
    if (!range || !block) return false;
    this.focus(block);
    if (!hasFocus(this.root)) return false;
    // A selection over several blocks is a selection of blocks: only the first is shown.
    if (!block.contains(range.endContainer)) range.setEnd(block, block.childNodes.length);
    this.root.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    bringIntoView(block, () => range.getClientRects()[0]);
    return true;
  }

  async replace(span: Span, replacement: string): Promise<boolean> {
    const block = this.text.blockOf(span);
    return block !== undefined && this.select(span) && this.write(block, replacement);
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    // Blocks that come later, by typing or as the page is scrolled, are changes too.
    const observer = new MutationObserver(listener);
    observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  onComposing(listener: (composing: boolean) => void, signal: AbortSignal): void {
    onComposition(this.root, listener, signal);
  }

  close(): void {
    this.#text = undefined;
  }
}
