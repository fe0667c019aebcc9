import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const blocknote: EditorCase = {
  title: 'BlockNote',
  package: '@blocknote/core',
  pages: onePage('blocknote'),
  floats: '.bn-formatting-toolbar',
};
