/** Every view that has no story to show, by axe in both themes: what the page is, what stands in the field, what went wrong. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { openBeside, STATE_PAGES, STATE_SCENES } from '../pictures/state-scenes.ts';

describe.each(BROWSER_KINDS)('where there is no story to show in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let panel: Page | undefined;

  beforeAll(async () => {
    site = await serve(STATE_PAGES);
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, ...(panel && { page: panel }) })));

  it.each(STATE_SCENES)('axe finds nothing in $name', async ({ href, beside, prepare }) => {
    const tab = await openBeside(driven, site, beside);
    panel = await driven.open(`sidepanel.html?tab=${tab}${href}`);
    await prepare?.(panel);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.close();
  });
});
