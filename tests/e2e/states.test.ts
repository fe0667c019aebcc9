/** Every view that has no story to show, by axe in both themes: what the page is, what stands in the field, what went wrong. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { openBeside, STATE_PAGES, STATE_SCENES } from '../pictures/state-scenes.ts';

const SLOW = 'apply.workable.com';

describe.each(BROWSER_KINDS)('where there is no story to show in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let panel: Page | undefined;
  let comeAtLast: (() => void) | undefined;
  const late = () => ({
    type: 'text/javascript',
    body: new Promise<string>((resolve) => {
      comeAtLast = () => resolve('');
    }),
  });

  beforeAll(async () => {
    site = await serve({
      ...STATE_PAGES,
      [SLOW]: {
        '/': '<!doctype html><title>Slow</title><script src="late.js"></script><textarea></textarea>',
        '/late.js': late,
      },
    });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, ...(panel && { page: panel }) })));

  it('asks nobody to reload a page that is still loading', async () => {
    const page = await driven.open('about:blank');
    await bringForward(page);
    const tab = await tabInFront(driven);
    const loaded = page.goto(site.url(SLOW, '/'));
    const stands = (how: string) =>
      waitFor(`${how} page`, async () => {
        const told = await driven.inExtension(`browser.tabs.get(${tab}).then(({ status, url }) => status + url)`);
        return told === how + site.url(SLOW, '/');
      });
    await stands('loading');
    panel = await driven.open(`sidepanel.html?tab=${tab}#/draft`);
    await says(panel, 'Ready when you are');
    comeAtLast?.();
    await loaded;
    await stands('complete');
    await says(panel, 'Ready when you are');
    await panel.close();
  });

  it.each(STATE_SCENES)('axe finds nothing in $name', async ({ href, beside, prepare }) => {
    const tab = await openBeside(driven, site, beside);
    panel = await driven.open(`sidepanel.html?tab=${tab}${href}`);
    await prepare?.(panel);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.close();
  });
});
