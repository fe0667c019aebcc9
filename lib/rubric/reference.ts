/** Every check as its own file tells it, for whoever wants to look one up. The page of the extension and the README's list are made of this. */
import type { EvidenceId, FindingDimension, FlagId, StoryFindingId } from '../model/rubric.ts';
import { STORY_FINDINGS } from './findings/index.ts';
import { EVIDENCE, FLAGS } from './index.ts';
import type { Example } from './rule.ts';

/** A sentence in pieces: those that are marked are what the check goes by. */
export type Piece = string | { readonly marked: string };

export interface RuleEntry {
  readonly id: FlagId | EvidenceId | StoryFindingId;
  readonly dimension: FindingDimension;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** What an interviewer asks on hearing it. */
  readonly question?: string;
  readonly weak: readonly (readonly Piece[])[];
  readonly strong: readonly (readonly Piece[])[];
  /** What looks like it and is left alone. */
  readonly fine: readonly (readonly Piece[])[];
  /** Weak tellings, and what comes of each: by the rewrite, or by the piece that is put in, with its slots. */
  readonly rewritten: readonly { readonly from: string; readonly to: string }[];
}

export interface RuleReference {
  readonly flags: readonly RuleEntry[];
  readonly evidence: readonly RuleEntry[];
  readonly findings: readonly RuleEntry[];
}

export const RULE_REFERENCE: RuleReference = {
  flags: FLAGS.map(({ id, dimension, title, why, source, question, examples }) => ({
    ...{ id, dimension, title, why, source, question },
    weak: examples.weak.map(pieces),
    strong: examples.strong.map(pieces),
    fine: examples.fine.map(pieces),
    rewritten: examples.rewritten.map(([from, to]) => ({ from: plain(from), to })),
  })),
  evidence: EVIDENCE.map(({ id, dimension, title, why, source, examples }) => ({
    ...{ id, dimension, title, why, source },
    weak: examples.rewritten.map(([without]) => [plain(without)]),
    strong: examples.strong.map(pieces),
    fine: examples.fine.map(pieces),
    rewritten: examples.rewritten.map(([without, told]) => ({ from: plain(without), to: plain(told) })),
  })),
  findings: STORY_FINDINGS.map(({ id, dimension, title, why, source, told, piece, example }) => {
    const strong = told.strong ?? example ?? '';
    return {
      ...{ id, dimension, title, why, source, fine: [] },
      weak: [[told.weak]],
      strong: [[strong]],
      // Where a piece is missing, it is offered with slots: the strong telling has them filled.
      rewritten: [{ from: told.weak, to: piece ?? strong }],
    };
  }),
};

function plain(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

/** An example with the sentences around it, where they make the difference; the phrase that stands in square brackets is marked. */
function pieces(example: Example): readonly Piece[] {
  const { before = [], after = [] } = typeof example === 'string' ? {} : example;
  return [...before, plain(example), ...after]
    .join(' ')
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((piece) => (piece.startsWith('[') ? { marked: piece.slice(1, -1) } : piece));
}
