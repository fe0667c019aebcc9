import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the worker does with each message that is sent to it. */
let worker: (method: string) => Promise<unknown>;
const heard: string[] = [];

const runtime = {
  id: 'firsthand',
  sendMessage: ({ method }: { method: string }) => {
    heard.push(method);
    return worker(method);
  },
};
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser: { runtime } }));
const { askWorker, MessageError } = await import('../../lib/platform/messages.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const QUESTION = { question: 'Tell us of a conflict' };
const ANSWER = { ok: true, value: { kind: 'behavioural' } };
const never = () => new Promise<never>(() => undefined);
const looks = () => heard.filter((method) => method === 'inHand').length;

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
});
afterEach(() => void vi.useRealTimers());

describe('a question to the worker', () => {
  it('that was lost without a word is asked again, once a look has told', async () => {
    let lost = true;
    worker = async (method) => {
      if (method === 'inHand') return { ok: true, value: { held: false } };
      if (!lost) return ANSWER;
      lost = false;
      return never();
    };
    let answer: unknown;
    void askWorker('asks', QUESTION).then((said) => {
      answer = said;
    });
    // A person waits for it: a running worker would have answered by now.
    await vi.advanceTimersByTimeAsync(150);
    expect(answer).toEqual(ANSWER.value);
    expect(heard).toEqual(['asks', 'inHand', 'asks']);
  });

  it('is looked after again where the look was lost as well', async () => {
    const silent = [true, true];
    worker = async (method) => {
      if (silent.pop()) return never();
      return method === 'inHand' ? { ok: true, value: { held: false } } : ANSWER;
    };
    let answer: unknown;
    void askWorker('asks', QUESTION).then((said) => {
      answer = said;
    });
    await vi.advanceTimersByTimeAsync(250);
    expect(answer).toEqual(ANSWER.value);
  });

  it('is answered after six stops in a row, each of which took an asking along', async () => {
    let stops = 6;
    worker = async (method) => {
      if (method === 'inHand') return { ok: true, value: { held: false } };
      return stops-- > 0 ? never() : ANSWER;
    };
    const answer = askWorker('asks', QUESTION);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answer).toEqual(ANSWER.value);
  });

  it('is asked again as soon after the sixth stop as after the first', async () => {
    let stops = 6;
    worker = async () => {
      if (stops-- > 0) throw new Error('The message port closed before a response was received');
      return ANSWER;
    };
    let answer: unknown;
    void askWorker('asks', QUESTION).then((said) => {
      answer = said;
    });
    await vi.advanceTimersByTimeAsync(310);
    expect(answer).toEqual(ANSWER.value);
  });

  it('that is answered though a look took it for lost has its answer', async () => {
    const late = [50, 120];
    worker = async (method) => {
      if (method === 'inHand') return { ok: true, value: { held: false } };
      await new Promise((heard) => setTimeout(heard, late.pop() ?? 60_000));
      return ANSWER;
    };
    let answer: unknown;
    void askWorker('asks', QUESTION).then((said) => {
      answer = said;
    });
    await vi.advanceTimersByTimeAsync(130);
    expect(answer).toEqual(ANSWER.value);
  });

  it('that takes long is waited for, and not asked twice', async () => {
    worker = (method) =>
      method === 'inHand'
        ? Promise.resolve({ ok: true, value: { held: true } })
        : new Promise((resolve) => setTimeout(() => resolve(ANSWER), 12_000));
    const answer = askWorker('asks', QUESTION);
    await vi.advanceTimersByTimeAsync(13_000);
    expect(await answer).toEqual(ANSWER.value);
    expect(heard.filter((method) => method === 'asks')).toHaveLength(1);
    const looked = looks();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks()).toBe(looked);
  });

  it('is given up where nothing comes back from anything, and nobody looks after it any more', async () => {
    worker = never;
    const failed = askWorker('asks', QUESTION).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failed).toBeInstanceOf(Error);
    const looked = looks();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks()).toBe(looked);
  });

  it('that fails at every asking fails with what the browser said', async () => {
    worker = async () => {
      throw new Error('Could not establish connection');
    };
    const failed = askWorker('asks', QUESTION).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failed).toBeInstanceOf(MessageError);
    expect(heard).toHaveLength(12);
  });
});
