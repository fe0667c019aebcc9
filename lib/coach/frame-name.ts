import type { FrameName } from '../model/coaching.ts';

/** What of a frame a list shows. */
export const nameOf = ({ id, kind, name }: FrameName): FrameName => ({ id, kind, name });
