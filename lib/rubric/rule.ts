import type { Features } from '../language/features.ts';
import type { Dimension, EvidenceId, FlagId, Section } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';

/** A sentence as the rules see it: its own features, its place in the story, and its neighbours. Spans are offsets into the sentence. */
export interface Sentence extends Features {
  readonly section: Section;
  /** Index among the story's sentences. */
  readonly index: number;
  /** What the evidence rules found in it. Empty while the evidence rules themselves run. */
  readonly evidence: ReadonlySet<EvidenceId>;
  /** The sentence `by` places later (negative: earlier) in the same story. */
  readonly near: (by: number) => Sentence | undefined;
}

/**
 * A draft for a test of a rule, all in one file with the rule. A plain string is one sentence, its flagged phrase in square brackets where it is
 * weak. `before` and `after` are its neighbours.
 */
export type Example =
  | string
  | {
      readonly text: string;
      readonly section?: Section;
      readonly before?: readonly string[];
      readonly after?: readonly string[];
    };

/** What a rewrite puts in place of a part of the sentence. `[slots]` stand for what only the person knows. */
export interface Draft extends Span {
  readonly replacement: string;
}

interface Rule {
  readonly dimension: Dimension;
  /** A short name for a person, no jargon. */
  readonly title: string;
  /** Why an interviewer cares, in one or two sentences to the person. */
  readonly why: string;
  /** Where the rule comes from: the place in RUBRIC.md, and the general wisdom behind it. */
  readonly source: string;
  /** The section that an example without one is read as. */
  readonly section: Section;
  /**
   * Finds the rule's mark in a sentence: the shortest phrase that shows it.
   * @returns a span of the sentence, or nothing
   */
  readonly detect: (sentence: Sentence) => Span | undefined;
  /** In what the second reader has no say: `true` keeps the mark that the rule found, `false` never has it. */
  readonly certain?: (sentence: Sentence) => boolean | undefined;
}

/** One weakness. */
export interface FlagRule extends Rule {
  readonly id: FlagId;
  /** What an interviewer asks on hearing it. */
  readonly question: string;
  readonly examples: {
    readonly weak: readonly Example[];
    /** The same sentence told well. Must not be flagged. */
    readonly strong: readonly Example[];
    /** What must stay quiet: the “not when” column. */
    readonly fine: readonly Example[];
    /** Weak sentence and what the rewrite makes of it. */
    readonly rewritten: readonly (readonly [Example, string])[];
  };
  /** What to underline where the second reader alone sees the mark; nothing to leave it to the words that speak for it. */
  readonly core?: (sentence: Sentence) => Span | undefined;
  /** Says it better without saying anything new; nothing where it cannot be made well. */
  readonly rewrite?: (sentence: Sentence, span: Span) => Draft | undefined;
  /** What the rewrite shows once its slots are filled, where a score asks for it. */
  readonly shows?: readonly EvidenceId[];
  /** The rewrite puts “I” where the sentence names a group or nobody. One with a slot claims nothing: it asks for the person's part. */
  readonly claims?: true;
}

/** One strength. */
export interface EvidenceRule extends Rule {
  readonly id: EvidenceId;
  readonly examples: {
    readonly strong: readonly Example[];
    /** What only looks like it. */
    readonly fine: readonly Example[];
    /** The same told without it, and with it. */
    readonly rewritten: readonly (readonly [Example, Example])[];
  };
}

/** Ends every flag's file. Keeps ids and examples typed without a word of ceremony. */
export const flag = (rule: FlagRule): FlagRule => rule;

/** Ends every evidence mark's file. */
export const evidence = (rule: EvidenceRule): EvidenceRule => rule;
