import type { EditorCase } from '../editor-case.ts';
import { onePage } from '../page.ts';

export const textarea: EditorCase = { title: 'textarea', pages: onePage('textarea') };
