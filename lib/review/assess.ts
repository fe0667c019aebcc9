import { FeatureCache, type Features } from '../language/features.ts';
import type { ReviewOptions, Scores } from '../model/review.ts';
import { type FlagId, USUAL_LEVEL, USUAL_PACE } from '../model/rubric.ts';
import { notAskedBy } from '../rubric/asked.ts';
import { judge } from '../rubric/check.ts';
import { ruleFailed } from '../rubric/failures.ts';
import { STORY_FINDINGS } from '../rubric/findings/index.ts';
import { frameOf } from '../rubric/frames/index.ts';
import { FLAGS } from '../rubric/index.ts';
import type { JudgedSentence, JudgedStory, Raised, StoryFindingRule } from '../rubric/judged.ts';
import { scoreStory } from '../rubric/score.ts';
import { isAccount } from '../story/narrative.ts';
import { sectionsOf } from '../story/sections.ts';
import type { DraftSentence } from '../story/stories.ts';

/** What the rubric says of one story, before it is told to a person. */
export interface Assessment {
  readonly sentences: readonly JudgedSentence[];
  /** Words of talk. */
  readonly words: number;
  readonly raised: readonly { readonly rule: StoryFindingRule; readonly raise: Raised }[];
  readonly scores: Scores;
  /** Ids of the rules that threw. */
  readonly failed: ReadonlySet<string>;
}

const features = new FeatureCache();
const flagTitles: ReadonlyMap<FlagId, string> = new Map(FLAGS.map((r) => [r.id, r.title]));

export const featuresIn = (sentence: DraftSentence): Features => features.get(sentence.text, sentence.bullet);

/**
 * Assesses a story by the rubric.
 * @returns nothing where the sentences tell of nothing that happened
 */
export function assess(sentences: readonly DraftSentence[], options: ReviewOptions): Assessment | undefined {
  const read = sentences.map(featuresIn);
  if (!isAccount(sentences, read)) return undefined;
  const sections = sectionsOf(sentences, read);
  const verdict = judge(
    read.map((f, i) => {
      const s = sentences[i] as DraftSentence;
      const section = sections[i] ?? 'other';
      return { features: f, section, judged: s.kind === 'text', counts: !s.followUp };
    }),
  );
  const failed = new Set(verdict.failed);
  const judged = verdict.sentences.map((s) => ({
    ...s,
    flags: s.flags.filter(
      (f) => !options.disabled?.has(f.id) && !options.dismissed?.has(keyOf(f.id, s.sentence.folded)),
    ),
  }));
  const words = judged.reduce((sum, s) => sum + (s.counts ? s.sentence.count : 0), 0);
  const story: JudgedStory = {
    sentences: judged,
    words,
    level: options.level ?? USUAL_LEVEL,
    pace: options.pace ?? USUAL_PACE,
    frame: frameOf(options.principle),
  };
  const raised = findingsOf(story, failed);
  const scores = scoreStory(story, new Set(raised.map((r) => r.rule.id)), flagTitles, notAskedBy(options.principle));
  return { sentences: judged, words, raised, scores, failed };
}

function findingsOf(story: JudgedStory, failed: Set<string>) {
  return STORY_FINDINGS.flatMap((rule) => {
    try {
      const raise = rule.raise(story);
      return raise ? [{ rule, raise }] : [];
    } catch (error) {
      ruleFailed(rule.id, error);
      failed.add(rule.id);
      return [];
    }
  });
}

/** Stable over edits elsewhere: the check and the words that it is about. */
export const keyOf = (id: string, words: string): string => `${id}:${words.replace(/\s+/g, ' ').trim()}`;
