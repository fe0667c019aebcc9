/** What a person has chosen of the panel's layout stands beside what they choose next. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { storageArea } from './storage-area.ts';

const areas = { local: storageArea(), session: storageArea() };
// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser: { storage: areas } }));
const { changePanelChoices, readPanelChoices } = await import('../../lib/platform/panel-choices.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

beforeEach(() => areas.local.kept.clear());

it('a choice that is made before the others have been read leaves them as they are', async () => {
  await changePanelChoices({ order: 'dimension' });
  await changePanelChoices({ task: 'retell' });
  expect(await readPanelChoices()).toEqual({ order: 'dimension', task: 'retell' });
});

it('two choices at once, from two windows, both stand', async () => {
  await Promise.all([changePanelChoices({ order: 'dimension' }), changePanelChoices({ task: 'shorten' })]);
  expect(await readPanelChoices()).toEqual({ order: 'dimension', task: 'shorten' });
});
