/** The runs of text that Docs has drawn, as it annotates them, and the boxes of words within them. */
import type { Span } from '../../model/span.ts';
import { editBetween, shift, splice } from '../edit.ts';
import type { PlacedBox } from '../editor.ts';
import { runsLeft, sharesOf } from './directions.ts';
import { evenSpaces, placeRuns } from './place-runs.ts';

export const PAGE = '.kix-page-paginated';
const RUN = 'rect[aria-label][data-font-css]';

interface Run {
  readonly element: Element;
  readonly page: HTMLElement;
  readonly words: string;
  readonly font: string;
  /** The words and where in the document their page stands: Docs makes its elements anew for every key. */
  readonly key: string;
}

interface PlacedRun extends Run {
  readonly start: number;
}

export class Runs {
  readonly #root: HTMLElement;
  readonly #pen: CanvasRenderingContext2D | null;
  /** What the pen was last told: it gives a font back in words of its own. */
  #font = '';
  #placed: PlacedRun[] = [];
  /** Where in the text the first of them begins and the last ends: a long document has most of its marks elsewhere. */
  #drawn: Span = { start: 0, end: 0 };
  /** The text that they were placed in, and the same with even spaces. */
  #text = '';
  #even = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#pen = root.ownerDocument.createElement('canvas').getContext('2d');
  }

  /** Whether Docs annotates anything on pages; a document without pages cannot be marked. */
  get any(): boolean {
    return this.#root.querySelector(`${PAGE} ${RUN}`) !== null;
  }

  /** Whether it tells where words stand, and has no pages. */
  get pageless(): boolean {
    return !this.#root.querySelector(PAGE) && this.#root.querySelector(RUN) !== null;
  }

  /** Looks at what is drawn now. */
  look(text: string): void {
    const known = onlyOnes(this.#placed);
    const edit = editBetween(this.#text, text);
    const hintFor = ({ words, key }: Run) => {
      const before = known.get(key);
      if (!before) return undefined;
      const span = { start: before.start, end: before.start + words.length };
      return edit ? shift(span, edit)?.start : span.start;
    };
    const runs = this.#read();
    const { scrollTop, scrollHeight } = this.#root;
    const drawn = runs.map((run) => ({ words: evenSpaces(run.words), hint: hintFor(run) }));
    if (edit)
      this.#even = splice(this.#even, { start: edit.start, end: edit.start + edit.removed }, evenSpaces(edit.inserted));
    this.#text = text;
    // A font may have been loaded since.
    this.#font = '';
    const starts = placeRuns(drawn, this.#even, scrollTop / Math.max(1, scrollHeight));
    this.#placed = runs.flatMap((run, index) => {
      const start = starts[index];
      return start === undefined ? [] : [{ ...run, start }];
    });
    this.#drawn = { start: Number.POSITIVE_INFINITY, end: 0 };
    for (const { start, words } of this.#placed) {
      const end = Math.max(this.#drawn.end, start + words.length);
      this.#drawn = { start: Math.min(this.#drawn.start, start), end };
    }
  }

  /** Where the words of a span stand on the screen, as far as they are drawn. */
  rects(span: Span): DOMRect[] {
    return this.#boxes(span).map(({ box }) => box);
  }

  /** The same, in the pixels of the pages that they stand on. */
  onPages(span: Span): PlacedBox[] {
    return this.#boxes(span).map(({ run: { page }, box }) => {
      const frame = page.getBoundingClientRect();
      const scale = page.offsetWidth > 0 ? frame.width / page.offsetWidth : 1;
      return {
        page,
        left: (box.left - frame.left) / scale - page.clientLeft,
        top: (box.top - frame.top) / scale - page.clientTop,
        width: box.width / scale,
        height: box.height / scale,
      };
    });
  }

  #boxes({ start, end }: Span): { run: PlacedRun; box: DOMRect }[] {
    if (end <= this.#drawn.start || start >= this.#drawn.end) return [];
    return this.#placed.flatMap((run) => {
      const from = Math.max(0, start - run.start);
      const to = Math.min(run.words.length, end - run.start);
      if (from >= to || !run.element.isConnected) return [];
      return this.#parts(run, { start: from, end: to }).map((box) => ({ run, box }));
    });
  }

  /** A part of a run: its share of the drawn width is its share of the width in the run's font, at any zoom. */
  #parts({ element, words, font, start }: PlacedRun, part: Span): DOMRect[] {
    const box = element.getBoundingClientRect();
    const whole = this.#width(font, words);
    const share = (units: number) =>
      whole > 0 ? this.#width(font, words.slice(0, units)) / whole : units / words.length;
    return sharesOf(words, part, this.#leftward(start), share).map(
      ({ from, to }) => new DOMRect(box.left + from * box.width, box.top, (to - from) * box.width, box.height),
    );
  }

  /** Whether the paragraph at an offset runs from right to left, as Docs takes it by its first letter. */
  #leftward(at: number): boolean {
    const end = this.#text.indexOf('\n', at);
    return runsLeft(this.#text.slice(this.#text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end));
  }

  #width(font: string, words: string): number {
    if (!this.#pen) return 0;
    if (this.#font !== font) {
      this.#font = font;
      // A font that is not understood would leave the one before in its place.
      this.#pen.font = '16px sans-serif';
      this.#pen.font = font;
    }
    return this.#pen.measureText(words).width;
  }

  /** In the order in which they are read on the page: the order in the document is another. */
  #read(): Run[] {
    const found = Array.from(this.#root.querySelectorAll<HTMLElement>(PAGE), (page) => {
      const top = page.offsetTop;
      const runs = Array.from(page.querySelectorAll(RUN), (element) => ({
        run: runOf(element, page, top),
        box: element.getBoundingClientRect(),
      }));
      return { top, runs };
    });
    found.sort((a, b) => a.top - b.top);
    return found.flatMap(({ runs }) => inLines(runs).map(({ run }) => run));
  }
}

/** By key, those whose words stand once on their page. */
function onlyOnes(placed: readonly PlacedRun[]): ReadonlyMap<string, PlacedRun | undefined> {
  const ones = new Map<string, PlacedRun | undefined>();
  for (const run of placed) ones.set(run.key, ones.has(run.key) ? undefined : run);
  return ones;
}

function runOf(element: Element, page: HTMLElement, top: number): Run {
  const words = (element.getAttribute('aria-label') ?? '').replaceAll(/[\u200b\ufeff]/g, '');
  return { element, page, words, font: element.getAttribute('data-font-css') ?? '', key: `${top} ${words}` };
}

/** Line by line, each from left to right. Runs are of one line when the middle of one lies within the other. */
function inLines<T extends { readonly box: DOMRect }>(runs: readonly T[]): T[] {
  const byTop = [...runs].sort((a, b) => a.box.top - b.box.top);
  const lines: T[][] = [];
  for (const run of byTop) {
    const first = lines.at(-1)?.[0];
    const middle = run.box.top + run.box.height / 2;
    if (first && middle < first.box.bottom) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box.left - b.box.left));
}
