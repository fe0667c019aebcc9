import type { Flag, ReviewedSentence, ReviewedStory, StoryFinding } from '../../lib/model/review.ts';
import type { FindingDimension } from '../../lib/model/rubric.ts';
import { WEIGHED } from '../scores/weighed.ts';

/** How the person wants findings listed. */
export const FINDING_ORDERS = ['text', 'dimension'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

/** A finding with what its card needs. */
export type Listed =
  | {
      readonly kind: 'flag';
      readonly id: string;
      readonly flag: Flag;
      readonly sentence: ReviewedSentence;
      readonly quote: string;
    }
  | { readonly kind: 'story'; readonly id: string; readonly finding: StoryFinding };

/** Flags in the order of the text, then what the story as a whole lacks, in coaching order. */
export function listed(story: ReviewedStory, quotes: readonly string[]): { flags: Listed[]; findings: Listed[] } {
  const times = new Map<string, number>();
  const flags = story.sentences
    .flatMap((sentence, index) => sentence.flags.map((flag) => ({ flag, sentence, quote: quotes[index] ?? '' })))
    .sort((a, b) => a.flag.span.start - b.flag.span.start)
    .map((one): Listed => {
      // Two like sentences share a key; their order tells them apart.
      const time = times.get(one.flag.key) ?? 0;
      times.set(one.flag.key, time + 1);
      return { kind: 'flag', id: `${one.flag.key}:${time}`, ...one };
    });
  return { flags, findings: story.findings.map((finding) => ({ kind: 'story', id: finding.key, finding })) };
}

/** The first that is listed of those whose rewrite is true only if the person did it, by its id, in either order. */
export function firstClaim(flags: readonly Listed[]): string | undefined {
  return flags.find((one) => one.kind === 'flag' && one.flag.rewrite?.claims)?.id;
}

const DIMENSIONS: readonly FindingDimension[] = [...WEIGHED, 'framing', 'delivery'];

/** The same by what they weigh on: what the story lacks first, since it brings most. Dimensions without any are left out. */
export function byDimension(all: {
  flags: readonly Listed[];
  findings: readonly Listed[];
}): [FindingDimension, Listed[]][] {
  const of = (one: Listed) => (one.kind === 'flag' ? one.flag : one.finding).dimension;
  return DIMENSIONS.map((dimension): [FindingDimension, Listed[]] => [
    dimension,
    [...all.findings, ...all.flags].filter((one) => of(one) === dimension),
  ]).filter(([, some]) => some.length > 0);
}
