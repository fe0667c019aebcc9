import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';
import { frameWithin } from './frame-within.ts';

export const tinymce: EditorCase = {
  title: 'TinyMCE',
  package: 'tinymce',
  pages: onePage('tinymce'),
  frames: frameWithin,
  redo: 'y',
};
