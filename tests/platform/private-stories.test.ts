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

describe('a story in a private window', () => {
  beforeEach(() => {
    areas.session.room.most = Number.POSITIVE_INFINITY;
    areas.local.kept.clear();
    areas.session.kept.clear();
  });

  it('is known again with what was chosen and drafted, and the disk has nothing', async () => {
    const [story] = await knowStories('field', [STORY], true);
    await chooseFor(story?.id ?? '', { frame: 'ownership', level: 'senior' });
    await keepAnswer(story?.id ?? '', 'why-you', 'Nobody else had seen it.');
    const [again] = await knowStories('another', [EDITED], true);
    expect(again).toEqual({ id: story?.id, frame: 'ownership', level: 'senior' });
    expect(await answersFor(story?.id ?? '')).toMatchObject([{ text: 'Nobody else had seen it.' }]);
    expect(disk()).toEqual({});
  });

  it('leaves what was chosen elsewhere for the same story as it was', async () => {
    const [story] = await knowStories('field', [STORY]);
    const id = story?.id ?? '';
    await chooseFor(id, { frame: 'ownership' });
    await keepAnswer(id, 'why-you', 'Kept for good.');
    const before = structuredClone(disk());
    const [there] = await knowStories('private field', [EDITED], true);
    expect(there).toEqual({ id, frame: 'ownership' });
    await chooseFor(id, { frame: 'dive-deep' });
    await keepAnswer(id, 'why-you', 'For this session.');
    expect(await knowStories('private field', [EDITED], true)).toEqual([{ id, frame: 'dive-deep' }]);
    expect(disk()).toEqual(before);
    expect(await knowStories('field', [STORY])).toEqual([{ id, frame: 'ownership' }]);
  });

  it('takes nothing of what was drafted there along where it is opened outside', async () => {
    const [story] = await knowStories('private field', [STORY], true);
    const id = story?.id ?? '';
    await keepAnswer(id, 'why-you', 'Nobody else had seen it.');
    expect(await knowStories('field', [STORY])).toEqual([{ id }]);
    expect(await answersFor(id)).toEqual([]);
    await keepAnswer(id, 'what-next', 'I wrote it down.');
    expect(await answersFor(id)).toMatchObject([{ probe: 'what-next', text: 'I wrote it down.' }]);
    expect(JSON.stringify(disk())).not.toContain('Nobody else had seen it.');
    await knowStories('private field', [STORY], true);
    expect(await answersFor(id)).toMatchObject([{ text: 'Nobody else had seen it.' }]);
  });

  it('takes nothing of what was chosen there along where something is chosen for it outside', async () => {
    const [story] = await knowStories('private field', [STORY], true);
    const id = story?.id ?? '';
    await chooseFor(id, { frame: 'ownership' });
    await knowStories('field', [STORY]);
    await chooseFor(id, { level: 'senior' });
    expect(await knowStories('field', [STORY])).toEqual([{ id, level: 'senior' }]);
    expect(JSON.stringify(disk())).not.toContain('ownership');
  });

  it('has no answer any more that is emptied there, and outside it stays', async () => {
    const [story] = await knowStories('field', [STORY]);
    const id = story?.id ?? '';
    await keepAnswer(id, 'why-you', 'Kept for good.');
    await knowStories('private field', [STORY], true);
    await keepAnswer(id, 'why-you', '');
    expect(await answersFor(id)).toEqual([]);
    await knowStories('field', [STORY]);
    expect(await answersFor(id)).toMatchObject([{ text: 'Kept for good.' }]);
  });

  it('puts nothing of it on the disk where there is no room to note that it is private', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('location', { protocol: 'chrome-extension:' });
    const [story] = await knowStories('field', [STORY]);
    await chooseFor(story?.id ?? '', { frame: 'ownership' });
    const before = structuredClone(disk());
    areas.session.room.most = 0;
    const [there] = await knowStories('private field', [EDITED], true);
    expect(there).toMatchObject({ frame: 'ownership' });
    await expect(keepAnswer(there?.id ?? '', 'why-you', 'Nobody else had seen it.')).rejects.toThrow();
    expect(disk()).toEqual(before);
    expect(told).toHaveBeenCalled();
    vi.unstubAllGlobals();
    told.mockRestore();
  });

  it('is forgotten with the last private window', async () => {
    const [open] = await knowStories('field', [['Another one that I told in the open, with nobody asking.']]);
    const [story] = await knowStories('private field', [STORY], true);
    await chooseFor(story?.id ?? '', { frame: 'ownership' });
    await keepAnswer(story?.id ?? '', 'why-you', 'Nobody else had seen it.');
    await forgetPrivateAnswers();
    expect(JSON.stringify([...areas.session.kept])).not.toContain(story?.id);
    expect(JSON.stringify([...areas.session.kept])).toContain(open?.id);
  });
});
