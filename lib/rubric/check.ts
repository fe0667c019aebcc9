import type { Features } from '../language/features.ts';
import { featuresOf } from '../language/features.ts';
import type { EvidenceId, Section } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { guard } from './guard.ts';
import { EVIDENCE, FLAGS } from './index.ts';
import type { JudgedFlag, JudgedSentence } from './judged.ts';
import type { Draft, FlagRule, Sentence } from './rule.ts';

/** What the rules say of one sentence. */
interface Verdict {
  readonly evidence: readonly { readonly id: EvidenceId; readonly span: Span }[];
  readonly flags: readonly JudgedFlag[];
}

/** A sentence to be judged: its features and what its place in the story adds. */
export interface Placed {
  readonly features: Features;
  readonly section: Section;
  /** Labels, questions and notes are not judged. */
  readonly judged: boolean;
  readonly counts: boolean;
}

class StorySentence implements Sentence {
  readonly text: string;
  readonly folded: string;
  readonly own: string;
  readonly words: Features['words'];
  readonly count: number;
  readonly doers: Features['doers'];
  readonly figures: Features['figures'];
  readonly question: boolean;
  readonly note: boolean;
  readonly section: Section;
  readonly index: number;
  evidence: ReadonlySet<EvidenceId> = NO_EVIDENCE;
  readonly near: (by: number) => Sentence | undefined;

  constructor(placed: Placed, index: number, near: (by: number) => Sentence | undefined) {
    const f = placed.features;
    this.text = f.text;
    this.folded = f.folded;
    this.own = f.own;
    this.words = f.words;
    this.count = f.count;
    this.doers = f.doers;
    this.figures = f.figures;
    this.question = f.question;
    this.note = f.note;
    this.section = placed.section;
    this.index = index;
    this.near = near;
  }
}

const NO_EVIDENCE: ReadonlySet<EvidenceId> = new Set();

/**
 * Runs every rule on every sentence of a story. A rule that throws loses only itself.
 * @param placed the story's sentences
 * @returns the sentences with their verdicts, and the ids of the rules that threw
 */
export function judge(placed: readonly Placed[]): { sentences: JudgedSentence[]; failed: ReadonlySet<string> } {
  const failed = new Set<string>();
  const sentences: StorySentence[] = placed.map((p, i) => new StorySentence(p, i, (by) => sentences[i + by]));
  const evidence = sentences.map((s, i) => (placed[i]?.judged ? evidenceOf(s, failed) : []));
  sentences.forEach((s, i) => {
    s.evidence = new Set(evidence[i]?.map((e) => e.id));
  });
  return {
    failed,
    sentences: sentences.map((sentence, i) => ({
      sentence,
      evidence: evidence[i] ?? [],
      flags: placed[i]?.judged ? flagsOf(sentence, failed) : [],
      counts: placed[i]?.counts ?? false,
    })),
  };
}

function evidenceOf(sentence: Sentence, failed: Set<string>): Verdict['evidence'] {
  return EVIDENCE.flatMap((rule) => {
    const span = attempt(() => rule.detect(sentence), rule.id, failed);
    return span ? [{ id: rule.id, span }] : [];
  });
}

function flagsOf(sentence: Sentence, failed: Set<string>): JudgedFlag[] {
  return FLAGS.flatMap((rule) => {
    const span = attempt(() => rule.detect(sentence), rule.id, failed);
    if (!span) return [];
    const draft = attempt(() => soundDraft(rule, sentence, span), `${rule.id} (rewrite)`, failed);
    return [draft ? { id: rule.id, span, draft } : { id: rule.id, span }];
  });
}

/** A rule is other people's work too: whatever it throws, the rest of the review stands, and its id is reported to the person. */
function attempt<T>(run: () => T, id: string, failed: Set<string>): T | undefined {
  try {
    return run();
  } catch {
    failed.add(id);
    return undefined;
  }
}

/**
 * A rule's rewrite, if it is one that may be offered: the guard finds nothing invented or lost, the flag is gone, no other flag
 * has come, and no evidence has gone.
 */
function soundDraft(rule: FlagRule, sentence: Sentence, span: Span): Draft | undefined {
  const draft = rule.rewrite?.(sentence, span);
  if (!draft || draft.replacement === '') return draft;
  const text = sentence.text.slice(0, draft.start) + draft.replacement + sentence.text.slice(draft.end);
  if (guard(sentence.text, text).length > 0) return undefined;
  const before = FLAGS.filter((r) => r.detect(sentence)).map((r) => r.id);
  const [first, ...appended] = appendedSentences(draft, text);
  if (first === undefined) return undefined;
  const placed = (t: string): Sentence => ({
    ...featuresOf(t, sentence.note),
    section: sentence.section,
    index: sentence.index,
    evidence: NO_EVIDENCE,
    near: sentence.near,
  });
  const after = withEvidence(placed(first));
  const lost = [...sentence.evidence].some((id) => !after.evidence.has(id));
  const flags = [after, ...appended.map((t) => withEvidence(placed(t)))].flatMap((s) =>
    FLAGS.filter((r) => r.detect(s)).map((r) => r.id),
  );
  return lost || flags.includes(rule.id) || flags.some((id) => !before.includes(id)) ? undefined : draft;
}

const withEvidence = (s: Sentence): Sentence => ({
  ...s,
  evidence: new Set(evidenceOf(s, new Set()).map((e) => e.id)),
});

/** A draft that adds a whole sentence is judged as the two sentences that it makes. */
function appendedSentences(draft: Draft, text: string): string[] {
  const added = /^[.!?]\s+(?=[A-Z[])/.exec(draft.replacement);
  if (!added) return [text];
  const cut = draft.start + added[0].length;
  return [text.slice(0, cut).trimEnd(), text.slice(cut)];
}
