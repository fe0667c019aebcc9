import type { ReviewedStory } from '../model/review.ts';
import { type Level, USUAL_LEVEL } from '../model/rubric.ts';
import type { Frame } from '../rubric/frames/frame.ts';
import { LEVEL_FRAMES } from '../rubric/frames/levels.ts';
import { secondsOf } from '../rubric/judged.ts';
import { compose } from './compose.ts';
import { cutsFor } from './cuts.ts';
import { type LeadBlock, leadBlock } from './lead.ts';
import { type Missing, missingFor } from './missing.ts';
import { hasEvidence, type Own, ownSentencesOf, wordsIn } from './own-sentences.ts';
import { type Hanging, hangingIn } from './references.ts';

/** Where one of the person's sentences goes in a telling, and why. */
export interface Placement {
  /** Index among the story's sentences. */
  readonly sentence: number;
  readonly move: 'front' | 'later' | 'keep' | 'cut';
  /** To the person. Empty for a sentence that simply stays. */
  readonly why: string;
}

/** A story told for a frame: the person's own sentences, moved and cut, never re-worded. */
export interface Telling {
  /** What to open with, what to dwell on, and where a level was given what it adds. */
  readonly advice: readonly string[];
  /** Every sentence of the telling, in its old order. */
  readonly placements: readonly Placement[];
  /** Indices of the sentences that are told, in their new order. */
  readonly order: readonly number[];
  /** The story in its new order. Labels, headings and questions are left out. */
  readonly text: string;
  readonly words: number;
  /** Talk time at the pace that was given. */
  readonly seconds: number;
  /** Words that point to what no longer stands before them: for the person to mend. */
  readonly hanging: readonly Hanging[];
  /** What the frame and the level ask for and no sentence has. */
  readonly missing: readonly Missing[];
  /** What to mind when telling it so. */
  readonly notes: readonly string[];
}

/**
 * Tells a story for a frame.
 * @param story as reviewed; `text` is the text that it was reviewed in
 * @param level absent where the person has not said theirs: then nothing is advised for it, and what is missing is asked of
 * the usual one
 * @param pace speaking pace in words a minute
 */
export function tellFor(story: ReviewedStory, text: string, frame: Frame, level?: Level, pace?: number): Telling {
  const all = ownSentencesOf(story, text);
  const verdicts = cutsFor(all, frame);
  const kept = all.filter((s) => verdicts.get(s.index)?.move !== 'cut');
  const later = kept.filter((s) => verdicts.get(s.index)?.move === 'later');
  const block = leadBlock(
    kept.filter((s) => !later.includes(s)),
    all,
    frame,
  );
  const told = arrange(kept, block.sentences, later, frame);
  const words = wordsIn(told);
  return {
    advice: [
      `${frame.lead.place === 'work' ? 'Begin the work with' : 'Open with'} ${frame.lead.what}. ${frame.lead.why}`,
      frame.stress.advice,
      ...(level ? [LEVEL_FRAMES[level].advice] : []),
    ],
    placements: all.map((s): Placement => {
      const verdict = verdicts.get(s.index);
      const why = block.sentences.includes(s) && reasonToMove(s, block, frame);
      return { sentence: s.index, move: why ? 'front' : (verdict?.move ?? 'keep'), why: why || (verdict?.why ?? '') };
    }),
    order: told.map((s) => s.index),
    text: compose(text, told, all),
    words,
    seconds: Math.round(secondsOf(words, pace)),
    hanging: hangingIn(told, all),
    missing: missingFor(told, frame, level ?? USUAL_LEVEL),
    notes: notesOn(told, block),
  };
}

/** The lead first, or before the work; what is told later at the end of the results. */
function arrange(kept: readonly Own[], lead: readonly Own[], later: readonly Own[], frame: Frame): readonly Own[] {
  const rest = kept.filter((s) => !lead.includes(s) && !later.includes(s));
  const at =
    frame.lead.place === 'work'
      ? Math.max(
          0,
          rest.findIndex((s) => s.section === 'action'),
        )
      : 0;
  const told = [...rest.slice(0, at), ...lead, ...rest.slice(at)];
  const end = told.findLastIndex((s) => s.section !== 'reflection') + 1;
  return [...told.slice(0, end), ...later, ...told.slice(end)];
}

function reasonToMove(s: Own, block: LeadBlock, frame: Frame): string {
  return block.along.has(s)
    ? 'It comes along, so that the sentence after it can be understood.'
    : `${frame.name} begins with ${frame.lead.what}.`;
}

function notesOn(told: readonly Own[], { sentences: lead }: LeadBlock): readonly string[] {
  const outcome = (s: Own) => hasEvidence(s, 'metric', 'business-value');
  const notes: string[] = [];
  if (lead.some(outcome) && !told.some((s) => !lead.includes(s) && outcome(s)))
    notes.push('Your outcome now stands at the front only: come back to it in half a sentence at the end.');
  return notes;
}
