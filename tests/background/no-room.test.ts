/** The browser's session storage takes only so much: a review must not break on it, and the panel says what it cannot show. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { storageArea } from '../platform/storage-area.ts';

const areas = { local: storageArea(), session: storageArea() };
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.stubGlobal('location', { protocol: 'chrome-extension:' });
vi.doMock('wxt/browser', () => ({ browser: { runtime: { id: 'firsthand' }, storage: areas } }));
const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const { reviewField } = await import('../../entrypoints/background/review-field.ts');
const { readPanelState } = await import('../../lib/platform/panel-state.ts');
afterAll(() => {
  told.mockRestore();
  vi.unstubAllGlobals();
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const STORY =
  'Last year three in a hundred of our invoices never arrived. We traced the lost ones to a full queue. ' +
  'I wrote a check for it, and since then none was lost in six months.';
let version = 0;
const review = (tabId: number) =>
  reviewField(
    { field: `field ${tabId}`, version: ++version, text: STORY, caret: 5, writable: true },
    { tabId, frameId: 0, field: `field ${tabId}` },
    false,
  );
const taken = () => JSON.stringify([...areas.session.kept]).length;

beforeEach(() => {
  told.mockClear();
  areas.session.room.most = Number.POSITIVE_INFINITY;
  for (const { kept } of Object.values(areas)) kept.clear();
});

it('reviews a story whose details there is no room for, says so in its panel, and leaves the others as they are', async () => {
  const first = await review(1);
  areas.session.room.most = taken() + 2_000;
  expect(await review(2)).toEqual({ ...first, field: 'field 2', version });
  expect(await readPanelState(2)).toMatchObject({ status: 'no-room', version, stories: [], quotes: [] });
  expect(await readPanelState(1)).toMatchObject({ status: 'reviewed', storyText: STORY });
  expect(told).toHaveBeenCalled();
});

it('shows them as soon as there is room again', async () => {
  areas.session.room.most = 2_000;
  await review(1);
  expect((await readPanelState(1))?.status).toBe('no-room');
  areas.session.room.most = Number.POSITIVE_INFINITY;
  await review(1);
  expect(await readPanelState(1)).toMatchObject({ status: 'reviewed', storyText: STORY });
});

it('shows nothing rather than an older text, where there is no room for a word', async () => {
  const before = await review(1);
  areas.session.room.most = 0;
  expect(await review(1)).toEqual({ ...before, version });
  expect(await readPanelState(1)).toBeUndefined();
});
