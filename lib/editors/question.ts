/** What a form says about a field: its labels and help, found wherever a portal puts them, across shadow trees. */

const LONGEST = 500;
const MOST_LINES = 8;
/** How far around an editor's frame the field may stand that it replaces, in elements. */
const LEVELS = 8;

/** What holds one question and its field, on portals that do not tie them together. */
const GROUPS =
  'fieldset, [role=group], [data-automation-id^="formField"], [data-field-path], [class*=question i], [class*=field i]';
const TITLES = 'legend, label, [class*=label i], [class*=title i], [class*=question i], h3, h4';

/**
 * @returns a line each, the nearest first: the first is as a rule the question, but may be “Question 3” or “Your answer”
 *   while a later one asks; undefined where nothing is said. Which of them asks is for the worker to tell.
 */
export function questionOf(field: HTMLElement): string | undefined {
  const hosts = hostsOf(field);
  const said = [
    ...hosts.flatMap((element) => [
      byIds(element, 'aria-labelledby'),
      byTag(element),
      element.ariaLabel,
      element === field ? '' : element.getAttribute('label'),
    ]),
    ...hosts.map(byGroup),
    ...hosts.map((element) => byIds(element, 'aria-describedby')),
    field.getAttribute('placeholder'),
  ];
  const lines = new Set(said.map((text) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)));
  lines.delete('');
  return [...lines].slice(0, MOST_LINES).join('\n') || undefined;
}

/**
 * The field, and what stands for it in the form, from within: the elements in whose shadow trees it is, the frame that an
 * editor keeps its text in, the text field that the editor has put itself in the place of.
 */
export function hostsOf(field: HTMLElement): HTMLElement[] {
  const tree = field.getRootNode();
  const host = 'host' in tree ? tree.host : (frameOf(field) ?? replacedBy(field));
  return isElement(host) ? [field, ...hostsOf(host)] : [field];
}

/** The frame that holds nothing but the field, if the page around it is of the same origin. */
export function frameOf(field: HTMLElement): HTMLElement | undefined {
  const { body, defaultView } = field.ownerDocument;
  const frame = field === body ? defaultView?.frameElement : undefined;
  return isElement(frame) ? frame : undefined;
}

/** TinyMCE and CKEditor 4 stand right after a hidden text field, which has the label and the limit. */
function replacedBy(frame: HTMLElement): Element | undefined {
  if (frame.localName !== 'iframe') return undefined;
  let at: Element | null = frame;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    const before: Element | null = at.previousElementSibling;
    if (before?.localName === 'textarea' && !before.checkVisibility()) return before;
  }
  return undefined;
}

/** By what it has: what stands in the page around a frame is of no class of ours. */
export function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'nodeType' in node;
}

export function isElement(node: unknown): node is HTMLElement {
  return isNode(node) && node.nodeType === 1;
}

function byIds(element: HTMLElement, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.map((id) => wordsOf(find(element, `#${CSS.escape(id)}`), element)).join(' ');
}

/** A label tied to it, or wrapped around it. */
function byTag(element: HTMLElement): string {
  const tied = element.id && find(element, `label[for="${CSS.escape(element.id)}"]`);
  return wordsOf(tied || element.closest('label'), element);
}

function byGroup(element: HTMLElement): string {
  for (let group = element.closest(GROUPS); group; group = group.parentElement?.closest(GROUPS) ?? null) {
    // A title below the field is that of the next.
    const titles = Array.from(group.querySelectorAll(TITLES)).filter(
      (title) => title.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const words = wordsOf(titles.at(-1), element);
    if (words.trim()) return words;
  }
  return '';
}

function find(element: HTMLElement, selector: string): Element | null {
  const tree = element.getRootNode();
  return 'querySelector' in tree && typeof tree.querySelector === 'function' ? tree.querySelector(selector) : null;
}

/** As they are seen; what is typed in the field is no part of them. */
function wordsOf(element: Element | null | undefined, field: HTMLElement): string {
  if (!isElement(element)) return '';
  return element.contains(field) ? element.innerText.replace(field.innerText, '') : element.innerText;
}
