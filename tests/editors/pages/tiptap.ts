import { Editor, type JSONContent } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import type { Doc, Run } from '../field.ts';
import { offer, place } from './shell.ts';

const editor = new Editor({
  element: place(),
  extensions: [StarterKit.configure({ link: { openOnClick: false } }), Mention],
  editorProps: { attributes: { 'aria-labelledby': 'question' } },
});

function nodeOf({ text, bold, link, mention }: Run): JSONContent {
  if (mention) return { type: 'mention', attrs: { id: text.slice(1), label: text.slice(1) } };
  const marks = [...(bold ? [{ type: 'bold' }] : []), ...(link ? [{ type: 'link', attrs: { href: link } }] : [])];
  return { type: 'text', text, marks };
}

function runOf({ type, text, attrs, marks = [] }: JSONContent): Run {
  if (type === 'mention') return { text: `@${attrs?.label}`, mention: true };
  const link = marks.find((mark) => mark.type === 'link')?.attrs?.href;
  const bold = marks.some((mark) => mark.type === 'bold');
  return { text: text ?? '', ...(bold && { bold }), ...(link && { link }) };
}

offer({
  carries: ['bold', 'link', 'mention'],
  focusable: editor.view.dom,
  set(doc: Doc) {
    const content = doc.map((runs) => ({ type: 'paragraph', content: runs.map(nodeOf) }));
    // A draft that the page brings along is nothing to be undone.
    editor.chain().setMeta('addToHistory', false).setContent({ type: 'doc', content }).run();
  },
  get: () => (editor.getJSON().content ?? []).map((block) => (block.content ?? []).map(runOf)),
});
