import { ownWords } from '../language/features.ts';
import { fold } from '../language/words.ts';
import type { EvidenceMark, ReviewedStory, RubricFlag } from '../model/review.ts';
import { type EvidenceId, type FlagId, OWN_WORD } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import type { Told } from '../rubric/frames/frame.ts';

/** One sentence of the telling, in the person's words. */
export interface Own extends Told {
  /** Index among the story's sentences. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly flags: readonly RubricFlag[];
  readonly evidence: readonly EvidenceMark[];
}

/**
 * The sentences that make up the telling: no label, heading or question, and no answer to a follow-up.
 * @param text the text that was reviewed
 */
export const ownSentencesOf = (story: ReviewedStory, text: string): readonly Own[] =>
  saidIn(story, text).filter((s) => !story.sentences[s.index]?.followUp);

/** The telling, and the answers to follow-ups that are drafted under it. */
export function saidIn(story: ReviewedStory, text: string): readonly Own[] {
  return story.sentences.flatMap((s, index) => {
    if (s.section === 'other') return [];
    const { span, section, words, evidence } = s;
    const flags = s.flags.filter((f) => f.id !== OWN_WORD);
    const written = text.slice(span.start, span.end);
    return [{ index, text: written, own: ownWords(fold(written)), span, section, words, flags, evidence }];
  });
}

export const hasEvidence = (s: Own, ...ids: readonly EvidenceId[]): boolean =>
  s.evidence.some((e) => ids.includes(e.id));

export const hasFlag = (s: Own, ...ids: readonly FlagId[]): boolean => s.flags.some((f) => ids.includes(f.id));

export const wordsIn = (sentences: readonly Own[]): number => sentences.reduce((sum, s) => sum + s.words, 0);
