import { ownWords } from '../language/features.ts';
import { fold } from '../language/words.ts';
import type { EvidenceMark, Flag, ReviewedStory } from '../model/review.ts';
import type { EvidenceId, FlagId } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import type { Told } from '../rubric/frames/frame.ts';

/** One sentence of the telling, in the person's words. */
export interface Own extends Told {
  /** Index among the story's sentences. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly flags: readonly Flag[];
  readonly evidence: readonly EvidenceMark[];
}

/**
 * The sentences that make up the telling: no label, heading or question, and no answer to a follow-up.
 * @param text the text that was reviewed
 */
export function ownSentencesOf(story: ReviewedStory, text: string): readonly Own[] {
  return story.sentences.flatMap((s, index) => {
    if (s.section === 'other' || s.followUp) return [];
    const words = text.slice(s.span.start, s.span.end);
    return [
      {
        index,
        text: words,
        own: ownWords(fold(words)),
        span: s.span,
        section: s.section,
        words: s.words,
        flags: s.flags,
        evidence: s.evidence,
      },
    ];
  });
}

export const hasEvidence = (s: Own, ...ids: readonly EvidenceId[]): boolean =>
  s.evidence.some((e) => ids.includes(e.id));

export const hasFlag = (s: Own, ...ids: readonly FlagId[]): boolean => s.flags.some((f) => ids.includes(f.id));

export const wordsIn = (sentences: readonly Own[]): number => sentences.reduce((sum, s) => sum + s.words, 0);
