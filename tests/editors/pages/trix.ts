/** Trix, whose model is a document of blocks of pieces, each with its attributes. */
import 'trix';
import 'trix/dist/trix.css';
import type { Doc, Run } from '../field.ts';
import { htmlOf, offer, place } from './shell.ts';

interface Piece {
  readonly string?: string;
  readonly attachment?: { readonly content?: string };
  readonly attributes: { readonly bold?: boolean; readonly href?: string; readonly blockBreak?: boolean };
}

const toolbar = document.createElement('trix-toolbar');
toolbar.id = 'tools';
place().after(toolbar);

const element = document.createElement('trix-editor');
element.setAttribute('toolbar', toolbar.id);
element.setAttribute('aria-labelledby', 'question');
place().append(element);
element.className = 'trix-content';

/** A mention as Basecamp has it: an attachment with content of its own. */
function mention(text: string): string {
  const figure = document.createElement('figure');
  figure.dataset.trixAttachment = JSON.stringify({
    contentType: 'application/vnd.mention',
    content: `<span>${text}</span>`,
  });
  return figure.outerHTML;
}

function runOf({ string = '', attachment, attributes: { bold, href } }: Piece): Run {
  if (attachment) return { text: attachment.content?.replaceAll(/<[^>]*>/g, '') ?? '', mention: true };
  return { text: string, ...(bold && { bold: true as const }), ...(href && { link: href }) };
}

offer({
  carries: ['bold', 'link', 'mention'],
  focusable: element,
  set(doc: Doc) {
    const focused = document.activeElement;
    element.editor.loadHTML(htmlOf(doc, mention).replaceAll(/<(\/?)p>/g, '<$1div>'));
    // As it draws, it puts back a selection that was left in it, and the browser moves the focus there.
    if (focused instanceof HTMLElement && focused !== element) focused.focus({ preventScroll: true });
  },
  get() {
    const blocks: { text: Piece[] }[] = JSON.parse(JSON.stringify(element.editor.getDocument()));
    return blocks.map(({ text }) => text.filter(({ attributes }) => !attributes.blockBreak).map(runOf));
  },
});
