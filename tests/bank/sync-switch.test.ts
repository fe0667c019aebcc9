/** The switch of sync: what the person chose last stands, whatever is under way. */
import { afterAll, describe, expect, it, vi } from 'vitest';

const kept = new Map<string, unknown>();
const local = {
  get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
  },
};
/** The browser's sync storage takes its time until this is called. */
let answer: () => void = () => undefined;
const sync = {
  get: () =>
    new Promise((_, fail) => {
      answer = () => fail(new Error('no network'));
    }),
};
const session = { get: async () => ({}), set: async () => undefined };
// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.stubGlobal('location', { protocol: 'chrome-extension:' });
vi.doMock('wxt/browser', () => ({ browser: { runtime: { id: 'firsthand' }, storage: { local, sync, session } } }));
const { syncNow, turnSyncOff, turnSyncOn } = await import('../../lib/bank/sync/sync.ts');
const { readSyncState } = await import('../../lib/bank/sync/state.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

describe('sync that is turned off and on again while an exchange is under way', () => {
  it('is on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    kept.set('sync', { on: true });
    const first = syncNow();
    const off = turnSyncOff();
    const on = turnSyncOn();
    const next = async () => {
      await new Promise((done) => setTimeout(done, 20));
      answer();
    };
    await next();
    await Promise.all([first, off]);
    await next();
    await on;
    expect((await readSyncState()).on).toBe(true);
  });
});
