/** Messages from where they must not come from, and in shapes that nobody of ours sends. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { WorkerHandlers } from '../../lib/platform/messages.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { practiceText, putStory } from '../harness/practice.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { inContentScript, sendFromTab } from './in-tab.ts';

const HOST = 'jobs.lever.co';
const PAGE = '<!doctype html><html lang="en"><title>Apply</title><textarea></textarea>';
const STORY = 'Last year 3% of the invoices that our shop sent never arrived. We rewrote the retry job together.';

/** Who may ask for what, written down a second time: a new method does not compile before somebody has decided. */
const WHO: Record<keyof WorkerHandlers, 'own pages' | 'content scripts'> = {
  asks: 'content scripts',
  review: 'content scripts',
  dismiss: 'content scripts',
  fieldGone: 'content scripts',
  turnField: 'content scripts',
  siteOn: 'content scripts',
  openPanel: 'content scripts',
  reportError: 'content scripts',
  restore: 'own pages',
  frames: 'own pages',
  tell: 'own pages',
  shorten: 'own pages',
  followUps: 'own pages',
  judgeAnswer: 'own pages',
  rules: 'own pages',
  chooseFor: 'own pages',
  turnRule: 'own pages',
  keepAnswer: 'own pages',
  explain: 'own pages',
  assessStories: 'own pages',
  strengthReasons: 'own pages',
  rankStories: 'own pages',
  commonQuestions: 'own pages',
  readAdvert: 'own pages',
  checkStories: 'own pages',
  splitStories: 'own pages',
  syncSoon: 'own pages',
  cueCard: 'own pages',
};
const methods = Object.keys(WHO);
const forPages = Object.entries(WHO).flatMap(([method, who]) => (who === 'own pages' ? [method] : []));

/** Fits every method that only our own pages may ask, as far as it looks. */
const ANYTHING = {
  ...{ text: STORY, ids: ['one'], story: 'one', frame: 'ownership', question: 'Tell me about a failure.' },
  ...{ keys: [], rule: 'vague-quantity', on: false, probe: 'one', limit: { words: 50 }, drafted: {}, level: 'senior' },
  ...{ answer: STORY, target: { answer: [], section: 'action' } },
};
const toWorker = (method: string, data: unknown) => ({ firsthand: 'worker', method, data });

/** Another extension, that knows our id and may read the same page. It tries as the page loads, and leaves there what it heard. */
function intruder(ourId: string): Record<string, string> {
  const messages = [...methods, 'alive', 'source'].flatMap((method) =>
    ['worker', 'frame'].map((firsthand) => ({ firsthand, method, data: { ...ANYTHING, field: 'last' } })),
  );
  return {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Intruder',
      version: '1',
      background: { service_worker: 'try.js', scripts: ['try.js'] },
      content_scripts: [{ matches: [`https://${HOST}/*`], js: ['leave.js'] }],
      browser_specific_settings: { gecko: { id: 'intruder@example.org' } },
    }),
    'leave.js': `chrome.runtime.sendMessage('try').then((heard) => {
      document.documentElement.dataset.heard = JSON.stringify(heard);
    });`,
    'try.js': `chrome.runtime.onMessage.addListener((_, sender, answer) => {
      attempt().then(answer);
      return true;
    });
    async function attempt() {
      const id = ${JSON.stringify(ourId)};
      const heard = [];
      for (const message of ${JSON.stringify(messages)}) {
        const answer = await chrome.runtime.sendMessage(id, message).catch(() => undefined);
        if (answer !== undefined) heard.push(answer);
      }
      for (const options of [{}, { name: 'firsthand' }]) {
        const port = chrome.runtime.connect(id, options);
        const ended = new Promise((done) => port.onDisconnect.addListener(() => done(undefined)));
        const said = new Promise((done) => port.onMessage.addListener(done));
        port.postMessage(${JSON.stringify(toWorker('checkStories', {}))});
        const answer = await Promise.race([ended, said]);
        if (answer !== undefined) heard.push(answer);
      }
      return heard;
    }`,
  };
}

describe.each(BROWSER_KINDS)('messages in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let welcome: Page;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE, '/two': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    welcome = await driven.openedPage('welcome.html');
    page = await driven.open(site.url(HOST, '/'));
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  const send = (...messages: readonly unknown[]) => sendFromTab(driven, page, messages);
  const kept = () => driven.inExtension('chrome.storage.local.get(null).then(JSON.stringify)');

  it('from a content script reach what a page needs, and nothing of the stories, settings or sync', async () => {
    // The welcome page has its own story reviewed as it opens, and the first review of all makes the salt.
    const review = { field: 'one', version: 1, text: STORY, caret: 0, writable: true };
    expect(await send(toWorker('review', review))).toMatchObject([{ ok: true }]);
    const before = await kept();
    expect(before).toContain('dismissed-salt');
    const answers = await send(...forPages.map((method) => toWorker(method, ANYTHING)));
    expect(answers.map((answer) => (answer === 'nobody' || answer.ok ? answer : answer.error))).toEqual(
      forPages.map((method) => `${method}: only our own pages may ask this`),
    );
    expect(await kept()).toBe(before);
    // The same message from a page of ours is answered: it is the sender that is refused.
    const asked = `chrome.runtime.sendMessage(${JSON.stringify(toWorker('tell', ANYTHING))}).then((answer) => answer.ok)`;
    expect(await driven.inExtension(asked)).toBe(true);
    expect(await send(toWorker('asks', { question: 'Salary?' }))).toEqual([{ ok: true, value: { kind: 'other' } }]);
  });

  it('to a field of our own page come from no content script', async () => {
    await welcome.bringToFront();
    await putStory(welcome, STORY);
    const span = { start: 0, end: 9 };
    const rewrite = { span, original: 'Last year', replacement: 'FORGED', slots: [] };
    const asked = [
      ['apply', { field: 'last', rewrite, version: 1 }],
      ['undo', { field: 'last' }],
      ['page', { field: 'last' }],
      ['alive', { field: 'last' }],
      ['source', {}],
    ] as const;
    const answers = await send(...asked.map(([method, data]) => ({ firsthand: 'frame', method, data })));
    for (const answer of answers) expect(answer === 'nobody' || !answer.ok, JSON.stringify(answer)).toBe(true);
    expect(await practiceText(welcome)).toBe(STORY);
  });

  it('are not needed for what is synced, where the browser can close it: no content script reads it there', async () => {
    await driven.inExtension("chrome.storage.sync.set({ 's.one': 'a story' })");
    const read = await inContentScript(
      driven,
      page,
      "chrome.storage.sync.get(null).then((all) => Object.values(all).join(), () => 'closed')",
    );
    // Firefox has no such switch, and .github/SECURITY.md says so.
    expect(read).toBe(kind === 'chromium' ? 'closed' : 'a story');
    await driven.inExtension("chrome.storage.sync.remove('s.one')");
  });

  it('in shapes that nobody sends are refused, and the worker goes on', async () => {
    const shapes = [null, 7, 'text'];
    const asked = methods.flatMap((method) => shapes.map((shape) => toWorker(method, shape)));
    const ourOwn = `Promise.all(${JSON.stringify(asked)}.map((one) => chrome.runtime.sendMessage(one).then(({ ok }) => ok)))`;
    expect(await driven.inExtension(ourOwn)).toEqual(asked.map(() => false));
    const review = { field: 'one', version: 1, text: STORY, caret: 0, writable: true };
    const bent = [
      { text: 'x'.repeat(2_000_001) },
      { version: -1 },
      { version: 0.5 },
      { caret: '0' },
      { field: 'x'.repeat(65) },
      { note: 'other' },
    ];
    for (const answer of await send(...bent.map((part) => toWorker('review', { ...review, ...part })))) {
      expect(answer).toMatchObject({ ok: false });
    }
    expect(await send(toWorker('asks', { question: 'Salary?' }))).toMatchObject([{ ok: true }]);
  });

  it('for methods that there are not are answered by nobody', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'export', 'eval'];
    const odd = [null, 1, 'worker', [], {}, { firsthand: 'worker' }, { firsthand: 'worker', method: 7 }];
    const answers = await send(
      ...names.map((name) => toWorker(name, {})),
      ...names.map((name) => ({ firsthand: 'frame', method: name, data: {} })),
      { firsthand: '__proto__', method: 'rules', data: {} },
      ...odd,
    );
    expect(answers.filter((answer) => answer !== 'nobody')).toEqual([]);
  });

  it('from another extension are heard by nobody', async () => {
    const ourId = v.parse(v.string(), await driven.inExtension('chrome.runtime.id'));
    const folder = await mkdtemp(join(tmpdir(), 'firsthand-intruder-'));
    try {
      for (const [name, text] of Object.entries(intruder(ourId))) await writeFile(join(folder, name), text);
      await page.browser().installExtension(folder);
      const shared = await driven.open(site.url(HOST, '/two'));
      const left = await waitFor('the other extension to have tried', () =>
        shared.evaluate(() => document.documentElement.dataset.heard),
      );
      expect(JSON.parse(left)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
