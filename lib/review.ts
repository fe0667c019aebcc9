import type { Review, ReviewedStory, ReviewOptions } from './model/review.ts';
import { shiftStory } from './review/shift.ts';
import { reviewStory } from './review/story.ts';
import { isEnglish } from './story/english.ts';
import { outlineOf, sameOutline } from './story/outline.ts';
import { draftStoriesOf, type Outline } from './story/stories.ts';

/** One draft of a document as it was reviewed, with its place in that document. */
interface KeptDraft {
  readonly start: number;
  readonly end: number;
  readonly story: ReviewedStory | undefined;
  readonly failed: readonly string[];
}
interface KeptDocument {
  readonly text: string;
  readonly options: ReviewOptions;
  readonly outline: Outline;
  readonly drafts: readonly KeptDraft[];
}

/** Documents seen last, newest first: the fields that a person goes back and forth between. */
const recent: KeptDocument[] = [];
const RECENT = 6;

/**
 * Reviews a text by the rubric. Pure in what it answers, and never throws: what it keeps from earlier texts only spares work,
 * so that a keystroke costs one story and not the document.
 * @param text what the editor holds; offsets in the answer are UTF-16 units into it
 */
export function review(text: string, options: ReviewOptions = {}): Review {
  if (!text.trim()) return { status: 'empty', stories: [], failedRules: [] };
  if (!isEnglish(text)) return { status: 'other-language', stories: [], failedRules: [] };
  const drafts = reviewDrafts(text, options);
  const stories = drafts.flatMap((d) => d.story ?? []);
  const failedRules = [...new Set(drafts.flatMap((d) => d.failed))];
  return { status: stories.length ? 'reviewed' : 'no-story', stories, failedRules };
}

function reviewDrafts(text: string, options: ReviewOptions): readonly KeptDraft[] {
  const at = recent.findIndex((d) => sameOptions(d.options, options) && alike(d.text, text));
  const before = recent[at];
  const outline = before?.text === text ? before.outline : outlineOf(text);
  const drafts = before ? continued(before, text, options, outline) : fresh(text, 0, text.length, options, outline);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift({ text, options, outline, drafts });
  recent.length = Math.min(recent.length, RECENT);
  return drafts;
}

/**
 * Reviews every draft between two offsets, the first of which starts a draft.
 * @param known finds a draft of an earlier text that stands here unchanged
 */
function fresh(
  text: string,
  from: number,
  to: number,
  options: ReviewOptions,
  outline: Outline,
  known: (start: number, end: number) => KeptDraft | undefined = () => undefined,
): KeptDraft[] {
  return draftStoriesOf(text, from, to, outline).map((draft) => {
    const same = known(draft.start, draft.end);
    if (same) return moved(same, draft.start - same.start);
    const failed = new Set<string>();
    const story = reviewStory(text, draft, options, failed);
    return { start: draft.start, end: draft.end, story, failed: [...failed] };
  });
}

/**
 * Reviews a text that differs from an earlier one in one place: the drafts before the change are taken over, those after it
 * moved, and only what lies between is read again, with one draft on each side, since a change can join or divide neighbours.
 */
function continued(before: KeptDocument, text: string, options: ReviewOptions, outline: Outline): readonly KeptDraft[] {
  if (before.text === text) return before.drafts;
  const prefix = sharedPrefix(before.text, text);
  const suffix = sharedSuffix(before.text, text, prefix);
  const shift = text.length - before.text.length;
  const { drafts } = before;
  // Whether a heading holds stories hangs on all that stands below it: drafts far from the change may be divided otherwise.
  const same = sameOutline(before.outline, outline, prefix, shift);
  const changeEnd = before.text.length - suffix;
  const first = Math.max(0, drafts.findIndex((d) => d.end + LOOK_AHEAD >= prefix) - 1);
  const touched = drafts.findIndex((d) => d.start > changeEnd + 1);
  // One untouched draft is read again too: where it starts as before, all after it stand as before.
  const rest = touched < 0 ? drafts.length : touched + 1;
  const from = drafts[first]?.start ?? 0;
  const next = drafts[rest];
  const to = next ? next.start + shift : text.length;
  // What a line is can hang on the lines around it: a draft is the same where its surroundings are too.
  const around = (whole: string, start: number, end: number) => whole.slice(Math.max(0, start - 2), end + LOOK_AHEAD);
  const reread = same ? drafts.slice(first, rest) : drafts;
  const known = (start: number, end: number) =>
    reread.find(
      (d) => d.end - d.start === end - start && around(before.text, d.start, d.end) === around(text, start, end),
    );
  if (!same) return fresh(text, 0, text.length, options, outline, known);
  const middle = fresh(text, first === 0 ? 0 : from, to, options, outline, known);
  const witness = drafts[rest - 1];
  const settled = !next || middle.some((d) => d.start === (witness?.start ?? -1) + shift);
  if (!settled) return fresh(text, 0, text.length, options, outline);
  return [...drafts.slice(0, first), ...middle, ...drafts.slice(rest).map((d) => moved(d, shift))];
}

/** A line's kind is read with this many units after it (whether it stands alone). */
const LOOK_AHEAD = 401;

function moved(draft: KeptDraft, by: number): KeptDraft {
  if (by === 0) return draft;
  return { ...draft, start: draft.start + by, end: draft.end + by, story: draft.story && shiftStory(draft.story, by) };
}

/** Whether one text looks like the other after an edit, told cheaply: by most of its beginning or its end. */
function alike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least === 0) return false;
  const probe = Math.min(200, least);
  return a.slice(0, probe) === b.slice(0, probe) || a.slice(-probe) === b.slice(-probe);
}

/** Length of the common beginning. Halving on slices compares memory, not characters. */
function sharedPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sharedSuffix(a: string, b: string, prefix: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - prefix;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sameOptions(a: ReviewOptions, b: ReviewOptions): boolean {
  if (a.level !== b.level || a.principle !== b.principle || a.pace !== b.pace) return false;
  if (a.ownWords?.join('\n') !== b.ownWords?.join('\n')) return false;
  return sameSet(a.dismissed, b.dismissed) && sameSet(a.disabled, b.disabled);
}

function sameSet(x: ReadonlySet<string> = NONE, y: ReadonlySet<string> = NONE): boolean {
  return x === y || (x.size === y.size && [...x].every((one) => y.has(one)));
}
const NONE: ReadonlySet<string> = new Set();
