import type { EditorCase } from '../editor-case.ts';
import { inFrame, innerFrame, OTHER_HOST } from '../page.ts';

export const crossOriginFrameTextarea: EditorCase = {
  title: 'textarea in a frame from another site',
  pages: inFrame('textarea', OTHER_HOST),
  frames: innerFrame,
};
