import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const prosemirror: EditorCase = {
  title: 'ProseMirror',
  package: 'prosemirror-view',
  pages: onePage('prosemirror'),
};
