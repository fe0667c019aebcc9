/**
 * Every message that crosses a context, as one typed method each. What arrives is parsed before it is used: a content
 * script shares its process with a page that may be hostile, so the worker believes none of it unread.
 *
 * Written over `runtime` and not taken from @webext-core/messaging: its 4.0 drops the error of `tabs.sendMessage` when nobody
 * listens, which here is the difference between “applied” and “the tab is gone”. Our own pages and the worker have
 * webextension-polyfill under it; scripts in pages have the browser's own (wxt.config.ts).
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { report } from './errors.ts';
import { type FrameReplies, frameMethods } from './frame-methods.ts';
import { inTime } from './in-time.ts';
import { ASKED_ONCE, FOR_CONTENT_SCRIPTS, type WorkerReplies, workerMethods } from './worker-methods.ts';

type Schemas = Record<string, v.GenericSchema>;
type Input<S extends Schemas, M extends keyof S> = v.InferOutput<S[M]>;
type Handlers<S extends Schemas, R> = {
  [M in keyof S & keyof R]: (data: Input<S, M>, sender: Browser.runtime.MessageSender) => R[M] | Promise<R[M]>;
};

/** `inHand` is answered here, of what has been heard here. */
export type WorkerHandlers = Omit<Handlers<typeof workerMethods, WorkerReplies>, 'inHand'>;
export type FrameHandlers = Handlers<typeof frameMethods, FrameReplies>;

/** A message as it travels. `to` keeps the two directions apart where both sides hear `runtime.onMessage`. */
interface Envelope {
  readonly firsthand: 'worker' | 'frame';
  readonly method: string;
  readonly data: unknown;
  /** Names this asking, where its sender may ask what has become of it. */
  readonly asking?: string;
}
type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Thrown to a sender whose message brought nothing: the other side failed at it, or could not be reached. */
export class MessageError extends Error {
  override readonly name: string = 'MessageError';
}

/** Nobody answers for the frame: its page was closed, reloaded or left, or the field that is meant is no longer in it. */
export class FrameGone extends MessageError {
  override readonly name = 'FrameGone';
}

/** Thrown by a handler whose sender closed meanwhile, as a tab does at any moment: nobody waits for the answer, and nothing went wrong. */
export class SenderGone extends Error {
  override readonly name = 'SenderGone';

  constructor() {
    super('the sender is gone');
  }
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
  inHand = new Set<string>(),
): () => void {
  const ours = browser.runtime.getURL('/');
  const answerTo = (message: unknown, sender: Browser.runtime.MessageSender): Promise<Answer> | undefined => {
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
        // Who asked hears of it as well, but not where it was thrown.
        if (!(error instanceof SenderGone))
          report(error, `${to === 'worker' ? 'background' : 'page'}: answering ${message.method}`);
        return { ok: false, error: error instanceof Error ? error.message : String(error) };
      }
    })();
  };
  /** Without the polyfill not every browser takes a promise from a listener: `true` keeps the sender waiting in all of them. */
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer: Answer) => void) => {
    const answer = answerTo(message, sender);
    if (!answer) return undefined;
    const asking = isEnvelope(message) ? message.asking : undefined;
    if (asking !== undefined) inHand.add(asking);
    answer
      .then((said) => {
        // Who cannot be answered must not be told that the answer is on its way.
        if (asking !== undefined) inHand.delete(asking);
        reply(said);
      })
      .catch((error: unknown) => report(error, `${to === 'worker' ? 'background' : 'page'}: handing an answer over`));
    return true;
  };
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

function unwrap(method: string, answer: Answer | undefined, Unreached = MessageError): unknown {
  if (!answer) throw new Unreached(`${method}: nobody answered`);
  if (!answer.ok) throw new MessageError(answer.error);
  return answer.value;
}

/** Answers every worker method. Call once, synchronously, as the worker starts, so that a message that woke it is heard. */
export function answerAsWorker(handlers: WorkerHandlers): () => void {
  const inHand = new Set<string>();
  const all = { ...handlers, inHand: ({ asking }: { asking: string }) => ({ held: inHand.has(asking) }) };
  return listen('worker', workerMethods, all, () => true, FOR_CONTENT_SCRIPTS, inHand);
}

/**
 * Answers the frame methods for the fields that `owns` says live here; messages for other frames' fields stay unanswered.
 * @returns a function that stops listening
 */
export function answerAsFrame(owns: (field: string) => boolean, handlers: Partial<FrameHandlers>): () => void {
  return listen(
    'frame',
    frameMethods,
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
  data: Input<typeof workerMethods, M>,
  signal?: AbortSignal,
): Promise<WorkerReplies[M]> {
  const answer = ASKED_ONCE.has(method) ? sendToWorker(method, data) : untilAnswered(method, data, signal);
  return unwrap(method, await inTime(answer, GIVE_UP_AFTER)) as WorkerReplies[M];
}

/**
 * Milliseconds between the askings. A message that comes as the browser stops the worker is lost, and wakes no other one. The next
 * is started at once, so that waiting longer each time would only make the person wait: it is longer towards the end, where it is
 * no stop that fails.
 */
const ASK_AGAIN_AFTER = [50, 50, 50, 50, 50, 50, 100, 100, 200, 400, 800] as const;

/** Milliseconds. One that is stuck must not silence a field for good; the longest answer takes some seconds. */
const GIVE_UP_AFTER = 30_000;

/**
 * Milliseconds without an answer after which the worker is asked whether it has heard the question at all; after that, to the
 * next look, the last over and over. The first comes soon, since a lost question is all that a person waits for then, and
 * costs a running worker next to nothing; a worker that is being started for the question has it in hand by the second.
 */
const LOOK_AFTER = [100, 100, 200, 400] as const;

/** The worker never got the question. */
const LOST = Symbol('lost');

async function untilAnswered(
  method: string,
  data: unknown,
  signal: AbortSignal | undefined,
): Promise<Answer | undefined> {
  /** Of askings that a look took for lost, should they be answered after all. */
  let late: Promise<Answer> = new Promise(() => undefined);
  const ask = async () => {
    const { answer, lost } = askOnce(method, data);
    const said = await Promise.race([answer, late, lost]);
    if (said === LOST)
      late = Promise.race([
        late,
        answer.then(
          (one) => one ?? NEVER,
          () => NEVER,
        ),
      ]);
    return said;
  };
  for (const wait of ASK_AGAIN_AFTER) {
    try {
      const said = await ask();
      if (said && said !== LOST) return said;
      // Whoever said that it was lost is a worker that runs: there is nothing to wait for.
      if (said !== LOST) await pause(wait);
    } catch (error) {
      if (orphaned() || signal?.aborted) throw error;
      await pause(wait);
    }
    if (signal?.aborted) return undefined;
  }
  const said = await ask();
  return said === LOST ? undefined : said;
}

const NEVER = new Promise<never>(() => undefined);

/**
 * Asks, and tells where the question was lost: Chromium drops one that comes in the very moment in which it stops the
 * worker, without a word and without starting another. The looking starts one, and a worker that does not have the question in
 * hand never got it: it hears what one sender says in the order in which it was said.
 */
function askOnce(method: string, data: unknown): { answer: Promise<Answer | undefined>; lost: Promise<typeof LOST> } {
  const asking = Array.from(crypto.getRandomValues(new Uint8Array(8)), String).join('.');
  const over = new AbortController();
  const answer = sendToWorker(method, data, asking).finally(() => over.abort());
  return { answer, lost: lost(asking, over.signal) };
}

/** Settles once a look has told that the question is lost, and never where none does. A look may be lost as well: the next does not wait for it. */
function lost(asking: string, over: AbortSignal): Promise<typeof LOST> {
  return new Promise((resolve) => {
    let told = false;
    const look = async () => {
      const said = await sendToWorker('inHand', { asking });
      if (over.aborted || (unwrap('inHand', said) as WorkerReplies['inHand']).held) return;
      told = true;
      resolve(LOST);
    };
    const lookAfter = (looks: number, waited: number) => {
      const wait = LOOK_AFTER[Math.min(looks, LOOK_AFTER.length - 1)] ?? GIVE_UP_AFTER;
      if (waited + wait > GIVE_UP_AFTER) return;
      setTimeout(() => {
        if (over.aborted || told) return;
        // It says nothing then, as where it is lost: the next may.
        look().catch(() => undefined);
        lookAfter(looks + 1, waited + wait);
      }, wait);
    };
    lookAfter(0, 0);
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function sendToWorker(method: string, data: unknown, asking?: string): Promise<Answer | undefined> {
  const envelope: Envelope = { firsthand: 'worker', method, data, ...(asking !== undefined && { asking }) };
  return send(() => browser.runtime.sendMessage(envelope));
}

/**
 * Asks the frame that holds a field: a content script by its tab, or one of the extension's own pages. Without a frame
 * every frame of the tab hears it, and the first that answers is heard.
 * @throws FrameGone where nobody answers; MessageError where the frame did, and failed
 */
export async function askFrame<M extends keyof FrameReplies>(
  address: { readonly tabId: number; readonly frameId?: number },
  method: M,
  data: Input<typeof frameMethods, M>,
): Promise<FrameReplies[M]> {
  const envelope: Envelope = { firsthand: 'frame', method, data };
  const { tabId, frameId } = address;
  const ask = () => browser.tabs.sendMessage(tabId, envelope, frameId === undefined ? {} : { frameId });
  return unwrap(method, await send(ask, FrameGone), FrameGone) as FrameReplies[M];
}

async function send(call: () => Promise<unknown>, Unreached = MessageError): Promise<Answer | undefined> {
  try {
    return (await call()) as Answer | undefined;
  } catch (error) {
    throw new Unreached(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
