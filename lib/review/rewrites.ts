import { sentencesOf } from '../language/sentences.ts';
import { ownCopy } from '../language/words.ts';
import { unitsOf } from '../language/wrapped-lines.ts';
import type { ReviewOptions, Rewrite } from '../model/review.ts';
import { DIMENSIONS } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import type { JudgedFlag } from '../rubric/judged.ts';
import type { DraftSentence, Story } from '../story/stories.ts';
import { type Assessment, assess } from './assess.ts';
import { askedOnce } from './long-story.ts';

/** No story told in an interview has more sentences; of a text that has, only this many around a change are looked at. */
const LONG = 120;
const AROUND = LONG / 6;

/**
 * Whether a rewrite may be offered, seen from the whole story: its flag goes, no other comes, and no score is lower. New words
 * can turn a neighbour's section, or take a neighbour's ground away.
 * @param sentences the story as it is
 * @param now its assessment
 */
export function standsInStory(
  sentences: readonly DraftSentence[],
  now: Assessment,
  at: number,
  flag: JudgedFlag,
  options: ReviewOptions,
): boolean {
  const { draft } = flag;
  const sentence = sentences[at];
  if (!draft || !sentence) return false;
  if (draft.replacement !== '' && draft.end === sentence.text.length && runsOn(sentences, at)) return false;
  const text = sentence.text.slice(0, draft.start) + draft.replacement + sentence.text.slice(draft.end);
  const made = draft.replacement === '' ? [] : piecesOf(text, sentence);
  return harmless(sentences, at, at + 1, made, now, options, flag.id);
}

/**
 * Whether putting `made` in place of the sentences from `from` to `to` makes a story in no way worse: no score lower, no flag
 * more (and one of `fixed` less).
 */
function harmless(
  sentences: readonly DraftSentence[],
  from: number,
  to: number,
  made: readonly DraftSentence[],
  now: Assessment,
  options: ReviewOptions,
  fixed?: JudgedFlag['id'],
): boolean {
  const whole = sentences.length <= LONG;
  const ahead = sentences.slice(whole ? 0 : Math.max(0, from - AROUND), from);
  const behind = sentences.slice(to, whole ? sentences.length : to + AROUND);
  const then = () => assess([...ahead, ...made, ...behind], options);
  if (whole) return noWorse(now, then(), fixed);
  const replaced = sentences.slice(from, to);
  return askedOnce([ahead, replaced, made, behind], options, fixed ?? '', () =>
    noWorse(assess([...ahead, ...replaced, ...behind], options), then(), fixed),
  );
}

function noWorse(before: Assessment | undefined, then: Assessment | undefined, fixed?: JudgedFlag['id']): boolean {
  if (!then || !before) return false;
  const lower = DIMENSIONS.some((d) => then.scores[d].value < before.scores[d].value);
  return !lower && then.scores.overall >= before.scores.overall && !moreFlags(before, then, fixed);
}

/** Ends of sentences that need no more than themselves to be seen. */
const STOPPED = /[.!?…]["'”’)\]]*$/;

/** Speech without stops: a sentence put after this one would run into the next. */
const runsOn = (sentences: readonly DraftSentence[], at: number): boolean =>
  !/[.!?…:;]["'”’)\]]*$/.test(sentences[at]?.text ?? '') && sentences[at + 1]?.opensLine === false;

function piecesOf(text: string, like: DraftSentence): DraftSentence[] {
  return sentencesOf(text).map((s, i) => ({
    ...like,
    start: like.start + s.start,
    end: like.start + s.end,
    text: text.slice(s.start, s.end),
    bullet: like.bullet && i === 0,
    opens: like.opens && i === 0,
  }));
}

function moreFlags(now: Assessment, then: Assessment, fixed?: JudgedFlag['id']): boolean {
  const counts = (a: Assessment) => {
    const count = new Map<string, number>();
    for (const s of a.sentences) for (const f of s.flags) count.set(f.id, (count.get(f.id) ?? 0) + 1);
    return count;
  };
  const before = counts(now);
  return [...counts(then)].some(([id, n]) => n > (before.get(id) ?? 0) - (id === fixed ? 1 : 0));
}

/** Makes a change out of a span, what stands there, and what comes in its place. */
export function rewriteOf(span: Span, original: string, replacement: string): Rewrite {
  const slots = Array.from(replacement.matchAll(/\[[^[\]]+\]/g), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { span: { start: span.start, end: span.end }, original: ownCopy(original), replacement, slots };
}

/**
 * Whether the paragraph's other sentences stay those that they were, and the new words the sentences that were looked at alone: a line
 * that grows, goes or is put between can turn wrapped prose into lines that stand each for itself, and speech without stops is divided
 * by all its words.
 * @param text the whole text
 * @param rewrite what is to be changed in it
 * @param sentence the one that is rewritten or cut; none where a sentence is put between two
 */
export function keepsSentences(
  text: string,
  { span, replacement }: Rewrite,
  sentence: DraftSentence | undefined,
): boolean {
  const { start: from, end } = linesAround(text, span);
  const before = text.slice(from, end);
  const after = text.slice(from, span.start) + replacement + text.slice(span.end, end);
  const sameLines = () => unitsOf(after).length === unitsOf(before).length + (replacement.match(/\n/g)?.length ?? 0);
  if (sentence && STOPPED.test(sentence.text) && (!before.trim().includes('\n') || sameLines())) return true;
  // Lines that are joined otherwise may hold the same sentences.
  const was = sentencesOf(before);
  const is = sentencesOf(after);
  const grown = after.length - before.length;
  const ahead = was.filter((one) => from + one.end <= span.start);
  const behind = was.filter((one) => from + one.start >= span.end);
  const alone = (one: Span) => text.slice(one.start, span.start) + replacement + text.slice(span.end, one.end);
  const others = was.length - (sentence ? 1 : 0);
  return (
    (replacement === '' || is.length === others + sentencesOf(alone(sentence ?? span)).length) &&
    ahead.every((one, i) => is[i]?.start === one.start && is[i]?.end === one.end) &&
    behind.every((one, i) => {
      const now = is[is.length - behind.length + i];
      return now?.start === one.start + grown && now.end === one.end + grown;
    })
  );
}

/**
 * UTF-16 units that are looked at before a change and after it. Of a longer paragraph, read whole for each of its rewrites, the time
 * would grow with the square; its width shows in so many lines as well as in all.
 */
const REACH = 4_000;

/** The lines of the paragraph that a change stands in, whole, as far as the reach. */
function linesAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const lead = text.slice(from, start);
  const rest = text.slice(end, to);
  const above = lead.lastIndexOf('\n\n');
  const below = rest.indexOf('\n\n');
  const first = above < 0 && from > 0 ? lead.indexOf('\n') : above;
  const last = below < 0 && to < text.length ? rest.lastIndexOf('\n') : below;
  return { start: from + first + 1, end: last < 0 ? to : end + last };
}

/**
 * Cuts a whole sentence, with the white space that would be left over, or the whole line of a list item.
 * @param text the whole text
 */
export function cutSentence(text: string, sentence: DraftSentence): Rewrite {
  const lineStart = text.lastIndexOf('\n', sentence.start - 1) + 1;
  const after = /^[^\S\n]*(?:\n(?!\s*\n))?/.exec(text.slice(sentence.end))?.[0] ?? '';
  const wholeLine =
    !/[\p{L}\p{N}]/u.test(text.slice(lineStart, sentence.start)) &&
    (after.endsWith('\n') || text.length === sentence.end + after.length);
  const start = wholeLine ? lineStart : sentence.start;
  const end = sentence.end + (wholeLine ? after.length : after.replace(/\n$/, '').length);
  return rewriteOf({ start, end }, text.slice(start, end), '');
}

/**
 * Puts a sentence after another in the draft's own manner: on the same line, or as the next item of a list.
 * @param after index of the sentence to put it after; -1 for the start
 * @returns nothing where it would make the story worse while its slots are open
 */
export function insertAt(
  text: string,
  story: Story,
  now: Assessment,
  after: number,
  sentence: string,
  options: ReviewOptions,
): Rewrite | undefined {
  const { sentences } = story;
  let place = after;
  while (runsOn(sentences, place)) place++;
  const like = sentences[place] ?? sentences.find((s) => s.kind === 'text') ?? sentences[0];
  if (!like) return undefined;
  const added: DraftSentence = { ...like, text: sentence, kind: 'text', opens: false, followUp: false };
  const at = place >= 0 ? place + 1 : sentences.indexOf(like);
  if (!harmless(sentences, at, at, [added], now, options)) return undefined;
  // Where the person has left no space between two sentences, the new one stands apart from the next all the same.
  const close = /^\S/.test(text.slice(like.end, like.end + 1)) ? ' ' : '';
  if (place >= 0) {
    const put = rewriteOf({ start: like.end, end: like.end }, '', joint(text, like) + sentence + close);
    return STOPPED.test(like.text) || keepsSentences(text, put, undefined) ? put : undefined;
  }
  const tail = like.bullet ? `\n${bulletOf(text, like.start)}` : ' ';
  return rewriteOf({ start: like.start, end: like.start }, '', sentence + tail);
}

/** What stands between a sentence and one put after it. */
function joint(text: string, neighbour: DraftSentence): string {
  if (neighbour.bullet) return `\n${bulletOf(text, neighbour.start)}`;
  if (neighbour.kind !== 'text') return '\n';
  // A line without a stop is a note, or dictation, whose sentences are told apart by having none: its own line leaves it as it is.
  return STOPPED.test(neighbour.text) ? ' ' : '\n';
}

/** The marker that stands before a list item, with its indent. */
const bulletOf = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
