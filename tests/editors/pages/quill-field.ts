/** What Quill tells of itself, in either of its versions. */
import type { Doc, PageField, Run } from '../field.ts';

interface Op {
  readonly insert?: unknown;
  readonly attributes?: { readonly bold?: boolean; readonly link?: string };
}

interface AnyQuill {
  readonly root: HTMLElement;
  readonly history: { clear(): void };
  setContents(delta: never): unknown;
  getContents(): { readonly ops?: Op[] | undefined };
}

/** An embed, as the quill-mention package has it. */
// biome-ignore lint/suspicious/noExplicitAny: Quill gives its own classes by name, without types
export function mentionBlot(Embed: any) {
  return class Mention extends Embed {
    static blotName = 'mention';
    static tagName = 'span';
    static className = 'mention';
    static create(words: string) {
      // biome-ignore lint/complexity/noThisInStatic: the base makes an element of this class's tag
      const node = super.create();
      node.textContent = words;
      node.dataset.words = words;
      return node;
    }
    static value(node: HTMLElement) {
      return node.dataset.words;
    }
  };
}

export function quillField(quill: AnyQuill): Pick<PageField, 'carries' | 'focusable' | 'set' | 'get'> {
  return {
    carries: ['bold', 'link', 'mention'],
    focusable: quill.root,
    set(doc) {
      quill.setContents(doc.flatMap((runs) => [...runs.map(opOf), { insert: '\n' }]) as never);
      // A draft that the page brings along is nothing to be undone.
      quill.history.clear();
    },
    get: () => docOfOps(quill.getContents().ops ?? []),
  };
}

function opOf({ text, bold, link, mention }: Run): Op {
  if (mention) return { insert: { mention: text } };
  return { insert: text, attributes: { ...(bold && { bold }), ...(link && { link }) } };
}

function docOfOps(ops: readonly Op[]): Doc {
  const paragraphs: Run[][] = [[]];
  for (const { insert, attributes } of ops) {
    if (typeof insert === 'object' && insert !== null && 'mention' in insert) {
      paragraphs.at(-1)?.push({ text: String(insert.mention), mention: true });
      continue;
    }
    String(insert)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) paragraphs.push([]);
        const { bold, link } = attributes ?? {};
        paragraphs.at(-1)?.push({ text, ...(bold && { bold: true as const }), ...(link && { link }) });
      });
  }
  return paragraphs;
}
