/** Every kind of editor that is known, the specific before the generic: the first that claims an element has it. */
import type { EditorAdapter } from '../editor.ts';
import { beforeInput } from './before-input.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import { editorjs } from './editorjs.ts';
import { notion } from './notion.ts';
import { snapshots } from './snapshots.ts';
import { textarea } from './textarea.ts';

export const ADAPTERS: readonly EditorAdapter[] = [
  textarea,
  notion,
  editorjs,
  snapshots,
  beforeInput,
  draft,
  contenteditable,
];
