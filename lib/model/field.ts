import type { Flag, Review, ReviewedStory, StoryFinding } from './review.ts';
import type { FindingDimension, Level } from './rubric.ts';
import type { Span } from './span.ts';

/** The most that a field takes, as the form counts: UTF-16 units, or runs of words between spaces. */
export type FieldLimit = { readonly characters: number } | { readonly words: number };

/** What the page's session sends to the worker each time the text of a field has settled for a moment. */
export interface ReviewRequest {
  /** Names the field within its tab; made anew each time a session opens. */
  readonly field: string;
  /** Counts the text's changes. A reply to an older version than the field's present one is dropped. */
  readonly version: number;
  readonly text: string;
  /** Offset of the caret, or of the last caret seen. */
  readonly caret: number;
  /** What the form says of the field, a line each, the nearest first: its question is among them, if there is one. */
  readonly question?: string | undefined;
  /** Short texts with a figure beside the field: a limit may be among them. */
  readonly hints?: readonly string[] | undefined;
  /** How much the field takes, as it says itself or as a write has found out. */
  readonly limit?: FieldLimit | undefined;
  /** False where the field can be read and not written: rewrites are then copied. */
  readonly writable: boolean;
  /** Nobody came to the field or typed in it: a choice has changed. The panel goes on showing the field that it shows. */
  readonly unasked?: boolean | undefined;
  /** What is out of the ordinary about the field. */
  readonly note?: FieldNote | undefined;
  /** Tells the field from others of its site, also on the next visit: it may be one that the person has turned off. */
  readonly signature?: string | undefined;
}

/**
 * What a person has to know of a field that cannot be read or written as any other: a document that they may only look
 * at (`view-only`) or suggest changes to (`suggesting`), one whose words are not underlined because nobody tells where
 * they stand (`unmarked`) or because it has no pages (`pageless`), one of which only the lines near the screen are in the page
 * (`on-screen`), one that is read from a saved copy a few seconds old (`snapshot`), one that holds more than is read (`too-long`).
 */
export const FIELD_NOTES = [
  'view-only',
  'suggesting',
  'unmarked',
  'pageless',
  'on-screen',
  'snapshot',
  'too-long',
] as const;
export type FieldNote = (typeof FIELD_NOTES)[number];

/** What one line under words tells: a flag, and those whose words overlap with its own. The span is of all their words. */
export type MarkedFlag = Flag & { readonly also?: readonly Flag[] };

/** What the worker answers: all that the overlay draws and the popover says. `off`: the person has turned the field off. */
export interface ReviewReply {
  readonly field: string;
  readonly version: number;
  readonly status: Review['status'] | 'off';
  /** Overall score of the story at the caret, 0 to 100; absent where there is no story. */
  readonly score?: number;
  /** What is underlined in all stories of the text, in its order; no two overlap. */
  readonly flags: readonly MarkedFlag[];
  /** How much the form says or shows beside the field that it takes. */
  readonly limit?: FieldLimit;
  /** Where the stories are: when the caret moves into another one, its score is asked for. */
  readonly stories: readonly Span[];
}

/** Where a field lives: enough to send it a command. */
export interface FieldAddress {
  readonly tabId: number;
  readonly frameId: number;
  readonly field: string;
}

/** What the panel shows: the story at the caret of the field that was typed in last, in one tab. */
export interface PanelState {
  readonly address: FieldAddress;
  readonly version: number;
  /** `reading`: a long text is being reviewed for the first time. `no-room`: the browser holds no more for the panel. */
  readonly status: ReviewReply['status'] | 'reading' | 'no-room';
  readonly writable: boolean;
  readonly note?: FieldNote;
  readonly question?: string;
  readonly limit?: FieldLimit;
  /** How much of the limit the field's whole text takes, in the limit's unit. */
  readonly used?: number;
  /** The story at the caret. Its spans are offsets into the whole text of the field. */
  readonly story?: ReviewedStory;
  /** The words of the story's sentences, by index, so that a score can be traced to them. */
  readonly quotes: readonly string[];
  /** All stories of the text, for the list. */
  readonly stories: readonly {
    readonly span: Span;
    readonly question?: string;
    readonly overall: number;
    readonly opening: string;
  }[];
  readonly failedRules: readonly string[];
  /** The story at the caret over edits, reloads and sites, on this machine. No word of the story can be read from it. */
  readonly storyId?: string;
  /** The words under the story's span. */
  readonly storyText?: string;
  /** What the story is told for. */
  readonly purpose?: StoryPurpose;
  /** What the person has dismissed of this story. */
  readonly hidden: readonly HiddenFindings[];
  /** The field is in a private window: nothing of it is kept beyond the session. */
  readonly traceless?: boolean;
}

/** What a story is judged by besides the rubric. */
export interface StoryPurpose {
  /** A frame's id. */
  readonly frame?: string;
  readonly level?: Level;
  /** Who said which frame: the person for this story, or the question that it answers. */
  readonly by?: 'person' | 'question';
  /** The words of the question that speak for the frame. */
  readonly because?: readonly string[];
  /** The person chose the level for this story; else it is that of the settings. */
  readonly ownLevel?: boolean;
}

/** Findings that the person has dismissed together. */
export interface HiddenFindings {
  /** What they were dismissed under, to bring them back with `restore`. */
  readonly mark: string;
  /** All of one kind in this story, or one of them. */
  readonly scope: 'one' | 'kind';
  /** Id of the check that found them. */
  readonly rule: Flag['id'] | StoryFinding['id'];
  readonly dimension: FindingDimension;
  readonly title: string;
  /** The words that it was about; empty for a story finding and for a kind. */
  readonly phrase: string;
  readonly count: number;
}

/** What became of a change to the person's text. Nothing is written unless the answer is `applied` or `unverified`. */
export type ApplyOutcome =
  | { readonly status: 'applied' }
  | { readonly status: 'refused'; readonly reason: RefusalReason }
  | { readonly status: 'unverified' };

export type RefusalReason =
  | 'text-changed'
  | 'composing'
  | 'no-focus'
  | 'read-only'
  | 'over-limit'
  | 'several-blocks'
  | 'field-gone'
  /** A picture, a chip or a table's edge stands among the words that would be replaced. */
  | 'holds-object'
  | 'not-written';
