import { Blocks, headingPrefix, ITEM } from './blocks.ts';

const UNSEEN = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG', 'MATH', 'CANVAS', 'AUDIO', 'VIDEO'],
  ...['HEAD', 'BUTTON', 'SELECT', 'INPUT', 'DIALOG'],
]);
const BLOCKS = new Set([
  ...[
    'P',
    'DIV',
    'SECTION',
    'ARTICLE',
    'MAIN',
    'HEADER',
    'FOOTER',
    'ASIDE',
    'NAV',
    'FIGURE',
    'FIGCAPTION',
    'BLOCKQUOTE',
  ],
  ...[
    'UL',
    'OL',
    'DL',
    'DT',
    'DD',
    'TABLE',
    'TR',
    'TD',
    'TH',
    'CAPTION',
    'FORM',
    'FIELDSET',
    'ADDRESS',
    'DETAILS',
    'SUMMARY',
    'HR',
  ],
]);
/** Deeper markup than this is no text for people, and a walk that calls itself must end somewhere. */
const DEEPEST = 500;

/** The text of an element that is not shown anywhere: its tags say what is a block, as no style has been computed. */
export function textOfHtml(root: Element): string {
  const blocks = new Blocks();
  readChildren(root, blocks, false, 0);
  return blocks.text;
}

function readChildren(element: Element, blocks: Blocks, preserved: boolean, depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.nodeValue ?? '';
      // Line breaks of the source are spaces, but in <pre>; a non-breaking space is a space to a person.
      blocks.add((preserved ? words : words.replace(/\s+/g, ' ')).replaceAll('\u00a0', ' '));
    } else if (node instanceof Element) readElement(node, blocks, preserved, depth);
  }
}

function readElement(element: Element, blocks: Blocks, preserved: boolean, depth: number): void {
  const name = element.nodeName.toUpperCase();
  if (UNSEEN.has(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return;
  if (name === 'BR') {
    blocks.add('\n');
    return;
  }
  const within = () => readChildren(element, blocks, preserved || name === 'PRE', depth + 1);
  const heading = /^H([1-6])$/.exec(name);
  if (heading) blocks.begin(headingPrefix(Number(heading[1])));
  else if (name === 'LI') blocks.begin(ITEM, true);
  else if (name === 'PRE') blocks.begin();
  // A paragraph that opens a list item is the item's own.
  else if (BLOCKS.has(name) && !opensItem(element)) blocks.begin();
  else {
    within();
    return;
  }
  within();
  blocks.end();
}

function opensItem(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.nodeName.toUpperCase() !== 'LI') return false;
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE || node.nodeValue?.trim()) return false;
  }
  return true;
}
