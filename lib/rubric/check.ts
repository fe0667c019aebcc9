import type { EvidenceId, FlagId } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { ruleFailed } from './failures.ts';
import { guard } from './guard.ts';
import { EVIDENCE, FLAGS } from './index.ts';
import type { JudgedFlag, JudgedSentence } from './judged.ts';
import { Memory, type Placed, StorySentence } from './memory.ts';
import type { Draft, FlagRule, Sentence } from './rule.ts';
import { type FirstReading, type MarkId, phraseFor, secondReading, sectionsAnew } from './second-reader.ts';
import { signsInPlace, signsOf } from './signs.ts';

type Evidence = readonly { readonly id: EvidenceId; readonly span: Span }[];

/** What one rule says of one sentence; `failed` where it threw, and the person is told that the check was not made. */
interface Outcome<T> {
  readonly value?: T;
  readonly failed?: string;
}
interface Found {
  readonly span: Span;
  readonly draft?: Draft;
}

// One memory a rule: most look at nothing but the sentence, and need not run again for the few that look far around it.
const evidenceMemory = EVIDENCE.map((rule) => ({ rule, memory: new Memory<Outcome<Span>>() }));
const flagMemory = FLAGS.map((rule) => ({ rule, memory: new Memory<Outcome<Found>>() }));
/** The rewrites of flags that the second reader alone sees, by rule. */
const draftMemory = new Map(FLAGS.map((rule) => [rule.id, { rule, memory: new Memory<Outcome<Draft>>() }]));
const signMemory = new Memory<readonly string[]>();

/** What the rules alone say of a story. */
interface RuleVerdicts {
  readonly sentences: readonly StorySentence[];
  readonly evidence: readonly Evidence[];
  readonly flags: readonly (readonly JudgedFlag[])[];
  /** Ids of the rules that threw. */
  readonly failed: ReadonlySet<string>;
  /** The same as the second reader looks at it. */
  readonly reading: readonly FirstReading[];
}

/**
 * Runs every rule on every sentence of a story. A rule that throws loses only itself. What was said of a sentence before is
 * said again without running a rule, as long as all that the rules looked at is as it was.
 */
export function runRules(placed: readonly Placed[]): RuleVerdicts {
  const failed = new Set<string>();
  const sentences: StorySentence[] = [];
  placed.forEach((p, i) => {
    sentences.push(new StorySentence(p, i, sentences));
  });
  const note = <T>({ value, failed: id }: Outcome<T>): T | undefined => {
    if (id !== undefined) failed.add(id);
    return value;
  };
  const evidence = sentences.map((s, i) =>
    placed[i]?.judged
      ? evidenceMemory.flatMap(({ rule, memory }) => {
          const span = note(memory.get(sentences, i, () => attempt(rule.id, () => rule.detect(s))));
          return span ? [{ id: rule.id, span }] : [];
        })
      : [],
  );
  sentences.forEach((s, i) => {
    s.evidence = new Set(evidence[i]?.map((e) => e.id));
    s.evidenceKey = [...s.evidence].join(' ');
  });
  const flags = sentences.map((s, i) =>
    placed[i]?.judged
      ? flagMemory.flatMap(({ rule, memory }): JudgedFlag[] => {
          const found = note(memory.get(sentences, i, () => attempt(rule.id, () => foundBy(rule, s))));
          return found ? [{ id: rule.id, ...found }] : [];
        })
      : [],
  );
  const reading = sentences.map((s, i) => ({
    features: s.features,
    section: s.section,
    marks: new Set<MarkId>([...(evidence[i] ?? []), ...(flags[i] ?? [])].map((m) => m.id)),
    signs: placed[i]?.judged
      ? [...signsOf(s.features, s.section), signMemory.get(sentences, i, () => signsInPlace(s, s.features))]
      : [],
  }));
  return { sentences, evidence, flags, failed, reading };
}

/** The same story with its sections read anew; labels, questions and notes stay what they are. */
function placedAnew(placed: readonly Placed[], reading: readonly FirstReading[]): readonly Placed[] {
  const sections = sectionsAnew(reading);
  const moved = (p: Placed, i: number) => p.judged && sections[i] !== undefined && sections[i] !== p.section;
  if (!placed.some(moved)) return placed;
  return placed.map((p, i) => (moved(p, i) ? { ...p, section: sections[i] ?? p.section } : p));
}

/**
 * Judges every sentence of a story: the rules first, then the second reader over what they found. Where it reads a section otherwise, the
 * rules look once more, since most of them ask for the section.
 * @param placed the story's sentences
 * @returns the sentences with their verdicts, and the ids of the rules that threw
 */
export function judge(placed: readonly Placed[]): { sentences: JudgedSentence[]; failed: ReadonlySet<string> } {
  const first = runRules(placed);
  const anew = placedAnew(placed, first.reading);
  const { sentences, evidence, flags, failed, reading } = anew === placed ? first : runRules(anew);
  const held = secondReading(reading);
  const threw = new Set(failed);
  const made = (id: FlagId, span: Span, at: number): JudgedFlag => {
    const { value: draft, failed } = draftFor(id, span, sentences, at);
    if (failed !== undefined) threw.add(failed);
    return draft ? { id, span, draft } : { id, span };
  };
  return {
    failed: threw,
    sentences: sentences.map((sentence, i) => {
      const marks = placed[i]?.judged ? (held[i] ?? NO_MARKS) : NO_MARKS;
      return {
        sentence,
        evidence: settle(EVIDENCE, evidence[i] ?? [], marks, sentence, (id, span) => ({ id, span })),
        flags: settle(FLAGS, flags[i] ?? [], marks, sentence, (id, span) => made(id, span, i)),
        counts: (placed[i]?.counts ?? false) && sentence.section !== 'other',
      };
    }),
  };
}

const NO_MARKS: ReadonlySet<MarkId> = new Set();

/**
 * The marks that hold, in the order of the rubric: with the rule's own span and rewrite where it found them.
 * @param made what is made of a mark that the second reader alone sees, at the words that speak for it
 */
function settle<Id extends MarkId, M extends { readonly id: Id; readonly span: Span }>(
  rules: readonly { readonly id: Id; readonly certain?: FlagRule['certain'] }[],
  found: readonly M[],
  held: ReadonlySet<MarkId>,
  sentence: Sentence,
  made: (id: Id, span: Span) => M,
): M[] {
  return rules.flatMap(({ id, certain }) => {
    const own = found.find((m) => m.id === id);
    const sure = certain?.(sentence);
    if (sure === false || !(held.has(id) || (sure && own))) return [];
    return [own ?? made(id, coreOf(id, sentence))];
  });
}

/**
 * The rewrite of a flag that only the second reader sees: its rule may know one all the same. Not one that puts “I” for “we”: who did
 * it is changed only where the rule itself has found the group doing it.
 * @param span what is underlined: it hangs on the sentence alone, so that the rewrite is kept like what the rules find
 */
function draftFor(id: FlagId, span: Span, story: readonly StorySentence[], at: number): Outcome<Draft> {
  const known = draftMemory.get(id);
  const sentence = story[at];
  if (!known || !sentence || id === 'we-action') return {};
  return known.memory.get(story, at, () => attempt(id, () => soundDraft(known.rule, sentence, span)));
}

/** What the rules of the flags know to underline where they have found nothing themselves. */
const CORES = new Map<MarkId, FlagRule['core']>(FLAGS.map(({ id, core }) => [id, core]));

/** What to underline where no rule has found a phrase: what its rule says, the words that speak for the mark, or the sentence without its stop. */
function coreOf(id: MarkId, sentence: Sentence): Span {
  const all = { start: 0, end: sentence.text.length };
  // A detour is the sentence as a whole.
  if (id === 'architecture-detour') return all;
  const core = CORES.get(id)?.(sentence) ?? phraseFor(id, sentence);
  return core ?? { ...all, end: sentence.text.replace(/[.!?…\s]+$/, '').length || all.end };
}

function foundBy(rule: FlagRule, sentence: Sentence): Found | undefined {
  const span = rule.detect(sentence);
  if (!span) return undefined;
  const draft = soundDraft(rule, sentence, span);
  return draft ? { span, draft } : { span };
}

/** Whatever one rule throws, the rest of the review stands. */
function attempt<T>(id: string, run: () => T | undefined): Outcome<T> {
  try {
    const value = run();
    return value === undefined ? {} : { value };
  } catch (error) {
    ruleFailed(id, error);
    return { failed: id };
  }
}

/**
 * A rule's rewrite, unless the guard finds something invented, lost or broken in it. Whether the flag goes and no other comes is
 * seen from the whole story, in lib/review/rewrites.ts.
 */
function soundDraft(rule: FlagRule, sentence: Sentence, span: Span): Draft | undefined {
  const draft = rule.rewrite?.(sentence, span);
  if (!draft) return undefined;
  const text = sentence.text.slice(0, draft.start) + draft.replacement + sentence.text.slice(draft.end);
  return guard(sentence.text, text).length > 0 ? undefined : draft;
}
