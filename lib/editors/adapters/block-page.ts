/** A page of blocks, each editable by itself, read and marked as one text. What writes into it is for each kind to say. */
import type { FieldLimit, RefusalReason } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { hasFocus } from '../editor.ts';
import { type Block, type JoinedText, joinTexts } from '../joined-text.ts';
import { DomEditor } from './dom-editor.ts';

export abstract class BlockPage extends DomEditor<JoinedText> {
  /** The blocks that hold the person's words, as they stand on the page now. */
  protected abstract blocks(): Block[];
  /** Takes the focus to a block. */
  protected abstract focus(block: HTMLElement): void;
  /** Replaces what is selected, which lies in a block. */
  protected abstract write(block: HTMLElement, replacement: string): Promise<boolean>;

  protected override mapNow(): JoinedText {
    return joinTexts(this.blocks());
  }

  override limit(): FieldLimit | undefined {
    return undefined;
  }

  override writable(): boolean {
    return this.blocks().some(({ element }) => element.isContentEditable);
  }

  override refusal(span: Span, replacement: string): RefusalReason | undefined {
    return this.map.blockOf(span) && !replacement.includes('\n') ? undefined : 'several-blocks';
  }

  override select(span: Span): boolean {
    const range = this.map.rangeOf(span);
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

  override async replace(span: Span, replacement: string): Promise<boolean> {
    const block = this.map.blockOf(span);
    return block !== undefined && this.select(span) && this.write(block, replacement);
  }
}
