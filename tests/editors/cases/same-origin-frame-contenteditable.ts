import type { EditorCase } from '../editor-case.ts';
import { HOST, inFrame, innerFrame } from '../page.ts';

export const sameOriginFrameContenteditable: EditorCase = {
  title: 'contenteditable in a frame',
  pages: inFrame('contenteditable', HOST),
  frames: innerFrame,
};
