/**
 * Every message that crosses a context, as one typed method each. What arrives is parsed before it is used: a content
 * script shares its process with a page that may be hostile, so the worker believes none of it unread.
 *
 * Written over webextension-polyfill and not taken from @webext-core/messaging: its 4.0 drops the error of
 * `tabs.sendMessage` when nobody listens, which here is the difference between “applied” and “the tab is gone”.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
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
import type { ApplyOutcome, PanelState, ReviewReply } from '../model/field.ts';
import { FIELD_NOTES } from '../model/field.ts';
import { EVIDENCE_IDS, FLAG_IDS, LEVELS, SECTIONS } from '../model/rubric.ts';
import { type BankReplies, bankMethods } from './bank-messages.ts';
import { inTime } from './in-time.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const fieldId = v.pipe(v.string(), v.maxLength(64));
/** Holds the words of a sentence, and a sentence without a full stop can be a page long. */
const key = v.pipe(v.string(), v.maxLength(100_000));

/** Tells a field from others of its site: lib/editors/signature.ts. */
const signature = v.pipe(v.string(), v.maxLength(1_000));

/** Longest text that is reviewed; a longer one is read up to here. 100,000 words of English are about 600,000. */
export const MAX_TEXT = 2_000_000;

const rewrite = v.object({
  span,
  original: v.string(),
  replacement: v.pipe(v.string(), v.maxLength(20_000)),
  slots: v.array(span),
});

/** One story by itself, and what it is told for. */
const telling = {
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  frame: v.optional(v.pipe(v.string(), v.maxLength(100))),
  level: v.optional(v.picklist(LEVELS)),
};
/** What a form says of a field. */
const said = v.pipe(v.string(), v.maxLength(5_000));
const fieldLimit = v.union([v.object({ characters: offset }), v.object({ words: offset })]);
const limit = v.union([v.object({ seconds: v.number() }), fieldLimit]);

/** Methods that the background worker answers. */
const worker = {
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
  /** `traceless`: the panel speaks for a private window, of which its own message says nothing. */
  dismiss: v.object({ key, traceless: v.optional(v.boolean()) }),
  restore: v.object({ keys: v.array(key) }),
  /** The frames that a story can be told for, in their usual order. */
  frames: v.object({}),
  /** A story told for a frame; null where the text holds no story or the frame is not known. */
  tell: v.object({ ...telling, frame: v.string() }),
  /** A story cut to a limit; null where the text holds no story. */
  shorten: v.object({ ...telling, limit }),
  /** The interviewer's follow-ups to a story, and how far it answers them; null where the text holds no story. */
  followUps: v.object(telling),
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
  }),
  /** Turns a check off in every story, or on again. */
  turnRule: v.object({ rule: v.pipe(v.string(), v.maxLength(100)), on: v.boolean() }),
  /** Keeps what was drafted to a follow-up. In one message, so that it is not lost with a panel that is being closed. */
  keepAnswer: v.object({
    story: v.pipe(v.string(), v.maxLength(64)),
    probe: v.pipe(v.string(), v.maxLength(200)),
    text: v.pipe(v.string(), v.maxLength(20_000)),
  }),
  /** Why a check exists: of a flag, an evidence mark or a story finding; null for an id that is not known. */
  explain: v.object({ rule: v.pipe(v.string(), v.maxLength(100)) }),
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
  /** An error caught in a content script, which cannot reach storage.session itself. */
  reportError: v.object({ where: v.pipe(v.string(), v.maxLength(200)), message: v.pipe(v.string(), v.maxLength(300)) }),
} as const;

/**
 * What a content script may ask. It shares its process with a page that may be hostile, so that the page is reckoned with in
 * its place: everything else is for our own pages alone, a method that is added too.
 */
const FOR_CONTENT_SCRIPTS: ReadonlySet<string> = new Set<keyof typeof worker>([
  'asks',
  'review',
  'dismiss',
  'fieldGone',
  'turnField',
  'siteOn',
  'openPanel',
  'reportError',
]);

/** In place of a field's own name: the one that has the focus, in whichever frame; the one come to last in a frame. */
export const FOCUSED = 'focused';
export const LAST = 'last';

/** Methods that the frame which holds a field answers. */
const frame = {
  reveal: v.object({ field: fieldId, span, version: offset }),
  apply: v.object({ field: fieldId, rewrite, version: offset }),
  undo: v.object({ field: fieldId }),
  /** Review again: a dismissal or a setting has changed. */
  refresh: v.object({ field: fieldId }),
  /** Is anyone there? Asked of a frame and not of a field. */
  hello: v.object({}),
  /** Which page the field stands in. */
  page: v.object({ field: fieldId }),
  /** The markup of the page, asked of a frame: the person brings its article in. */
  source: v.object({}),
  /** Is this field still there? */
  alive: v.object({ field: fieldId }),
  /** Turns the field off, or on again, for good: the one come to last also if it was passed over. */
  turnField: v.object({ field: fieldId, on: v.boolean() }),
  /** Opens what is said of the finding at the caret, with the keyboard in it. */
  explain: v.object({ field: fieldId }),
  /** Goes to the next finding, or the one before. */
  step: v.object({ field: fieldId, by: v.picklist([1, -1]) }),
  /** It may be on or off now for another reason than a stored choice. */
  lookAgain: v.object({}),
} as const;

interface WorkerReplies extends BankReplies {
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
  reportError: undefined;
}

interface FrameReplies {
  reveal: { found: boolean };
  apply: ApplyOutcome;
  undo: { undone: boolean };
  refresh: undefined;
  hello: { origin: string };
  page: { url: string; title: string };
  source: { html: string; url: string };
  alive: undefined;
  turnField: undefined;
  explain: undefined;
  step: undefined;
  lookAgain: undefined;
}

type Schemas = Record<string, v.GenericSchema>;
type Input<S extends Schemas, M extends keyof S> = v.InferOutput<S[M]>;
type Handlers<S extends Schemas, R> = {
  [M in keyof S & keyof R]: (data: Input<S, M>, sender: Browser.runtime.MessageSender) => R[M] | Promise<R[M]>;
};

export type WorkerHandlers = Handlers<typeof worker, WorkerReplies>;
export type FrameHandlers = Handlers<typeof frame, FrameReplies>;

/** A message as it travels. `to` keeps the two directions apart where both sides hear `runtime.onMessage`. */
interface Envelope {
  readonly firsthand: 'worker' | 'frame';
  readonly method: string;
  readonly data: unknown;
}
type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Thrown to a sender whose message was not answered: nobody listens there, or the other side failed. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

function isEnvelope(x: unknown): x is Envelope {
  return typeof x === 'object' && x !== null && 'firsthand' in x && 'method' in x && typeof x.method === 'string';
}

function listen(
  to: Envelope['firsthand'],
  schemas: Schemas,
  handlers: Record<string, (data: never, sender: Browser.runtime.MessageSender) => unknown>,
  mine: (data: unknown) => boolean,
  forAll: ReadonlySet<string>,
): () => void {
  const ours = browser.runtime.getURL('/');
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): Promise<Answer> | undefined => {
    if (!isEnvelope(message) || message.firsthand !== to || sender.id !== browser.runtime.id) return undefined;
    const schema = Object.hasOwn(schemas, message.method) ? schemas[message.method] : undefined;
    const handler = handlers[message.method];
    if (!schema || !handler || !mine(message.data)) return undefined;
    return (async () => {
      if (!forAll.has(message.method) && !sender.url?.startsWith(ours)) {
        return { ok: false, error: `${message.method}: only our own pages may ask this` };
      }
      const data = v.safeParse(schema, message.data);
      if (!data.success) return { ok: false, error: `${message.method}: ${v.summarize(data.issues)}` };
      try {
        return { ok: true, value: await handler(data.output as never, sender) };
      } catch (error) {
        return { ok: false, error: error instanceof Error ? error.message : String(error) };
      }
    })();
  };
  // The polyfill hands the listener's promise back to the sender in every browser.
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (!orphaned()) browser.runtime.onMessage.removeListener(listener);
  };
}

/**
 * Whether the extension has been updated or removed under a script that still runs in a page. Nothing of the browser's
 * can be asked for then: every call throws.
 */
export function orphaned(): boolean {
  return browser.runtime?.id === undefined;
}

function unwrap(method: string, answer: Answer | undefined): unknown {
  if (!answer) throw new MessageError(`${method}: nobody answered`);
  if (!answer.ok) throw new MessageError(answer.error);
  return answer.value;
}

/** Answers every worker method. Call once, synchronously, as the worker starts, so that a message that woke it is heard. */
export function answerAsWorker(handlers: WorkerHandlers): () => void {
  return listen('worker', worker, handlers, () => true, FOR_CONTENT_SCRIPTS);
}

/**
 * Answers the frame methods for the fields that `owns` says live here; messages for other frames' fields stay unanswered.
 * @returns a function that stops listening
 */
export function answerAsFrame(owns: (field: string) => boolean, handlers: Partial<FrameHandlers>): () => void {
  return listen(
    'frame',
    frame,
    handlers,
    (data) => typeof data === 'object' && data !== null && (!('field' in data) || owns(String(data.field))),
    new Set(),
  );
}

/**
 * Asks the worker. Starts it if the browser has stopped it, and asks again where nobody answered: this is the one place
 * that does, so that nobody else need.
 * @param signal aborted when the answer is not wanted any more: it is not asked again then
 * @throws MessageError when the worker could not be reached or failed; another error when it has not answered for long
 */
export async function askWorker<M extends keyof WorkerReplies>(
  method: M,
  data: Input<typeof worker, M>,
  signal?: AbortSignal,
): Promise<WorkerReplies[M]> {
  const envelope: Envelope = { firsthand: 'worker', method, data };
  const ask = () => send(() => browser.runtime.sendMessage(envelope));
  const answer = ONCE.has(method) ? ask() : untilAnswered(ask, signal);
  return unwrap(method, await inTime(answer, GIVE_UP_AFTER)) as WorkerReplies[M];
}

/** Milliseconds between the askings. A message that comes as the browser stops the worker is lost, and wakes no other one. */
const ASK_AGAIN_AFTER = [50, 150, 400, 800] as const;

/** Milliseconds. One that is stuck must not silence a field for good; the longest answer takes some seconds. */
const GIVE_UP_AFTER = 30_000;

/**
 * Asked once: `openPanel` counts only within its click, and an error on the way has nowhere to go. Every other method
 * answers or sets the same, however often it is asked.
 */
const ONCE: ReadonlySet<keyof WorkerReplies> = new Set(['openPanel', 'reportError']);

async function untilAnswered(
  ask: () => Promise<Answer | undefined>,
  signal: AbortSignal | undefined,
): Promise<Answer | undefined> {
  for (const wait of ASK_AGAIN_AFTER) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      if (orphaned() || signal?.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal?.aborted) return undefined;
  }
  return ask();
}

/**
 * Asks the frame that holds a field: a content script by its tab, or one of the extension's own pages. Without a frame
 * every frame of the tab hears it, and the first that answers is heard.
 * @throws MessageError when the frame is gone or failed
 */
export async function askFrame<M extends keyof FrameReplies>(
  address: { readonly tabId: number; readonly frameId?: number },
  method: M,
  data: Input<typeof frame, M>,
): Promise<FrameReplies[M]> {
  const envelope: Envelope = { firsthand: 'frame', method, data };
  const { tabId, frameId } = address;
  return unwrap(
    method,
    await send(() => browser.tabs.sendMessage(tabId, envelope, frameId === undefined ? {} : { frameId })),
  ) as FrameReplies[M];
}

async function send(call: () => Promise<unknown>): Promise<Answer | undefined> {
  try {
    return (await call()) as Answer | undefined;
  } catch (error) {
    throw new MessageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export type { PanelState };
