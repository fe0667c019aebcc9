/** What is told, chosen and drafted in a private window never comes near the disk, and goes with the last such window. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageArea } from './storage-area.ts';

const areas = { local: storageArea(), session: storageArea() };
// Other tests of the same process may have read these files already, over another storage.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser: { storage: areas } }));
const { answersFor, forgetPrivateAnswers, keepAnswer } = await import('../../lib/platform/draft-answers.ts');
const { chooseFor, knowStories } = await import('../../lib/platform/known-stories.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const STORY = [
  'Last year three in a hundred of our invoices never arrived.',
  'I traced the lost ones to a full queue.',
];
const EDITED = [STORY[0] ?? '', 'Then I wrote a check for it and showed everybody how to read it.'];

/** Local storage but for the salt, which says nothing of anybody. */
const disk = () => Object.fromEntries([...areas.local.kept].filter(([key]) => key !== 'dismissed-salt'));
const seenInside = async (story: readonly string[] = STORY): Promise<string> =>
  (await knowStories('private field', [story], true))[0]?.id ?? '';
const seenOutside = async (story: readonly string[] = STORY): Promise<string> =>
  (await knowStories('field', [story]))[0]?.id ?? '';

describe('a story in a private window', () => {
  beforeEach(() => {
    areas.session.room.most = Number.POSITIVE_INFINITY;
    areas.local.kept.clear();
    areas.session.kept.clear();
  });

  it('is known again with what was chosen and drafted, and the disk has nothing', async () => {
    const id = await seenInside();
    await chooseFor(id, { frame: 'ownership', level: 'senior' }, true);
    await keepAnswer(id, 'why-you', 'Nobody else had seen it.', true);
    const again = await knowStories('another', [EDITED], true);
    expect(again).toEqual([{ id, frame: 'ownership', level: 'senior' }]);
    expect(await answersFor(id, true)).toMatchObject([{ text: 'Nobody else had seen it.' }]);
    expect(disk()).toEqual({});
  });

  it('leaves what was chosen elsewhere for the same story as it was', async () => {
    const id = await seenOutside();
    await chooseFor(id, { frame: 'ownership' }, false);
    await keepAnswer(id, 'why-you', 'Kept for good.', false);
    const before = structuredClone(disk());
    expect(await knowStories('private field', [EDITED], true)).toEqual([{ id, frame: 'ownership' }]);
    await chooseFor(id, { frame: 'dive-deep' }, true);
    await keepAnswer(id, 'why-you', 'For this session.', true);
    expect(await knowStories('private field', [EDITED], true)).toEqual([{ id, frame: 'dive-deep' }]);
    expect(disk()).toEqual(before);
    expect(await knowStories('field', [STORY])).toEqual([{ id, frame: 'ownership' }]);
  });

  // A setting or a dismissal has the fields of all windows reviewed anew, in any order.
  it.each([
    ['outside', () => seenOutside()],
    ['in a private window', () => seenInside()],
  ])('keeps apart what both windows draft and choose, where it was reviewed last %s', async (_, reviewAgain) => {
    const id = await seenOutside();
    expect(await seenInside()).toBe(id);
    await reviewAgain();
    await keepAnswer(id, 'why-you', 'Nobody else had seen it.', true);
    await chooseFor(id, { frame: 'dive-deep' }, true);
    await keepAnswer(id, 'what-next', 'I wrote it down.', false);
    await chooseFor(id, { level: 'senior' }, false);
    expect(await answersFor(id, true)).toMatchObject([{ probe: 'why-you', text: 'Nobody else had seen it.' }]);
    expect(await answersFor(id, false)).toMatchObject([{ probe: 'what-next', text: 'I wrote it down.' }]);
    expect(JSON.stringify(disk())).not.toMatch(/Nobody else|dive-deep/);
    await forgetPrivateAnswers();
    expect(await answersFor(id, false)).toMatchObject([{ probe: 'what-next', text: 'I wrote it down.' }]);
    expect(await knowStories('field', [STORY])).toEqual([{ id, level: 'senior' }]);
    expect(await knowStories('private field', [STORY], true)).toEqual([{ id, level: 'senior' }]);
  });

  it('keeps on being private whatever else is seen outside', async () => {
    const id = await seenInside();
    for (let i = 0; i < 250; i++) await seenOutside([`I told number ${i} of them in the open, with nobody asking.`]);
    expect(await seenInside()).toBe(id);
    await keepAnswer(id, 'why-you', 'Nobody else had seen it.', true);
    expect(disk()).toEqual({});
  });

  it('is not known outside by its name', async () => {
    const id = await seenInside();
    await keepAnswer(id, 'why-you', 'Nobody else had seen it.', true);
    const outside = await seenOutside();
    expect(outside).not.toBe(id);
    await keepAnswer(outside, 'what-next', 'I wrote it down.', false);
    expect(await answersFor(outside, false)).toMatchObject([{ probe: 'what-next', text: 'I wrote it down.' }]);
    await expect(keepAnswer(id, 'why-you', 'Nobody else had seen it.', false)).rejects.toThrow('not been seen');
    expect(await seenInside()).toBe(id);
    expect(await answersFor(id, true)).toMatchObject([{ text: 'Nobody else had seen it.' }]);
  });

  it('leaves no hash of how it was edited there where something is chosen for it outside', async () => {
    const openings = (kept: ReadonlyMap<string, unknown>, key: string) =>
      (kept.get(key) as readonly { readonly openings: unknown }[]).map((one) => one.openings);
    const id = await seenOutside();
    const before = structuredClone(openings(areas.session.kept, 'stories-seen'));
    expect(await seenInside(EDITED)).toBe(id);
    await chooseFor(id, { level: 'senior' }, false);
    expect(openings(areas.local.kept, 'stories-chosen')).toEqual(before);
  });

  it('has no answer any more that is emptied there, and outside it stays', async () => {
    const id = await seenOutside();
    await keepAnswer(id, 'why-you', 'Kept for good.', false);
    await seenInside();
    await keepAnswer(id, 'why-you', '', true);
    expect(await answersFor(id, true)).toEqual([]);
    expect(await answersFor(id, false)).toMatchObject([{ text: 'Kept for good.' }]);
  });

  it('puts nothing of it on the disk where there is no room to note it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('location', { protocol: 'chrome-extension:' });
    const id = await seenOutside();
    await chooseFor(id, { frame: 'ownership' }, false);
    const before = structuredClone(disk());
    areas.session.room.most = 0;
    expect(await knowStories('private field', [EDITED], true)).toEqual([{ id, frame: 'ownership' }]);
    await expect(keepAnswer(id, 'why-you', 'Nobody else had seen it.', true)).rejects.toThrow();
    expect(disk()).toEqual(before);
    expect(told).toHaveBeenCalled();
    vi.unstubAllGlobals();
    told.mockRestore();
  });

  it('is forgotten with the last private window', async () => {
    const open = await seenOutside(['Another one that I told in the open, with nobody asking.']);
    const id = await seenInside();
    await chooseFor(id, { frame: 'ownership' }, true);
    await keepAnswer(id, 'why-you', 'Nobody else had seen it.', true);
    await forgetPrivateAnswers();
    expect(JSON.stringify([...areas.session.kept])).not.toContain(id);
    expect(JSON.stringify([...areas.session.kept])).toContain(open);
  });
});
