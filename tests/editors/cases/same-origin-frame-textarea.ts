import type { EditorCase } from '../editor-case.ts';
import { HOST, inFrame, innerFrame } from '../page.ts';

export const sameOriginFrameTextarea: EditorCase = {
  title: 'textarea in a frame',
  pages: inFrame('textarea', HOST),
  frames: innerFrame,
};
