/** What is tried with generated inputs: each takes one, and throws when what must hold does not. */
import fc from 'fast-check';
import { readArchive, writeArchive } from '../../lib/bank/archive.ts';
import { canonical } from '../../lib/bank/canonical.ts';
import { merge } from '../../lib/bank/merge.ts';
import { digestOf, pack, unpack } from '../../lib/bank/sync/pack.ts';
import { Unreadable } from '../../lib/capture/captured.ts';
import { decodeText } from '../../lib/capture/text-file.ts';
import { editBetween, narrow, shift, splice } from '../../lib/editors/edit.ts';
import { TextHistory } from '../../lib/editors/history.ts';
import { LONGEST_SENTENCE, sentencesOf } from '../../lib/language/sentences.ts';
import type { Review } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';
import { askedIn } from '../../lib/question/asked.ts';
import { limitRead } from '../../lib/question/limit.ts';
import { review } from '../../lib/review.ts';
import { bank } from '../bank/arbitrary.ts';
import { reviewedAfresh } from './afresh.ts';
import { appliedAndUndone } from './applied.ts';
import { coached } from './coached.ts';
import { holds } from './holds.ts';
import { anyText, DRAFTS, fragment, longText, saidByForms, shortText } from './texts.ts';

export interface Target {
  readonly name: string;
  /** How many inputs it is given for each thousand of the whole run: cheap ones take more. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

function within(span: Span, text: string, what: string): void {
  holds(Number.isInteger(span.start) && Number.isInteger(span.end), `${what}: offsets are whole`);
  holds(span.start >= 0 && span.start <= span.end && span.end <= text.length, `${what}: offsets lie in the text`);
}

function spansHold({ stories }: Review, text: string): void {
  for (const story of stories) {
    within(story.span, text, 'story');
    for (const { span, flags, evidence } of story.sentences) {
      within(span, text, 'sentence');
      holds(span.end > span.start, 'a sentence has words');
      for (const mark of [...flags, ...evidence]) {
        within(mark.span, text, mark.id);
        holds(mark.span.start >= span.start && mark.span.end <= span.end, `${mark.id} lies in its sentence`);
      }
      for (const { rewrite } of flags) if (rewrite) rewriteHolds(rewrite, text);
    }
    for (const { insertion } of story.findings) if (insertion) rewriteHolds(insertion, text);
    for (const score of Object.values(story.scores)) {
      const value = typeof score === 'number' ? score : score.value;
      holds(value >= 0 && value <= 100, 'a score is 0 to 100');
    }
  }
}

function rewriteHolds(
  rewrite: { span: Span; original: string; replacement: string; slots: readonly Span[] },
  text: string,
) {
  const { span, original, replacement, slots } = rewrite;
  within(span, text, 'rewrite');
  holds(text.slice(span.start, span.end) === original, 'a rewrite knows what it replaces');
  for (const slot of slots) {
    within(slot, replacement, 'slot');
    holds(/^\[[^\]]+\]$/.test(replacement.slice(slot.start, slot.end)), 'a slot stands in brackets');
  }
  const after = splice(text, span, replacement);
  narrowHolds(text, span, replacement);
  const back = { start: span.start, end: span.start + replacement.length };
  holds(splice(after, back, original) === text, 'taken back, the text is as it was');
}

/** As the editor writes it: only what differs, in whole words. */
function narrowHolds(text: string, whole: Span, replacement: string) {
  const { span, replacement: words } = narrow(text, whole, replacement);
  holds(splice(text, span, words) === splice(text, whole, replacement), 'the narrowed edit says the same');
  const inWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  holds(span.start === whole.start || !inWord(span.start), 'it begins at a word');
  holds(span.end === whole.end || !inWord(span.end), 'it ends at a word');
}

export const TARGETS: readonly Target[] = [
  {
    name: 'sentences',
    share: 400,
    property: fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of sentencesOf(text)) {
        holds(start >= at && end > start && end <= text.length, 'sentences come in order and lie in the text');
        holds(end - start <= LONGEST_SENTENCE, 'a sentence is never too long');
        at = end;
      }
    }),
  },
  {
    name: 'edits and spans',
    share: 405,
    property: fc.property(anyText, anyText, fc.nat(), fc.nat(), (before, after, a, b) => {
      const edit = editBetween(before, after);
      const changed = edit ? { start: edit.start, end: edit.start + edit.removed } : { start: 0, end: 0 };
      holds(splice(before, changed, edit?.inserted ?? '') === after, 'the edit leads from one text to the other');
      narrowHolds(before, { start: 0, end: before.length }, after);
      const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
      if (start === undefined || end === undefined) return;
      const moved = edit ? shift({ start, end }, edit) : { start, end };
      if (moved) holds(before.slice(start, end) === after.slice(moved.start, moved.end), 'a span stays on its words');
      const history = new TextHistory();
      history.take(before);
      const version = history.version;
      history.take(after);
      const now = history.now({ start, end }, version);
      if (now) holds(before.slice(start, end) === after.slice(now.start, now.end), 'and so it does over versions');
    }),
  },
  {
    name: 'reviews and rewrites of short texts',
    share: 40,
    property: fc.property(shortText, (text) => spansHold(review(text), text)),
  },
  {
    name: 'reviews and rewrites of stories',
    share: 3,
    property: fc.property(longText, (text) => spansHold(review(text), text)),
  },
  {
    name: 'a review after edits is the one from scratch',
    share: 2,
    property: fc.asyncProperty(
      fc.constantFrom(...DRAFTS),
      fc.array(fc.tuple(fc.nat(), fc.nat(60), fragment), { minLength: 1, maxLength: 4 }),
      async (draft, edits) => {
        let text = draft;
        review(text);
        for (const [place, length, insert] of edits) {
          const start = place % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + length);
          review(text);
        }
        holds(JSON.stringify(review(text)) === (await reviewedAfresh(text)), 'the same review');
      },
    ),
  },
  {
    name: 'a rewrite written into a field and taken back',
    share: 4,
    property: appliedAndUndone,
  },
  {
    name: 'what is made of a story: told, shortened, asked about, for the call',
    share: 1,
    property: coached,
  },
  {
    name: 'what a form asks',
    share: 40,
    property: fc.property(saidByForms, anyText, (said, text) => {
      askedIn(said);
      const limit = limitRead(said.split('\n'), text);
      const most = limit && ('words' in limit ? limit.words : limit.characters);
      holds(most === undefined || (Number.isFinite(most) && most > 0), 'a limit is a number of words or characters');
    }),
  },
  {
    name: 'files of the bank',
    share: 40,
    property: fc.property(bank, fc.nat(), fragment, (contents, place, damage) => {
      const file = writeArchive(contents, new Date(0));
      const read = readArchive(file);
      holds(read.ok && canonical(read.contents) === canonical(contents), 'a file gives back what went in');
      const at = place % (file.length + 1);
      const damaged = file.slice(0, at) + damage + file.slice(at + damage.length);
      const outcome = readArchive(damaged);
      // Damage within a text may pass; anything else is named, and never thrown.
      if (outcome.ok) merge(contents, outcome.contents);
      else holds(outcome.fault.kind.length > 0, 'a fault has a name');
    }),
  },
  {
    name: 'merging',
    share: 45,
    property: fc.property(bank, bank, (a, b) => {
      const one = merge(a, b).contents;
      holds(canonical(one) === canonical(merge(b, a).contents), 'in either order the same');
      holds(canonical(merge(one, b).contents) === canonical(one), 'a second time nothing new');
    }),
  },
  {
    name: 'sync storage',
    share: 10,
    property: fc.asyncProperty(
      anyText,
      fc.nat(),
      fc.oneof(fragment, fc.base64String({ minLength: 4, maxLength: 4 })),
      async (body, place, damage) => {
        const { items } = await pack('a', body);
        const whole = (await unpack(items)).records.get('a');
        // A lone half of a letter cannot be written as UTF-8; what comes back is what was written.
        holds(!/\p{Cs}/u.test(body) ? whole?.body === body : whole !== undefined, 'what went in comes out');
        const [[key, value] = ['', '']] = Object.entries(items);
        const at = place % (value.length + 1);
        const damaged = (
          await unpack({ [key]: value.slice(0, at) + damage + value.slice(at + damage.length) })
        ).records.get('a');
        holds(!damaged || (await digestOf(damaged.body)) === damaged.digest, 'damage is noticed');
      },
    ),
  },
  {
    name: 'text files',
    share: 10,
    property: fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      try {
        holds(typeof decodeText(bytes) === 'string', 'a text');
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
    }),
  },
];
