/** How a story's score moved in a private window is shown in no ordinary one, though both may know the story. */
import { afterAll, expect, it, vi } from 'vitest';
import { storageArea } from './storage-area.ts';

const areas = { local: storageArea(), session: storageArea() };
// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser: { storage: areas } }));
const { forgetPrivateTrends, noteScore, readTrend } = await import('../../lib/platform/score-trend.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const scores = async (traceless: boolean) => (await readTrend('invoices', traceless)).map(({ score }) => score);

it('is kept by itself, and forgotten with the last private window', async () => {
  await noteScore('invoices', 40, true, 0);
  await noteScore('invoices', 20, false, 1_000);
  await noteScore('invoices', 60, true, 10_000);
  expect(await scores(true)).toEqual([40, 60]);
  expect(await scores(false)).toEqual([20]);
  await forgetPrivateTrends();
  expect(await scores(true)).toEqual([]);
  expect(await scores(false)).toEqual([20]);
});
