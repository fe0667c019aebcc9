import type { Flag, ReviewedStory, Rewrite, ScoreLine } from '../../lib/model/review.ts';
import type { Dimension } from '../../lib/model/rubric.ts';
import { WEIGHED } from './weighed.ts';

/** The sentence to put in that would bring what a line misses, where one is ready. */
export const insertionFor = ({ id }: ScoreLine, { findings }: ReviewedStory): Rewrite | undefined =>
  findings.find(({ insertion }) => brings(insertion, id))?.insertion;

const brings = (rewrite: Rewrite | undefined, id: ScoreLine['id']): boolean =>
  rewrite?.shows?.some((evidence) => evidence === id) ?? false;

/** A change of one sentence, and the sentence by its index. */
export interface SentenceChange {
  readonly rewrite: Rewrite;
  readonly sentence: number;
}

/** The rewrite that mends a line: of the very sentence that was marked down, or of one that would show what is missing. */
export function rewriteFor(line: ScoreLine, story: ReviewedStory): SentenceChange | undefined {
  const markedDown = line.kind === 'marked-down';
  for (const [sentence, { flags }] of story.sentences.entries()) {
    if (markedDown && !line.sentences.includes(sentence)) continue;
    const mends = ({ id, rewrite }: Flag) => rewrite && (markedDown ? id === line.id : brings(rewrite, line.id));
    const rewrite = flags.find(mends)?.rewrite;
    if (rewrite) return { rewrite, sentence };
  }
  return undefined;
}

/** The dimensions that stand lowest, in the order in which interviewers weigh them: one, or several of equals. */
export function lowest({ scores }: ReviewedStory): readonly [Dimension, ...Dimension[]] {
  const least = WEIGHED.reduce<Dimension>(
    (low, one) => (scores[one].value < scores[low].value ? one : low),
    WEIGHED[0],
  );
  return [least, ...WEIGHED.filter((one) => one !== least && scores[one].value === scores[least].value)];
}

/** The one line that would raise a score most. */
export function mostToGain(lines: readonly ScoreLine[]): ScoreLine | undefined {
  const gain = (line: ScoreLine) => (line.kind === 'marked-down' ? -line.points : line.of - line.points);
  return lines.reduce<ScoreLine | undefined>(
    (best, line) => (gain(line) > (best ? gain(best) : 0) ? line : best),
    undefined,
  );
}
