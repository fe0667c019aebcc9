import type { AnswerVerdict } from '../model/coaching.ts';
import type { Flag, Review, ReviewOptions } from '../model/review.ts';
import type { EvidenceId, Section } from '../model/rubric.ts';
import { moveSpan } from '../model/span.ts';
import { ASKS, type Ask } from './asks.ts';
import type { FollowUp } from './follow-ups.ts';

/** `review` of lib/review.ts, handed in: the coach is no part of the review and the review none of the coach. */
export type Reviewer = (text: string, options?: ReviewOptions) => Review;

/** Any line that reads as an interviewer's next question: what follows it is then read as an answer and not as a new story. */
const TURN = '\n\nQ: And then?\n';

/** Tells the review which part of a story the answer is, as a writer's own label would. */
const LABELS: Readonly<Record<Section, string>> = {
  situation: 'Situation: ',
  task: 'Task: ',
  action: 'Action: ',
  result: 'Result: ',
  reflection: 'Reflection: ',
  other: '',
};

/**
 * Judges a drafted answer in its place, under the story that it belongs to.
 * @param answer what the person would say; a short answer is a note and gets no finding of the whole
 * @param storyText the text of that story
 */
export function judgeAnswer(
  followUp: Pick<FollowUp, 'answer' | 'section' | 'weakFlag'>,
  answer: string,
  storyText: string,
  review: Reviewer,
  options: ReviewOptions = {},
): AnswerVerdict {
  if (!answer.trim()) return { state: 'empty', flags: [], missing: asksFor(followUp.answer, []) };
  const head = storyText.trimEnd() + TURN + LABELS[followUp.section];
  const said = review(head + answer, options)
    .stories.flatMap((s) => s.sentences)
    .filter((s) => s.span.start >= head.length);
  const flags = said.flatMap((s) => s.flags.map((flag) => moved(flag, -head.length)));
  const shown = said.flatMap((s) => s.evidence.map((e) => e.id));
  const missing = asksFor(followUp.answer, shown);
  const weak = flags.some((f) => f.id === followUp.weakFlag);
  const met = followUp.answer.length - missing.length;
  return { state: stateOf(met, missing.length, weak, flags.length), flags, missing };
}

function stateOf(met: number, missing: number, weak: boolean, flags: number): AnswerVerdict['state'] {
  if (missing === 0 && met > 0) return weak ? 'partly' : 'strong';
  if (met > 0) return 'partly';
  // No evidence that rules know of is asked for: only what the flags say is known.
  if (missing === 0 && flags === 0) return 'partly';
  return 'weak';
}

/** For each group that nothing shows, what its first evidence asks. */
const asksFor = (groups: FollowUp['answer'], shown: readonly EvidenceId[]): Ask[] =>
  groups.flatMap((group) => {
    const [first] = group;
    return first && !group.some((id) => shown.includes(id)) ? [ASKS[first]] : [];
  });

const moved = ({ rewrite, ...flag }: Flag, by: number): Flag => ({
  ...flag,
  span: moveSpan(flag.span, by),
  ...(rewrite && { rewrite: { ...rewrite, span: moveSpan(rewrite.span, by) } }),
});
