/** Picks, from all that a form says of a field, what it asks there. */
import { kindOfQuestion, type QuestionKind } from './kind.ts';

export interface Asked {
  /** In one line; undefined where nothing is said. */
  readonly question: string | undefined;
  readonly kind: QuestionKind;
}

/** A label that asks nothing: what stands around it is the question then. */
const ASKS_NOTHING =
  /^(?:your |my |please |enter |type |write |add |the )*(?:answers?|responses?|reply|replies|text|text ?area|text ?box|editor|value|here|question \d+|field \d+|required|optional|rich text.*|.*editing area.*|.*press alt.*)?[\s:.…*]*$/i;
/** Marks of a form, no words of the question. */
const MARKS = /^[*✱\s]+|(?<!\s)\s*(?:[*✱]|\((?:required|optional)\)|\brequired field)\s*$/gi;

/**
 * @param said a line each, the nearest to the field first
 * @returns the first line that asks for a story, wherever it stands; else the first that says anything
 */
export function askedIn(said: string | undefined): Asked {
  const lines = (said ?? '')
    .split('\n')
    .map((line) => line.replaceAll(MARKS, '').trim())
    .filter((line) => line !== '')
    .map((question) => ({ question, kind: kindOfQuestion(question) }));
  const telling = lines.filter(({ question }) => !ASKS_NOTHING.test(question));
  return (
    lines.find(({ kind }) => kind === 'behavioural') ??
    telling[0] ??
    lines[0] ?? { question: undefined, kind: 'unknown' }
  );
}
