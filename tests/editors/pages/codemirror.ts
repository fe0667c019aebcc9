/** CodeMirror 6 as a plain text field, lines wrapped: its document is one of lines, and only those near the view are drawn. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { docOf, offer, place, plainOf } from './shell.ts';

const view = new EditorView({
  parent: place(),
  extensions: [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-labelledby': 'question' }),
    EditorView.theme({ '&': { height: '148px' }, '.cm-scroller': { fontFamily: 'inherit', lineHeight: '25px' } }),
  ],
});

offer({
  carries: [],
  focusable: view.contentDOM,
  set: (doc) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: plainOf(doc) } }),
  get: () => docOf(view.state.doc.toString()),
});
