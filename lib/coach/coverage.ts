/** How strong a story is for each kind of question, and what it lacks for it. */
import type { Strength, StrengthPart, StrengthReasons } from '../model/assessment.ts';
import type { ReviewedStory } from '../model/review.ts';
import { notAskedBy } from '../rubric/asked.ts';
import { type Frame, type Mark, shows } from '../rubric/frames/frame.ts';
import { FRAMES } from '../rubric/frames/index.ts';
import { overallOf } from '../rubric/score.ts';
import { ASKS } from './asks.ts';
import { type Own, ownSentencesOf } from './own-sentences.ts';

/** Of a story's score this share counts for any question; the rest by how much of what is asked the story shows. */
const ANYWAY = 1 / 3;
const BY_WHAT_IS_SHOWN = 2 / 3;

/**
 * The strength of a story for every frame, in the frames' order.
 * @param story as reviewed, for no frame in particular; `text` is the text that it was reviewed in
 */
export function strengthsOf(story: ReviewedStory, text: string): readonly Strength[] {
  const told = ownSentencesOf(story, text);
  return FRAMES.map((frame) => strengthFor(story, told, frame));
}

/** What the strength for one frame is made of: each thing asked for, with the sentences that show it. */
export function reasonsFor(story: ReviewedStory, text: string, frame: Frame): StrengthReasons {
  const told = ownSentencesOf(story, text);
  return {
    ...strengthFor(story, told, frame),
    name: frame.name,
    score: overallOf(story.scores, notAskedBy(frame.id)),
    parts: partsOf(frame).map((part): StrengthPart => {
      const quotes = shownBy(part, told).map(({ text: words }) => words);
      return { what: part.what, question: part.question, share: shareOf(part, quotes.length), quotes };
    }),
  };
}

function strengthFor(story: ReviewedStory, told: readonly Own[], frame: Frame): Strength {
  const parts = partsOf(frame);
  const sum = parts.reduce((all, part) => all + shareOf(part, shownBy(part, told).length), 0);
  // As it is shown, so that a person who recomputes the strength comes to the same.
  const met = Math.round(sum * 10) / 10;
  const score = overallOf(story.scores, notAskedBy(frame.id));
  return {
    frame: frame.id,
    strength: Math.round(score * (ANYWAY + BY_WHAT_IS_SHOWN * (met / parts.length))),
    met,
    of: parts.length,
  };
}

const shownBy = ({ mark }: Part, told: readonly Own[]): readonly Own[] =>
  told.filter((sentence) => shows(sentence, mark));

/** A story is not about customers because it names one: what is known by words alone must come in so many sentences. */
const ENOUGH = 3;

function shareOf({ mark }: Part, sentences: number): number {
  return mark.words ? Math.min(sentences, ENOUGH) / ENOUGH : Math.min(sentences, 1);
}

interface Part {
  readonly what: string;
  readonly question: string;
  readonly mark: Mark;
}

const known = new WeakMap<Frame, readonly Part[]>();

/** What a frame asks for: its demands, what it opens with, and what it dwells on, nothing twice. */
function partsOf(frame: Frame): readonly Part[] {
  const kept = known.get(frame);
  if (kept) return kept;
  const demanded = new Set(frame.demands.flatMap(({ mark }) => mark.evidence ?? []));
  const leads = frame.demands.some(({ mark }) => sameMark(mark, frame.lead.mark));
  const lead = { what: frame.lead.what, question: frame.lead.why, mark: frame.lead.mark };
  const parts: readonly Part[] = [
    ...(leads ? [] : [lead]),
    ...frame.demands,
    ...frame.stress.evidence.filter((id) => !demanded.has(id)).map((id) => ({ ...ASKS[id], mark: { evidence: [id] } })),
  ];
  known.set(frame, parts);
  return parts;
}

const sameMark = (a: Mark, b: Mark): boolean =>
  a.words?.source === b.words?.source &&
  (a.evidence ?? []).every((id) => b.evidence?.includes(id)) &&
  (b.evidence ?? []).every((id) => a.evidence?.includes(id));
