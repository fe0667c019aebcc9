/** Word documents (Office Open XML, ECMA-376): a zip archive with the text in `word/document.xml`. */
import { unzipSync } from 'fflate';
import { Blocks, headingPrefix, ITEM } from './blocks.ts';
import { LARGEST, Unreadable } from './captured.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** What holds no words of the text: deleted and moved-away words, field codes, the second form of a drawing. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
]);

/**
 * The text of a Word document as a reader sees it: tracked changes as accepted, no comments, notes, headers and footers.
 * A table's cells are read one after the other, as a story told in a table is.
 * @throws Unreadable where it is none, or damaged
 */
export function textOfDocx(bytes: Uint8Array): string {
  const parts = unpack(bytes);
  const document = parts[DOCUMENT];
  if (!document) throw new Unreadable('other-office');
  const styles = parts[STYLES];
  const reader = new Reader(styles ? headingStyles(parse(styles)) : new Map());
  const body = childNamed(parse(document).documentElement, 'body');
  if (!body) throw new Unreadable('damaged');
  reader.readChildren(body, 0);
  return reader.blocks.text;
}

/**
 * Bytes of what is read of an archive, as they lie in it. Whatever it claims, they unfold into a thousand times as many at most, in
 * seconds; the longest text that is taken over lies in less than half of it.
 */
const LARGEST_PACKED = 2_000_000;

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let packed = 0;
  let unfolded = 0;
  const large = () => packed > LARGEST_PACKED || unfolded > LARGEST;
  const wanted = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (name !== DOCUMENT && name !== STYLES) return false;
    // A small archive can unfold into more than the machine holds, say that it does not, and hold the same part a thousand times.
    packed += size;
    unfolded += originalSize;
    return !large();
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: wanted });
  } catch (error) {
    throw new Unreadable('damaged', { cause: error });
  }
  if (large()) throw new Unreadable('too-large');
  return parts;
}

function parse(bytes: Uint8Array): Document {
  const text = new TextDecoder().decode(bytes);
  // Word writes none, and what a document type can declare is nothing that a text needs.
  if (/<!DOCTYPE/i.test(text)) throw new Unreadable('damaged');
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Unreadable('damaged');
  return document;
}

/** Heading levels by style id: the ids are in the language of the Word that wrote them, the names are not. */
function headingStyles(document: Document): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of document.getElementsByTagNameNS('*', 'style')) {
    const name = attribute(childNamed(style, 'name'), 'val')?.toLowerCase() ?? '';
    const level = name === 'title' ? 1 : Number(/^heading ([1-9])$/.exec(name)?.[1] ?? 0);
    const id = attribute(style, 'styleId');
    if (level && id) levels.set(id, level);
  }
  return levels;
}

class Reader {
  readonly blocks = new Blocks();
  readonly #headings: ReadonlyMap<string, number>;

  constructor(headings: ReadonlyMap<string, number>) {
    this.#headings = headings;
  }

  readChildren(element: Element, depth: number): void {
    // Word nests tables in tables, but not this deep.
    if (depth > 500) return;
    for (const child of element.children) this.#read(child, depth + 1);
  }

  #read(element: Element, depth: number): void {
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    switch (name) {
      case 'p':
        this.#readParagraph(element, depth);
        return;
      case 'r':
        if (!isHidden(element)) this.readChildren(element, depth);
        return;
      case 't':
        this.blocks.add(element.textContent ?? '');
        return;
      case 'tab':
        this.blocks.add(' ');
        return;
      case 'br':
      case 'cr':
        this.blocks.add('\n');
        return;
      case 'noBreakHyphen':
        this.blocks.add('-');
        return;
      default:
        this.readChildren(element, depth);
    }
  }

  #readParagraph(paragraph: Element, depth: number): void {
    const properties = childNamed(paragraph, 'pPr');
    const level = this.#headings.get(attribute(childNamed(properties, 'pStyle'), 'val') ?? '');
    const listed = childNamed(properties, 'numPr') !== undefined;
    if (level) this.blocks.begin(headingPrefix(level));
    else if (listed) this.blocks.begin(ITEM, true);
    else this.blocks.begin();
    this.readChildren(paragraph, depth);
    this.blocks.end();
  }
}

function isHidden(run: Element): boolean {
  const vanish = childNamed(childNamed(run, 'rPr'), 'vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(attribute(vanish, 'val') ?? '');
}

function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element && [...element.children].find((child) => child.localName === name);
}

/** Word's attributes carry a namespace prefix that the file is free to choose. */
function attribute(element: Element | undefined, name: string): string | undefined {
  return element && [...element.attributes].find((one) => one.localName === name)?.value;
}
