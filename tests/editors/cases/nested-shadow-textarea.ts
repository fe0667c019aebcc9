import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const nestedShadowTextarea: EditorCase = {
  title: 'textarea in nested shadow roots',
  pages: onePage('nested-shadow-textarea'),
};
