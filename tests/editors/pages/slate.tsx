import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, type Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Doc, Run } from '../field.ts';
import { offer, place } from './shell.ts';

type Inline = { type: 'link' | 'mention'; url?: string; words?: string; children: { text: string; bold?: true }[] };
type Leaf = { text: string; bold?: true };
type Paragraph = { type: 'paragraph'; children: (Inline | Leaf)[] };

declare module 'slate' {
  interface CustomTypes {
    Element: Paragraph | Inline;
    Text: Leaf;
  }
}

const editor = withHistory(withReact(createEditor()));
const { isInline, isVoid } = editor;
editor.isInline = (element) => element.type !== 'paragraph' || isInline(element);
editor.isVoid = (element) => element.type === 'mention' || isVoid(element);

function BlockOrInline({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'link')
    return (
      <a {...attributes} href={element.url}>
        {children}
      </a>
    );
  if (element.type !== 'mention') return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false} className="mention">
      {children}
      {element.words}
    </span>
  );
}

const Words = ({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes}>{leaf.bold ? <strong>{children}</strong> : children}</span>
);

createRoot(place()).render(
  <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
    <Editable
      renderElement={(props) => <BlockOrInline {...props} />}
      renderLeaf={(props) => <Words {...props} />}
      aria-labelledby="question"
    />
  </Slate>,
);

function nodeOf({ text, bold, link, mention }: Run): Inline | Leaf {
  if (mention) return { type: 'mention', words: text, children: [{ text: '' }] };
  const leaf: Leaf = { text, ...(bold && { bold }) };
  return link ? { type: 'link', url: link, children: [leaf] } : leaf;
}

function runsOf(node: Node, link?: string): Run[] {
  if (Text.isText(node)) return [{ text: node.text, ...(node.bold && { bold: true }), ...(link && { link }) }];
  if (Element.isElement(node) && node.type === 'mention') return [{ text: node.words ?? '', mention: true }];
  const url = Element.isElement(node) && node.type === 'link' ? node.url : link;
  return 'children' in node ? node.children.flatMap((child: Node) => runsOf(child, url)) : [];
}

const mounted = new MutationObserver(() => {
  const element = place().querySelector<HTMLElement>('[data-slate-editor]');
  if (!element) return;
  mounted.disconnect();
  offer({
    carries: ['bold', 'link', 'mention'],
    focusable: element,
    set(doc: Doc) {
      Transforms.deselect(editor);
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        const nodes: Descendant[] = doc.map((runs) => ({ type: 'paragraph', children: runs.map(nodeOf) }));
        Transforms.insertNodes(editor, nodes, { at: [0] });
      });
      Transforms.deselect(editor);
      return new Promise((drawn) => setTimeout(drawn));
    },
    get: () => editor.children.map((block) => runsOf(block)),
  });
});
mounted.observe(place(), { childList: true, subtree: true });
