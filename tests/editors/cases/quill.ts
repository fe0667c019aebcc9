import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const quill: EditorCase = {
  title: 'Quill',
  package: 'quill',
  pages: onePage('quill'),
  // Control+Y is its key on Windows only.
  redo: 'shift+z',
  oneStepWithin: 1_000,
};
