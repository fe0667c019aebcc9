import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const openShadowContenteditable: EditorCase = {
  title: 'contenteditable in a shadow root',
  pages: onePage('open-shadow-contenteditable'),
};
