/** Of many stories the oldest are forgotten in the end, each with all that was drafted to it. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { storageArea } from './storage-area.ts';

const areas = { local: storageArea(), session: storageArea() };
// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser: { storage: areas } }));
const { answersFor, keepAnswer } = await import('../../lib/platform/draft-answers.ts');
const { chooseFor, knowStories } = await import('../../lib/platform/known-stories.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const OLDER = Array.from({ length: 1_000 }, (_, i) => ({ id: `older-${i}`, openings: [] }));
const tell = async (traceless: boolean): Promise<string> => {
  const [story] = await knowStories('field', [['I traced the lost ones to a full queue.']], traceless);
  return story?.id ?? '';
};

beforeEach(() => {
  areas.local.kept.clear();
  areas.session.kept.clear();
});

it.each(['local', 'session'] as const)(
  'the answers of a story that gives way to a newer one, in storage.%s',
  async (name) => {
    const { kept } = areas[name];
    kept.set('stories-chosen', OLDER);
    for (const { id } of OLDER.slice(0, 2))
      kept.set(`answers:${id}`, [{ probe: 'why-you', text: 'I saw it.', changed: 1 }]);
    const id = await tell(name === 'session');
    await chooseFor(id, { frame: 'ownership' }, name === 'session');
    expect(kept.get('stories-chosen')).toHaveLength(1_000);
    expect([...kept.keys()].filter((key) => key.startsWith('answers:'))).toEqual(['answers:older-1']);
  },
);

it('an answer that makes room for its story by itself', async () => {
  areas.local.kept.set('stories-chosen', OLDER);
  areas.local.kept.set('answers:older-0', [{ probe: 'why-you', text: 'I saw it.', changed: 1 }]);
  const id = await tell(false);
  await keepAnswer(id, 'why-you', 'Nobody else had seen it.', false);
  expect(await answersFor(id, false)).toMatchObject([{ text: 'Nobody else had seen it.' }]);
  expect(areas.local.kept.has('answers:older-0')).toBe(false);
});
