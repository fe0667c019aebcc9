/** What the coach answers across a wire: lib/coach in plain data, with the person's own words beside each verdict. */
import type { FieldLimit } from './field.ts';
import type { Flag } from './review.ts';
import type { EvidenceId, FindingDimension, FlagId, Section } from './rubric.ts';
import type { Span } from './span.ts';

/** A leadership principle or a competency that a story can be told for. */
export interface FrameName {
  readonly id: string;
  readonly kind: 'principle' | 'competency';
  readonly name: string;
}

/** A word that points to what no longer stands before it. */
export interface HangingWord {
  readonly word: string;
  readonly sentence: string;
  readonly message: string;
}

/** A story told for a frame: the person's own sentences, moved and cut. Spans are offsets into the text that was given. */
export interface ToldStory {
  readonly frame: FrameName;
  /** Where what the frame leads with is told: at the very beginning, or as the first of the work. */
  readonly leadsAt: 'opening' | 'work';
  /** Sentences to the person: what to open with, what to dwell on, what the level adds. */
  readonly advice: readonly string[];
  /** What to leave out, and why. */
  readonly leaveOut: readonly { readonly what: string; readonly why: string }[];
  /** Every sentence of the telling in its old order. */
  readonly placements: readonly ToldSentence[];
  /** Indices into `placements` of those that are told, in their new order. */
  readonly order: readonly number[];
  readonly text: string;
  /** What `text` takes the place of: from the first told sentence to the last. */
  readonly replaces: Span;
  readonly seconds: number;
  readonly hanging: readonly HangingWord[];
  readonly missing: readonly {
    readonly id: string;
    readonly weight: 'must' | 'should';
    readonly what: string;
    readonly question: string;
  }[];
  readonly notes: readonly string[];
  /** Overall score for this frame as it stands, and told so. */
  readonly before: number;
  readonly after: number;
}

export interface ToldSentence {
  readonly text: string;
  readonly span: Span;
  readonly section: Section;
  readonly move: 'front' | 'later' | 'keep' | 'cut';
  readonly why: string;
  /** It shows what the frame stresses. */
  readonly stressed: boolean;
}

/** How long a story may be: in talk, or as a form counts it. */
export type LengthLimit = { readonly seconds: number } | FieldLimit;

/** A story cut to a limit. */
export interface ShortStory {
  readonly kept: readonly { readonly text: string }[];
  readonly dropped: readonly { readonly text: string; readonly why: string; readonly span: Span }[];
  readonly text: string;
  readonly replaces: Span;
  readonly words: number;
  readonly seconds: number;
  readonly characters: number;
  readonly before: number;
  /** Absent where nothing is left that tells of anything. */
  readonly after?: number;
  readonly hanging: readonly HangingWord[];
}

/** What a drafted answer is judged by. */
export interface AnswerTarget {
  readonly answer: readonly (readonly EvidenceId[])[];
  readonly section: Section;
  readonly weakFlag?: FlagId | undefined;
}

/** A question that the interviewer will put after this story. */
export interface ProbeState extends AnswerTarget {
  readonly id: string;
  readonly question: string;
  readonly kind: 'standard' | 'invited' | 'frame';
  readonly state: 'answered' | 'partly' | 'open';
  /** The sentences that answer it, wholly or in part, and those that are the weak answer as they stand. */
  readonly answeredBy: readonly { readonly text: string; readonly span: Span }[];
  readonly weakIn: readonly { readonly text: string; readonly span: Span }[];
  readonly weak: string;
  readonly strong: string;
}

/** A drafted answer to a follow-up, judged by the same flags and evidence as the story. Spans are offsets into the answer. */
export interface AnswerVerdict {
  readonly state: 'strong' | 'partly' | 'weak' | 'empty';
  readonly flags: readonly Flag[];
  /** What a strong answer would hold and this one does not. */
  readonly missing: readonly { readonly what: string; readonly question: string }[];
}

/** Why a check exists, out of its own file. */
export interface RuleReason {
  readonly id: string;
  readonly dimension: FindingDimension;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly weak?: string;
  readonly strong?: string;
}

/** Every check, each kind in its usual order. */
export interface RuleReasons {
  readonly flags: readonly RuleReason[];
  readonly evidence: readonly RuleReason[];
  readonly findings: readonly RuleReason[];
}
