import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const codemirror: EditorCase = {
  title: 'CodeMirror 6',
  package: 'codemirror',
  pages: onePage('codemirror'),
};
