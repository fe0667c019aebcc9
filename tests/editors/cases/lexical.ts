import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';
import { NO_LIMIT } from './no-limit.ts';

export const lexical: EditorCase = {
  title: 'Lexical',
  package: 'lexical',
  pages: onePage('lexical'),
  exceptions: { limit: NO_LIMIT },
};
