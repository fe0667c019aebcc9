import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const reactTextarea: EditorCase = {
  title: 'textarea, controlled by React',
  package: 'react',
  pages: onePage('react-textarea'),
};
