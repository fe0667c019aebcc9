/** Makes the elements that a page is drawn with, and keeps those that stand as they should. */
const SVG = 'http://www.w3.org/2000/svg';

export function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** An element that is wanted, with all in it. */
export interface MadeOf {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MadeOf[];
}

/** Has an element hold what is wanted, by what it holds already: what stands as it should is not touched. */
export function makeInto(parent: Element, wanted: readonly MadeOf[]): void {
  for (const [index, { name, attributes, children }] of wanted.entries()) {
    const there = parent.children[index];
    const used = there?.localName === name ? there : makeSvg(name);
    if (used !== there) parent.insertBefore(used, there ?? null);
    for (const old of used.getAttributeNames()) if (!(old in attributes)) used.removeAttribute(old);
    for (const [key, value] of Object.entries(attributes)) {
      if (used.getAttribute(key) !== value) used.setAttribute(key, value);
    }
    makeInto(used, children);
  }
  while (parent.children.length > wanted.length) parent.lastElementChild?.remove();
}

export function makeSvg(name: string, attributes: Record<string, string> = {}): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made as SVGElement;
}
