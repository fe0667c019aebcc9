/** What may be asked of the background worker: the shape of each question, and of its answer. */
import * as v from 'valibot';
import type {
  AnswerVerdict,
  FrameName,
  ProbeState,
  RuleReason,
  RuleReasons,
  ShortStory,
  ToldStory,
} from '../model/coaching.ts';
import type { CueCardReply } from '../model/cue-card.ts';
import type { ReviewReply } from '../model/field.ts';
import { FIELD_NOTES } from '../model/field.ts';
import { EVIDENCE_IDS, FLAG_IDS, LEVELS, SECTIONS } from '../model/rubric.ts';
import { type BankReplies, bankMethods } from './bank-methods.ts';
import { fieldId, offset } from './message-parts.ts';

/** Longest text that is reviewed; a longer one is read up to here. 100,000 words of English are about 600,000. */
export const MAX_TEXT = 2_000_000;

/** Tells a field from others of its site: lib/editors/signature.ts. */
const signature = v.pipe(v.string(), v.maxLength(1_000));
/** Holds the words of a sentence, and a sentence without a full stop can be a page long. */
const key = v.pipe(v.string(), v.maxLength(100_000));

const rule = v.pipe(v.string(), v.maxLength(100));
/** Whether the panel speaks for a private window, of which its own message says nothing. */
const traceless = v.boolean();

/** One story by itself, what it is told for, and what the person has dismissed of it. */
const telling = {
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  dismissed: v.optional(
    v.object({ keys: v.pipe(v.array(key), v.readonly()), rules: v.pipe(v.array(rule), v.readonly()) }),
  ),
  frame: v.optional(v.pipe(v.string(), v.maxLength(100))),
  level: v.optional(v.picklist(LEVELS)),
};
/** What a form says of a field. */
const said = v.pipe(v.string(), v.maxLength(5_000));
const fieldLimit = v.union([v.object({ characters: offset }), v.object({ words: offset })]);
const limit = v.union([v.object({ seconds: v.number() }), fieldLimit]);

/** Methods that the background worker answers. */
export const workerMethods = {
  /** Is the field one for a story, by what the form asks or by the person's own word? Asked before any text of it is sent. */
  asks: v.object({ question: said, signature: v.optional(signature) }),
  review: v.object({
    field: fieldId,
    version: offset,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    caret: offset,
    question: v.optional(said),
    hints: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.readonly())),
    limit: v.optional(fieldLimit),
    writable: v.boolean(),
    unasked: v.optional(v.boolean()),
    note: v.optional(v.picklist(FIELD_NOTES)),
    signature: v.optional(signature),
  }),
  /** `traceless`: of a script in a page the browser itself says where it is. */
  dismiss: v.object({ key, traceless: v.optional(traceless) }),
  restore: v.object({ keys: v.array(key) }),
  /** The frames that a story can be told for, in their usual order. */
  frames: v.object({}),
  /** A story told for a frame; null where the text holds no story or the frame is not known. */
  tell: v.object({ ...telling, frame: v.string() }),
  /** A story cut to a limit; null where the text holds no story. */
  shorten: v.object({ ...telling, limit }),
  /**
   * The interviewer's follow-ups to a story, and how far it answers them; null where the text holds no story and nothing
   * was drafted. `drafted`: ids of those that the person has an answer to, which are told also where nothing asks them.
   */
  followUps: v.object({
    ...telling,
    drafted: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.readonly())),
  }),
  /** An answer drafted to one of them, judged under the story. */
  judgeAnswer: v.object({
    ...telling,
    answer: v.pipe(v.string(), v.maxLength(20_000)),
    target: v.object({
      answer: v.array(v.array(v.picklist(EVIDENCE_IDS))),
      section: v.picklist(SECTIONS),
      weakFlag: v.optional(v.picklist(FLAG_IDS)),
    }),
  }),
  /** Every check, out of its own file. */
  rules: v.object({}),
  /** Keeps what a story is told for; null takes a choice back, what is not named stays, and naming none keeps the story's name. */
  chooseFor: v.object({
    story: v.pipe(v.string(), v.maxLength(64)),
    frame: v.optional(v.pipe(v.string(), v.maxLength(100))),
    level: v.optional(v.nullable(v.picklist(LEVELS))),
    traceless,
  }),
  /** Turns a check off in every story, or on again. */
  turnRule: v.object({ rule, on: v.boolean() }),
  /** Keeps what was drafted to a follow-up. In one message, so that it is not lost with a panel that is being closed. */
  keepAnswer: v.object({
    story: v.pipe(v.string(), v.maxLength(64)),
    probe: v.pipe(v.string(), v.maxLength(200)),
    text: v.pipe(v.string(), v.maxLength(20_000)),
    traceless,
  }),
  /** Why a check exists: of a flag, an evidence mark or a story finding; null for an id that is not known. */
  explain: v.object({ rule }),
  ...bankMethods,
  fieldGone: v.object({ field: fieldId }),
  /**
   * Turns a field off, or on again, for good.
   * @param passed what the form says of one that was passed over; fails where such a field is never read
   */
  turnField: v.object({ signature, on: v.boolean(), passed: v.optional(said) }),
  /** Whether a content script may work on its page: what was chosen in a private window only the worker knows. */
  siteOn: v.object({ origin: v.pipe(v.string(), v.maxLength(500)) }),
  /** Sent within the handling of a click; answers whether the panel could be opened from there. */
  openPanel: v.object({}),
  /** The bank has changed: the person's other machines should hear of it, if sync is on. */
  syncSoon: v.object({}),
  /** A story cut to a card for the call; nothing where it cannot be read as a story. */
  cueCard: v.object({
    ...telling,
    /** Chooses the frame where none is given. */
    question: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
    /** Drafted answers, by the follow-up's id. */
    drafted: v.record(v.string(), v.string()),
  }),
  /** Whether a question has been heard and is being answered; its name is the sender's own. */
  inHand: v.object({ asking: v.pipe(v.string(), v.maxLength(64)) }),
  /** An error caught in a content script, which cannot reach storage.session itself. */
  reportError: v.object({
    where: v.pipe(v.string(), v.maxLength(200)),
    kind: v.pipe(v.string(), v.maxLength(40)),
    place: v.optional(v.pipe(v.string(), v.maxLength(100))),
  }),
} as const;

export interface WorkerReplies extends BankReplies {
  asks: { kind: 'behavioural' | 'other' | 'unknown' };
  review: ReviewReply;
  dismiss: undefined;
  restore: undefined;
  frames: readonly FrameName[];
  tell: ToldStory | null;
  shorten: ShortStory | null;
  followUps: readonly ProbeState[] | null;
  judgeAnswer: AnswerVerdict;
  chooseFor: undefined;
  turnRule: undefined;
  keepAnswer: undefined;
  explain: RuleReason | null;
  rules: RuleReasons;
  fieldGone: undefined;
  turnField: undefined;
  siteOn: { on: boolean };
  openPanel: { opened: boolean };
  syncSoon: undefined;
  cueCard: CueCardReply;
  inHand: { held: boolean };
  reportError: undefined;
}

/**
 * What a content script may ask. It shares its process with a page that may be hostile, so that the page is reckoned with in
 * its place: everything else is for our own pages alone, a method that is added too.
 */
export const FOR_CONTENT_SCRIPTS: ReadonlySet<string> = new Set<keyof typeof workerMethods>([
  'asks',
  'review',
  'dismiss',
  'fieldGone',
  'turnField',
  'siteOn',
  'openPanel',
  'inHand',
  'reportError',
]);

/**
 * Asked once: `openPanel` counts only within its click, and an error on the way has nowhere to go. Every other method
 * answers or sets the same, however often it is asked.
 */
export const ASKED_ONCE: ReadonlySet<keyof WorkerReplies> = new Set(['openPanel', 'reportError']);
