import type { EvidenceMark, Flag, Review, ReviewOptions, Rewrite } from '../model/review.ts';
import type { EvidenceId, Section } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { ASKS, type Ask } from './asks.ts';
import type { FollowUp } from './follow-ups.ts';

/** `review` of lib/review.ts, handed in: the coach is no part of the review and the review none of the coach. */
export type Reviewer = (text: string, options?: ReviewOptions) => Review;

/** A drafted answer to a follow-up, by the same flags and evidence as the story. Spans are offsets into the answer. */
export interface JudgedAnswer {
  readonly state: 'strong' | 'partly' | 'weak' | 'empty';
  readonly flags: readonly Flag[];
  readonly evidence: readonly EvidenceMark[];
  /** What a strong answer would hold and this one does not. */
  readonly missing: readonly Ask[];
}

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
): JudgedAnswer {
  if (!answer.trim()) return { state: 'empty', flags: [], evidence: [], missing: asksFor(followUp.answer, []) };
  const head = storyText.trimEnd() + TURN + LABELS[followUp.section];
  const said = review(head + answer, options)
    .stories.flatMap((s) => s.sentences)
    .filter((s) => s.span.start >= head.length);
  const back = (span: Span): Span => ({ start: span.start - head.length, end: span.end - head.length });
  const flags = said.flatMap((s) => s.flags.map((f) => moveFlag(f, back)));
  const evidence = said.flatMap((s) => s.evidence.map((e) => ({ ...e, span: back(e.span) })));
  const shown = evidence.map((e) => e.id);
  const missing = asksFor(followUp.answer, shown);
  const weak = flags.some((f) => f.id === followUp.weakFlag);
  const met = followUp.answer.length - missing.length;
  return { state: stateOf(met, missing.length, weak, flags.length), flags, evidence, missing };
}

function stateOf(met: number, missing: number, weak: boolean, flags: number): JudgedAnswer['state'] {
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

function moveFlag(flag: Flag, back: (span: Span) => Span): Flag {
  const { rewrite, ...rest } = flag;
  const moved: Rewrite | undefined = rewrite && { ...rewrite, span: back(rewrite.span) };
  return { ...rest, span: back(flag.span), ...(moved && { rewrite: moved }) };
}
