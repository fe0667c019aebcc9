/** A field that cuts the text off as the person leaves it, and says nothing: they are told, and can have the text back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { flagsIn, withRewrite } from '../review/flags.ts';

const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
/** A rewrite does not fit, and nothing says so. */
const KEPT = STORY.length + 4;

const HOST = 'jobs.lever.co';
const pageThat = (cuts: string) => `<!doctype html><html lang="en"><title>Apply</title>
<style>textarea { display: block; width: 600px; height: 160px; margin: 40px; }</style>
<label for="story">Tell us about a problem that you solved</label><textarea id="story"></textarea>
<input id="next" aria-label="Next">
<script>
  const story = document.querySelector('#story');
  const cut = () => { story.value = story.value.slice(0, ${KEPT}); };
  ${cuts}
</script>`;
const PAGES = {
  'as it is left': pageThat("story.addEventListener('blur', cut);"),
  'as it has changed': pageThat("story.addEventListener('change', cut);"),
  'half a second later': pageThat("story.addEventListener('blur', () => setTimeout(cut, 500));"),
};

describe.each(BROWSER_KINDS)('a field that cuts a text off in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    const paths = Object.values(PAGES).map((html, index) => [`/${index}`, html]);
    site = await serve({ [HOST]: Object.fromEntries(paths) });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const value = () => page.$eval('#story', (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
  const told = () =>
    waitFor('what was cut off', async () => {
      const note = await popoverOn(page);
      return note?.text.includes(`kept only ${KEPT} characters`) && note;
    });

  it.each(Object.keys(PAGES).map((when, index) => [when, index] as const))(
    '%s: it is said, the whole text is offered, and offered again',
    async (_, index) => {
      pictureOnFailure(() => ({ driven, page }));
      page = await driven.open(site.url(HOST, `/${index}`));
      await typeInto(page, '#story', STORY);
      const flags = flagsIn(STORY);
      const longer = flags.findIndex(
        ({ rewrite }) => rewrite && rewrite.replacement.length > rewrite.original.length + 4,
      );
      const rewrite = flags[longer]?.rewrite;
      if (!rewrite) throw new Error('No rewrite makes the text longer');
      const mark = await waitFor('the marks', async () => {
        const marks = await underlinesOver(page);
        return marks.length === flags.length && marks[longer];
      });
      await clickIn(page, mark);
      const apply = await waitFor('the popover', async () =>
        (await popoverOn(page))?.buttons.find(({ name }) => name === 'Apply'),
      );
      await clickIn(page, apply.box);
      const whole = withRewrite(STORY, rewrite);
      await waitFor('the rewrite', async () => (await value()) === whole);
      await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);

      await page.click('#next');
      const note = await told();
      expect(await value()).toBe(whole.slice(0, KEPT));
      expect(note.buttons.map(({ name }) => name)).toContain('Copy the whole text');
      await page.keyboard.press('Escape');
      await waitFor('the note to close', async () => (await popoverOn(page)) === undefined);
      await page.click('#story');
      const again = await told();
      const copy = again.buttons.find(({ name }) => name === 'Copy the whole text');
      if (!copy) throw new Error('The text is not offered');
      await clickIn(page, copy.box);
      await waitFor('word of the copy', async () => (await popoverOn(page))?.text.includes('Copied: the whole text'));
      await page.keyboard.press('Escape');
      await page.$eval('#next', (input) => input instanceof HTMLInputElement && input.select());
      await page.focus('#next');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      expect(await page.$eval('#next', (input) => (input instanceof HTMLInputElement ? input.value : ''))).toBe(whole);
      await page.close();
    },
  );
});
