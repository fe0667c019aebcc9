import type { Review, ReviewedStory, ReviewOptions } from './model/review.ts';
import { shiftStory } from './review/shift.ts';
import { reviewStory } from './review/story.ts';
import { isEnglish } from './story/english.ts';
import { outlineOf, sameOutline } from './story/outline.ts';
import { draftStoriesOf, type Outline, type Part } from './story/stories.ts';

/** One draft of a document as it was reviewed, with its place in that document. */
interface KeptDraft {
  readonly start: number;
  readonly end: number;
  readonly fenced: boolean;
  readonly kinds: string;
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
  const drafts = before
    ? continued(before, text, options, outline)
    : fresh(text, options, wholeOf(text, outline), new Map());
  if (at >= 0) recent.splice(at, 1);
  recent.unshift({ text, options, outline, drafts });
  recent.length = Math.min(recent.length, RECENT);
  return drafts;
}

const wholeOf = (text: string, outline: Outline): Part => ({ from: 0, to: text.length, outline, fenced: false });

/** Reviews every draft of a part of a text; one that an earlier text had is taken over. */
function fresh(text: string, options: ReviewOptions, part: Part, known: KnownDrafts): KeptDraft[] {
  return draftStoriesOf(text, part).map((draft) => {
    const { start, end, fenced, kinds } = draft;
    const same = known.get(draftKey(text, draft));
    if (same) return { ...moved(same, start - same.start), fenced };
    const failed = new Set<string>();
    const story = reviewStory(text, draft, options, failed);
    return { start, end, fenced, kinds, story, failed: [...failed] };
  });
}

type KnownDrafts = ReadonlyMap<string, KeptDraft>;

const knownBy = (text: string, drafts: readonly KeptDraft[]): KnownDrafts =>
  new Map(drafts.map((draft) => [draftKey(text, draft), draft]));

/** What a line is can hang on lines far above it: a draft is the same where its lines were read alike, and the white space after it is as it was. */
const draftKey = (text: string, { start, end, kinds }: Pick<KeptDraft, 'start' | 'end' | 'kinds'>): string =>
  `${kinds} ${end - start}\n${text.slice(start, end + LOOK_AHEAD)}`;

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
  if (!same) return fresh(text, options, wholeOf(text, outline), knownBy(before.text, drafts));
  const part = { from: first === 0 ? 0 : from, to, outline, fenced: first > 0 && drafts[first]?.fenced === true };
  const middle = fresh(text, options, part, knownBy(before.text, drafts.slice(first, rest)));
  const witness = drafts[rest - 1];
  const settled =
    !next || middle.some((d) => d.start === (witness?.start ?? -1) + shift && d.fenced === witness?.fenced);
  if (!settled) return fresh(text, options, wholeOf(text, outline), knownBy(before.text, drafts));
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
