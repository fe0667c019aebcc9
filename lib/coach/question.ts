/** Reads an interview question: whether it asks for a story, and which frame the story is wanted for. */
import { kindOfQuestion, plain, type QuestionKind } from '../question/kind.ts';
import type { Frame } from '../rubric/frames/frame.ts';
import { FRAMES } from '../rubric/frames/index.ts';

export interface FrameMatch {
  readonly frame: Frame;
  /** Comparable within one question only. */
  readonly score: number;
  /** The words of the question that speak for it, as they stand there in lower case. */
  readonly because: readonly string[];
}

export interface ReadQuestion {
  readonly kind: QuestionKind;
  /** The frame it asks for; absent where no frame's words stand out. */
  readonly frame?: { readonly id: string; readonly because: readonly string[] };
}

const SURELY = 4;
const PERHAPS = 1;
const NAMED = 8;
/** What a question that is worded like one of the frame's own brings at most. */
const WORDED_ALIKE = 6;
/** A frame is chosen from here on: one sure word, or three that tip the scale. */
const ENOUGH = 3;
/** “What did you do? What did you learn?” goes with any question: what stands beside the sentence that asks counts less. */
const BESIDE = 0.4;

/**
 * @param text the question of a form or of an interviewer; a prompt of several sentences is one question
 */
export function readQuestion(text: string): ReadQuestion {
  const kind = kindOfQuestion(text);
  const [best] = kind === 'other' ? [] : framesForQuestion(text);
  if (!best || best.score < ENOUGH) return { kind };
  return { kind, frame: { id: best.frame.id, because: best.because } };
}

/**
 * The frames that a question asks for, best first; those that nothing speaks for are left out.
 * @param question any words: a full question, or a few typed into a search
 */
export function framesForQuestion(question: string): FrameMatch[] {
  const parts = partsOf(plain(question));
  return FRAMES.map((frame) => match(frame, parts))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

interface Part {
  readonly text: string;
  readonly weight: number;
  readonly stems: ReadonlySet<string>;
}

function partsOf(question: string): Part[] {
  const sentences = question.split(/(?<=[.?!;])\s+/).filter((sentence) => /\w/.test(sentence));
  const asking = Math.max(
    0,
    sentences.findIndex((text) => kindOfQuestion(text) === 'behavioural'),
  );
  return sentences.map((text, index) => ({ text, weight: index === asking ? 1 : BESIDE, stems: stemsOf(text) }));
}

function match(frame: Frame, parts: readonly Part[]): FrameMatch {
  const name = frame.name.toLowerCase();
  const because = new Set<string>();
  let score = 0;
  for (const { text, weight, stems } of parts) {
    const sure = distinct(text, frame.asks.surely);
    // What a sure word holds is not counted a second time as a word that only tips the scale.
    const also = distinct(text, frame.asks.perhaps).filter((word) => !sure.some((longer) => longer.includes(word)));
    const named = text.includes(name) ? [name] : [];
    // The second sure word says less than the first, and a third nothing new.
    const surely = SURELY * (sure.length > 1 ? 1.25 : sure.length);
    score += weight * (surely + PERHAPS * Math.min(also.length, 3) + NAMED * named.length);
    score += weight * WORDED_ALIKE * likeness(stems, frame);
    for (const word of [...named, ...sure, ...also]) because.add(word);
  }
  return { frame, score, because: [...because] };
}

function distinct(text: string, sign: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(sign), ([word]) => word))];
}

/** How much a sentence is worded like one of the frame's own questions: 0 to 1, rare words counting most. */
function likeness(stems: ReadonlySet<string>, frame: Frame): number {
  const likes = frame.questions.map((question) => {
    const own = stemsOf(plain(question));
    const shared = rarity([...own].filter((stem) => stems.has(stem)));
    return shared / Math.sqrt(rarity(own) * rarity(stems) || 1);
  });
  const most = Math.max(0, ...likes);
  // A few words in common are chance.
  return most > 0.5 ? most : 0;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/[a-z]{3,}/g), ([word]) => word.replace(/(?:ing|ed|es|s|e)$/, '')));
}

/** In how many frames' questions each word stands: “tell me about a time” is in all, and says nothing. */
const spread = new Map<string, number>();
for (const { questions } of FRAMES) {
  for (const stem of new Set(questions.flatMap((question) => [...stemsOf(plain(question))]))) {
    spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
}

function rarity(stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) sum += Math.log(FRAMES.length / (spread.get(stem) ?? 1));
  return sum;
}
