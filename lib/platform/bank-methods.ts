/**
 * What pages of the extension ask the worker about the story bank: whatever takes long, so that the panel stays quick. The
 * worker answers nobody else, since the replies hold the person's stories.
 */
import * as v from 'valibot';
import type {
  AdvertAsk,
  AssessedStory,
  ConfidentialName,
  FigureClash,
  FoundStory,
  QuestionAnswer,
  QuestionGroup,
  StoryAssessment,
  StrengthReasons,
} from '../model/assessment.ts';
import type { BankOutcome } from '../model/story.ts';

const id = v.pipe(v.string(), v.maxLength(80));
/** As much as one import may bring. */
const text = v.pipe(v.string(), v.maxLength(2_000_000));

export const bankMethods = {
  /** What the review makes of these stories; those that are gone are left out. Few at a time, so that a list fills as it goes. */
  assessStories: v.object({ ids: v.pipe(v.array(id), v.maxLength(12)) }),
  /** What makes up a story's strength for one frame; null where it is no story, or the frame is not known. */
  strengthReasons: v.object({ story: id, frame: id }),
  /** The stories that fit a question, best first. */
  rankStories: v.object({ question: v.pipe(v.string(), v.maxLength(2_000)) }),
  commonQuestions: v.object({}),
  readAdvert: v.object({ text }),
  /** Figures that differ between stories, and names that may be confidential. */
  checkStories: v.object({}),
  /** The stories of a pasted text or a file, to be confirmed before they are saved. */
  splitStories: v.object({ text }),
} as const;

export interface BankReplies {
  assessStories: BankOutcome<readonly AssessedStory[]>;
  strengthReasons: BankOutcome<StrengthReasons | null>;
  rankStories: BankOutcome<QuestionAnswer>;
  commonQuestions: readonly QuestionGroup[];
  readAdvert: readonly AdvertAsk[];
  checkStories: BankOutcome<StoryChecks>;
  splitStories: FoundStories;
}

export interface StoryChecks {
  readonly clashes: readonly FigureClash[];
  readonly names: readonly ConfidentialName[];
}

export interface FoundStories {
  /** Of the whole text. */
  readonly status: StoryAssessment['status'];
  readonly stories: readonly FoundStory[];
}
