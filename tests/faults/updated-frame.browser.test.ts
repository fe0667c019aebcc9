/** The extension is updated while a form of a named site stands open in another company's page, as job portals are put into one. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { clickButton } from '../harness/browser-ui.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const NAMED = 'jobs.lever.co';
const COMPANY = 'company.example.org';
const STORY = 'Last year 3% of the invoices that our shop sent never arrived. We rewrote the retry job together.';
const FORM = `<!doctype html><html lang="en"><title>Apply</title><textarea style="width:500px;height:150px"></textarea>
<iframe sandbox="allow-scripts" srcdoc="<textarea></textarea>"></iframe>`;

describe.each(BROWSER_KINDS)('a named site’s form in a page that is none of ours in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let folder: string;
  let frame: Frame;

  beforeAll(async () => {
    const { executablePath, extension } = inject('browsers')[kind];
    folder = await mkdtemp(join(tmpdir(), 'firsthand-updated-frame-'));
    await cp(extension, folder, { recursive: true });
    site = await serve({
      [NAMED]: { '/': FORM },
      [COMPANY]: {
        '/': () => ({
          body: `<!doctype html><html lang="en"><title>Careers</title><iframe width="600" height="300" src="${site.url(NAMED, '/')}"></iframe>`,
        }),
      },
    });
    driven = await launch(kind, { executablePath, extension: folder, hosts: site.hosts });
    await driven.openedPage('welcome.html');
    page = await driven.open(site.url(COMPANY, '/'));
    frame = await waitFor('the form', () => page.frames().find((one) => one.url().includes(NAMED)));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  /** Of each overlay whether it was there before. */
  const overlays = (of: Page | Frame) =>
    of.evaluate(() =>
      [...document.querySelectorAll('firsthand-overlay')].map((one) => one.hasAttribute('data-before')),
    );
  const reload = async () => {
    if (kind === 'firefox') await page.browser().installExtension(folder);
    // It is gone before it could answer.
    else await driven.inExtension('setTimeout(() => chrome.runtime.reload(), 0)');
  };

  it('is read on: in Firefox at once, in Chromium after a click on the toolbar button', async () => {
    await frame.locator('textarea').click();
    await page.keyboard.type(STORY);
    await waitFor('our overlay', async () => (await overlays(frame)).length === 1);
    await frame.evaluate(() => document.querySelector('firsthand-overlay')?.setAttribute('data-before', ''));
    await reload();
    await waitFor('the old one to fall silent', async () => {
      await frame.locator('textarea').click();
      return !(await overlays(frame)).includes(true);
    });
    await page.bringToFront();
    await waitFor('the new one', async () => {
      // A click before the new worker listens is heard by nobody.
      if (kind === 'chromium') await clickButton(driven, page);
      await frame.locator('textarea').click();
      return (await overlays(frame)).length > 0;
    });
    expect(await overlays(frame)).toEqual([false]);
    expect(await overlays(page)).toEqual([]);
    // Neither the frame of an opaque origin nor the page around is anything that went wrong.
    expect(await driven.inExtension("browser.storage.session.get('errors').then(({ errors = [] }) => errors)")).toEqual(
      [],
    );
  });
});
