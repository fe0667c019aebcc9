/** Text that was brought in, and what it is called where it came from. */
export interface Captured {
  /** Empty where the source has none. */
  readonly title: string;
  readonly text: string;
}

/** Why something could not be read. The interface has a sentence for each, with what to do. */
export type UnreadableReason =
  | 'empty'
  | 'too-large'
  /** A picture, an archive, a program. */
  | 'not-text'
  | 'pdf'
  /** A Word document of before 2007 (.doc), or one that is locked with a password: both are the same kind of container. */
  | 'old-or-locked-word'
  /** An archive that is no Word document, such as a spreadsheet. */
  | 'other-office'
  | 'damaged';

/** Thrown where nothing can be brought in; nothing has been changed then. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(`cannot be read: ${reason}`, options);
    this.reason = reason;
  }
}

/** Bytes of a file, characters of a page. A book has about a million characters; stories are never near that. */
export const LARGEST = 20_000_000;

/** Longest text that is taken over, in UTF-16 units: as much as a review reads (`MAX_TEXT` of lib/platform/worker-methods.ts). */
const LONGEST = 2_000_000;

/** @throws Unreadable for a text that is empty or longer than a review would read */
export function captured(title: string, text: string): Captured {
  const tidy = text.replace(/\n{3,}/g, '\n\n').trim();
  if (!tidy) throw new Unreadable('empty');
  if (tidy.length > LONGEST) throw new Unreadable('too-large');
  return { title: title.replace(/\s+/g, ' ').trim().slice(0, 200), text: tidy };
}
