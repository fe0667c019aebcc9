import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';
import { NO_LIMIT } from './no-limit.ts';

export const editorjs: EditorCase = {
  title: 'Editor.js',
  package: '@editorjs/editorjs',
  pages: onePage('editorjs'),
  exceptions: { limit: NO_LIMIT },
};
