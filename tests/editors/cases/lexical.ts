import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const lexical: EditorCase = {
  title: 'Lexical',
  package: 'lexical',
  pages: onePage('lexical'),
};
