/** The lines of a textarea, copied one element a line and laid out as the field lays them out: where each word stands. */
import type { Span } from '../../model/span.ts';

/** Every property that decides where a word of the field stands. */
const LAID_OUT_BY = [
  ...['font-style', 'font-variant', 'font-weight', 'font-stretch', 'font-size', 'font-family', 'font-size-adjust'],
  ...['font-kerning', 'font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-transform', 'text-rendering', 'text-indent', 'text-align', 'tab-size'],
  ...[
    'white-space',
    'word-break',
    'overflow-wrap',
    'line-break',
    'hyphens',
    'direction',
    'unicode-bidi',
    'writing-mode',
  ],
  ...['text-size-adjust', '-webkit-font-smoothing', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

export class TextareaLines {
  readonly element: HTMLElement;
  #lines: string[] = [];
  #starts: number[] = [];
  #layout = '';
  #indent = '';
  /** The line that is indented: the first. */
  #indented: HTMLElement | undefined;
  /** Boxes of words by their line, as they stand in it: typing on one line moves the others, and lays none of them out anew. */
  #boxes = new WeakMap<Element, Map<string, readonly DOMRect[]>>();

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.style.cssText = 'box-sizing:border-box;visibility:hidden';
  }

  /** Boxes of the words under a span, one per line, in client coordinates, as of the last `place`. */
  rects(span: Span): DOMRect[] {
    const rects: DOMRect[] = [];
    const first = Math.max(
      0,
      this.#starts.findLastIndex((start) => start <= span.start),
    );
    for (let index = first; index < this.#lines.length; index++) {
      const start = this.#starts[index] ?? 0;
      if (start > span.end) break;
      const line = this.element.children[index];
      if (line) rects.push(...this.#boxesIn(line, span.start - start, span.end - start));
    }
    return rects;
  }

  #boxesIn(line: Element, from: number, to: number): DOMRect[] {
    const node = line.firstChild;
    if (!(node instanceof Text)) return [];
    const { left, top } = line.getBoundingClientRect();
    const known = this.#boxes.get(line) ?? new Map<string, readonly DOMRect[]>();
    this.#boxes.set(line, known);
    const words = `${from}:${to}`;
    const boxes =
      known.get(words) ??
      boxesOf(node, from, to).map((box) => new DOMRect(box.left - left, box.top - top, box.width, box.height));
    known.set(words, boxes);
    return boxes.map((box) => new DOMRect(box.left + left, box.top + top, box.width, box.height));
  }

  /** The lines between two heights of the text. */
  between(top: number, bottom: number): Span {
    const last = this.#lineAt(bottom);
    const start = this.#starts[last] ?? 0;
    return { start: this.#starts[this.#lineAt(top)] ?? 0, end: start + (this.#lines[last]?.length ?? 0) };
  }

  /** Index of the line that stands at a height of the text. */
  #lineAt(height: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const line = this.element.children[middle];
      if (line instanceof HTMLElement && line.offsetTop <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The field is drawn larger or smaller than before: no box stands where it stood. */
  rescaled(): void {
    this.#boxes = new WeakMap();
  }

  /**
   * Lays the lines out by the field's own style.
   * @param width of the room that the field has for a line, in CSS pixels
   * @returns whether that is another layout than before
   */
  restyle(style: CSSStyleDeclaration, width: number): boolean {
    const layout = `${width}|${LAID_OUT_BY.map((property) => style.getPropertyValue(property)).join('|')}`;
    if (layout === this.#layout) return false;
    this.#layout = layout;
    this.#boxes = new WeakMap();
    for (const property of LAID_OUT_BY) this.element.style.setProperty(property, style.getPropertyValue(property));
    this.element.style.textIndent = '0';
    this.#indent = style.textIndent;
    this.#indentFirst();
    this.element.style.width = `${width}px`;
    return true;
  }

  /** Only changed lines are touched: a key in a long text costs the layout of one line. @returns whether any has changed */
  rewrite(value: string): boolean {
    const next = value.split('\n');
    const before = this.#lines;
    const shorter = Math.min(before.length, next.length);
    let head = 0;
    while (head < shorter && before[head] === next[head]) head++;
    if (head === before.length && head === next.length) return false;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
    const [gone, come] = [before.length - head - tail, next.length - head - tail];
    if (!(gone === 1 && come === 1 && this.#retype(head, next[head] ?? ''))) {
      for (let left = gone; left > 0; left--) this.element.children[head]?.remove();
      const after = this.element.children[head] ?? null;
      for (const line of next.slice(head, next.length - tail)) this.element.insertBefore(this.#line(line), after);
    }
    this.#lines = next;
    this.#indentFirst();
    let at = 0;
    this.#starts = next.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
    return true;
  }

  /** A field indents its first line alone; here each line is an element of its own. */
  #indentFirst(): void {
    const { firstElementChild: first } = this.element;
    if (!(first instanceof HTMLElement)) return;
    if (this.#indented !== first) {
      this.#indented?.style.removeProperty('text-indent');
      for (const line of [this.#indented, first]) if (line) this.#boxes.delete(line);
      this.#indented = first;
    }
    if (first.style.textIndent !== this.#indent) first.style.textIndent = this.#indent;
  }

  /** A key within a line changes its text and no element. False where the line is, or becomes, an empty one. */
  #retype(index: number, text: string): boolean {
    const line = this.element.children[index];
    const node = line?.firstChild;
    if (!line || text === '' || !(node instanceof Text)) return false;
    node.data = text;
    this.#boxes.delete(line);
    return true;
  }

  #line(text: string): HTMLElement {
    const line = this.element.ownerDocument.createElement('div');
    if (text === '') line.append(this.element.ownerDocument.createElement('br'));
    else line.textContent = text;
    // `plaintext` finds each line's own direction.
    line.style.unicodeBidi = 'inherit';
    return line;
  }
}

/** Word by word, as the box of a whole phrase takes in the space that hangs where its line is broken. */
function boxesOf(node: Text, from: number, to: number): DOMRect[] {
  const start = clamp(from, node.length);
  const words = [...node.data.slice(start, clamp(to, node.length)).matchAll(/\S+/g)];
  const range = node.ownerDocument.createRange();
  const boxes: DOMRect[] = [];
  for (const { 0: word, index } of words) {
    range.setStart(node, start + index);
    range.setEnd(node, start + index + word.length);
    for (const box of range.getClientRects()) {
      const last = boxes.at(-1);
      const goesOn =
        last && Math.abs(last.top - box.top) < 1 && box.left >= last.right && box.left - last.right < box.height;
      if (goesOn) last.width = box.right - last.left;
      else boxes.push(box);
    }
  }
  return boxes;
}

const clamp = (offset: number, length: number) => Math.max(0, Math.min(offset, length));
