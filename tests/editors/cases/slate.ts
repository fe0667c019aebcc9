import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const slate: EditorCase = {
  title: 'Slate',
  package: 'slate',
  pages: onePage('slate'),
};
