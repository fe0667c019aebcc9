/** What is done beside the way, and that nobody waits for, is told of where it fails. */
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

const failing = async (): Promise<never> => {
  throw new Error('the disk is gone');
};
/** Hears what is put into storage.session. */
let onSession: (changes: object) => void = () => undefined;
const onChanged = { addListener: () => undefined, removeListener: () => undefined };
const local = { get: async () => ({}), set: async () => undefined, onChanged };
const session = {
  get: async () => ({}),
  set: async () => undefined,
  remove: failing,
  onChanged: {
    ...onChanged,
    addListener: (listener: typeof onSession) => {
      onSession = listener;
    },
  },
};
let onMessage: (message: unknown, sender: unknown, reply: () => void) => unknown = () => undefined;
const runtime = {
  id: 'firsthand',
  getURL: (path: string) => `chrome-extension://firsthand${path}`,
  onMessage: {
    addListener: (listener: typeof onMessage) => {
      onMessage = listener;
    },
  },
};
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser: { runtime, storage: { local, session } } }));
const { watchAsked } = await import('../../lib/platform/panel-view.ts');
const { followTheme } = await import('../../lib/platform/page-theme.ts');
const { answerAsFrame } = await import('../../lib/platform/messages.ts');
const told = vi.spyOn(console, 'error');
afterAll(() => {
  told.mockRestore();
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const places = () => told.mock.calls.map(([where]) => where);
beforeEach(() => {
  told.mockReset().mockImplementation(() => undefined);
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
});
afterEach(() => void vi.unstubAllGlobals());

it('that a view was asked for cannot be forgotten', async () => {
  const go = vi.fn();
  watchAsked(1, go);
  onSession({ 'panel-view-asked': { newValue: { href: '#/call' } } });
  expect(go).toHaveBeenCalledWith('#/call');
  await vi.waitFor(() => expect(places()).toEqual(['[firsthand] panel view: what was asked for']));
});

it('the copy of the theme can be neither read nor kept: the page begins all the same', async () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: full, setItem: full });
  const page = { documentElement: { dataset: {} as DOMStringMap } };
  followTheme(page as Document);
  await vi.waitFor(() => expect(places()).toEqual(Array(2).fill('[firsthand] page theme: the copy of it')));
});

it('an answer cannot be handed over', async () => {
  answerAsFrame(() => true, { alive: async () => ({ ok: true }) as never });
  const sender = { id: 'firsthand', url: runtime.getURL('/') };
  onMessage({ firsthand: 'frame', method: 'alive', data: { field: 'one' } }, sender, () => {
    throw new Error('longer than a message may be');
  });
  await vi.waitFor(() => expect(places()).toEqual(['[firsthand] page: handing an answer over']));
});
