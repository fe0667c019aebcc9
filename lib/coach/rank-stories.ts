/** Which of the person's stories answer a question, best first, and why. */
import type { QuestionAnswer, RankedStory, RankReason, Strength } from '../model/assessment.ts';
import { frameOf } from '../rubric/frames/index.ts';
import { QUESTION_GROUPS } from './common-questions.ts';
import { nameOf } from './frame-name.ts';
import { type FrameMatch, framesForQuestion } from './question.ts';

/** A story as the ranking sees it. */
export interface Candidate {
  readonly id: string;
  readonly overall: number;
  readonly strengths: readonly Strength[];
  /** The frame that the person chose for it. */
  readonly principle?: string | undefined;
  /** How well its words match the question's. */
  readonly words: WordHit;
}

/** What a word search found. */
export interface WordHit {
  /** 0 to 1, the best story of this search having 1. */
  readonly score: number;
  /** Words of the question that stand in the story. */
  readonly terms: readonly string[];
  /** The question that the story is saved under, where the words are in it. */
  readonly question?: string | undefined;
}

/** Frames that are less than half as likely as the likeliest are another question's. */
const LIKELY = 0.5;
const MOST_FRAMES = 3;

/** What speaks for a story, in parts of one. The person's own choice of frame outweighs any sign that we read. */
const WEIGHTS = { frame: 0.4, chosen: 0.25, words: 0.25, overall: 0.1 } as const;

export function rankStories(question: string, candidates: readonly Candidate[]): QuestionAnswer {
  const matches = framesAskedBy(question);
  const most = matches[0]?.score ?? 0;
  const likely = matches.filter(({ score }) => score >= most * LIKELY).slice(0, MOST_FRAMES);
  const stories = candidates
    .map((candidate) => rank(candidate, likely))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  return { frames: likely.map(({ frame }) => nameOf(frame)), stories };
}

/** A question of our own bank asks for the frame that it stands under, whatever its words; any other for what they say. */
function framesAskedBy(question: string): readonly FrameMatch[] {
  const matches = framesForQuestion(question);
  const asked = question.trim().toLowerCase();
  const group = QUESTION_GROUPS.find(({ questions }) => questions.some((one) => one.toLowerCase() === asked));
  const frame = frameOf(group?.frame.id);
  if (!frame) return matches;
  const known = matches.find((match) => match.frame === frame);
  const score = 1 + (matches[0]?.score ?? 0);
  const others = matches.filter((match) => match.frame !== frame);
  return [{ frame, because: known?.because ?? [], score }, ...others];
}

function rank(candidate: Candidate, likely: readonly FrameMatch[]): RankedStory {
  const total = likely.reduce((sum, { score }) => sum + score, 0);
  const strengthFor = (id: string) => candidate.strengths.find(({ frame }) => frame === id)?.strength ?? 0;
  const strong = likely.reduce((sum, { frame, score }) => sum + (score / total) * strengthFor(frame.id), 0) / 100;
  const own = frameOf(candidate.principle);
  const place = own ? likely.findIndex(({ frame }) => frame === own) : -1;
  const chosen = place < 0 ? 0 : (likely[place]?.score ?? 0) / (likely[0]?.score ?? 1);
  const { words } = candidate;
  // Where the question is of no kind that we know, its words are all there is to go by.
  const fit =
    likely.length > 0
      ? WEIGHTS.frame * strong +
        WEIGHTS.chosen * chosen +
        WEIGHTS.words * words.score +
        (WEIGHTS.overall * candidate.overall) / 100
      : words.score * (0.8 + (0.2 * candidate.overall) / 100);
  return { story: candidate.id, fit: Math.round(fit * 100), reasons: reasons(candidate, likely, place, strengthFor) };
}

function reasons(
  { words }: Candidate,
  likely: readonly FrameMatch[],
  chosen: number,
  strengthFor: (id: string) => number,
): readonly RankReason[] {
  const found: RankReason[] = [];
  const own = likely[chosen];
  if (own) found.push({ kind: 'chosen', name: own.frame.name });
  if (words.question) found.push({ kind: 'question', question: words.question });
  const best = [...likely].sort((a, b) => strengthFor(b.frame.id) - strengthFor(a.frame.id))[0];
  if (best && strengthFor(best.frame.id) > 0) {
    const { id, name } = best.frame;
    found.push({ kind: 'frame', name, strength: strengthFor(id) });
  }
  if (words.terms.length > 0) found.push({ kind: 'words', words: words.terms.slice(0, 5) });
  return found;
}
