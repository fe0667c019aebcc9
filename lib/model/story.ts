import type { Level } from './rubric.ts';

/** Where a saved story came from. */
export interface StorySource {
  /** `page`: an editor or an article in a tab. `import`: a file of our own that another machine wrote. */
  readonly kind: 'page' | 'paste' | 'file' | 'import';
  readonly url?: string;
  /** The page's title, or the file's name. */
  readonly title?: string;
}

/** The person's own answer to one of the interviewer's follow-up questions. */
export interface DraftedAnswer {
  /** Id of the probe that it answers. */
  readonly probe: string;
  readonly text: string;
  readonly changed: number;
}

/** That a story was told in an interview loop. */
export interface UseMark {
  readonly loop: string;
  readonly at: number;
}

/** That a tag, a mark or an answer was put on a story, or taken off it: two machines agree on what came last. */
export interface Touch {
  readonly kind: 'tag' | 'mark' | 'answer';
  /** The tag, the loop's id, the probe's id. */
  readonly of: string;
  readonly at: number;
  readonly on: boolean;
}

/** What of a story is the person's telling: a version keeps all of it. */
export interface Telling {
  readonly title: string;
  readonly text: string;
  /** The interview question that the story answers. */
  readonly question?: string;
  /** Id of the frame that it is told for. */
  readonly principle?: string;
  readonly level?: Level;
  readonly answers: readonly DraftedAnswer[];
}

/** A story in the bank. Times are milliseconds since 1970. */
export interface StoryRecord extends Telling {
  readonly id: string;
  readonly source: StorySource;
  readonly created: number;
  /** When the telling, the tags or the marks were last changed. */
  readonly changed: number;
  readonly tags: readonly string[];
  readonly used: readonly UseMark[];
  /** The last touch of each; absent where there was none. */
  readonly touched?: readonly Touch[];
  /** Ids of versions that another machine or file had in place of this telling; the person has not chosen yet. */
  readonly clashes: readonly string[];
}

/**
 * Why a version was kept. `saved`: the person saved. `restored`: an older one was brought back. `updated`: taken from its
 * source again. `imported`: came with a file. `clash`: what one side of a merge had where the other's was taken.
 */
export const VERSION_REASONS = ['saved', 'restored', 'updated', 'imported', 'clash'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** A telling as it was saved once. Never changed afterwards. */
export interface StoryVersion extends Telling {
  /** Made of what the version holds, so that the same version has the same id on every machine. */
  readonly id: string;
  readonly story: string;
  readonly saved: number;
  readonly reason: VersionReason;
}

/** One company's round of interviews, in which no story should be told twice. */
export interface InterviewLoop {
  readonly id: string;
  readonly company: string;
  readonly role?: string;
  readonly note?: string;
  readonly created: number;
  readonly changed: number;
  /** When it was last chosen as the one at hand; 0: never. The latest is the present one. */
  readonly chosen: number;
}

/** What was deleted, for a while with all that it takes to bring it back. */
export interface Deletion {
  /** Id of the story or the loop. */
  readonly id: string;
  readonly kind: 'story' | 'loop';
  readonly at: number;
  /** Title or company, to be told apart in a list. */
  readonly title: string;
  /** Absent once the time to bring it back is over: only the fact is kept, for other machines. */
  readonly kept?: {
    readonly story?: StoryRecord;
    readonly versions: readonly StoryVersion[];
    readonly loop?: InterviewLoop;
    /** A deleted loop's marks, by story. */
    readonly uses: readonly { readonly story: string; readonly at: number }[];
  };
}

/** All that one bank holds, as a file or another machine gets it. */
export interface BankContents {
  readonly stories: readonly StoryRecord[];
  readonly versions: readonly StoryVersion[];
  readonly loops: readonly InterviewLoop[];
}

/** What it takes to put a story into the bank. */
export interface NewStory {
  readonly text: string;
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly principle?: string | undefined;
  readonly level?: Level | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly answers?: readonly DraftedAnswer[] | undefined;
  readonly source: StorySource;
}

/**
 * What stands in the way of the bank. `full`: no space. `blocked`: another window of ours holds an older bank open.
 * `newer`: the bank was written by a newer Firsthand. `unavailable`: the browser gives no storage here. `damaged`: the browser
 * cannot read its own files. `gone`: that story is not there any more. `invalid`: what was to be kept is too long or malformed.
 */
export const BANK_TROUBLES = [
  'full',
  'blocked',
  'newer',
  'unavailable',
  'damaged',
  'gone',
  'invalid',
  'failed',
] as const;
export type BankTrouble = (typeof BANK_TROUBLES)[number];

/** What became of an act on the bank. Nothing was changed unless it is `ok`. */
export type BankOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: BankTrouble; readonly detail: string };
