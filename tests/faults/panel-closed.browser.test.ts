/**
 * The panel is closed or loaded again, or the page's tab is closed, the moment after Apply was clicked in it: the rewrite is
 * in the text once or not at all, one undo takes it back, and a panel that is opened anew shows what is true.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import { pressShortcut, typeInto } from '../harness/keyboard.ts';
import { type Driven, launch, type Panel } from '../harness/launch.ts';
import { panelWhere } from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel } from '../harness/practice.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { flagsIn, rewritableIn, withRewrite } from '../review/flags.ts';

const HOST = 'jobs.lever.co';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. We tested it together.';
/** Keeps its draft with every change, as many forms do. */
const PAGE = `<!doctype html><html lang="en"><title>Apply</title><link rel="icon" href="data:,">
<textarea style="width:700px;height:160px"></textarea>
<script>
  const area = document.querySelector('textarea');
  area.value = localStorage.getItem('draft') ?? '';
  area.addEventListener('input', () => localStorage.setItem('draft', area.value));
</script>`;

const flag = rewritableIn(STORY);
const REWRITTEN = withRewrite(STORY, flag.rewrite);
/** Milliseconds from the click. A rewrite is written within some tens of them. */
const MOMENTS = [0, 30];
/** Longer than any rewrite takes to be written. */
const REST_MS = 700;

describe.each(BROWSER_KINDS)('the panel goes in the middle of a rewrite in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let welcome: Page;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    welcome = await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const field = () => page.$eval('textarea', (area) => area.value);
  /** The panel beside the page, opened from the practice page, as only a click opens it. */
  const open = async () => {
    await bringForward(welcome);
    panel = await openPanel(driven, welcome);
    await bringForward(page);
  };
  /** The story stands in the field, and the panel shows it. */
  const begin = async () => {
    if (!page || page.isClosed()) page = await driven.open(site.url(HOST, '/'));
    await open();
    if ((await field()) === STORY) await page.click('textarea');
    else await typeInto(page, 'textarea', STORY);
    await shows(STORY);
  };
  const shows = (text: string) => {
    const keys = flagsIn(text).map(({ key }) => key);
    return panelWhere(panel, `the findings of “${text}”`, ({ findings }) => {
      const shown = findings.flatMap(({ key, phrase }) => (phrase ? [key] : []));
      return shown.length === keys.length && keys.every((each) => shown.includes(each));
    });
  };
  /**
   * Clicks Apply, and `moment` milliseconds later has something go, all in the panel: no message of the test's comes between.
   * @param what the panel, what it shows, or the tab of that number
   */
  const applyAnd = (what: 'close' | 'reload' | number, moment: number) =>
    panel.evaluate(
      (document, key, what, moment) => {
        const card = document.querySelector(`article.finding[data-finding=${JSON.stringify(key)}]`);
        const button = [...(card?.querySelectorAll('button') ?? [])].find(
          (each) => each.textContent?.trim() === 'Apply',
        );
        const view = document.defaultView;
        if (!button || !view) throw new Error('no Apply');
        const go = () => {
          if (what === 'close') view.close();
          else if (what === 'reload') view.location.reload();
          else Reflect.get(view, 'chrome').tabs.remove(what);
        };
        // After this answer has reached the test.
        view.setTimeout(() => {
          button.click();
          if (moment === 0) go();
          else view.setTimeout(go, moment);
        }, 0);
      },
      flag.key,
      what,
      moment,
    );
  /** The text is whole, a panel that is opened shows it as it is, and one undo takes back what was written. */
  const isWholeAndUndone = async () => {
    await pause(REST_MS);
    const text = await field();
    expect([STORY, REWRITTEN]).toContain(text);
    await open();
    await shows(text);
    if (text === REWRITTEN) {
      await page.focus('textarea');
      await pressShortcut(page, 'z');
      expect(await field()).toBe(STORY);
      await shows(STORY);
    }
    return text === REWRITTEN;
  };

  it('closed at once or a moment later: it is written once or not at all, and undone in one step', async () => {
    await begin();
    const written: boolean[] = [];
    for (const moment of MOMENTS) {
      await applyAnd('close', moment);
      await waitFor('the panel to close', async () => (await driven.panel()) === undefined);
      written.push(await isWholeAndUndone());
    }
    // A click that never does anything would pass as well.
    expect(written).toContain(true);
  });

  it('loaded again: the same', async () => {
    await begin();
    await applyAnd('reload', 0);
    await isWholeAndUndone();
  });

  it('the tab is closed: what the page has kept is whole, and the panel shows it once the page is back', async () => {
    for (const moment of MOMENTS) {
      await begin();
      await applyAnd(await tabInFront(driven), moment);
      await waitFor('the tab to close', () => page.isClosed());
      page = await driven.open(site.url(HOST, '/'));
      const text = await field();
      expect([STORY, REWRITTEN]).toContain(text);
      await page.click('textarea');
      await shows(text);
    }
  });
});
