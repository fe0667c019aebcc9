import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState, ReviewRequest } from '../../lib/model/field.ts';

const TAB = 7;
const kept = new Map<string, unknown>();
/** What the field that the panel shows answers, when it is asked whether it is there. */
let answer: () => Promise<unknown>;
/** What happens between any reading of the storage and what is made of it. */
let meanwhile: (() => void) | undefined;

const session = {
  get: async (key: string) => {
    const found = kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {};
    meanwhile?.();
    await new Promise((done) => setTimeout(done));
    return found;
  },
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
  },
  remove: async (key: string) => {
    kept.delete(key);
  },
};
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({
  browser: { runtime: { id: 'firsthand' }, storage: { session }, tabs: { sendMessage: () => answer() } },
}));
const { leaveField, leaveIfGone, leaveTab, nextAsking, publish } = await import(
  '../../entrypoints/background/panel-turns.ts'
);
const { readPanelState } = await import('../../lib/platform/panel-state.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const addressOf = (field: string) => ({ tabId: TAB, frameId: 0, field });
const stateOf = (field: string): PanelState => ({
  address: addressOf(field),
  version: 1,
  status: 'no-story',
  writable: true,
  quotes: [],
  stories: [],
  failedRules: [],
  hidden: [],
});
const request = (field: string, unasked = false): ReviewRequest => ({
  field,
  version: 1,
  text: '',
  caret: 0,
  writable: true,
  unasked,
});
const putUp = (field: string, unasked = false) => publish(request(field, unasked), stateOf(field), nextAsking());
const shown = async () => (await readPanelState(TAB))?.address.field;
/** Something that happens once, as soon as the storage has been read. */
const onceRead = (act: () => Promise<void>): Promise<void> =>
  new Promise((done, fail) => {
    meanwhile = () => {
      meanwhile = undefined;
      act().then(done, fail);
    };
  });

describe('the panel of a tab', () => {
  beforeEach(() => {
    kept.clear();
    meanwhile = undefined;
    answer = async () => undefined;
  });

  it('forgets a field that does not answer, and keeps one that does', async () => {
    await putUp('here');
    answer = async () => ({ ok: true });
    await leaveIfGone(TAB);
    expect(await shown()).toBe('here');
    answer = () => Promise.reject(new Error('Receiving end does not exist.'));
    await leaveIfGone(TAB);
    expect(await shown()).toBeUndefined();
  });

  it('keeps the field that has come while the one before was asked whether it is there', async () => {
    await putUp('left');
    answer = async () => {
      await putUp('come');
      throw new Error('Receiving end does not exist.');
    };
    await leaveIfGone(TAB);
    expect(await shown()).toBe('come');
  });

  it('keeps the field that comes in the moment in which the one before is forgotten', async () => {
    await putUp('left');
    const come = onceRead(() => putUp('come'));
    await leaveField(addressOf('left'));
    await come;
    expect(await shown()).toBe('come');
  });

  it('is for the field that the person has come to, though an unasked review of the one before is done just then', async () => {
    await putUp('before');
    const asked = nextAsking();
    const come = onceRead(() => publish(request('come'), stateOf('come'), asked));
    await putUp('before', true);
    await come;
    expect(await shown()).toBe('come');
  });

  it('does not go by an unasked review that it did not take', async () => {
    await putUp('here');
    const asked = nextAsking();
    await putUp('elsewhere', true);
    await publish(request('here'), { ...stateOf('here'), version: 2 }, asked);
    expect((await readPanelState(TAB))?.version).toBe(2);
  });

  it('has nothing any more once the tab is closed, though a review was still under way', async () => {
    await putUp('here');
    const asked = nextAsking();
    await leaveTab(TAB);
    await publish(request('here'), stateOf('here'), asked);
    expect(await shown()).toBeUndefined();
  });
});
