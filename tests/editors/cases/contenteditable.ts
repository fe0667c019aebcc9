import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';
import { NO_LIMIT } from './no-limit.ts';

export const contenteditable: EditorCase = {
  title: 'contenteditable',
  pages: onePage('contenteditable'),
  exceptions: { limit: NO_LIMIT },
};
