import type {
  Dimension,
  EvidenceId,
  FindingDimension,
  FlagId,
  Level,
  OWN_WORD,
  Section,
  StoryFindingId,
} from './rubric.ts';
import type { Span } from './span.ts';

/** A change offered to the person: it moves, cuts or re-words what is there and leaves `[slots]` for what only they know. */
export interface Rewrite {
  /** What is replaced. Empty (start = end) for an insertion. */
  readonly span: Span;
  /** The text under `span` when it was reviewed; the editor refuses the rewrite when it has changed since. */
  readonly original: string;
  readonly replacement: string;
  /** Offsets within `replacement` of each `[slot]`, brackets included. */
  readonly slots: readonly Span[];
  /** Evidence that the sentence has once its slots are filled: of what a score misses, this brings so much. */
  readonly shows?: readonly EvidenceId[];
  /** It has the speaker do what the text leaves to a group or to nobody: only they know whether that is true. */
  readonly claims?: true;
}

/** What is underlined in a sentence: a weakness by the rubric, or a word that the person asked to be told of. */
export type Flag = RubricFlag | OwnWordFlag;

export interface RubricFlag extends Underlined {
  readonly id: FlagId;
  readonly dimension: Dimension;
}

/** A matter of delivery: it weighs in no score. */
export interface OwnWordFlag extends Underlined {
  readonly id: typeof OWN_WORD;
  readonly dimension: 'delivery';
}

interface Underlined {
  /** The shortest phrase that shows the weakness: what is underlined. */
  readonly span: Span;
  /** Index into the story's sentences. */
  readonly sentence: number;
  /** The rule's short name for a person, e.g. “Whose work was it?”. */
  readonly title: string;
  /** What the interviewer will ask on hearing it; stands in for the rewrite where none can be made well. */
  readonly question: string;
  readonly rewrite?: Rewrite;
  /** Stable over edits elsewhere: the rule and the words of its sentence. A dismissal is kept under it. */
  readonly key: string;
}

/** A strength of one sentence. */
export interface EvidenceMark {
  readonly id: EvidenceId;
  readonly dimension: Dimension;
  readonly span: Span;
}

export interface ReviewedSentence {
  readonly span: Span;
  readonly section: Section;
  readonly words: number;
  /** Belongs to a follow-up question or its answer: judged, but no part of the telling. */
  readonly followUp?: true;
  readonly flags: readonly Flag[];
  readonly evidence: readonly EvidenceMark[];
}

/** Something that the story as a whole lacks, or has in the wrong place. */
export interface StoryFinding {
  readonly id: StoryFindingId;
  readonly dimension: FindingDimension;
  readonly severity: 'normal' | 'severe';
  readonly title: string;
  /** One or two sentences to the person, with the figures that made it true. */
  readonly message: string;
  /** The sentence it is about, where there is one. */
  readonly sentence?: number;
  /** A sentence with slots, ready to be put where it belongs. */
  readonly insertion?: Rewrite;
  readonly key: string;
}

/** One line of the sum that makes up a score. The points of all lines add up to the score's value. */
export interface ScoreLine {
  readonly kind: 'found' | 'missing' | 'marked-down';
  readonly id: EvidenceId | FlagId | StoryFindingId;
  /** What the line says to a person, e.g. “A figure that measures the outcome”. */
  readonly label: string;
  /** Points counted: 0 or more for `found`, 0 for `missing`, 0 or less for `marked-down`. */
  readonly points: number;
  /** Points that this line could bring at most (`missing`: what is to be gained), or takes where there are enough (`marked-down`). */
  readonly of: number;
  /** Indices of the sentences it comes from. */
  readonly sentences: readonly number[];
}

export interface Score {
  /** 0 to 100, whole. */
  readonly value: number;
  readonly lines: readonly ScoreLine[];
}

export type Scores = Readonly<Record<Dimension, Score>> & { readonly overall: number };

export interface ReviewedStory {
  readonly span: Span;
  /** The interview question that the draft itself gives for the story. */
  readonly question?: string;
  readonly sentences: readonly ReviewedSentence[];
  readonly findings: readonly StoryFinding[];
  readonly scores: Scores;
  /** Words of talk, without `other` sentences and follow-up answers. */
  readonly words: number;
  /** Talk time in seconds, at the pace that the review was told. */
  readonly seconds: number;
}

export interface Review {
  /** `other-language`: the text is not English and was not reviewed. `no-story`: nothing in it tells of something that happened. */
  readonly status: 'reviewed' | 'no-story' | 'other-language' | 'empty';
  readonly stories: readonly ReviewedStory[];
  /** Rules that threw, by id: each lost only itself. Shown to the person as “not checked”. */
  readonly failedRules: readonly string[];
}

/** What the review is told besides the text. */
export interface ReviewOptions {
  readonly level?: Level;
  /** A frame's id (a leadership principle or a competency, kebab-case). */
  readonly principle?: string;
  /** Keys of flags and findings that the person has dismissed; they are left out and not counted. */
  readonly dismissed?: ReadonlySet<string>;
  /** Speaking pace in words a minute; `USUAL_PACE` where it is not said. */
  readonly pace?: number;
  /** Ids of flags and story findings that are not to be raised; their flags are not counted either. */
  readonly disabled?: ReadonlySet<string>;
  /** Words and phrases that the person wants to be told of, as they wrote them; `*` at the end stands for any ending. */
  readonly ownWords?: readonly string[];
}
