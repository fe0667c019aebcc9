/** Draws the pages in view on canvases, in a small pool of elements that are moved and painted over as the person scrolls. */
import { type Line, layOut, PAGE_HEIGHT, PAGE_WIDTH, type PageLayout, type Run } from './layout.ts';
import { type MadeOf, make, makeInto, makeSvg } from './make.ts';
import type { Model } from './model.ts';
import { type Box, boxesOf, caretBox } from './place.ts';

const GAP = 10;
const ABOVE = 20;

export class Painter {
  zoom = 1;
  pages: PageLayout[] = [];
  readonly #model: Model;
  readonly #editor: HTMLElement;
  readonly #content: HTMLElement;
  #annotated: boolean;
  readonly #pageless: boolean;
  readonly #wholeRuns: boolean;
  readonly #caret = make('div', 'kix-cursor docs-ui-unprintable');
  readonly #pool: { element: HTMLElement; page: number; painted: string }[] = [];

  constructor(
    model: Model,
    editor: HTMLElement,
    content: HTMLElement,
    { annotated, pageless, wholeRuns }: { annotated: boolean; pageless: boolean; wholeRuns: boolean },
  ) {
    this.#model = model;
    this.#editor = editor;
    this.#content = content;
    this.#annotated = annotated;
    this.#pageless = pageless;
    this.#wholeRuns = wholeRuns;
    this.#caret.append(make('div', 'kix-cursor-caret'));
    content.append(this.#caret);
    editor.addEventListener('scroll', () => requestAnimationFrame(() => this.paint()));
    new ResizeObserver(() => this.paint()).observe(editor);
    setInterval(() => {
      this.#caret.style.opacity = this.#caret.style.opacity === '0' ? '1' : '0';
    }, 500);
  }

  layOut(): void {
    this.pages = layOut(this.#model);
    this.paint();
  }

  setZoom(zoom: number): void {
    this.zoom = zoom;
    this.#paintAnew();
  }

  /** Docs tells where words stand from now on, or no longer. */
  annotate(on: boolean): void {
    this.#annotated = on;
    this.#paintAnew();
  }

  #paintAnew(): void {
    for (const slot of this.#pool) slot.painted = '';
    this.paint();
  }

  /** In the pixels of the content element. */
  topOf(page: number): number {
    return (ABOVE + page * (PAGE_HEIGHT + GAP)) * this.zoom;
  }

  get left(): number {
    return Math.max(0, (this.#content.clientWidth - PAGE_WIDTH * this.zoom) / 2);
  }

  /** On the screen. */
  onScreen({ page, left, top, width, height }: Box & { page: number }): Box {
    const origin = this.#content.getBoundingClientRect();
    return {
      left: origin.left + this.left + left * this.zoom,
      top: origin.top + this.topOf(page) + top * this.zoom,
      width: width * this.zoom,
      height: height * this.zoom,
    };
  }

  scrollTo(at: number): void {
    const box = caretBox(this.pages, this.#model.text, at);
    if (!box) return;
    const { top, height } = this.onScreen(box);
    const frame = this.#editor.getBoundingClientRect();
    if (top >= frame.top && top + height <= frame.bottom) return;
    this.#editor.scrollBy({ top: top - frame.top - frame.height / 3, behavior: 'smooth' });
  }

  paint(): void {
    const { scrollTop, clientHeight } = this.#editor;
    this.#content.style.height = `${this.topOf(this.pages.length)}px`;
    this.#content.style.minWidth = `${PAGE_WIDTH * this.zoom}px`;
    const first = Math.max(
      0,
      this.pages.findLastIndex((_, page) => this.topOf(page) <= scrollTop),
    );
    const inSight = Math.ceil(clientHeight / ((PAGE_HEIGHT + GAP) * this.zoom)) + 1;
    while (this.#pool.length < inSight) this.#addSlot();
    for (const slot of this.#pool) slot.element.style.display = 'none';
    for (let page = first; page < Math.min(this.pages.length, first + inSight); page++) this.#paintPage(page);
    this.#paintCaret();
  }

  #addSlot(): void {
    const element = make('div', this.#pageless ? '' : 'kix-page-paginated');
    element.style.position = 'absolute';
    element.append(make('canvas', 'kix-canvas-tile-content'), make('div', 'kix-canvas-tile-content'));
    element.append(make('div', 'kix-canvas-tile-content kix-canvas-tile-selection'));
    this.#content.append(element);
    this.#pool.push({ element, page: -1, painted: '' });
  }

  #paintPage(page: number): void {
    const slot = this.#pool[page % this.#pool.length];
    const layout = this.pages[page];
    if (!slot || !layout) return;
    const { element } = slot;
    element.style.display = 'block';
    const [left, top] = [`${this.left}px`, `${this.topOf(page)}px`];
    if (element.style.left !== left) element.style.left = left;
    if (element.style.top !== top) element.style.top = top;
    element.style.width = `${PAGE_WIDTH * this.zoom}px`;
    element.style.height = `${PAGE_HEIGHT * this.zoom}px`;
    const wanted = JSON.stringify([page, this.zoom, layout, this.#model.selection]);
    if (slot.painted === wanted) return;
    slot.painted = wanted;
    slot.page = page;
    const [canvas, tile, selection] = element.children;
    if (canvas instanceof HTMLCanvasElement) this.#draw(canvas, layout.lines);
    if (tile && this.#annotated) this.#annotate(tile, layout.lines);
    else tile?.replaceChildren();
    selection?.replaceChildren(this.#select(page));
  }

  #draw(canvas: HTMLCanvasElement, lines: readonly Line[]): void {
    const scale = this.zoom * devicePixelRatio;
    canvas.width = PAGE_WIDTH * scale;
    canvas.height = PAGE_HEIGHT * scale;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.scale(scale, scale);
    for (const line of lines) {
      for (const { x, width, words, font, rtl, object } of line.runs) {
        pen.font = font;
        pen.direction = rtl ? 'rtl' : 'ltr';
        pen.textAlign = 'left';
        pen.fillStyle = object ? '#dadce0' : '#202124';
        if (object) pen.fillRect(x, line.top + 2, width - 2, line.height - 4);
        else pen.fillText(words, x, line.top + line.height * 0.78);
      }
    }
  }

  /** Docs' own order is not that of reading; some paragraphs are groups and some are not. Its elements are used again. */
  #annotate(tile: Element, lines: readonly Line[]): void {
    const all: MadeOf = { name: 'g', attributes: {}, children: [] };
    const svg: MadeOf = { ...this.#svgOf(), children: [] };
    const groups = new Map<number, MadeOf>();
    for (const line of lines.toReversed()) {
      const grouped = line.paragraph % 2 === 1;
      const group =
        groups.get(line.paragraph) ?? (grouped ? { name: 'g', attributes: { role: 'paragraph' }, children: [] } : all);
      if (grouped && !groups.has(line.paragraph)) svg.children.push(group);
      groups.set(line.paragraph, group);
      const runs = this.#wholeRuns ? wholeRuns(line.runs) : line.runs;
      for (const run of runs) if (!run.object && run.words !== '') group.children.push(this.#rect(line, run));
    }
    svg.children.push(all);
    makeInto(tile, [svg]);
  }

  #rect({ top, height }: Line, { x, width, words, font }: Run): MadeOf {
    const transform = `matrix(${this.zoom} 0 0 ${this.zoom} ${x * this.zoom} ${top * this.zoom})`;
    const size = { x: '0', y: '0', width: `${width}`, height: `${height}`, transform };
    const attributes = { ...size, 'aria-label': words, 'data-font-css': font, fill: 'none' };
    return { name: 'rect', attributes, children: [] };
  }

  #select(page: number): SVGElement {
    const { name, attributes } = this.#svgOf();
    const svg = makeSvg(name, attributes);
    const { start, end } = this.#model.selection;
    for (const box of boxesOf(this.pages, this.#model.text, start, end)) {
      if (box.page !== page) continue;
      const transform = `scale(${this.zoom})`;
      const size = { x: `${box.left}`, y: `${box.top}`, width: `${box.width}`, height: `${box.height}`, transform };
      svg.append(makeSvg('rect', { ...size, fill: 'rgba(26,115,232,.25)' }));
    }
    return svg;
  }

  #svgOf() {
    const attributes = { width: `${PAGE_WIDTH * this.zoom}`, height: `${PAGE_HEIGHT * this.zoom}` };
    return { name: 'svg', attributes };
  }

  #paintCaret(): void {
    const box = caretBox(this.pages, this.#model.text, this.#model.selection.end);
    if (!box) return;
    this.#caret.style.left = `${this.left + box.left * this.zoom}px`;
    this.#caret.style.top = `${this.topOf(box.page) + box.top * this.zoom}px`;
    this.#caret.style.height = `${box.height * this.zoom}px`;
  }
}

/** Words of one font that stand side by side as one run, whichever way they go, in the order of the text. */
function wholeRuns(runs: readonly Run[]): Run[] {
  const wholes: Run[][] = [];
  for (const run of runs) {
    const [first] = wholes.at(-1) ?? [];
    if (first && first.font === run.font && !first.object && !run.object) wholes.at(-1)?.push(run);
    else wholes.push([run]);
  }
  return wholes.map((some) => {
    const words = [...some]
      .sort((a, b) => a.start - b.start)
      .map((run) => run.words)
      .join('');
    const width = some.reduce((sum, run) => sum + run.width, 0);
    return { ...(some[0] as Run), words, width };
  });
}
