import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const quill1: EditorCase = {
  title: 'Quill 1.3',
  package: 'quill1',
  pages: onePage('quill1'),
  // Control+Y is its key on Windows only.
  redo: 'shift+z',
  oneStepWithin: 1_000,
};
