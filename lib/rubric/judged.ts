import {
  type EvidenceId,
  type FindingDimension,
  type FlagId,
  type Level,
  type StoryFindingId,
  USUAL_PACE,
} from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import type { Frame, Told } from './frames/frame.ts';
import type { Draft, Sentence } from './rule.ts';

/** A sentence with its verdicts, as the story findings and the scores see it. */
export interface JudgedSentence {
  readonly sentence: Sentence;
  readonly flags: readonly JudgedFlag[];
  readonly evidence: readonly { readonly id: EvidenceId; readonly span: Span }[];
  /** Part of the telling: no label, question or note, and no answer to a follow-up. Only such sentences count in lengths and shares. */
  readonly counts: boolean;
}

export interface JudgedFlag {
  readonly id: FlagId;
  /** Offsets into the sentence. */
  readonly span: Span;
  readonly draft?: Draft;
}

export interface JudgedStory {
  readonly sentences: readonly JudgedSentence[];
  /** Words of talk. */
  readonly words: number;
  readonly level: Level;
  /** Speaking pace in words a minute. */
  readonly pace: number;
  /** The frame that the person chose, if any. */
  readonly frame?: Frame | undefined;
}

/** The sentences of the telling, as frames look at them. `index` is that among the story's sentences. */
export const framed = (story: JudgedStory): readonly (Told & { readonly index: number })[] =>
  story.sentences.flatMap(({ sentence, evidence, flags, counts }) =>
    counts
      ? [
          {
            own: sentence.own,
            words: sentence.count,
            section: sentence.section,
            evidence,
            flags,
            index: sentence.index,
          },
        ]
      : [],
  );

/** Talk time in seconds, at a pace in words a minute. */
export const secondsOf = (words: number, pace: number = USUAL_PACE): number => (words / pace) * 60;

export const has = (story: JudgedStory, id: EvidenceId): boolean =>
  story.sentences.some((s) => s.evidence.some((e) => e.id === id));

/** Index of the first sentence for which `test` holds, or -1. */
export const firstIndex = (story: JudgedStory, test: (s: JudgedSentence) => boolean): number =>
  story.sentences.findIndex(test);

/** Words of talk before the sentence at `index`. */
export const wordsBefore = (story: JudgedStory, index: number): number =>
  story.sentences.slice(0, Math.max(0, index)).reduce((sum, s) => sum + (s.counts ? s.sentence.count : 0), 0);

export const isSeniorUp = (level: Level): boolean => level === 'senior' || level === 'principal' || level === 'manager';

/** What a story finding says once it is raised. */
export interface Raised {
  readonly message: string;
  readonly severity?: 'normal' | 'severe';
  /** Index of the sentence it is about. */
  readonly sentence?: number;
  /** Index of the sentence after which the missing piece belongs (-1: at the start). */
  readonly after?: number;
}

/** Something that the story as a whole lacks, or has in the wrong place: one file each in `findings/`. */
export interface StoryFindingRule {
  readonly id: StoryFindingId;
  readonly dimension: FindingDimension;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** A telling that raises it and one that does not, or where that needs a minute of talk, what they are like; `example` stands in for `strong`. */
  readonly told: { readonly weak: string; readonly strong?: string };
  /** The sentence that is missing, with slots for what only the person knows. */
  readonly piece?: string;
  /** What the piece shows once its slots are filled. */
  readonly shows?: EvidenceId;
  /** The piece with its slots filled, as somebody might: it must settle the finding. */
  readonly example?: string;
  readonly raise: (story: JudgedStory) => Raised | undefined;
}

/** Ends every story finding's file. */
export const storyFinding = (rule: StoryFindingRule): StoryFindingRule => rule;

const isMine = (s: JudgedSentence): boolean => s.evidence.some((e) => e.id === 'i-action');

/** Whether the speaker is the doer of something in the sentence. */
export const speakerActs = (s: JudgedSentence): boolean =>
  isMine(s) || s.sentence.doers.some((d) => d.actor === 'i' && !d.hypothetical && !d.subordinate && d.tense === 'past');

/** Whether a group or another person does the work in it; who only reacts, agrees or approves is no doer. */
export const othersAct = (s: JudgedSentence): boolean =>
  s.flags.some(
    (f) =>
      f.id === 'we-action' ||
      (f.id === 'hidden-actor' &&
        s.sentence.doers.some((d) => (d.actor === 'other' || d.actor === 'we') && !d.passive)),
  );

const INVESTIGATING =
  /\b(?:root cause|find (?:out|the)|figure(?:d)? (?:it |this |that |out)|look(?:ed|ing)? (?:into|around|at the log|at log|everywhere|in(?:to)? different)|investigat\w+|debug\w*|diagnos\w+|trac(?:ed|ing)|dug|dig(?:ging)?|troubleshoot\w*|poked|ruled|theor(?:y|ies)|hypothes\w+|understood that the problem|searching)\b/;

/** Whether the sentence tells of looking for a cause. */
export const investigates = (s: JudgedSentence): boolean =>
  s.counts && s.sentence.section === 'action' && INVESTIGATING.test(s.sentence.own);
