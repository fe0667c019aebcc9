/** Changes of the bank are told to sync from every page: one that cannot watch the bank says so, and tries again. */
import { afterAll, expect, it, vi } from 'vitest';

const area = { get: async () => ({ sync: { on: true } }), set: async () => undefined };
/** Hears what is put into storage.local. */
let onLocal: (changes: object) => void = () => undefined;
const addListener = (listener: typeof onLocal) => {
  onLocal = listener;
};
const local = { ...area, onChanged: { addListener } };
const watchBank = vi.fn((): (() => void) => {
  throw new Error('its file was not to be had');
});
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.stubGlobal('location', { protocol: 'chrome-extension:' });
vi.stubGlobal('addEventListener', () => undefined);
vi.doMock('wxt/browser', () => ({ browser: { runtime: { id: 'firsthand' }, storage: { local, session: area } } }));
vi.doMock('../../lib/bank/watch.ts', () => ({ watchBank }));
const { tellOfChanges } = await import('../../lib/bank/sync/tell.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../lib/bank/watch.ts');
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

it('is told of, and tried again with the next look', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  tellOfChanges();
  await vi.waitFor(() => expect(told.mock.calls.map(([where]) => where)).toEqual(['[firsthand] sync: is it on']));
  watchBank.mockImplementation(() => () => undefined);
  onLocal({ sync: { newValue: { on: true } } });
  await vi.waitFor(() => expect(watchBank).toHaveBeenCalledTimes(2));
  told.mockRestore();
});
