/** What the coach answers across a wire, made of a text each time: nothing need be kept meanwhile. */
import type { FrameName, HangingWord, LengthLimit, ProbeState, ShortStory, ToldStory } from '../model/coaching.ts';
import type { ReviewedStory, ReviewOptions } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import { type Frame, shows } from '../rubric/frames/frame.ts';
import { FRAMES, frameOf } from '../rubric/frames/index.ts';
import { toldSpan } from './compose.ts';
import { answeredOnce, type FollowUp, followUpsFor } from './follow-ups.ts';
import { nameOf } from './frame-name.ts';
import type { Reviewer } from './judge-answer.ts';
import { mainStory } from './main-story.ts';
import { ownSentencesOf } from './own-sentences.ts';
import type { Hanging } from './references.ts';
import { shorten } from './shorten.ts';
import { tellFor } from './tell.ts';

/** The frames that a story can be told for, in their usual order. */
export const frameNames = (): readonly FrameName[] => FRAMES.map(nameOf);

/**
 * A story told for a frame.
 * @param options what the review is told; its `principle` is the frame's
 * @returns null where the text holds no story or the frame is not known
 */
export function toldStory(text: string, review: Reviewer, options: ReviewOptions): ToldStory | null {
  const frame = frameOf(options.principle);
  const story = mainStory(review(text, options));
  if (!frame || !story) return null;
  const told = tellFor(story, text, frame, options.level, options.pace);
  const own = new Map(ownSentencesOf(story, text).map((s) => [s.index, s]));
  const places = new Map(told.placements.map(({ sentence }, place) => [sentence, place]));
  const before = story.scores.overall;
  return {
    frame: nameOf(frame),
    leadsAt: frame.lead.place,
    advice: told.advice,
    leaveOut: frame.leaveOut.map(({ what, why }) => ({ what, why })),
    placements: told.placements.map(({ sentence, move, why }) => {
      const said = own.get(sentence);
      return {
        ...quote(story, text, sentence),
        section: said?.section ?? 'other',
        move,
        why,
        stressed: move !== 'cut' && said !== undefined && stresses(frame, said),
      };
    }),
    order: told.order.flatMap((sentence) => places.get(sentence) ?? []),
    text: told.text,
    replaces: toldSpan(story.span, text, [...own.values()]),
    seconds: told.seconds,
    hanging: told.hanging.map((one) => hangingWord(story, text, one)),
    missing: told.missing,
    notes: told.notes,
    before,
    after: mainStory(review(told.text, options))?.scores.overall ?? before,
  };
}

const stresses = ({ stress: { evidence } }: Frame, said: Parameters<typeof shows>[0]): boolean =>
  shows(said, { evidence });

/** A story cut to a limit; null where the text holds none. */
export function shortStory(
  text: string,
  limit: LengthLimit,
  review: Reviewer,
  options: ReviewOptions,
): ShortStory | null {
  const story = mainStory(review(text, options));
  if (!story) return null;
  const short = shorten(story, text, limit, review, options);
  return {
    kept: short.kept.map((index) => quote(story, text, index)),
    dropped: short.dropped.map(({ sentence, why }) => ({ ...quote(story, text, sentence), why })),
    text: short.text,
    replaces: toldSpan(story.span, text, ownSentencesOf(story, text)),
    words: short.words,
    seconds: short.seconds,
    characters: short.characters,
    before: short.before,
    ...(short.after !== undefined && { after: short.after }),
    hanging: short.hanging.map((one) => hangingWord(story, text, one)),
  };
}

/**
 * The interviewer's follow-ups to a story.
 * @param drafted ids of those that the person has drafted an answer to
 * @returns null where the text holds no story and nothing was drafted
 */
export function probesOf(
  text: string,
  drafted: readonly string[],
  review: Reviewer,
  options: ReviewOptions,
): readonly ProbeState[] | null {
  const story = mainStory(review(text, options));
  if (!story) return drafted.length > 0 ? drafted.map((id) => probeState(answeredOnce(id))) : null;
  const quoted = (index: number) => quote(story, text, index);
  return followUpsFor(story, text, frameOf(options.principle), drafted).map((one) => probeState(one, quoted));
}

const probeState = (one: FollowUp, quoted?: (index: number) => ReturnType<typeof quote>): ProbeState => ({
  ...one,
  answeredBy: quoted ? one.answeredBy.map(quoted) : [],
  weakIn: quoted ? one.weakIn.map(quoted) : [],
});

function quote(story: ReviewedStory, text: string, index: number): { readonly text: string; readonly span: Span } {
  const span = story.sentences[index]?.span ?? { start: 0, end: 0 };
  return { text: text.slice(span.start, span.end), span };
}

function hangingWord(story: ReviewedStory, text: string, { word, sentence, message }: Hanging): HangingWord {
  return { word, sentence: quote(story, text, sentence).text, message };
}
