import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const draft: EditorCase = {
  title: 'Draft.js',
  package: 'draft-js',
  pages: onePage('draft', { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } }),
};
