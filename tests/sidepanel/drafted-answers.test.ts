/** What a person types as an answer is never put back to what was kept before, however long the keeping takes. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

interface Answer {
  probe: string;
  text: string;
}
/** What is kept, and what the worker does with the answer that it is to keep. */
let kept: Answer[] = [];
let keptInPrivate: Answer[] = [];
let reading: () => Promise<void>;
let worker: (asked: Answer & { traceless: boolean }) => Promise<void>;
// Other tests of the same process may have read these files already.
vi.resetModules();
vi.doMock('../../lib/platform/draft-answers.ts', () => ({
  answersFor: async (_: string, traceless: boolean) => {
    const read = traceless ? [...keptInPrivate] : [...kept];
    await reading();
    return read;
  },
}));
vi.doMock('../../lib/platform/messages.ts', () => ({
  askWorker: (_: string, asked: Answer & { traceless: boolean }) => worker(asked),
}));
const { draftedAnswers, keepDrafted } = await import('../../entrypoints/sidepanel/views/draft/drafted-answers.ts');
afterAll(() => {
  vi.doUnmock('../../lib/platform/draft-answers.ts');
  vi.doUnmock('../../lib/platform/messages.ts');
  vi.resetModules();
});

let story = 0;
const drafted = async () => Object.fromEntries(await draftedAnswers(`story ${story}`, false));
const keep = (probe: string, text: string) => keepDrafted(`story ${story}`, false, probe, text);
const keeps = async (asked: Answer) => {
  kept = [...kept.filter(({ probe }) => probe !== asked.probe), asked];
};

beforeEach(() => {
  story += 1;
  keptInPrivate = [];
  kept = [
    { probe: 'why-you', text: 'Before.' },
    { probe: 'what-next', text: 'I wrote it down.' },
  ];
  reading = async () => undefined;
  worker = keeps;
});

it('is found where the worker has not kept it yet', async () => {
  worker = () => new Promise(() => undefined);
  void keep('why-you', 'Nobody else had seen it.');
  expect(await drafted()).toEqual({ 'why-you': 'Nobody else had seen it.', 'what-next': 'I wrote it down.' });
});

it('is found where it came to be kept while what was kept before was being read', async () => {
  let hasKept: () => void = () => undefined;
  worker = async (asked) => {
    await new Promise<void>((done) => {
      hasKept = done;
    });
    await keeps(asked);
  };
  const keeping = keep('why-you', 'Nobody else had seen it.');
  reading = async () => {
    hasKept();
    await keeping;
  };
  expect(await drafted()).toMatchObject({ 'why-you': 'Nobody else had seen it.' });
});

it('stands where it could not be kept, and whoever keeps it is told', async () => {
  worker = () => Promise.reject(new Error('no room'));
  await expect(keep('why-you', 'Nobody else had seen it.')).rejects.toThrow('no room');
  expect(await drafted()).toMatchObject({ 'why-you': 'Nobody else had seen it.' });
});

it('gives way to what comes later: what it was put in the place of, without a word, and what is kept elsewhere', async () => {
  let fail: (error: Error) => void = () => undefined;
  worker = () =>
    new Promise((_, failed) => {
      fail = failed;
    });
  const first = keep('why-you', 'Nobody');
  worker = keeps;
  await keep('why-you', 'Nobody else had seen it.');
  fail(new Error('the worker was stopped'));
  await first;
  expect(await drafted()).toMatchObject({ 'why-you': 'Nobody else had seen it.' });
  await keeps({ probe: 'why-you', text: 'In another window.' });
  expect(await drafted()).toMatchObject({ 'why-you': 'In another window.' });
});

it('is read and kept as the window is that it is drafted in', async () => {
  keptInPrivate = [{ probe: 'why-you', text: 'In a private window.' }];
  const asked: boolean[] = [];
  worker = async ({ traceless }) => void asked.push(traceless);
  for (const traceless of [false, true]) await keepDrafted(`story ${story}`, traceless, 'what-next', 'Then.');
  expect(asked).toEqual([false, true]);
  expect([...(await draftedAnswers(`story ${story}`, true))]).toEqual([['why-you', 'In a private window.']]);
});
