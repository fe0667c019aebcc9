import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';
import { frameWithin } from './frame-within.ts';
import { NO_LIMIT } from './no-limit.ts';

export const tinymce: EditorCase = {
  title: 'TinyMCE',
  package: 'tinymce',
  pages: onePage('tinymce'),
  frames: frameWithin,
  redo: 'y',
  exceptions: { limit: NO_LIMIT },
};
