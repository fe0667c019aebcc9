/**
 * All that the browser asks of the network while a person goes through every part of Firsthand, and what it is not let do. The
 * journey goes with the policy taken out, so that what is asked for is heard of and not held back; the policy is tried by itself.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { fillBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type RecordingProxy, recordingProxy } from '../harness/proxy.ts';
import { goTo, press, says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const FORM = 'jobs.lever.co';
const DOCS = 'docs.google.com';
const DOCUMENT = '/document/d/story/edit';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
const PAGES = {
  [FORM]: {
    '/': `<!doctype html><html lang="en"><title>Apply</title><article><h1>Backend Engineer</h1><p>${STORY} ${STORY}</p></article>
<textarea style="width:700px;height:200px"></textarea>`,
  },
  // A document whose text cannot be had from the page: it is asked of the document's own address.
  [DOCS]: {
    [DOCUMENT]: '<!doctype html><title>Doc</title><div class="kix-appview-editor" style="height:400px">…</div>',
    '/document/d/story/export': () => ({ type: 'text/plain; charset=utf-8', body: STORY }),
  },
};

/** As much as a manifest may leave open. */
const NO_POLICY = "script-src 'self'; object-src 'self'";

describe.each(BROWSER_KINDS)('the network, with Firsthand in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let proxy: RecordingProxy;
  let form: Page;
  let panel: Page;
  let open: string;
  /** What the sites were asked for, by anybody. */
  const heard: string[] = [];

  beforeAll(async () => {
    site = await serve(PAGES, ({ url }) => heard.push(`${url.hostname}${url.pathname}${url.search}`));
    proxy = await recordingProxy(site.hosts);
    open = await mkdtemp(join(tmpdir(), 'firsthand-open-'));
    await cp(inject('browsers')[kind].extension, open, { recursive: true });
    const file = join(open, 'manifest.json');
    const manifest = v.parse(v.looseObject({}), JSON.parse(await readFile(file, 'utf8')));
    await writeFile(file, JSON.stringify({ ...manifest, content_security_policy: { extension_pages: NO_POLICY } }));
  });
  afterEach(() => driven?.close());
  afterAll(async () => {
    await Promise.all([proxy?.close(), site?.close(), rm(open, { recursive: true, force: true })]);
  });
  const start = async (extension: string) => {
    const { executablePath } = inject('browsers')[kind];
    driven = await launch(kind, { executablePath, extension, hosts: site.hosts, proxy: proxy.port });
    await driven.openedPage('welcome.html');
    form = await driven.open(site.url(FORM, '/'));
  };

  const see = (page: Page, words: string) => says(page, words, 20);
  const go = async (hash: string) => {
    await goTo(panel, hash);
    await waitFor(hash, () => panel.evaluate((to) => location.hash === to && document.body.innerText !== '', hash));
  };

  it('a journey through all of it asks for nothing but the pages themselves, and a document of its own address', async () => {
    pictureOnFailure(() => ({ driven, page: panel ?? form }));
    await start(open);
    await typeInto(form, 'textarea', STORY);
    await waitFor('the score', async () => /\d/.test((await badgeOn(form))?.text ?? ''));
    const [mark] = await waitFor('marks', async () => {
      const all = await underlinesOver(form);
      return all.length > 0 && all;
    });
    if (mark) await clickIn(form, mark);
    const popover = await waitFor('the popover', () => popoverOn(form));
    const apply = popover.buttons.find(({ name }) => name === 'Apply');
    if (!apply) throw new Error(`no way to apply in ${popover.text}`);
    await clickIn(form, apply.box);
    await waitFor('the rewrite', () => form.$eval('textarea', ({ value }, before) => value !== before, STORY));

    panel = await driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/draft`);
    await panel.waitForSelector('[data-testid=overall-score]');
    for (const task of ['retell', 'shorten', 'followUps']) {
      await panel.click(`[data-task=${task}]`);
      await panel.waitForSelector('.purpose select, .limit input, .coach');
    }
    await press(panel, 'Save this story');
    await see(panel, 'Saved as');
    await fillBank(panel, { stories: [savedStory('one', { title: 'Invoices', text: STORY })] }, () =>
      driven.reload(panel),
    );
    for (const hash of [
      '#/stories',
      '#/stories/add',
      '#/stories/checks',
      '#/stories/coverage',
      '#/stories/question',
      '#/stories/story/one',
      '#/call',
      '#/guide',
    ]) {
      await go(hash);
    }
    await go('#/stories/files');
    await press(panel, 'Export everything');
    await press(panel, 'Export as Markdown');
    await go('#/stories/add');
    await typeInto(panel, '.place textarea', STORY);
    await press(panel, 'Continue');
    await press(panel, 'Save 1 story');
    await see(panel, '1 story saved.');
    await go('#/stories/advert');
    await panel.locator('aria/From the page in this tab').click();
    await waitFor('the article', () =>
      panel.evaluate(() => [...document.querySelectorAll('textarea')].some((area) => area.value.includes('invoices'))),
    );
    const call = await driven.open('call.html');
    await see(call, 'Invoices');
    await call.close();
    const print = await driven.open('print.html');
    await see(print, 'Invoices');
    await print.close();
    for (const path of ['rules.html', 'rubric.html']) {
      const read = await driven.open(path);
      await read.waitForSelector('h2');
      await read.close();
    }
    const story = await driven.open('story.html?id=one');
    await see(story, 'Invoices');
    await story.close();
    const options = await driven.open('options.html');
    await options.locator('aria/Sync my stories through the browser').click();
    await see(options, 'Last synced');
    await options.close();

    const docs = await driven.open(site.url(DOCS, DOCUMENT));
    await docs.bringToFront();
    await waitFor('the saved copy to be asked for', () => heard.some((each) => each.includes('/export')), 20);

    const pages = heard.filter((each) => !/^[^/]+\/favicon\.ico$/.test(each));
    expect([...new Set(pages)].sort()).toEqual([
      `${DOCS}/document/d/story/edit`,
      `${DOCS}/document/d/story/export?format=txt`,
      `${FORM}/`,
    ]);
    const others = proxy.asked.filter((host) => !site.hosts.includes(host) && !isBrowsersOwn(host));
    expect([...new Set(others)]).toEqual([]);
  });

  it('whatever one of our pages or the worker would send is held back by the policy', async () => {
    pictureOnFailure(() => ({ driven, page: form }));
    await start(inject('browsers')[kind].extension);
    // The site would hear of each, whether or not its answer could be read.
    const leak = (way: string) => site.url(FORM, `/leak?${way}`);
    const tries = `(async () => {
      const to = (way) => ${JSON.stringify(leak(''))} + way;
      const settled = (work) => Promise.resolve().then(work).then(() => 'done', (error) => String(error));
      await settled(() => fetch(to('fetch')));
      await settled(() => fetch(to('post'), { method: 'POST', body: 'a story', mode: 'no-cors' }));
      if (typeof document === 'object') {
        navigator.sendBeacon(to('beacon'), 'a story');
        await settled(() => new WebSocket(to('socket').replace('https:', 'wss:')));
        await settled(() => new EventSource(to('events')));
        const made = (name, attributes) => new Promise((done) => {
          const element = Object.assign(document.createElement(name), attributes, { onload: done, onerror: done });
          document.body.append(element);
          setTimeout(done, 500);
        });
        await made('img', { src: to('img') });
        await made('script', { src: to('script') });
        await made('iframe', { src: to('frame') });
        await made('link', { rel: 'stylesheet', href: to('style') });
        await settled(() => import(to('import')));
      }
      return 'tried';
    })()`;
    const options = await driven.open('options.html');
    expect(await options.evaluate(tries)).toBe('tried');
    await options.close();
    expect(await inWorker(driven, form, tries)).toBe('tried');
    // A page of the web can: what is tried is such as would be heard.
    await form.evaluate((address) => fetch(address, { mode: 'no-cors' }), leak('control'));
    expect(heard.filter((each) => each.includes('/leak'))).toEqual([`${FORM}/leak?control`]);
  });
});

/**
 * What browsers ask their makers for whether or not anything is installed: updates, lists of bad sites, settings. Whole names
 * where others can have one beside them.
 */
const isBrowsersOwn = (host: string): boolean =>
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|gvt1\.com)$|^(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com$|^(?:clients2|accounts|update|android\.clients|www)\.google\.com$/.test(
    host,
  );

/** Evaluates an expression in the background. */
async function inWorker(driven: Driven, page: Page, expression: string): Promise<unknown> {
  if (driven.kind === 'firefox') {
    // An answer to any message means that it runs.
    await driven.inExtension("browser.runtime.sendMessage({ firsthand: 'worker', method: 'frames', data: {} })");
    // As the background would call them: what is asked goes by its policy.
    return driven.inExtension(`(({ fetch, navigator }) => {
      const document = undefined;
      return ${expression};
    })(browser.extension.getBackgroundPage())`);
  }
  await driven.inExtension("chrome.runtime.sendMessage({ firsthand: 'worker', method: 'frames', data: {} })");
  const worker = await page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'))
    ?.worker();
  if (!worker) throw new Error('no worker');
  return worker.evaluate(expression);
}
