/** A session over a string, with a review that flags each “We”. */
import { vi } from 'vitest';
import { Session } from '../../lib/editors/session.ts';
import type { ReviewReply, ReviewRequest } from '../../lib/model/field.ts';
import type { Flag, Rewrite } from '../../lib/model/review.ts';
import { MemoryText } from './memory-text.ts';

export const STORY = 'Our shop was slow. We fixed it.';

/** Flags each “We”, as the review would, with “I [verb]” in its place. */
export function reply({ field, version, text }: ReviewRequest): ReviewReply {
  const flags = Array.from(text.matchAll(/We \w+/g), ({ 0: original, index }): Flag => {
    const span = { start: index, end: index + original.length };
    const rewrite = { span, original, replacement: 'I [did what]', slots: [{ start: 2, end: 12 }] };
    const says = { title: 'Whose work was it?', question: 'What did you do?', key: `we-action:${index}` };
    return { id: 'we-action', dimension: 'ownership', span, sentence: 0, rewrite, ...says };
  });
  return { field, version, status: 'reviewed', score: 40, flags, stories: [{ start: 0, end: text.length }] };
}

/** A session over a string, and every request that it sent. */
export function open(
  text: string,
  answer: (request: ReviewRequest) => Promise<ReviewReply> = async (one) => reply(one),
  isShort?: (text: string) => boolean,
) {
  const asked: ReviewRequest[] = [];
  const reported: string[] = [];
  const editor = new MemoryText(text);
  const session = new Session(editor, {
    review(request) {
      asked.push(request);
      return answer(request);
    },
    report: (_, where) => reported.push(where),
    ...(isShort && { isShort }),
    longest: 1_000,
  });
  session.refresh();
  return { editor, session, asked, reported };
}

export const words = (session: Session<MemoryText>) =>
  session.marks().map(({ span }) => session.text.slice(span.start, span.end));

export function onlyRewrite(session: Session<MemoryText>): Rewrite {
  const [mark] = session.marks();
  if (!mark?.flag.rewrite) throw new Error('nothing to rewrite');
  return mark.flag.rewrite;
}

/** Lets time pass, with fake timers. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
