import type { Exception } from '../editor-case.ts';

/** For editors in which a page has no way to say how long the text may be. */
export const NO_LIMIT: Exception = {
  why: 'the editor has no setting for a limit, so none can be passed',
  instead: 'rewrites of any length',
};
