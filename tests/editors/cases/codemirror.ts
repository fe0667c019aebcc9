import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';
import { NO_LIMIT } from './no-limit.ts';

export const codemirror: EditorCase = {
  title: 'CodeMirror 6',
  package: 'codemirror',
  pages: onePage('codemirror'),
  exceptions: { limit: NO_LIMIT },
};
