import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const nestedShadowContenteditable: EditorCase = {
  title: 'contenteditable in nested shadow roots',
  pages: onePage('nested-shadow-contenteditable'),
};
