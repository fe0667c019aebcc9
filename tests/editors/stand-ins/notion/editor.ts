/**
 * How Notion edits: it keeps a model of its own, believes the page's text only after an `input`, and undoes by itself. Long, since
 * keys, input and composition meet in one state.
 */
import { type Block, type BlockType, cut, newBlock, type Piece, textOf } from './blocks.ts';
import { Drawing, idOf, leafOf } from './drawing.ts';
import type { Frame } from './frame.ts';
import { isAsDrawn, putCaret, readLeaf } from './leaf.ts';
import { type Place, Steps } from './steps.ts';

/** Milliseconds after which Notion knows where the caret is; keys make it look at once. */
const SELECTION_SETTLES = 100;
/** Milliseconds after which a change that it did not expect is taken back. */
const REVERTS_AFTER = 400;
const LOADING_TAKES = 150;

export class NotionEditor {
  readonly steps = new Steps();
  /** Changes taken back since they came before the caret was known, and changes that no input told of. */
  reverted = 0;
  foreign = 0;
  /** Blocks that Escape or a second Ctrl+A has selected. */
  selected: readonly string[] = [];
  readonly #drawing: Drawing;
  #place: Place | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #keyDown = false;
  #composing = false;
  readonly #reverting = new Set<string>();

  constructor(frame: Frame, title: Block, blocks: readonly Block[]) {
    this.#drawing = new Drawing(frame);
    this.show(title, blocks);
    const { root, scroller } = frame;
    document.addEventListener('selectionchange', () => this.#settleSoon());
    root.addEventListener('keydown', (event) => this.#onKeyDown(event));
    root.addEventListener('keyup', () => {
      this.#keyDown = false;
    });
    root.addEventListener('input', (event) => this.#onInput(event));
    root.addEventListener('pointerdown', () => this.#selectBlocks([]));
    root.addEventListener('paste', (event) => this.#onPaste(event));
    root.addEventListener('compositionstart', () => {
      this.#settle();
      this.#composing = true;
    });
    root.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#takeIn(true);
    });
    scroller.addEventListener('scroll', () => this.#loadMore(), { passive: true });
    new MutationObserver((records) => this.#onMutation(records)).observe(root, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
    });
  }

  get blocks(): readonly Block[] {
    return this.steps.blocks;
  }

  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), SELECTION_SETTLES);
  }

  /** Takes in where the caret is. */
  #settle(): void {
    clearTimeout(this.#settling);
    const place = this.#drawing.place();
    if (place?.id !== this.#place?.id || place?.start !== this.#place?.start) this.steps.endTyping();
    this.#place = place;
  }

  #onInput(event: Event): void {
    // What the page itself makes up is no input.
    if (event.isTrusted && !this.#composing) this.#takeIn(this.#keyDown);
  }

  /** @param byPerson whether the caret is known, as a person's key or input method has just been at it */
  #takeIn(byPerson: boolean): void {
    const leaf = leafOf(getSelection()?.focusNode);
    const block = leaf && this.#block(idOf(leaf));
    if (!leaf || !block) return;
    const pieces = readLeaf(leaf);
    if (JSON.stringify(pieces) === JSON.stringify(block.pieces)) return;
    if (!byPerson && !this.#fits(block, textOf({ pieces }))) {
      this.reverted++;
      this.#reverting.add(block.id);
      setTimeout(() => {
        this.#reverting.delete(block.id);
        this.#redraw(block.id);
      }, REVERTS_AFTER);
      return;
    }
    const before = this.#place;
    this.#place = this.#drawing.place();
    this.steps.type(this.#with({ ...block, pieces }), before, this.#place);
    if (!isAsDrawn(leaf, pieces)) this.#redraw(block.id);
  }

  /** Whether a new text is what typing at the place that Notion knows of would have made. */
  #fits(block: Block, text: string): boolean {
    const old = textOf(block);
    const place = this.#place;
    if (place?.id !== block.id) return false;
    const [head, tail] = [old.slice(0, place.start), old.slice(place.end)];
    return text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || this.#composing || event.isComposing) return;
    this.#settle();
    this.#keyDown = true;
    if (this.#handleKey(event)) event.preventDefault();
  }

  /** @returns whether the key was Notion's and not the browser's */
  #handleKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const place = this.#place;
    if (ctrlKey || metaKey) {
      if (key.toLowerCase() === 'z') this.#travel(shiftKey ? 'redo' : 'undo');
      else if (key === 'y') this.#travel('redo');
      else if (key === 'a') this.#selectAll();
      else if (key === 'Home') this.#goToTop();
      else return false;
      return true;
    }
    if (key === 'Escape') {
      if (place) this.#selectBlocks([place.id]);
      return true;
    }
    if ((key === 'Backspace' || key === 'Delete') && this.selected.length > 0) {
      this.#deleteSelected();
      return true;
    }
    if (!place) return false;
    if (key === 'Enter') {
      if (shiftKey) this.#insert(place, [['\n']]);
      else this.#split(place);
      return true;
    }
    if (key === 'Backspace' && place.start === 0 && place.end === 0) {
      this.#mergeBack(place.id);
      return true;
    }
    return false;
  }

  #onPaste(event: ClipboardEvent): void {
    event.preventDefault();
    this.#settle();
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0 && this.#place) this.#split(this.#place);
      if (this.#place && line) this.#insert(this.#place, [[line]]);
    }
  }

  #insert(place: Place, inserted: readonly Piece[]): void {
    const block = this.#block(place.id);
    if (!block) return;
    const pieces = [
      ...cut(block.pieces, 0, place.start),
      ...inserted,
      ...cut(block.pieces, place.end, Number.POSITIVE_INFINITY),
    ];
    const caret = place.start + textOf({ pieces: inserted }).length;
    this.#change(this.#with({ ...block, pieces }), { id: place.id, start: caret, end: caret });
  }

  #split(place: Place): void {
    const block = this.#block(place.id);
    if (!block) return;
    const next = newBlock(
      CONTINUED.has(block.type) ? block.type : 'text',
      cut(block.pieces, place.end, Number.POSITIVE_INFINITY),
    );
    const head = { ...block, pieces: cut(block.pieces, 0, place.start) };
    this.#drawing.makeRoom();
    this.#change(
      this.blocks.flatMap((one) => (one.id === block.id ? [head, next] : [one])),
      { id: next.id, start: 0, end: 0 },
    );
  }

  #mergeBack(id: string): void {
    const index = this.blocks.findIndex((block) => block.id === id);
    const [before, block] = [this.blocks[index - 1], this.blocks[index]];
    if (!block || !before || before.type === 'divider') return;
    const at = textOf(before).length;
    const merged = { ...before, pieces: [...before.pieces, ...block.pieces] };
    this.#change(
      this.blocks.flatMap((one) => (one.id === before.id ? [merged] : one.id === id ? [] : [one])),
      { id: before.id, start: at, end: at },
    );
  }

  #selectAll(): void {
    const leaf = leafOf(getSelection()?.focusNode);
    const block = leaf && this.#block(idOf(leaf));
    if (!leaf || !block || !this.#place) return;
    const whole = this.#place.start === 0 && this.#place.end === textOf(block).length;
    if (whole) this.#selectBlocks(this.blocks.slice(1).map(({ id }) => id));
    else putCaret(leaf, 0, textOf(block).length);
    this.#settle();
  }

  #goToTop(): void {
    const first = this.blocks[1];
    if (first) this.#putCaret({ id: first.id, start: 0, end: 0 });
  }

  #deleteSelected(): void {
    const empty = newBlock('text');
    const kept = this.blocks.filter(({ id }) => !this.selected.includes(id));
    this.#selectBlocks([]);
    this.#change([...kept, empty], { id: empty.id, start: 0, end: 0 });
  }

  #selectBlocks(ids: readonly string[]): void {
    this.selected = ids;
    this.#drawing.select(ids);
  }

  #travel(way: 'undo' | 'redo'): void {
    const caret = this.steps[way]();
    this.#drawing.draw(this.blocks);
    if (caret) this.#putCaret(caret);
  }

  #change(blocks: readonly Block[], caret: Place): void {
    this.steps.change(blocks, this.#place, caret);
    this.#drawing.draw(this.blocks);
    this.#putCaret(caret);
  }

  /** Another page in place of this one, as when the person goes to it. */
  show(title: Block, blocks: readonly Block[]): void {
    this.#place = undefined;
    this.steps.startWith([title, ...blocks]);
    this.#drawing.show(title, blocks);
  }

  #putCaret(place: Place): void {
    this.#drawing.putCaret(place);
    this.#place = place;
  }

  #with(changed: Block): Block[] {
    return this.blocks.map((block) => (block.id === changed.id ? changed : block));
  }

  #block(id: string): Block | undefined {
    return this.blocks.find((block) => block.id === id);
  }

  #loadMore(): void {
    if (!this.#drawing.wantsMore(this.blocks)) return;
    setTimeout(() => this.#drawing.loadMore(this.blocks), LOADING_TAKES);
  }

  #redraw(id: string): void {
    const block = this.#block(id);
    if (block) this.#drawing.redraw(block);
  }

  /** Whatever has come into a leaf without an input is put right at once. */
  #onMutation(records: readonly MutationRecord[]): void {
    if (this.#composing) return;
    const touched = new Set(records.flatMap(({ target }) => leafOf(target) ?? []));
    for (const leaf of touched) {
      const block = this.#block(idOf(leaf));
      if (!leaf.isConnected || !block || this.#reverting.has(block.id) || isAsDrawn(leaf, block.pieces)) continue;
      this.foreign++;
      this.#redraw(block.id);
    }
    this.#drawing.draw(this.blocks);
  }
}

/** Types of block that Enter goes on with. */
const CONTINUED: ReadonlySet<BlockType> = new Set<BlockType>(['bulleted_list', 'numbered_list', 'to_do', 'toggle']);
