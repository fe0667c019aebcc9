/** What messages to the worker and messages to a frame both hold. */
import * as v from 'valibot';

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const span = v.object({ start: offset, end: offset });
export const fieldId = v.pipe(v.string(), v.maxLength(64));
