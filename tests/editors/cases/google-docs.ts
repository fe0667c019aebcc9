import type { EditorCase } from '../editor-case.ts';
import { googleDocs as pagesOf } from '../stand-ins/google-docs/serve.ts';
import { NO_LIMIT } from './no-limit.ts';

export const googleDocs: EditorCase = {
  title: 'Google Docs',
  pages: async () => pagesOf({ contract: { content: { blocks: [{ words: '' }] } } }),
  exceptions: { limit: NO_LIMIT },
};
