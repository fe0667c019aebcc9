/** What may be asked of the frame that holds a field: the shape of each question, and of its answer. */
import * as v from 'valibot';
import type { ApplyOutcome } from '../model/field.ts';
import { fieldId, offset, span } from './message-parts.ts';

/** In place of a field's own name: the one that has the focus, in whichever frame; the one come to last in a frame. */
export const FOCUSED = 'focused';
export const LAST = 'last';

const rewrite = v.object({
  span,
  original: v.string(),
  replacement: v.pipe(v.string(), v.maxLength(20_000)),
  slots: v.array(span),
});

/** Methods that the frame which holds a field answers. */
export const frameMethods = {
  reveal: v.object({ field: fieldId, span, version: offset }),
  apply: v.object({ field: fieldId, rewrite, version: offset }),
  undo: v.object({ field: fieldId }),
  /** Review again: a dismissal or a setting has changed. */
  refresh: v.object({ field: fieldId }),
  /** Is anyone there? Asked of a frame and not of a field. */
  hello: v.object({}),
  /** Which page the field stands in. */
  page: v.object({ field: fieldId }),
  /** The markup of the page, asked of a frame: the person brings its article in. */
  source: v.object({}),
  /** Is this field still there? */
  alive: v.object({ field: fieldId }),
  /** Turns the field off, or on again, for good: the one come to last also if it was passed over. */
  turnField: v.object({ field: fieldId, on: v.boolean() }),
  /** Opens what is said of the finding at the caret, with the keyboard in it. */
  explain: v.object({ field: fieldId }),
  /** Goes to the next finding, or the one before. */
  step: v.object({ field: fieldId, by: v.picklist([1, -1]) }),
  /** It may be on or off now for another reason than a stored choice. */
  lookAgain: v.object({}),
} as const;

export interface FrameReplies {
  reveal: { found: boolean };
  apply: ApplyOutcome;
  undo: { undone: boolean };
  refresh: undefined;
  hello: { origin: string };
  page: { url: string; title: string };
  source: { html: string; url: string };
  alive: undefined;
  turnField: undefined;
  explain: undefined;
  step: undefined;
  lookAgain: undefined;
}
