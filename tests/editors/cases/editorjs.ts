import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const editorjs: EditorCase = {
  title: 'Editor.js',
  package: '@editorjs/editorjs',
  pages: onePage('editorjs'),
};
