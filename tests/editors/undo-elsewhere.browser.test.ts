/** A rewrite is taken back from the panel after the person has gone on, in another field or in the same: nothing of theirs goes with it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { flagsIn, withRewrite } from '../review/flags.ts';
import { askFrame, readPanelState } from './panel-state.ts';

const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
const HOST = 'jobs.lever.co';
const FIELDS = {
  textarea: '<textarea id="story"></textarea>',
  contenteditable: '<div id="story" contenteditable="true"></div>',
};
const pageWith = (field: string) => `<!doctype html><html lang="en"><title>Apply</title>
<style>#story { display: block; width: 600px; height: 160px; margin: 40px; border: 1px solid; }</style>
${field}<input id="next" aria-label="Name">`;

describe.each(BROWSER_KINDS)('a rewrite taken back later in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    const paths = Object.entries(FIELDS).map(([name, field]) => [`/${name}`, pageWith(field)]);
    site = await serve({ [HOST]: Object.fromEntries(paths) });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const text = () =>
    page.$eval('#story', (field) => (field instanceof HTMLTextAreaElement ? field.value : field.textContent));
  const name = () => page.$eval('#next', (field) => (field instanceof HTMLInputElement ? field.value : ''));

  /** Types the story and has a rewrite of it applied, as the panel does. @returns what takes it back, as the panel does */
  const rewritten = async (field: string) => {
    pictureOnFailure(() => ({ driven, page }));
    page = await driven.open(site.url(HOST, `/${field}`));
    await typeInto(page, '#story', STORY);
    const tab = await tabInFront(driven);
    const state = await waitFor('the panel’s state', async () => {
      const now = await readPanelState(driven, tab);
      return now?.story?.sentences.length === 4 && now;
    });
    const rewrite = flagsIn(STORY).find((flag) => flag.rewrite)?.rewrite;
    if (!rewrite) throw new Error('nothing to rewrite');
    const { address, version } = state;
    await askFrame(driven, address, 'apply', { field: address.field, version, rewrite });
    expect(await text()).toBe(withRewrite(STORY, rewrite));
    return () => askFrame(driven, address, 'undo', { field: address.field });
  };

  describe.each(Object.keys(FIELDS))('%s', (field) => {
    it('what was typed into another field stays', async () => {
      const takeBack = await rewritten(field);
      await typeInto(page, '#next', 'Jane');
      await takeBack();
      expect(await name()).toBe('Jane');
      expect(await text()).toBe(STORY);
      await page.close();
    });

    it('what was typed and deleted in the same field does not come back', async () => {
      const takeBack = await rewritten(field);
      await page.focus('#story');
      await page.keyboard.press('End');
      await page.keyboard.type('so');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await takeBack();
      expect(await text()).toBe(STORY);
      await page.close();
    });
  });
});
