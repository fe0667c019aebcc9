/** What a form shows and says beside a field in figures: “0 / 500”, “max 2,000 characters”. The worker reads them. */
import type { FieldLimit } from '../model/field.ts';
import { tightest } from './limit.ts';
import { frameOf, hostsOf, isElement, isNode } from './question.ts';

const FIELDS = 'textarea, select, input:not([type=hidden], [type=file]), [contenteditable=true]:not([tabindex="-1"])';
/** An editor's own buttons and boxes, which are part of it and no other field. */
const TOOLS = '[role=toolbar], trix-toolbar, .ce-toolbar, .ce-inline-toolbar';
const ATTRIBUTES = ['maxlength', 'max-length', 'data-maxlength', 'data-max-length'];
/** How far around a field a counter may stand, in elements, and how long it may be, in characters. */
const LEVELS = 6;
const AROUND_AT_MOST = 80;
const LONGEST = 160;
const MOST_HINTS = 8;

/** The limit that an attribute of the field gives, or of the component that it is the inside of. */
export function limitByAttribute(field: HTMLElement): FieldLimit | undefined {
  const given = hostsOf(field).flatMap((element) => ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''));
  return tightest(given.map((value) => (/^\d+$/.test(value) ? { characters: Number(value) } : undefined)));
}

/** Short texts with a figure around a field, the nearest first, as far as they are about no other field. */
export function hintsAround(inner: HTMLElement): string[] {
  const field = frameOf(inner) ?? inner;
  const hints = new Set<string>();
  let group: Node = field;
  for (let level = 0; level < LEVELS; level++) {
    const outer = group.parentNode ?? ('host' in group ? group.host : undefined);
    if (!isNode(outer) || outer === field.ownerDocument.body || outer === field.ownerDocument) break;
    group = outer;
    const elements = elementsOf(group, field);
    if (elements.length > AROUND_AT_MOST || elements.some(isField)) break;
    for (const element of elements) {
      const words = element.textContent.trim();
      if (words.length < LONGEST && /\d/.test(words) && !element.contains(field)) hints.add(words);
    }
  }
  return [...hints].slice(0, MOST_HINTS);
}

/** Without what is typed and its tools: a rich field may have more elements than its whole form. Counts no further than it must. */
function elementsOf(group: Node, field: HTMLElement): Element[] {
  const elements: Element[] = [];
  const walker = field.ownerDocument.createTreeWalker(group, NodeFilter.SHOW_ELEMENT, (node) =>
    node === field || (isElement(node) && node.matches(TOOLS)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (elements.length <= AROUND_AT_MOST && walker.nextNode()) {
    if (isElement(walker.currentNode)) elements.push(walker.currentNode);
  }
  return elements;
}

/** One that is hidden is none of a person's: an editor has put itself in its place. */
const isField = (element: Element) => element.matches(FIELDS) && element.checkVisibility();
