import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const contenteditable: EditorCase = {
  title: 'contenteditable',
  pages: onePage('contenteditable'),
};
