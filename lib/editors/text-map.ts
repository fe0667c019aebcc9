/** The text of an editable element as the person sees it, and where each piece of it stands in the DOM. */
import type { Span } from '../model/span.ts';

export interface TextMap {
  readonly text: string;
  /** The DOM range of a span. An empty span gives a collapsed range. */
  rangeOf(span: Span): Range | undefined;
  /** The offset of a DOM point; points between pieces belong to the piece before. */
  offsetOf(node: Node, offset: number): number;
}

/** `length` units of text from `at` on stand in `node` from `from` on. An empty line has a piece of no length. */
interface Piece {
  readonly at: number;
  readonly node: Node;
  readonly from: number;
  length: number;
}

/** By local name, which is the same in XHTML: there an element's other names are written small. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'input', 'select', 'button', 'svg']);
/** White space, what has no width (editors park the caret in it), and the rest. */
const RUNS = /([ \t\n\r\f]+)|([\u200b\ufeff]+)|([^ \t\n\r\f\u200b\ufeff]+)/g;

/**
 * Reads an editable element: collapses white space as its style does, breaks the line at blocks and `<br>`.
 * A non-breaking space reads as a space: browsers type one where a plain space would collapse.
 */
export function mapText(root: HTMLElement): TextMap {
  const reader = new Reader();
  reader.readChildren(root);
  return new DomTextMap(root.ownerDocument, reader.text.replaceAll('\u00a0', ' '), reader.pieces);
}

class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  /** The line has something on it, be it only a `<br>`. */
  #open = false;
  /** A line has ended and nothing has followed yet. */
  #break = false;
  /** A `<br>`, which breaks the line only if something follows it in its block. */
  #br: { node: Node; from: number } | undefined;
  /** Within a box that stands on the line as a letter does, a mention or a picture: what is a block in there ends no line. */
  #boxed = false;
  /** White space that is seen only if a word follows on the line. */
  #space: { node: Node; from: number } | undefined;

  readChildren(element: Element): void {
    const preserved = preserves(getComputedStyle(element).whiteSpace);
    let index = 0;
    for (let node = element.firstChild; node; node = node.nextSibling, index++) {
      if (node instanceof Text) this.#readText(node, preserved);
      else if (node instanceof HTMLBRElement) this.#readBreak(element, index);
      else if (node instanceof Element && !UNREAD.has(node.localName)) this.#readElement(node);
    }
  }

  #readElement(element: Element): void {
    const { display, position } = getComputedStyle(element);
    if (display === 'none') return;
    const flows = position !== 'absolute' && position !== 'fixed';
    // What is taken out of the flow breaks no line: editors park the caret in such elements.
    const block = flows && !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
    const boxed = this.#boxed;
    this.#boxed ||= display.startsWith('inline-');
    if (block) this.#endLine();
    this.readChildren(element);
    if (block) this.#endLine();
    this.#boxed = boxed;
  }

  #readText(node: Text, preserved: boolean): void {
    for (const run of node.data.matchAll(RUNS)) {
      const [all, space, thin] = run;
      if (thin) continue;
      if (!space || preserved) this.#put(node, run.index, all);
      else if (this.#open && !this.#br) this.#space ??= { node, from: run.index };
    }
  }

  #readBreak(parent: Element, index: number): void {
    this.#startLine();
    this.#space = undefined;
    this.#br = { node: parent, from: index };
    this.#open = true;
    // The line that the break ends may be empty, and the caret may stand on it.
    if (this.text === '' || this.text.endsWith('\n')) {
      this.pieces.push({ at: this.text.length, node: parent, from: index, length: 0 });
    }
  }

  #startLine(): void {
    if (this.#break || this.#br) this.text += '\n';
    this.#break = false;
    this.#br = undefined;
  }

  #endLine(): void {
    if (this.#boxed) return;
    if (this.#open) this.#break = true;
    this.#open = false;
    this.#br = undefined;
    this.#space = undefined;
  }

  #put(node: Text, from: number, run: string): void {
    this.#startLine();
    if (this.#space) this.#append(this.#space.node, this.#space.from, ' ');
    this.#space = undefined;
    this.#append(node, from, run);
    this.#open = true;
  }

  #append(node: Node, from: number, run: string): void {
    const last = this.pieces.at(-1);
    if (
      last?.node === node &&
      last.length > 0 &&
      last.from + last.length === from &&
      last.at + last.length === this.text.length
    ) {
      last.length += run.length;
    } else {
      this.pieces.push({ at: this.text.length, node, from, length: run.length });
    }
    this.text += run;
  }
}

function preserves(whiteSpace: string): boolean {
  return whiteSpace.startsWith('pre') ? whiteSpace !== 'pre-line' : whiteSpace === 'break-spaces';
}

class DomTextMap implements TextMap {
  readonly #document: Document;
  readonly #pieces: readonly Piece[];
  readonly text: string;

  constructor(document: Document, text: string, pieces: readonly Piece[]) {
    this.#document = document;
    this.text = text;
    this.#pieces = pieces;
  }

  rangeOf(span: Span): Range | undefined {
    // An empty span belongs to what stands before it, as the caret does; any other begins with its first letter.
    const start = span.end > span.start ? this.#at(span.start) : this.#before(span.start);
    const end = span.end > span.start ? this.#before(span.end) : start;
    // The page may have changed the words since they were read.
    if (!start || !end || !isThere(start) || !isThere(end)) return undefined;
    const range = this.#document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  offsetOf(node: Node, offset: number): number {
    const point = this.#document.createRange();
    point.setStart(node, offset);
    const tree = node.getRootNode();
    const index = lastIndex(
      this.#pieces,
      // An editor may have drawn its text anew since it was read: what is gone from the page cannot be compared.
      (piece) => piece.node.getRootNode() !== tree || point.comparePoint(piece.node, piece.from) <= 0,
    );
    const piece = this.#pieces[index];
    if (!piece) return 0;
    const within = piece.node === node ? offset - piece.from : piece.length;
    return piece.at + Math.max(0, Math.min(within, piece.length));
  }

  /** The point just before the letter at an offset. */
  #at(offset: number): { node: Node; offset: number } | undefined {
    const piece = this.#pieces[lastIndex(this.#pieces, ({ at }) => at <= offset)];
    return piece && { node: piece.node, offset: piece.from + Math.min(offset - piece.at, piece.length) };
  }

  /** The point just after the letter before an offset; where a line begins, the point where it begins. */
  #before(offset: number): { node: Node; offset: number } | undefined {
    const lineStart = offset === 0 || this.text[offset - 1] === '\n';
    if (lineStart) return this.#at(offset);
    const piece = this.#pieces[lastIndex(this.#pieces, ({ at }) => at < offset)];
    return piece && { node: piece.node, offset: piece.from + Math.min(offset - piece.at, piece.length) };
  }
}

function isThere({ node, offset }: { node: Node; offset: number }): boolean {
  return offset <= (node instanceof Text ? node.data : node.childNodes).length;
}

/** Index of the last element for which the test holds, given that it holds for all before it; -1 for none. */
function lastIndex<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
