import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
}
interface Injection {
  readonly target: { readonly allFrames?: boolean; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}
/** The tab's, by their ids; in some it runs. */
let frames: readonly { readonly origin: string; readonly runs?: boolean }[] = [];
/** Where a script was started, in the order in which it was. */
const started: unknown[] = [];
const tabs = {
  get: async () => ({ url: 'https://jobs.lever.co/' }),
  sendMessage: async (_: number, __: unknown, { frameId = 0 }: { readonly frameId?: number }) => {
    const frame = frames[frameId];
    if (!frame?.runs) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: { origin: frame.origin } };
  },
};
let registered: readonly Script[] = [];
const kept = new Map<string, unknown>();

const soon = () => new Promise((done) => setTimeout(done));
const area = {
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
};
/** As the browsers have it: an id is registered once, and only what is registered can be taken out. */
const scripting = {
  getRegisteredContentScripts: async () => {
    await soon();
    return registered;
  },
  registerContentScripts: async (scripts: readonly Script[]) => {
    await soon();
    if (scripts.some(({ id }) => registered.some((one) => one.id === id))) throw new Error('Duplicate script ID');
    registered = [...registered, ...scripts];
  },
  executeScript: async ({ target, files }: Injection) => {
    if (files) started.push(target.frameIds ?? target.allFrames ?? 0);
    return frames.map(({ origin }, frameId) => ({ frameId, result: origin }));
  },
  unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
    await soon();
    if (ids.some((id) => !registered.some((one) => one.id === id))) throw new Error('Nonexistent script ID');
    registered = registered.filter(({ id }) => !ids.includes(id));
  },
};
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'firsthand' },
    scripting,
    tabs,
    storage: { local: area, session: { get: async () => ({}) } },
  },
}));
const { registerSites, startIn } = await import('../../lib/platform/site-scripts.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});
const ids = () => registered.map(({ id }) => id);

describe('the scripts of the sites that are on', () => {
  beforeEach(() => {
    registered = [];
    kept.clear();
  });

  it('are registered once, though the panel and the worker see to it at once', async () => {
    kept.set('sites-on', ['https://one.example', 'https://two.example']);
    await Promise.all([registerSites(), registerSites()]);
    expect(ids()).toEqual(['site:https://one.example/*', 'site:https://two.example/*']);
  });

  it('are taken out once, though both see to that at once', async () => {
    kept.set('sites-on', ['https://one.example', 'https://two.example']);
    await registerSites();
    kept.set('sites-on', ['https://two.example']);
    await Promise.all([registerSites(), registerSites()]);
    expect(ids()).toEqual(['site:https://two.example/*']);
  });
});

it('the script is started in each frame where it may work and does not run, and in no other', async () => {
  frames = [
    { origin: 'https://jobs.lever.co', runs: true },
    { origin: 'https://notes.example.com' },
    { origin: 'https://elsewhere.example.com' },
    { origin: 'https://notes.example.com', runs: true },
    { origin: 'null' },
  ];
  await startIn(1, async (origin) => /notes|lever/.test(origin));
  expect(started).toEqual([[1]]);
});
