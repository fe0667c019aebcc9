import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const trix: EditorCase = {
  title: 'Trix',
  package: 'trix',
  pages: onePage('trix'),
  // Its key is Control+Shift and a small z, which browsers other than on a Mac call a capital one.
  redo: { button: '[data-trix-action=redo]' },
};
