import type {
  EvidenceMark,
  Flag,
  ReviewedSentence,
  ReviewedStory,
  ReviewOptions,
  Rewrite,
  StoryFinding,
} from '../model/review.ts';
import { moveSpan, type Span } from '../model/span.ts';
import { EVIDENCE, FLAGS } from '../rubric/index.ts';
import { type JudgedFlag, secondsOf } from '../rubric/judged.ts';
import type { FlagRule } from '../rubric/rule.ts';
import type { DraftSentence, Story } from '../story/stories.ts';
import { type Assessment, assess, keyOf } from './assess.ts';
import { ownWordFlags } from './own-words.ts';
import { cutSentence, insertAt, keepsSentences, rewriteOf, standsInStory } from './rewrites.ts';

/** Shorter stories are notes: their sentences are flagged and no story finding is raised (RUBRIC.md). */
const NOTE_WORDS = 40;

const flagRules = new Map(FLAGS.map((r) => [r.id, r]));
const evidenceRules = new Map(EVIDENCE.map((r) => [r.id, r]));

/**
 * Reviews one story of a text.
 * @param text the whole text; `draft`'s offsets are into it
 * @param failed gets the ids of the rules that threw
 * @returns nothing where the draft tells of nothing that happened
 */
export function reviewStory(
  text: string,
  draft: Story,
  options: ReviewOptions,
  failed: Set<string>,
): ReviewedStory | undefined {
  const assessed = assess(draft.sentences, options);
  if (!assessed) return undefined;
  for (const id of assessed.failed) failed.add(id);
  return {
    span: { start: draft.start, end: draft.end },
    ...(draft.question && { question: draft.question }),
    sentences: draft.sentences.map((_, i) => reviewedSentence(text, draft, assessed, i, options)),
    findings: assessed.words < NOTE_WORDS ? [] : findingsFor(text, draft, assessed, options),
    scores: assessed.scores,
    words: assessed.words,
    seconds: Math.round(secondsOf(assessed.words, options.pace)),
  };
}

function findingsFor(text: string, draft: Story, assessed: Assessment, options: ReviewOptions): StoryFinding[] {
  return assessed.raised.flatMap(({ rule, raise }) => {
    const key = keyOf(rule.id, options.principle ?? '');
    if (options.disabled?.has(rule.id) || options.dismissed?.has(key)) return [];
    const { piece, shows } = rule;
    const insertion =
      piece !== undefined && raise.after !== undefined
        ? insertAt(text, draft, assessed, raise.after, piece, options)
        : undefined;
    return [
      {
        id: rule.id,
        dimension: rule.dimension,
        severity: raise.severity ?? 'normal',
        title: rule.title,
        message: raise.message,
        ...(raise.sentence !== undefined && { sentence: raise.sentence }),
        ...(insertion && { insertion: shows ? { ...insertion, shows: [shows] } : insertion }),
        key,
      },
    ];
  });
}

/** What a rewrite brings by its rule, and what it says of the speaker. */
const promised = (rule: FlagRule | undefined, { slots }: Rewrite): Pick<Rewrite, 'shows' | 'claims'> => ({
  ...(rule?.shows && { shows: rule.shows }),
  ...(rule?.claims && slots.length === 0 && { claims: true }),
});

function reviewedSentence(
  text: string,
  story: Story,
  assessed: Assessment,
  index: number,
  options: ReviewOptions,
): ReviewedSentence {
  const draft = story.sentences[index] as DraftSentence;
  const judged = assessed.sentences[index] as Assessment['sentences'][number];
  const shift = (span: Span): Span => moveSpan(span, draft.start);
  const rewriteFor = (f: JudgedFlag) => {
    if (!f.draft || !standsInStory(story.sentences, assessed, index, f, options)) return undefined;
    const { start, end, replacement } = f.draft;
    const rewrite =
      replacement === ''
        ? cutSentence(text, draft)
        : rewriteOf(shift(f.draft), draft.text.slice(start, end), replacement);
    return keepsSentences(text, rewrite, draft) ? rewrite : undefined;
  };
  return {
    span: { start: draft.start, end: draft.end },
    section: judged.sentence.section,
    words: judged.sentence.count,
    ...(draft.followUp && { followUp: true as const }),
    flags: [
      ...judged.flags.map((f): Flag => {
        const rule = flagRules.get(f.id);
        const rewrite = rewriteFor(f);
        return {
          id: f.id,
          dimension: rule?.dimension ?? 'ownership',
          span: shift(f.span),
          sentence: index,
          title: rule?.title ?? f.id,
          question: rule?.question ?? '',
          ...(rewrite && { rewrite: { ...rewrite, ...promised(rule, rewrite) } }),
          key: keyOf(f.id, judged.sentence.folded),
        };
      }),
      ...ownWordFlags(draft, index, options),
    ],
    evidence: judged.evidence.map(
      (e): EvidenceMark => ({
        id: e.id,
        dimension: evidenceRules.get(e.id)?.dimension ?? 'ownership',
        span: shift(e.span),
      }),
    ),
  };
}
