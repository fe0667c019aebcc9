/** A person turns Firsthand on where it is off, and off where it is on: a site, a field, in the panel and in the menus. */
import { type Page, TimeoutError } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { chooseInMenu } from '../harness/browser-ui.ts';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, underlinesOver } from '../harness/overlay.ts';
import { allowing, holdBack, keepFrom, takeAway } from '../harness/permissions.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';

const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';

const HOST = 'notes.example.com';
const PATTERN = `https://${HOST}/*`;
const NAMED = 'jobs.lever.co';
const PAGE = `<!doctype html><html lang="en"><title>Notes</title>
<style>textarea { display: block; width: 500px; height: 120px; margin: 40px; }</style>
<textarea id="first" name="draft"></textarea>
<textarea id="second" name="other"></textarea>
<iframe src="/frame" width="600" height="220"></iframe>`;
const FRAME = '<!doctype html><html lang="en"><textarea name="inner" style="width:500px;height:120px"></textarea>';

/** Longer than the pause after which a text is reviewed. */
const REST_MS = 1_200;
/** A button that is drawn is clicked long before. */
const CLICK_MS = 3_000;

describe.each(BROWSER_KINDS)('where it is on in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let panel: Page | undefined;
  let origin: string;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE, '/frame': FRAME }, [NAMED]: { '/': PAGE, '/frame': FRAME } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
    origin = new URL(site.url(HOST, '/')).origin;
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const host = () => new URL(origin).host;
  const isMarked = () => waitFor('marks', async () => (await underlinesOver(page)).length > 0);
  const isSilent = async () => {
    await pause(REST_MS);
    expect(await badgeOn(page)).toBeUndefined();
    expect(await underlinesOver(page)).toEqual([]);
  };
  const write = async (selector = '#first') => {
    await bringForward(page);
    await typeInto(page, selector, STORY);
  };
  /** The panel for a page, in a tab of its own, where a click is a person's click in both browsers. */
  const openPanelFor = async (shown: Page) => {
    await closePanel();
    await bringForward(shown);
    panel = await driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/draft`);
  };
  const closePanel = async () => {
    if (panel && !panel.isClosed()) await panel.close();
  };
  const shownPanel = () => {
    if (!panel) throw new Error('no panel was opened');
    return panel;
  };
  const press = async (label: string) => {
    await panelSays(label);
    // Chromium may stop drawing a tab that has just come to the front, and a click waits for it to draw.
    await waitFor(`a click on “${label}”`, async () => {
      await bringForward(shownPanel());
      const button = shownPanel().locator(`button ::-p-text(${label})`).setTimeout(CLICK_MS);
      return button.click().then(
        () => true,
        async (error: unknown) => {
          if (!(error instanceof TimeoutError)) throw error;
          // The click may have been made, and its end not been told in time.
          return !(await panelText()).includes(label);
        },
      );
    });
  };
  const isNoFieldOff = () =>
    driven.inExtension(`chrome.storage.local.get('fields-off').then((all) => !all['fields-off']?.length)`);
  const panelText = () => shownPanel().evaluate(() => document.body.innerText);
  const panelSays = (words: string) => says(shownPanel(), words);

  it('it is off on a site that is not named', async () => {
    page = await driven.open(site.url(HOST, '/'));
    await write();
    await isSilent();
  });

  it('“turn on for this site” asks for the permission, and starts in the tab at hand, frames too', async () => {
    await takeAway(driven, page, PATTERN);
    await openPanelFor(page);
    // The browser tells the address once the toolbar button was clicked; until then the person gives it.
    await shownPanel().locator('input[type=url]').fill(origin);
    await allowing(driven, shownPanel(), PATTERN, () => press('Turn on'));
    await panelSays(`Turn off for ${host()}`);
    await write();
    await isMarked();
    const inner = await waitFor('the frame', () => page.frames().find((frame) => frame.url().endsWith('/frame')));
    await inner.locator('textarea').click();
    await page.keyboard.type(STORY);
    await waitFor('a note of the frame’s field in the panel', async () =>
      shownPanel().evaluate(() => document.querySelectorAll('article.finding').length > 0),
    );
  });

  it('it stays on: after a reload, with the worker stopped', async () => {
    await bringForward(page);
    await driven.stopWorker();
    await driven.reload(page);
    await write();
    await isMarked();
  });

  it('“off for this field” silences that field alone, also on the next visit, until it is turned on again', async () => {
    // A try before this one may have ended half-way, with marks in the other field.
    await driven.reload(page);
    await write();
    await waitFor('the field in the panel', async () => /Turn (off|on again) for this field/.test(await panelText()));
    if ((await panelText()).includes('Turn on again for this field')) await press('Turn on again for this field');
    await press('Turn off for this field');
    await panelSays('Off for this field');
    expect(await axeViolations(shownPanel())).toEqual([]);
    await bringForward(page);
    await waitFor('no marks', async () => (await underlinesOver(page)).length === 0);
    await driven.reload(page);
    await write('#first');
    await isSilent();
    await panelSays('Off for this field');
    await write('#second');
    await isMarked();
    // A click that comes as the panel turns to the other field does nothing here, and the marks there say nothing of this one.
    await waitFor('the field to be on again', async () => {
      await bringForward(page);
      await page.locator('#first').click();
      await panelSays('Off for this field');
      await press('Turn on again for this field');
      return waitFor('the choice to go', isNoFieldOff, 3).catch(() => false);
    });
    await bringForward(page);
    await isMarked();
  });

  it('a permission taken away in the browser’s settings turns the site off', async () => {
    await takeAway(driven, page, PATTERN);
    await bringForward(page);
    await waitFor('silence', async () => (await underlinesOver(page)).length === 0 && !(await badgeOn(page)));
    await waitFor('the script’s registration to go', () =>
      driven.inExtension('chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 0)'),
    );
    await driven.reload(page);
    await write();
    await isSilent();
    await closePanel();
  });

  it('the options turn a site on by its address, in its open tab too, off, and on again by undo', async () => {
    // A try before this one may have ended with the site on, and a permission that is there is not asked for.
    await takeAway(driven, page, PATTERN);
    const options = await driven.open('options.html');
    await options.locator('.site-address input').fill(host());
    await allowing(driven, options, PATTERN, () => options.locator('.site-address button ::-p-text(Turn on)').click());
    await says(options, `Turn off for ${host()}`);
    await write();
    await isMarked();
    await bringForward(options);
    await options.locator(`button ::-p-text(Turn off for ${host()})`).click();
    await bringForward(page);
    await waitFor('silence', async () => (await underlinesOver(page)).length === 0 && !(await badgeOn(page)));
    const pattern = JSON.stringify(PATTERN);
    await waitFor('the permission to be handed back', async () => {
      const kept = await driven.inExtension(`chrome.permissions.contains({ origins: [${pattern}] })`);
      return kept === false;
    });
    await bringForward(options);
    await allowing(driven, options, PATTERN, () => options.locator('#sites .button-link ::-p-text(Undo)').click());
    await says(options, `Turn off for ${host()}`);
    await write();
    await isMarked();
    await options.close();
  });

  it('on a named site it is on, and “turn off” silences it at once', async () => {
    const named = new URL(site.url(NAMED, '/')).host;
    await closePage(page);
    page = await driven.open(site.url(NAMED, '/'));
    await openPanelFor(page);
    await waitFor('the site in the panel', async () => (await panelText()).includes(named));
    if ((await panelText()).includes(`Turn on for ${named}`)) await press(`Turn on for ${named}`);
    await write();
    await isMarked();
    await press(`Turn off for ${named}`);
    await bringForward(page);
    await waitFor('silence', async () => (await underlinesOver(page)).length === 0 && !(await badgeOn(page)));
    await press(`Turn on for ${named}`);
    await write();
    await isMarked();
    await press(`Turn off for ${named}`);
    const options = await driven.open('options.html');
    await options.locator(`button ::-p-text(Turn on ${named} again)`).click();
    await bringForward(page);
    await isMarked();
    await options.close();
  });

  it('where the browser keeps it from a named site the panel says so, and asks', async () => {
    const named = new URL(site.url(NAMED, '/')).host;
    await keepFrom(driven, page, 'https://*.lever.co/*');
    await bringForward(page);
    await driven.reload(page);
    await write();
    await isSilent();
    await openPanelFor(page);
    try {
      // No address is told of such a page either, until the person clicks the toolbar button or gives it.
      await shownPanel().locator('input[type=url]').fill(named);
      // Allowed in the browser's own settings, as this harness must in Chromium, it starts without a press.
      await allowing(driven, shownPanel(), `https://${NAMED}/*`, async () => {
        if (kind === 'firefox') await press('Turn on');
      });
      await panelSays(`Turn off for ${named}`);
      await write();
      await isMarked();
    } finally {
      if (kind === 'chromium') {
        // What was allowed by name would be allowed in another try as well.
        await takeAway(driven, page, `https://${NAMED}/*`);
        await holdBack(driven, false);
      }
    }
  });

  if (kind === 'firefox') {
    it('the context menu turns a field off', async () => {
      await write('#second');
      await isMarked();
      await chooseInMenu(driven, page, '#second', { id: 'field-off', label: 'Turn off for this field' });
      await waitFor('silence', async () => !(await badgeOn(page)));
    });
  }
});
