import type { FrameName } from './coaching.ts';
import type { Dimension, Section } from './rubric.ts';

/** How well a story would do for one kind of question. */
export interface Strength {
  /** The frame's id. */
  readonly frame: string;
  /** 0 to 100: the story's score for that question, of which a third counts as it is and the rest by `met` of `of`. */
  readonly strength: number;
  /** How many of the things that the frame asks for the story shows, of how many; in tenths, since one may be there in part. */
  readonly met: number;
  readonly of: number;
}

/** What the review made of a saved story: all that lists and grids show. */
export interface StoryAssessment {
  readonly status: 'reviewed' | 'no-story' | 'other-language' | 'empty';
  readonly overall: number;
  readonly scores: Readonly<Record<Dimension, number>>;
  /** Talk time at the person's pace. */
  readonly seconds: number;
  /** Seconds of talk by section. */
  readonly sections: Readonly<Record<Section, number>>;
  /** For every frame, in the frames' order. */
  readonly strengths: readonly Strength[];
}

export interface AssessedStory {
  readonly story: string;
  readonly assessment: StoryAssessment;
}

/** One thing that a frame asks for, and the person's sentences that show it; none where it is missing. */
export interface StrengthPart {
  readonly what: string;
  /** What an interviewer asks where it is missing. */
  readonly question: string;
  /** 0 to 1: how far it is there. */
  readonly share: number;
  readonly quotes: readonly string[];
}

/** What a cell of the coverage is made of. */
export interface StrengthReasons extends Strength {
  readonly name: string;
  /** The story's overall score for that frame. */
  readonly score: number;
  readonly parts: readonly StrengthPart[];
}

/** Why a story is proposed for a question. */
export type RankReason =
  /** Told for a kind of question that this is, as strongly as that. */
  | { readonly kind: 'frame'; readonly name: string; readonly strength: number }
  /** The person has chosen that frame for it. */
  | { readonly kind: 'chosen'; readonly name: string }
  /** It is saved under a question that shares these words. */
  | { readonly kind: 'question'; readonly question: string }
  /** Its text holds these words of the question. */
  | { readonly kind: 'words'; readonly words: readonly string[] };

export interface RankedStory {
  readonly story: string;
  /** 0 to 100; comparable within one question only. */
  readonly fit: number;
  readonly reasons: readonly RankReason[];
}

export interface QuestionAnswer {
  /** The kinds of question that it is, the surest first. */
  readonly frames: readonly FrameName[];
  readonly stories: readonly RankedStory[];
}

/** Common questions that ask for one frame. */
export interface QuestionGroup {
  readonly frame: FrameName;
  readonly questions: readonly string[];
}

/** What a job advert asks for, with the sentences that say so. */
export interface AdvertAsk {
  readonly frame: FrameName;
  readonly quotes: readonly {
    readonly sentence: string;
    /** The words in it that say so. */
    readonly words: readonly string[];
  }[];
}

/** The same thing measured in two places, with different figures. */
export interface FigureClash {
  readonly places: readonly [FigurePlace, FigurePlace];
  /** The words that both have around the figure. */
  readonly about: readonly string[];
}

export interface FigurePlace {
  readonly story: string;
  readonly figure: string;
  readonly sentence: string;
}

/** What somebody who hired the person may not want to see outside. */
export interface ConfidentialName {
  readonly kind: 'employer' | 'customer' | 'money';
  readonly name: string;
  readonly places: readonly { readonly story: string; readonly sentence: string }[];
}

/** A story found in a pasted text or a file, to be looked at before it is saved. */
export interface FoundStory {
  readonly text: string;
  readonly title: string;
  readonly question?: string;
  readonly overall: number;
  readonly seconds: number;
}
