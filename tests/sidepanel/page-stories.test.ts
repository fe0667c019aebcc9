/** Call mode shows what stands in open pages: what stands in private windows it shows in private windows alone. */
import { afterAll, expect, it, vi } from 'vitest';
import { storageArea } from '../platform/storage-area.ts';

const areas = { local: storageArea(), session: storageArea() };
let incognito = false;
// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.doMock('wxt/browser', () => ({
  browser: { storage: areas, windows: { getCurrent: async () => ({ incognito }) } },
}));
const { pageStories } = await import('../../entrypoints/shared/call/page-stories.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const stateOf = (tabId: number, storyText: string) => ({
  address: { tabId, frameId: 0, field: 'field' },
  version: 1,
  status: 'reviewed',
  writable: true,
  story: { span: { start: 0, end: storyText.length }, sentences: [], findings: [], scores: {} },
  storyId: 'invoices',
  storyText,
  quotes: [],
  stories: [],
  failedRules: [],
  hidden: [],
});
const answered = (text: string) => [{ probe: 'why-you', text, changed: 1 }];
areas.session.kept.set('panel:1', stateOf(1, 'I traced the lost invoices.'));
areas.session.kept.set('panel:2', { ...stateOf(2, 'Nobody is to read this.'), traceless: true });
areas.local.kept.set('answers:invoices', answered('In the open.'));
areas.session.kept.set('answers:invoices', answered('In private.'));

const OPEN = { id: 'page:1', text: 'I traced the lost invoices.', drafted: { 'why-you': 'In the open.' } };
const CLOSED = { id: 'page:2', text: 'Nobody is to read this.', drafted: { 'why-you': 'In private.' } };

it.each([
  ['an ordinary window', false, [OPEN]],
  ['a private window', true, [OPEN, CLOSED]],
])('in %s', async (_, here, shown) => {
  incognito = here;
  const stories = await pageStories();
  expect(stories).toMatchObject(shown);
  expect(stories).toHaveLength(shown.length);
});
