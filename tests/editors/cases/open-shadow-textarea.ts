import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const openShadowTextarea: EditorCase = {
  title: 'textarea in a shadow root',
  pages: onePage('open-shadow-textarea'),
};
