/** What all pages share: a place for the editor, and how to find and scroll to words in it. */
import type { Doc, PageField, Place, Run } from '../field.ts';

/** What a page has to say of its editor; the rest is the same for all that have their text in the DOM. */
type Told = Pick<PageField, 'carries' | 'set' | 'get' | 'focusable'> & Partial<PageField>;

/** Where the editor is to be mounted. */
export function place(): HTMLElement {
  const found = document.getElementById('place');
  if (!found) throw new Error('The page has no place for an editor');
  return found;
}

export function offer(told: Told): void {
  const field: PageField = {
    places: (words) => placesIn(field.focusable, words),
    scroller: () => scrollerOf(field.focusable),
    bring(words) {
      const view = field.focusable.ownerDocument.defaultView;
      const scroller = field.scroller();
      const top = () => field.places(words)[0]?.top ?? 0;
      if (scroller) {
        const frame = scroller.getBoundingClientRect();
        scroller.scrollTop += top() - frame.top - frame.height / 2;
        scroller.scrollLeft += (field.places(words)[0]?.left ?? 0) - frame.left - frame.width / 4;
      }
      if (view) view.scrollBy({ top: top() - view.innerHeight / 3, behavior: 'instant' });
    },
    limit(units) {
      const said = document.getElementById('limit');
      if (said) said.textContent = units === undefined ? '' : `Up to ${units} characters.`;
    },
    remove() {
      // In a frame the frame goes: the page around it hears of it.
      if (window.parent === window) place().remove();
      else window.parent.postMessage('remove', '*');
    },
    ...told,
  };
  window.field = field;
}

/** The only place where words stand among the text nodes, invisible characters left out. */
export function placesIn(root: Node, words: string): Place[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const points: { node: Node; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    for (let offset = 0; offset < data.length; offset++) {
      const unit = data.charAt(offset);
      if (/[\u200b\ufeff]/.test(unit)) continue;
      text += unit === '\u00a0' ? ' ' : unit;
      points.push({ node, offset });
    }
  }
  const at = text.indexOf(words);
  if (at === -1 || text.includes(words, at + 1)) throw new Error(`“${words}” does not stand once in “${text}”`);
  const [first, last] = [points[at], points[at + words.length - 1]];
  if (!first || !last) throw new Error('no words');
  const range = (root.ownerDocument ?? document).createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({ left, top, width, height }));
}

function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let at: Element | null = element; at && at !== at.ownerDocument.documentElement; at = parentAcross(at)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight;
    if (scrolls) return at as HTMLElement;
  }
  return undefined;
}

function parentAcross(element: Element): Element | null {
  const tree = element.getRootNode();
  return element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
}

/** The runs of a document as HTML, for editors that take it. */
export function htmlOf(doc: Doc, mention: (text: string) => string = plainHtml): string {
  return doc.map((runs) => `<p>${runs.map((run) => runHtml(run, mention)).join('')}</p>`).join('');
}

function runHtml(run: Run, mention: (text: string) => string): string {
  if (run.mention) return mention(run.text);
  const text = run.bold ? `<strong>${plainHtml(run.text)}</strong>` : plainHtml(run.text);
  return run.link ? `<a href="${run.link}">${text}</a>` : text;
}

function plainHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export const plainOf = (doc: Doc): string => doc.map((runs) => runs.map(({ text }) => text).join('')).join('\n');

/** Plain text as a document. */
export const docOf = (text: string): Doc => text.split('\n').map((line) => (line ? [{ text: line }] : []));
