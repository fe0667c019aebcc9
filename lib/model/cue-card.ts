import type { Section } from './rubric.ts';

/** A part of a telling: the opening where the chosen frame moves something to the front, else a section of the story. */
export type CuePart = 'opening' | Exclude<Section, 'other'>;

/** What is to be remembered of one part of a story. Every line is cut out of one of the person's sentences, never re-worded. */
export interface Cue {
  readonly section: Exclude<Section, 'other'>;
  /** One line; for the work up to a handful, in the order of the story. */
  readonly lines: readonly string[];
}

/** A figure by itself, with the few words of the person's that say what it is. */
export interface CueFigure {
  readonly value: string;
  /** What it became, where the person told both ends of a change. */
  readonly to?: string;
  /** What it is of, in the person's words: what it counts or what changed, in six words at most, else the clause that tells it. */
  readonly words: string;
  /** They stand before the figure in the story, and lead to it: “renewed in January”, of “$31K a year”. */
  readonly leads?: true;
}

/** A question that may follow, with what the person has to say to it. */
export interface CueAnswer {
  readonly id: string;
  readonly question: string;
  readonly state: 'answered' | 'partly' | 'open';
  /** The person's own sentences, whole. Empty where nothing of theirs answers it. */
  readonly answers: readonly string[];
}

/** One story for a glance during a call: the person's own words and nothing else. */
export interface CueCard {
  /** The question that the story was written for, where the person gave one. */
  readonly question?: string;
  /** The sentence that the chosen frame opens with, or the story's first; of one too long for a breath, what it begins with. */
  readonly opening: string;
  readonly cues: readonly Cue[];
  readonly figures: readonly CueFigure[];
  /** The sentence that says whose job it was; of one too long for a breath, the clause that does. */
  readonly boundary?: string;
  readonly followUps: readonly CueAnswer[];
  /** The parts in the order in which they are told, with the seconds that each takes. */
  readonly plan: readonly { readonly part: CuePart; readonly seconds: number }[];
}

/** What the worker answers when a card is asked for. */
export interface CueCardReply {
  /** Absent where no story was found in the text: then only the text itself can be shown. */
  readonly card?: CueCard;
  /** Id of the frame that the card is made for. */
  readonly frame?: string;
}
