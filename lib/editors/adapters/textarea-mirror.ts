/** A copy of a textarea's text, laid out exactly as the field lays it out, unseen, over it. */
import type { Span } from '../../model/span.ts';
import { hiddenPart } from './hidden-part.ts';
import { TextareaLines } from './textarea-lines.ts';

export class TextareaMirror {
  /** Marks are drawn here: over the words, scrolling with them. */
  readonly surface: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #stage: HTMLElement;
  /** The window onto the text: as large as the field within its borders. */
  readonly #pane: HTMLElement;
  readonly #scrolled: HTMLElement;
  readonly #lines: TextareaLines;
  #fromLeft = false;
  #scale = 1;

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
    this.#lines = new TextareaLines(field.ownerDocument);
    this.surface = make('position:absolute;left:0;top:0');
    this.#scrolled.append(this.#lines.element, this.surface);
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
    if (scale !== this.#scale) this.#lines.rescaled();
    this.#scale = scale;
    const styled = this.#lines.restyle(style, width);
    if (styled) {
      this.#fromLeft =
        style.direction === 'ltr' &&
        style.writingMode === 'horizontal-tb' &&
        (style.textAlign === 'start' || style.textAlign === 'left');
    }
    return this.#lines.rewrite(field.value) || styled;
  }

  /** Boxes of the words under a span, one per line, in client coordinates, as of the last `place`. */
  rects(span: Span): DOMRect[] {
    return this.#lines.rects(span);
  }

  /** The lines in the field's window and about as many again above and below. */
  inSight(): Span {
    const { scrollTop, clientHeight } = this.#field;
    return this.#lines.between(scrollTop - clientHeight, scrollTop + 2 * clientHeight);
  }

  /** See `Marking`. Read after a frame, when it costs no layout. */
  height(): number | undefined {
    const { scrollHeight, clientHeight } = this.#field;
    return this.#fromLeft && scrollHeight > clientHeight ? scrollHeight : undefined;
  }

  remove(): void {
    this.#pane.remove();
  }
}

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
