/** The editable leaf of a block: drawn from the block's pieces, and read back into them. */
import type { Format, Piece } from './blocks.ts';

export function drawLeaf(leaf: HTMLElement, pieces: readonly Piece[]): void {
  leaf.replaceChildren(...nodesOf(pieces));
}

/** Whether the leaf holds what Notion drew, and nothing that anyone else has put there. */
export function isAsDrawn(leaf: HTMLElement, pieces: readonly Piece[]): boolean {
  const drawn = document.createElement('div');
  drawn.append(...nodesOf(pieces));
  return leaf.innerHTML === drawn.innerHTML && leaf.getAttributeNames().every((name) => LEAF_ATTRIBUTES.has(name));
}

export const LEAF_ATTRIBUTES = new Set([
  'contenteditable',
  'data-content-editable-leaf',
  'role',
  'aria-label',
  'spellcheck',
  'placeholder',
  'style',
  'class',
  'tabindex',
]);

function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(([text, ...formats]) => formats.reduceRight<Node>(wrap, document.createTextNode(text)));
}

function wrap(inner: Node, format: Format): HTMLElement {
  const element = document.createElement(format.startsWith('a:') ? 'a' : 'span');
  element.dataset.tokenIndex = '0';
  if (format === 'b') element.style.fontWeight = '600';
  if (format === 'i') element.style.fontStyle = 'italic';
  if (format === 'c') element.style.fontFamily = 'monospace';
  if (format === 'm') {
    element.className = 'notion-text-mention-token';
    element.contentEditable = 'false';
  }
  if (element instanceof HTMLAnchorElement) {
    element.className = 'notion-link-token notion-focusable-token notion-enable-hover';
    element.href = format.slice(2);
  }
  element.append(inner);
  return element;
}

export function readLeaf(leaf: HTMLElement): Piece[] {
  const pieces: [string, ...Format[]][] = [];
  const read = (node: Node, formats: readonly Format[]) => {
    if (node instanceof Text && node.data) {
      const last = pieces.at(-1);
      if (last && last.slice(1).join() === formats.join()) last[0] += node.data;
      else pieces.push([node.data, ...formats]);
    } else if (node instanceof HTMLElement) {
      const format = formatOf(node);
      for (const child of node.childNodes) read(child, format ? [...formats, format] : formats);
    }
  };
  for (const node of leaf.childNodes) read(node, []);
  return pieces;
}

function formatOf(element: HTMLElement): Format | undefined {
  if (element instanceof HTMLAnchorElement) return `a:${element.getAttribute('href') ?? ''}`;
  if (element.classList.contains('notion-text-mention-token')) return 'm';
  if (element.style.fontWeight) return 'b';
  if (element.style.fontStyle) return 'i';
  return element.style.fontFamily ? 'c' : undefined;
}

/** How much of the leaf's text stands before a point of it. */
export function offsetIn(leaf: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(leaf);
  before.setEnd(node, offset);
  return before.toString().length;
}

export function putCaret(leaf: HTMLElement, start: number, end = start): void {
  const [from, to] = [pointIn(leaf, start), pointIn(leaf, end)];
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function pointIn(leaf: HTMLElement, offset: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last ? { node: last, offset: last.textContent?.length ?? 0 } : { node: leaf, offset: 0 };
}
