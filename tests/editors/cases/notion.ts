import type { EditorCase } from '../editor-case.ts';
import { standIn } from '../stand-ins/stand-in.ts';
import { NO_LIMIT } from './no-limit.ts';

export const notion: EditorCase = {
  title: 'Notion (stand-in)',
  pages: async () => ({ 'www.notion.so': { '/Stories-7c1e': await standIn('notion') } }),
  exceptions: { limit: NO_LIMIT },
};
