import type { FrameTitle } from '../model/assessment.ts';

/** What of a frame a list shows. */
export const titleOf = ({ id, kind, name }: FrameTitle): FrameTitle => ({ id, kind, name });
