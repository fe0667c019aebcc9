import type { EditorCase } from '../editor-case.ts';
import { inFrame, innerFrame, OTHER_HOST } from '../page.ts';

export const crossOriginFrameContenteditable: EditorCase = {
  title: 'contenteditable in a frame from another site',
  pages: inFrame('contenteditable', OTHER_HOST),
  frames: innerFrame,
};
