/** A field over time, as the session keeps it: reviewed, typed in, a rewrite written into it, typed in again, taken back. */
import fc from 'fast-check';
import { Session } from '../../lib/editors/session.ts';
import { review } from '../../lib/review.ts';
import { MemoryText } from '../editors/memory-text.ts';
import { holds } from './holds.ts';
import { fragment, shortText } from './texts.ts';

/** Something typed before or behind all else, so that it can be told what the text is without the rewrite. */
const typed = fc.record({ inFront: fc.boolean(), words: fc.oneof(fc.constant(''), fragment) });
type Typed = typeof typed extends fc.Arbitrary<infer T> ? T : never;

/** Where the caret is then. */
const behind = ({ inFront, words }: Typed, text: string) => (inFront ? words.length : text.length);

const withTyped = (text: string, { inFront, words }: Typed) => (inFront ? words + text : text + words);

export const appliedAndUndone = fc.asyncProperty(
  shortText,
  fc.nat(),
  typed,
  typed,
  async (text, which, first, later) => {
    const troubles: unknown[] = [];
    const editor = new MemoryText(text);
    editor.settles = 0;
    const session = new Session(editor, {
      review: async ({ field, version, text: asked }) => {
        const { status, stories } = review(asked);
        const flags = stories.flatMap((story) => story.sentences.flatMap((sentence) => sentence.flags));
        return { field, version, status, score: 0, flags, stories: [] };
      },
      report: (error) => void troubles.push(error),
      longest: 1_000_000,
    });
    const reviewed = new Promise<void>((resolve) => session.onChange(resolve));
    session.refresh();
    await reviewed;
    try {
      const marks = session.marks().filter(({ flag }) => flag.rewrite);
      const mark = marks[which % Math.max(1, marks.length)];
      if (!mark?.flag.rewrite) return;
      const before = withTyped(text, first);
      editor.select({ start: behind(first, before), end: behind(first, before) });
      editor.type(before);
      const { status } = await session.applyMark(mark);
      if (status === 'refused') {
        holds(editor.text === before, 'what is refused changes nothing');
        return;
      }
      const { original, replacement } = mark.flag.rewrite;
      holds(status === 'applied', 'a field that takes what it is given has the rewrite');
      holds(
        editor.text.length === before.length - original.length + replacement.length,
        'written once, and nothing else',
      );
      const after = withTyped(editor.text, later);
      editor.select({ start: behind(later, after), end: behind(later, after) });
      editor.type(after);
      holds(await session.undo(), 'it can be taken back');
      holds(editor.text === withTyped(before, later), 'and then the text is as it was');
      holds(troubles.length === 0, String(troubles[0]));
    } finally {
      session.end();
    }
  },
);
