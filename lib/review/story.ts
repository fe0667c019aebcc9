import { FeatureCache } from '../language/features.ts';
import type {
  EvidenceMark,
  Flag,
  ReviewedSentence,
  ReviewedStory,
  ReviewOptions,
  Rewrite,
  StoryFinding,
} from '../model/review.ts';
import type { FlagId } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { notAskedBy } from '../rubric/asked.ts';
import { judge } from '../rubric/check.ts';
import { STORY_FINDINGS } from '../rubric/findings/index.ts';
import { frameOf } from '../rubric/frames/index.ts';
import { EVIDENCE, FLAGS } from '../rubric/index.ts';
import { type JudgedSentence, type JudgedStory, secondsOf } from '../rubric/judged.ts';
import { scoreStory } from '../rubric/score.ts';
import { isAccount } from '../story/narrative.ts';
import { sectionsOf } from '../story/sections.ts';
import type { DraftSentence, Story } from '../story/stories.ts';

/** Shorter stories are notes: their sentences are flagged and no story finding is raised (RUBRIC.md). */
const NOTE_WORDS = 40;

const features = new FeatureCache();
const flagRules = new Map(FLAGS.map((r) => [r.id, r]));
const evidenceRules = new Map(EVIDENCE.map((r) => [r.id, r]));
const flagTitles: ReadonlyMap<FlagId, string> = new Map(FLAGS.map((r) => [r.id, r.title]));

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
  const read = draft.sentences.map((s) => features.get(s.text, s.bullet));
  if (!isAccount(draft.sentences, read)) return undefined;
  const sections = sectionsOf(draft.sentences, read);
  const verdict = judge(
    read.map((f, i) => {
      const s = draft.sentences[i] as DraftSentence;
      const section = sections[i] ?? 'other';
      return { features: f, section, judged: s.kind === 'text', counts: section !== 'other' && !s.followUp };
    }),
  );
  for (const id of verdict.failed) failed.add(id);
  const dismissed = options.dismissed;
  const sentences = verdict.sentences.map((s) => ({
    ...s,
    flags: s.flags.filter((f) => !dismissed?.has(keyOf(f.id, s.sentence.folded))),
  }));
  const words = sentences.reduce((sum, s) => sum + (s.counts ? s.sentence.count : 0), 0);
  const story: JudgedStory = { sentences, words, level: options.level ?? 'mid', frame: frameOf(options.principle) };
  const raised = findingsOf(story, failed);
  const scores = scoreStory(story, new Set(raised.map((r) => r.rule.id)), flagTitles, notAskedBy(options.principle));
  return {
    span: { start: draft.start, end: draft.end },
    ...(draft.question && { question: draft.question }),
    sentences: sentences.map((s, i) => reviewedSentence(s, i, draft.sentences[i] as DraftSentence)),
    findings: (words < NOTE_WORDS ? [] : raised).flatMap(({ rule, raise }): StoryFinding[] => {
      const key = keyOf(rule.id, options.principle ?? '');
      if (dismissed?.has(key)) return [];
      const insertion = raise.insertion && insertAt(text, draft, raise.insertion.after, raise.insertion.text);
      return [
        {
          id: rule.id,
          dimension: rule.dimension,
          severity: raise.severity ?? 'normal',
          title: rule.title,
          message: raise.message,
          ...(raise.sentence !== undefined && { sentence: raise.sentence }),
          ...(insertion && { insertion }),
          key,
        },
      ];
    }),
    scores,
    words,
    seconds: Math.round(secondsOf(words)),
  };
}

function findingsOf(story: JudgedStory, failed: Set<string>) {
  return STORY_FINDINGS.flatMap((rule) => {
    try {
      const raise = rule.raise(story);
      return raise ? [{ rule, raise }] : [];
    } catch {
      failed.add(rule.id);
      return [];
    }
  });
}

/** Stable over edits elsewhere: the check and the words that it is about. */
const keyOf = (id: string, words: string): string => `${id}:${words.replace(/\s+/g, ' ').trim()}`;

function reviewedSentence(s: JudgedSentence, index: number, draft: DraftSentence): ReviewedSentence {
  const shift = (span: Span): Span => ({ start: span.start + draft.start, end: span.end + draft.start });
  return {
    span: { start: draft.start, end: draft.end },
    section: s.sentence.section,
    words: s.sentence.count,
    ...(draft.followUp && { followUp: true as const }),
    flags: s.flags.map((f): Flag => {
      const rule = flagRules.get(f.id);
      const rewrite =
        f.draft && rewriteOf(shift(f.draft), draft.text.slice(f.draft.start, f.draft.end), f.draft.replacement);
      return {
        id: f.id,
        dimension: rule?.dimension ?? 'ownership',
        span: shift(f.span),
        sentence: index,
        title: rule?.title ?? f.id,
        question: rule?.question ?? '',
        ...(rewrite && { rewrite }),
        key: keyOf(f.id, s.sentence.folded),
      };
    }),
    evidence: s.evidence.map(
      (e): EvidenceMark => ({
        id: e.id,
        dimension: evidenceRules.get(e.id)?.dimension ?? 'ownership',
        span: shift(e.span),
      }),
    ),
  };
}

function rewriteOf(span: Span, original: string, replacement: string): Rewrite {
  const slots = Array.from(replacement.matchAll(/\[[^[\]]+\]/g), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { span: { start: span.start, end: span.end }, original, replacement, slots };
}

/** Puts a sentence after another in the draft's own manner: on the same line, or as the next item of a list. */
function insertAt(text: string, draft: Story, after: number, sentence: string): Rewrite {
  const neighbour = draft.sentences[after];
  if (!neighbour) {
    const first = draft.sentences.find((s) => s.kind === 'text') ?? draft.sentences[0];
    const at = first?.start ?? draft.start;
    return rewriteOf({ start: at, end: at }, '', first?.bullet ? `${sentence}\n${bulletOf(text, at)}` : `${sentence} `);
  }
  const closed = /[.!?…]["'”’)\]]*$/.test(neighbour.text) || neighbour.kind !== 'text' || neighbour.bullet;
  const lead = neighbour.bullet
    ? `\n${bulletOf(text, neighbour.start)}`
    : neighbour.kind === 'text'
      ? closed
        ? ' '
        : '. '
      : '\n';
  return rewriteOf({ start: neighbour.end, end: neighbour.end }, '', lead + sentence);
}

/** The marker that stands before a list item, with its indent. */
const bulletOf = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
