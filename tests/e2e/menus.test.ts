/** What a person chooses with a right click, and from the toolbar button's own menu, and what becomes of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBank } from '../harness/bank.ts';
import { chooseInButtonMenu, chooseInMenu, clickMenuLine, inFirefoxWindow } from '../harness/browser-ui.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, underlinesOver } from '../harness/overlay.ts';
import { allowing } from '../harness/permissions.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo, press as pressIn, says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';

const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
const TOLD = [
  'In March the orders of our shop were two days late.',
  'I traced the delay to a stuck queue and wrote a fix with tests. Delays fell from 9% to 1%.',
];

const HOST = 'jobs.lever.co';
/** One that it is not on for from the start. */
const OTHER = 'notes.example.com';
const field = (id: string, label: string) =>
  `<label for="${id}">${label}</label><textarea id="${id}" name="${id}"></textarea>`;
const PAGE = `<!doctype html><html lang="en"><title>Apply</title>
<style>textarea { display: block; width: 500px; height: 90px; margin: 4px 40px 20px; }</style>
${field('why', 'Why do you want to work here?')}
${field('secret', 'Your social security number')}
${field('trap', 'Leave this field blank')}
<p><input type="password" id="password" aria-label="Password"></p>
<div id="told">${TOLD.map((words) => `<p>${words}</p>`).join('')}</div>`;

const NOTES = `<!doctype html><html lang="en"><title>Notes</title><textarea id="notes" style="width: 500px; height: 90px"></textarea>`;

const READ = { id: 'field-on', label: 'Read this field anyway' };
const OFF = { id: 'field-off', label: 'Turn off for this field' };
const SITE_ON = { id: 'site-on', label: 'Turn on for this site' };
const SITE_OFF = { id: 'site-off', label: 'Turn off for this site' };
const PANEL = { id: 'panel', label: 'Open the panel' };
const SAVE = { id: 'save-selection', label: 'Save the selection as a story' };

/** Longer than the pause after which a text is reviewed. */
const REST_MS = 1_200;

describe.each(BROWSER_KINDS)('the menus in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE }, [OTHER]: { '/': NOTES } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
    page = await driven.open(site.url(HOST, '/'));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    pictureOnFailure(() => ({ driven, page }));
    await page.bringToFront();
  });

  const isMarked = () => waitFor('marks', async () => (await underlinesOver(page)).length > 0);
  const isSilent = async (selector: string) => {
    await typeInto(page, selector, STORY);
    await pause(REST_MS);
    expect(await badgeOn(page)).toBeUndefined();
    expect(await underlinesOver(page)).toEqual([]);
  };
  const openPanel = async () => driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/draft`);

  it('“read this field anyway” reads a field that was passed over, also on the next visit', async () => {
    await isSilent('#why');
    await chooseInMenu(driven, page, '#why', READ);
    await isMarked();
    await driven.reload(page);
    await typeInto(page, '#why', STORY);
    await isMarked();
  });

  it('turns a field off that was read anyway, and on again', async () => {
    await chooseInMenu(driven, page, '#why', OFF);
    await waitFor('silence', async () => (await underlinesOver(page)).length === 0 && !(await badgeOn(page)));
    const options = await driven.open('options.html');
    await pressIn(options, 'Turn all fields on again');
    await says(options, 'All fields are on again.');
    await pressIn(options, 'Undo');
    await says(options, '1 field is off.');
    await options.close();
    await page.bringToFront();
    await chooseInMenu(driven, page, '#why', READ);
    await isMarked();
  });

  it.each(['#secret', '#trap', '#password'])('%s is not read, whatever is chosen', async (selector) => {
    await driven.reload(page);
    await isSilent(selector);
    await chooseInMenu(driven, page, selector, READ);
    await isSilent(selector);
  });

  it('the options tell of fields that are read anyway, and leave them alone again', async () => {
    const options = await driven.open('options.html');
    await says(options, '1 field is read although');
    await pressIn(options, 'Leave them alone again');
    await pressIn(options, 'Undo');
    await says(options, '1 field is read although');
    await pressIn(options, 'Leave them alone again');
    await waitFor('no such field', () => options.evaluate(() => !document.body.innerText.includes('is read although')));
    await options.close();
    await page.bringToFront();
    await driven.reload(page);
    await isSilent('#why');
  });

  it('the panel has the field read that the person is in, and says when there is none', async () => {
    await driven.reload(page);
    const panel = await openPanel();
    const choose = () => panel.locator('button ::-p-text(Read this field anyway)').click();
    await choose();
    await says(panel, 'Click into your field first');
    await page.bringToFront();
    await isSilent('#why');
    await panel.bringToFront();
    await choose();
    await waitFor('a score in the panel', () =>
      panel.evaluate(() => document.querySelector('[data-testid=overall-score]') !== null),
    );
    await panel.close();
    await page.bringToFront();
    await isMarked();
  });

  it('“save the selection” keeps it as a story', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#told') ?? document.body));
    if (kind === 'chromium') await clickMenuLine(driven, page, SAVE.id);
    else await chooseInMenu(driven, page, '#told p', SAVE);
    const panel = await openPanel();
    await goTo(panel, '#/stories');
    await says(panel, 'In March the orders');
    expect(await saved(panel)).toEqual([TOLD.join('\n\n')]);
    if (kind === 'chromium') {
      // A frame that cannot be asked, because it is gone or another site's: the browser's own account is kept.
      await page.bringToFront();
      await clickMenuLine(driven, page, SAVE.id, 9_999);
      await waitFor('the second story', async () => (await saved(panel)).includes(TOLD.join(' ')));
    }
    await panel.close();
  });

  it('“save the selection” says in the panel why a selection cannot be kept', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      // More than the bank keeps of one story.
      const long = document.querySelector('#told p:last-of-type')?.appendChild(document.createElement('span'));
      if (long) long.textContent = ' It went on and on.'.repeat(11_000);
      getSelection()?.selectAllChildren(document.querySelector('#told') ?? document.body);
    });
    if (kind === 'chromium') await clickMenuLine(driven, page, SAVE.id);
    else await chooseInMenu(driven, page, '#told p', SAVE);
    const panel = await openPanel();
    await says(panel, 'The selection was not saved. This is too long');
    await page.evaluate(() => document.querySelector('#told span')?.remove());
    await panel.close();
  });

  /** The texts of the stories in the bank. */
  const saved = (panel: Page): Promise<string[]> =>
    readBank(panel).then(({ stories }) => stories.map(({ text }) => text));

  it('the toolbar button’s menu turns the site off', async () => {
    await typeInto(page, '#why', STORY);
    await isMarked();
    if (kind === 'chromium') await clickMenuLine(driven, page, SITE_OFF.id);
    else await chooseInButtonMenu(page, SITE_OFF);
    await waitFor('silence', async () => (await underlinesOver(page)).length === 0 && !(await badgeOn(page)));
  });

  // In Chromium these two count only within a person's own click in the browser's window, which is out of every protocol's
  // reach; an event that is given to the worker is none. There “turn on” is tried from the panel, see sites.test.ts.
  if (kind === 'firefox') {
    it('the toolbar button’s menu asks for the permission, and turns a site on', async () => {
      const notes = await driven.open(site.url(OTHER, '/'));
      await typeInto(notes, '#notes', STORY);
      await pause(REST_MS);
      expect(await underlinesOver(notes)).toEqual([]);
      await allowing(driven, notes, `https://${OTHER}/*`, () => chooseInButtonMenu(notes, SITE_ON));
      await typeInto(notes, '#notes', STORY);
      await waitFor('marks', async () => (await underlinesOver(notes)).length > 0);
      await notes.close();
    });

    it('“open the panel” opens it beside the page', async () => {
      // “Save the selection” has opened it as well.
      await inFirefoxWindow(page, 'SidebarController.hide()');
      await waitFor('no panel', async () => (await driven.panel()) === undefined);
      await chooseInMenu(driven, page, '#told p', PANEL);
      await waitFor('the panel', async () => (await driven.panel()) !== undefined);
    });
  }
});
