/** A frame of an opaque origin, as a sandboxed one is: it is nobody's site, so nothing runs there, is asked or goes wrong. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageArea } from './storage-area.ts';

const heard = vi.fn();
const sent = vi.fn(async () => ({ ok: true, value: { on: true } }));
const read = vi.fn(async () => ({}));
const reported = vi.fn();
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'firsthand',
      getURL: (path: string) => `chrome-extension://firsthand${path}`,
      sendMessage: sent,
      onMessage: { addListener: heard, removeListener: () => undefined },
    },
    extension: { inIncognitoContext: false },
    storage: { local: { ...storageArea(), get: read }, session: storageArea() },
  },
}));
vi.doMock('../../lib/platform/errors.ts', () => ({ report: reported }));
const { runWhileOn } = await import('../../lib/platform/run-while-on.ts');
const { isSiteOn } = await import('../../lib/platform/site-on.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('wxt/browser');
  vi.doUnmock('../../lib/platform/errors.ts');
  vi.resetModules();
});

const context = () => ({
  signal: new AbortController().signal,
  isValid: true,
  isInvalid: false,
  onInvalidated: () => undefined,
});
const soon = () => new Promise((done) => setTimeout(done, 10));
const runIn = async (origin: string) => {
  vi.stubGlobal('self', { origin });
  const [start, off] = [vi.fn(), vi.fn()];
  runWhileOn(context(), start, off);
  await soon();
  return { start, off };
};

describe('a script in a frame', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal('document', { documentElement: {}, addEventListener: () => undefined });
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {
          return undefined;
        }
      },
    );
  });

  it('runs on a named site', async () => {
    const { start, off } = await runIn('https://jobs.lever.co');
    expect([start.mock.calls.length, off.mock.calls.length]).toEqual([1, 0]);
    expect(reported).not.toHaveBeenCalled();
  });

  it('is off in one of an opaque origin, without asking and without an error', async () => {
    const { start, off } = await runIn('null');
    expect([start.mock.calls.length, off.mock.calls.length]).toEqual([0, 1]);
    for (const call of [reported, read, sent, heard]) expect(call).not.toHaveBeenCalled();
  });
});

it('an opaque origin is no site that is on, whoever asks', async () => {
  expect(await isSiteOn('null')).toBe(false);
});
