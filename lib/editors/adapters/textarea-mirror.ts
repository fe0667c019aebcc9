/** A copy of a textarea's text, laid out exactly as the field lays it out, unseen, over it. */
import type { Span } from '../../model/span.ts';
import { hiddenPart } from './hidden-part.ts';

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

export class TextareaMirror {
  /** Marks are drawn here: over the words, scrolling with them. */
  readonly surface: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #stage: HTMLElement;
  /** The window onto the text: as large as the field within its borders. */
  readonly #pane: HTMLElement;
  readonly #scrolled: HTMLElement;
  readonly #text: HTMLElement;
  #lines: string[] = [];
  #starts: number[] = [];
  #layout = '';
  #fromLeft = false;
  #indent = '';
  /** The line that is indented: the first. */
  #indented: HTMLElement | undefined;
  #scale = 1;
  /** Boxes of words by their line, as they stand in it: typing on one line moves the others, and lays none of them out anew. */
  #boxes = new WeakMap<Element, Map<string, readonly DOMRect[]>>();

  constructor(field: HTMLTextAreaElement, stage: HTMLElement) {
    this.#field = field;
    this.#stage = stage;
    const make = (style: string) => {
      const element = field.ownerDocument.createElement('div');
      element.style.cssText = style;
      return element;
    };
    this.#pane = make(
      'position:absolute;left:0;top:0;overflow:clip;pointer-events:none;transform-origin:0 0;contain:layout paint style',
    );
    this.#pane.setAttribute('aria-hidden', 'true');
    this.#scrolled = make('position:relative;transform-origin:0 0');
    this.#text = make('box-sizing:border-box;visibility:hidden');
    this.surface = make('position:absolute;left:0;top:0');
    this.#scrolled.append(this.#text, this.surface);
    this.#pane.append(this.#scrolled);
    stage.append(this.#pane);
  }

  /** Follows the field: its text, style, size, place and scroll. True when the words may have moved within it. */
  place(): boolean {
    const field = this.#field;
    const style = getComputedStyle(field);
    const px = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
    const box = field.getBoundingClientRect();
    const origin = this.#stage.getBoundingClientRect();
    // A transformed or zoomed field is larger on the screen than it thinks.
    const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
    this.#pane.style.display = box.width > 0 ? 'block' : 'none';
    if (box.width === 0) return false;
    const borders = px('border-left-width') + px('border-right-width');
    // offsetWidth and clientWidth are whole pixels, and a line may break on half of one: only the scroll bar is taken from them.
    const bar = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(borders));
    const width = box.width / scale - borders - bar;
    const left = box.left - origin.left + (field.clientLeft + (px('border-left-width') % 1)) * scale;
    const top = box.top - origin.top + px('border-top-width') * scale;
    assign(this.#pane, {
      transform: `translate(${left}px, ${top}px) scale(${scale})`,
      width: `${width}px`,
      height: `${field.clientHeight}px`,
      clipPath: hiddenPart(field, box, scale),
    });
    assign(this.#scrolled, { transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)` });
    if (scale !== this.#scale) this.#boxes = new WeakMap();
    this.#scale = scale;
    const styled = this.#restyle(style, width);
    return this.#rewrite(field.value) || styled;
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
      const line = this.#text.children[index];
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

  /** The lines in the field's window and about as many again above and below. */
  inSight(): Span {
    const { scrollTop, clientHeight } = this.#field;
    const first = this.#lineAt(scrollTop - clientHeight);
    const last = this.#lineAt(scrollTop + 2 * clientHeight);
    const start = this.#starts[last] ?? 0;
    return { start: this.#starts[first] ?? 0, end: start + (this.#lines[last]?.length ?? 0) };
  }

  /** See `Marking`. Read after a frame, when it costs no layout. */
  height(): number | undefined {
    const { scrollHeight, clientHeight } = this.#field;
    return this.#fromLeft && scrollHeight > clientHeight ? scrollHeight : undefined;
  }

  /** Index of the line that stands at a height of the text. */
  #lineAt(height: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const line = this.#text.children[middle];
      if (line instanceof HTMLElement && line.offsetTop <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  remove(): void {
    this.#pane.remove();
  }

  #restyle(style: CSSStyleDeclaration, width: number): boolean {
    const layout = `${width}|${LAID_OUT_BY.map((property) => style.getPropertyValue(property)).join('|')}`;
    if (layout === this.#layout) return false;
    this.#layout = layout;
    this.#fromLeft =
      style.direction === 'ltr' &&
      style.writingMode === 'horizontal-tb' &&
      (style.textAlign === 'start' || style.textAlign === 'left');
    this.#boxes = new WeakMap();
    for (const property of LAID_OUT_BY) this.#text.style.setProperty(property, style.getPropertyValue(property));
    this.#text.style.textIndent = '0';
    this.#indent = style.textIndent;
    this.#indentFirst();
    this.#text.style.width = `${width}px`;
    return true;
  }

  /** One element a line, and only changed lines are touched: a key in a long text costs the layout of one line. */
  #rewrite(value: string): boolean {
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
      for (let left = gone; left > 0; left--) this.#text.children[head]?.remove();
      const after = this.#text.children[head] ?? null;
      for (const line of next.slice(head, next.length - tail)) this.#text.insertBefore(this.#line(line), after);
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
    const { firstElementChild: first } = this.#text;
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
    const line = this.#text.children[index];
    const node = line?.firstChild;
    if (!line || text === '' || !(node instanceof Text)) return false;
    node.data = text;
    this.#boxes.delete(line);
    return true;
  }

  #line(text: string): HTMLElement {
    const line = this.#field.ownerDocument.createElement('div');
    if (text === '') line.append(this.#field.ownerDocument.createElement('br'));
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

/** Writes only what has changed, so that following a field that stands still costs no layout. */
function assign(
  element: HTMLElement,
  style: Partial<Record<'transform' | 'width' | 'height' | 'clipPath', string>>,
): void {
  for (const [property, value] of Object.entries(style)) {
    const name = property === 'clipPath' ? 'clip-path' : property;
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}
