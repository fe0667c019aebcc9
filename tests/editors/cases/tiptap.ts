import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const tiptap: EditorCase = {
  title: 'Tiptap',
  package: '@tiptap/core',
  pages: onePage('tiptap'),
};
