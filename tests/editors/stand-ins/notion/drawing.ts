/** What is on Notion's page of its model: the blocks that have been loaded, each leaf as the model has it, and the caret. */
import { type Block, textOf } from './blocks.ts';
import { blockElement, type Frame } from './frame.ts';
import { drawLeaf, isAsDrawn, LEAF_ATTRIBUTES, offsetIn, putCaret } from './leaf.ts';
import type { Place } from './steps.ts';

const LOADED_AT_ONCE = 20;

export class Drawing {
  readonly #frame: Frame;
  #title: HTMLElement;
  /** How many blocks the page has loaded. */
  #loaded = LOADED_AT_ONCE;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#title = frame.title;
  }

  /** Another page in place of this one, as when the person goes to it. */
  show(title: Block, blocks: readonly Block[]): void {
    this.#loaded = LOADED_AT_ONCE;
    const element = blockElement(title);
    this.#title.replaceWith(element);
    this.#title = element;
    this.draw([title, ...blocks]);
  }

  /** A block that has come to the page with its neighbour, and not by scrolling. */
  makeRoom(): void {
    this.#loaded++;
  }

  /** Whether the person has scrolled to the end of what is loaded, and there is more. */
  wantsMore(blocks: readonly Block[]): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.#frame.scroller;
    return this.#loaded < blocks.length - 1 && scrollTop + clientHeight >= scrollHeight - 300;
  }

  loadMore(blocks: readonly Block[]): void {
    this.#loaded += LOADED_AT_ONCE;
    this.draw(blocks);
  }

  /** The selection in the page, where it is within one leaf. */
  place(): Place | undefined {
    const selection = getSelection();
    const leaf = leafOf(selection?.focusNode);
    if (!selection?.focusNode || !selection.anchorNode || !leaf || leafOf(selection.anchorNode) !== leaf)
      return undefined;
    const [a, b] = [
      offsetIn(leaf, selection.anchorNode, selection.anchorOffset),
      offsetIn(leaf, selection.focusNode, selection.focusOffset),
    ];
    return { id: idOf(leaf), start: Math.min(a, b), end: Math.max(a, b) };
  }

  putCaret({ id, start, end }: Place): void {
    const leaf = this.#leaf(id);
    if (leaf) putCaret(leaf, start, end);
  }

  /** Puts the halo of a selected block around these and no others. */
  select(ids: readonly string[]): void {
    for (const halo of this.#frame.root.querySelectorAll('.notion-selectable-halo')) halo.remove();
    if (ids.length > 0) getSelection()?.removeAllRanges();
    for (const id of ids) {
      const halo = document.createElement('div');
      halo.className = 'notion-selectable-halo';
      this.#elementOf(id)?.append(halo);
    }
  }

  /** Draws a leaf from the model, the caret where it was. */
  redraw({ id, pieces }: Block): void {
    const leaf = this.#leaf(id);
    if (!leaf) return;
    const place = this.place();
    for (const name of leaf.getAttributeNames()) if (!LEAF_ATTRIBUTES.has(name)) leaf.removeAttribute(name);
    drawLeaf(leaf, pieces);
    if (place?.id === id) putCaret(leaf, Math.min(place.start, textOf({ pieces }).length));
  }

  /** Brings the page's blocks into line with the model; what is as it should be stays as it is. */
  draw(blocks: readonly Block[]): void {
    const wanted = blocks.slice(1, 1 + this.#loaded);
    const { content } = this.#frame;
    const known = new Map(
      [...content.children].map((child) => [child instanceof HTMLElement ? child.dataset.blockId : '', child]),
    );
    const elements = wanted.map((block) => {
      const element = known.get(block.id);
      return element?.querySelector('[data-content-editable-leaf], [role=separator]') ? element : blockElement(block);
    });
    if (elements.length !== content.children.length || elements.some((one, i) => content.children[i] !== one))
      content.replaceChildren(...elements);
    for (const block of blocks.slice(0, 1 + this.#loaded)) {
      const leaf = this.#leaf(block.id);
      if (leaf && !isAsDrawn(leaf, block.pieces)) this.redraw(block);
    }
  }

  #elementOf(id: string): HTMLElement | undefined {
    return this.#frame.root.querySelector<HTMLElement>(`[data-block-id="${id}"]`) ?? undefined;
  }

  #leaf(id: string): HTMLElement | undefined {
    return this.#elementOf(id)?.querySelector<HTMLElement>('[data-content-editable-leaf]') ?? undefined;
  }
}

export function leafOf(node: Node | null | undefined): HTMLElement | undefined {
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-content-editable-leaf]') ?? undefined;
}

export const idOf = (leaf: HTMLElement): string => leaf.closest<HTMLElement>('[data-block-id]')?.dataset.blockId ?? '';
