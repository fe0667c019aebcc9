/**
 * What the two worlds say to each other. Strings only, as they cross between the worlds unchanged in every browser, and no
 * JSON, which a page can bend (`String.prototype.toJSON`). The page can read and forge all of it, and gains nothing: it
 * holds the text that is told here, and can only lie about that.
 */

/** The number changes with the protocol: after an update, the page may still hold an older bridge. */
export const ASK = 'firsthand-docs-ask-1';
export const ANSWER = 'firsthand-docs-answer-1';

/** Docs draws the places of its words only if this is a string that is not empty when it starts. */
export const ANNOTATE = '_docs_annotate_canvas_by_ext';
export const GET_TEXT = '_docs_annotate_getAnnotatedText';
/** Docs passes the name on to its own error reports, so it must be ours and no one else's. */
export const OUR_NAME = 'firsthand';

/** What is typed into Docs goes to an editable element in this frame. */
export const KEY_FRAME = 'iframe.docs-texteventtarget-iframe';
export const KEY_TARGET = '[contenteditable="true"]';

/** `leave` is not answered: what the bridge has put in the page goes, until the next question. */
const OPS = ['read', 'select', 'write', 'undo', 'leave'] as const;
export type Op = (typeof OPS)[number];

/**
 * `done`: as asked, as far as the page's world can tell. `absent`: the hook is not there. `changed`: other words stand at
 * the place. `unreachable`: the focus or the selection was not to be had. `failed`: Docs threw.
 */
export const STATUSES = ['done', 'absent', 'changed', 'unreachable', 'failed'] as const;
export type Status = (typeof STATUSES)[number];

/** Between the fields of a message; the last field, a text, may hold it. */
export const BETWEEN = ';';
