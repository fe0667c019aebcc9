/** Deleting everything while sync is on: neither an exchange under way nor one that begins meanwhile brings anything back. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { SyncArea } from '../../lib/bank/sync/exchange.ts';
import type { BankOutcome } from '../../lib/model/story.ts';
import { storageArea } from '../platform/storage-area.ts';

const SITE = 'https://notes.example.com';
const areas = { local: storageArea(), session: storageArea(), sync: storageArea() };
const bank = new Set<string>();
/** What waits for its promise goes on once it is resolved. */
function gate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
let [sites, exchanging] = [gate(), gate()];
let deleted: () => Promise<BankOutcome<Readonly<Record<string, readonly unknown[]>>>>;

// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.stubGlobal('localStorage', Object.create({ clear: () => undefined }));
vi.doMock('wxt/browser', () => ({
  browser: { runtime: { id: 'firsthand' }, storage: areas, permissions: { request: async () => true } },
}));
vi.doMock('../../lib/bank/deletions.ts', () => ({
  deleteEverything: () => deleted(),
  bringBackEverything: async () => ({ ok: true, value: undefined }),
}));
vi.doMock('../../lib/platform/sites.ts', () => ({
  originsOn: async () => [SITE],
  originsOff: async () => [],
  followSites: async () => undefined,
  turnOnSite: async () => undefined,
  turnOffSite: () => sites.promise,
}));
/** As the real one: takes what is only there, and then writes there what was here when it looked. */
vi.doMock('../../lib/bank/sync/exchange.ts', () => ({
  exchange: async (area: SyncArea) => {
    for (const [key, value] of Object.entries(await area.get())) if (key.startsWith('s.')) bank.add(String(value));
    const here = [...bank];
    await exchanging.promise;
    await area.set(Object.fromEntries(here.map((story) => [`s.${story}.0`, story])));
    return { memory: { agreed: {}, waiting: {} }, noRoom: [], unreadable: 0 };
  },
}));
const { forgetEverything } = await import('../../entrypoints/options/everything.ts');
const { syncNow } = await import('../../lib/bank/sync/sync.ts');
const { readSyncState } = await import('../../lib/bank/sync/state.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  for (const mocked of ['deletions.ts', 'sync/exchange.ts']) vi.doUnmock(`../../lib/bank/${mocked}`);
  vi.doUnmock('../../lib/platform/sites.ts');
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

beforeEach(() => {
  [sites, exchanging] = [gate(), gate()];
  for (const { kept } of Object.values(areas)) kept.clear();
  areas.local.kept.set('sync', { on: true });
  areas.sync.kept.set('s.one.0', 'one').set('s.two.0', 'two');
  bank.clear();
  bank.add('one');
  deleted = async () => {
    bank.clear();
    return { ok: true, value: {} };
  };
});
const soon = () => new Promise((done) => setTimeout(done, 20));
const nothingIsLeft = async () => {
  expect([...bank]).toEqual([]);
  expect([...areas.sync.kept]).toEqual([]);
  expect((await readSyncState()).on).toBe(false);
};

it('an exchange that is asked for meanwhile takes nothing back', async () => {
  exchanging.resolve();
  const forgotten = forgetEverything();
  await soon();
  const asked = syncNow();
  await soon();
  sites.resolve();
  const { refused } = await forgotten;
  await asked;
  expect(refused).toEqual([]);
  await nothingIsLeft();
});

it('one that is under way leaves nothing in the account', async () => {
  sites.resolve();
  const asked = syncNow();
  await soon();
  const forgotten = forgetEverything();
  await soon();
  exchanging.resolve();
  await asked;
  await forgotten;
  await nothingIsLeft();
});

it('what ends half-way is not taken back by the next exchange', async () => {
  exchanging.resolve();
  void forgetEverything();
  await soon();
  // The sites are never let go of, as where the page is closed: sync must be off by then.
  expect((await readSyncState()).on).toBe(false);
  sites.resolve();
});

it('the way back has sync on again', async () => {
  exchanging.resolve();
  sites.resolve();
  const { back } = await forgetEverything();
  await back();
  expect((await readSyncState()).on).toBe(true);
});

it('where the stories cannot be deleted sync is as it was', async () => {
  deleted = async () => ({ ok: false, trouble: 'damaged', detail: 'no' });
  await expect(forgetEverything()).rejects.toThrow('damaged: no');
  expect((await readSyncState()).on).toBe(true);
  expect(areas.sync.kept.size).toBe(2);
});
