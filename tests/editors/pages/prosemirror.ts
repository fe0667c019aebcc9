import 'prosemirror-view/style/prosemirror.css';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Doc, Run } from '../field.ts';
import { offer, place } from './shell.ts';

const schema = new Schema({
  nodes: basic.spec.nodes.addToEnd('mention', {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { words: {} },
    toDOM: ({ attrs }) => ['span', { class: 'mention' }, attrs.words],
  }),
  marks: basic.spec.marks,
});

const view = new EditorView(place(), {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
  }),
  attributes: { 'aria-labelledby': 'question' },
});

function nodeOf({ text, bold, link, mention }: Run): Node {
  if (mention) return schema.node('mention', { words: text });
  const marks = [...(bold ? [schema.mark('strong')] : []), ...(link ? [schema.mark('link', { href: link })] : [])];
  return schema.text(text, marks);
}

function runOf({ text, type, attrs, marks }: Node): Run {
  if (type.name === 'mention') return { text: attrs.words, mention: true };
  const link = marks.find((mark) => mark.type.name === 'link')?.attrs.href;
  const bold = marks.some((mark) => mark.type.name === 'strong');
  return { text: text ?? '', ...(bold && { bold }), ...(link && { link }) };
}

offer({
  carries: ['bold', 'link', 'mention'],
  focusable: view.dom,
  set(doc: Doc) {
    const paragraphs = doc.map((runs) => schema.node('paragraph', null, runs.map(nodeOf)));
    // A draft that the page brings along is nothing to be undone.
    const filled = view.state.tr.replaceWith(0, view.state.doc.content.size, paragraphs);
    view.dispatch(filled.setMeta('addToHistory', false));
  },
  get: () => view.state.doc.children.map((block) => block.children.map(runOf)),
});
