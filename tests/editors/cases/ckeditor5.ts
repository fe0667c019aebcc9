import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const ckeditor5: EditorCase = {
  title: 'CKEditor 5',
  package: 'ckeditor5',
  pages: onePage('ckeditor5'),
};
