import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => void;
const kept = new Map<string, unknown>();
const listeners: Listener[] = [];
const change = (key: string, newValue?: unknown) => {
  if (newValue === undefined) kept.delete(key);
  else kept.set(key, newValue);
  for (const listener of listeners) listener({ [key]: { newValue } });
};
let broken = false;
/** Each context of the extension reads the file for itself, and all of them share one storage. */
const context = async () => {
  vi.resetModules();
  const local = {
    get: async (key: string) => {
      await new Promise((done) => setTimeout(done));
      if (broken) throw new Error('the storage cannot be read');
      return kept.has(key) ? { [key]: kept.get(key) } : {};
    },
    set: async (items: object) => {
      await new Promise((done) => setTimeout(done));
      for (const [key, value] of Object.entries(items)) change(key, value);
    },
    onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  vi.doMock('wxt/browser', () => ({ browser: { runtime: { id: 'firsthand' }, storage: { local } } }));
  return import('../../lib/platform/salted.ts');
};
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

describe('a salted hash', () => {
  beforeEach(() => {
    kept.clear();
    broken = false;
  });

  it('is the same wherever in the extension it is made, also where two make the salt at once', async () => {
    const [worker, panel] = [await context(), await context()];
    expect(panel).not.toBe(worker);
    const [one, other] = await Promise.all([worker.salted('words'), panel.salted('words')]);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(other).toBe(one);
    expect(await (await context()).salted('words')).toBe(one);
  });

  it('is made again once the storage can be read again', async () => {
    const { salted } = await context();
    broken = true;
    await expect(salted('words')).rejects.toThrow('cannot be read');
    broken = false;
    expect(await salted('words')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('goes by the salt that is kept once all that was kept has been deleted', async () => {
    const { salted } = await context();
    const before = await salted('words');
    for (const key of [...kept.keys()]) change(key);
    const after = await salted('words');
    expect(after).not.toBe(before);
    expect(await (await context()).salted('words')).toBe(after);
  });
});
