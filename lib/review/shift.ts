import type { Flag, ReviewedSentence, ReviewedStory, Rewrite, StoryFinding } from '../model/review.ts';
import { moveSpan } from '../model/span.ts';

/** Where a moved story was reviewed: moving it again starts from there, so that a thousand keystrokes make no chain. */
const origins = new WeakMap<ReviewedStory, { readonly story: ReviewedStory; readonly by: number }>();

/**
 * A reviewed story that stands elsewhere in its text, because something before it grew or shrank. Its parts are moved only
 * when somebody reads them: in a long document nobody reads the stories that are not at the caret.
 * @param story as reviewed
 * @param by how far it has moved, in UTF-16 units
 */
export function shiftStory(story: ReviewedStory, by: number): ReviewedStory {
  const known = origins.get(story);
  const origin = known?.story ?? story;
  const total = (known?.by ?? 0) + by;
  let sentences: readonly ReviewedSentence[] | undefined;
  let findings: readonly StoryFinding[] | undefined;
  const { span, scores, words, seconds, question } = origin;
  const shifted: ReviewedStory = {
    span: moveSpan(span, total),
    ...(question !== undefined && { question }),
    get sentences() {
      sentences ??= origin.sentences.map((s) => moveSentence(s, total));
      return sentences;
    },
    get findings() {
      findings ??= origin.findings.map((f) => moveFinding(f, total));
      return findings;
    },
    scores,
    words,
    seconds,
  };
  origins.set(shifted, { story: origin, by: total });
  return shifted;
}

const moveRewrite = (rewrite: Rewrite, by: number): Rewrite => ({ ...rewrite, span: moveSpan(rewrite.span, by) });

const moveFlag = (flag: Flag, by: number): Flag => ({
  ...flag,
  span: moveSpan(flag.span, by),
  ...(flag.rewrite && { rewrite: moveRewrite(flag.rewrite, by) }),
});

const moveSentence = (s: ReviewedSentence, by: number): ReviewedSentence => ({
  ...s,
  span: moveSpan(s.span, by),
  flags: s.flags.map((f) => moveFlag(f, by)),
  evidence: s.evidence.map((e) => ({ ...e, span: moveSpan(e.span, by) })),
});

const moveFinding = (f: StoryFinding, by: number): StoryFinding =>
  f.insertion ? { ...f, insertion: moveRewrite(f.insertion, by) } : f;
