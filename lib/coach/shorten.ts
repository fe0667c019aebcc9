import type { LengthLimit } from '../model/coaching.ts';
import type { ReviewedStory, ReviewOptions } from '../model/review.ts';
import { EVIDENCE_IDS, USUAL_LEVEL } from '../model/rubric.ts';
import { frameOf } from '../rubric/frames/index.ts';
import { secondsOf } from '../rubric/judged.ts';
import { ASKS } from './asks.ts';
import { compose } from './compose.ts';
import type { Reviewer } from './judge-answer.ts';
import { mostOf, sizeOf } from './limit.ts';
import { mainStory } from './main-story.ts';
import { hasEvidence, type Own, ownSentencesOf, wordsIn } from './own-sentences.ts';
import { type Hanging, hangingIn } from './references.ts';
import { DEMANDED, metBy, type Purpose, wholenessOf, worthOf } from './worth.ts';

/** A sentence that went, and what it took along. */
export interface Dropped {
  /** Index among the story's sentences. */
  readonly sentence: number;
  /** To the person: what the shortened story no longer shows for want of this sentence. */
  readonly why: string;
}

/** A story cut to a limit: some of the person's sentences, in their order, word for word. */
export interface Shortened {
  /** Indices of the sentences that stay. Empty where not even the shortest one fits. */
  readonly kept: readonly number[];
  readonly dropped: readonly Dropped[];
  /** Without labels, headings and questions. Never longer than the limit. */
  readonly text: string;
  readonly words: number;
  readonly seconds: number;
  /** UTF-16 units of `text`. */
  readonly characters: number;
  readonly before: number;
  /** Overall score of the shortened text, from a review of it; absent where nothing is left that tells of anything. */
  readonly after?: number;
  /** Words that point to what went. */
  readonly hanging: readonly Hanging[];
}

/**
 * Cuts a story to a limit by dropping the sentences that it can best do without.
 * @param story as reviewed; `text` is the text that it was reviewed in
 * @param review reviews the shortened text, for its score
 * @param options what the story was reviewed with: both scores rest on the same
 */
export function shorten(
  story: ReviewedStory,
  text: string,
  limit: LengthLimit,
  review: Reviewer,
  options: ReviewOptions = {},
): Shortened {
  const all = ownSentencesOf(story, text);
  const { level = USUAL_LEVEL, pace } = options;
  const frame = frameOf(options.principle);
  const purpose = { level, frame, pace };
  const most = mostOf(limit, pace);
  const size = (some: readonly Own[]) => sizeOf(limit, some, all, text);
  const scoreOf = (some: readonly Own[]) => mainStory(review(compose(text, some, all), options))?.scores.overall;
  // The search rests on an estimate; a few of the best, and simply stopping in time, are then reviewed in earnest.
  const tried = [...select(all, purpose, most, size), beginning(all, most, size)].map((kept) => {
    const after = scoreOf(kept);
    return { kept, after, worth: (after ?? 0) + wholenessOf(kept, all) + DEMANDED * metBy(kept, frame) };
  });
  const { kept, after } = tried.reduce((best, one) => (one.worth > best.worth ? one : best));
  const short = compose(text, kept, all);
  const words = wordsIn(kept);
  return {
    kept: kept.map((s) => s.index),
    dropped: all.filter((s) => !kept.includes(s)).map((s) => droppedFrom(s, kept)),
    text: short,
    words,
    seconds: Math.round(secondsOf(words, pace)),
    characters: short.length,
    before: story.scores.overall,
    ...(after !== undefined && { after }),
    hanging: hangingIn(kept, all),
  };
}

/** More sentences than this are no story any more: of those only the ones that show most are looked at. */
const MANY = 100;

function foremost(all: readonly Own[]): readonly Own[] {
  if (all.length <= MANY) return all;
  const ranked = [...all].sort((a, b) => b.evidence.length - a.evidence.length || a.index - b.index);
  const chosen = new Set(ranked.slice(0, MANY));
  return all.filter((s) => chosen.has(s));
}

/**
 * Drops the least valuable for its length until the rest fits, then fills up and exchanges while that helps.
 * @returns the selection reached, and those close to it in worth
 */
function select(
  all: readonly Own[],
  purpose: Purpose,
  most: number,
  size: (kept: readonly Own[]) => number,
): readonly (readonly Own[])[] {
  const worth = (kept: readonly Own[]) => worthOf(kept, all, purpose);
  if (size(all) <= most) return [all];
  const pool = foremost(all);
  let kept = pool;
  while (kept.length > 0 && size(kept) > most) {
    const whole = worth(kept);
    const cost = new Map(kept.map((s) => [s, (whole - worth(without(kept, s))) / Math.max(1, s.words)]));
    const cheapest = kept.reduce((a, b) => ((cost.get(b) ?? 0) < (cost.get(a) ?? 0) ? b : a));
    kept = without(kept, cheapest);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const around = [...neighbours(kept, pool)]
      .filter((some) => size(some) <= most)
      .map((some) => ({ some, worth: worth(some) }))
      .sort((a, b) => b.worth - a.worth);
    const [best] = around;
    if (!best || best.worth <= worth(kept) + 1e-9) return [kept, ...around.slice(0, REVIEWED).map(({ some }) => some)];
    kept = best.some;
  }
  return [kept];
}

/** How many selections beside the best by estimate are reviewed in earnest. */
const REVIEWED = 4;

/** As many sentences from the start as fit. */
function beginning(all: readonly Own[], most: number, size: (kept: readonly Own[]) => number): readonly Own[] {
  let count = 0;
  while (count < all.length && size(all.slice(0, count + 1)) <= most) count++;
  return all.slice(0, count);
}

/** Each round changes one sentence or exchanges two; a story settles in a few. */
const ROUNDS = 12;

/** Selections that differ from `kept` by one sentence more, or one for another. */
function* neighbours(kept: readonly Own[], pool: readonly Own[]): Generator<readonly Own[]> {
  const chosen = new Set(kept);
  for (const added of pool) {
    if (chosen.has(added)) continue;
    const more = pool.filter((s) => chosen.has(s) || s === added);
    yield more;
    for (const gone of kept) yield without(more, gone);
  }
}

const without = (kept: readonly Own[], gone: Own): readonly Own[] => kept.filter((s) => s !== gone);

function droppedFrom(s: Own, kept: readonly Own[]): Dropped {
  const loses = EVIDENCE_IDS.filter((id) => hasEvidence(s, id) && !kept.some((k) => hasEvidence(k, id)));
  const why = loses.length
    ? `There was no room for it. With it goes ${loses.map((id) => ASKS[id].what).join('; ')}.`
    : s.evidence.length
      ? 'What it shows is shown by a sentence that stays.'
      : 'The story keeps all its strengths without it.';
  return { sentence: s.index, why };
}
