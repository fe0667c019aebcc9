/** A field that cuts the text off as the person leaves it, and says nothing: they are told, and can have the text back. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { type Box, clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { allowing } from '../harness/permissions.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { says } from '../harness/reading.ts';
import { inShadow } from '../harness/shadow.ts';
import { type Site, serve, servePlainly } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { flagsIn, withRewrite } from '../review/flags.ts';
import { outermost } from './frames.ts';

const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
/** A rewrite does not fit, and nothing says so. */
const KEPT = STORY.length + 4;

const HOST = 'jobs.lever.co';
/** Shows a portal's form in a frame, and lets it have nothing of the clipboard. */
const AROUND = 'www.acme.example.com';
/** Where the browser gives no page the clipboard. */
const PLAIN = 'jobs.example.com';
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
const CUTS = PAGES['as it is left'];
/** A page that has a word with everybody who copies, before we do. */
const WATCHED = CUTS.replace(
  '<script>',
  "<script>addEventListener('copy', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);",
);
/** What a page can hear as we copy by the browser's command. */
const HEARD = { chromium: ['beforecopy', 'copy'], firefox: ['copy'] };

describe.each(BROWSER_KINDS)('a field that cuts a text off in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let plain: Site;
  let page: Page;
  /** Where the field is. */
  let frame: Frame;
  /** Where what we say of it is: in the page around a frame of its own. */
  let over: Frame;

  beforeAll(async () => {
    const around = () => ({
      body: `<!doctype html><body style="margin:0"><iframe src="${site.url(HOST, '/0')}" style="width:900px;height:700px;border:0"></iframe>`,
    });
    const paths = Object.values(PAGES).map((html, index) => [`/${index}`, html]);
    site = await serve({
      [HOST]: { ...Object.fromEntries(paths), '/around': around },
      [AROUND]: { '/': around },
    });
    plain = await servePlainly({ [PLAIN]: { '/': CUTS, '/watched': WATCHED } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [...site.hosts, ...plain.hosts] });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    await plain?.close();
  });

  const value = () => frame.$eval('#story', (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
  const told = () =>
    waitFor('what was cut off', async () => {
      const note = await popoverOn(over);
      return note?.text.includes(`kept only ${KEPT} characters`) && note;
    });

  const open = async (address: string) => {
    page = await driven.open(address);
    // A frame begins where the page around it does: what stands in it stands there for the mouse.
    frame = await waitFor('the field', async () => {
      for (const each of page.frames()) if (await each.$('#story')) return each;
      return undefined;
    });
    over = await outermost(frame);
  };
  const clickOn = async (selector: string) => {
    const box: Box = await frame.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });
    await clickIn(page, box);
  };
  /** Writes a story, has it made longer than the field keeps, and leaves the field. @returns the story as it was */
  const writeTooMuch = async (): Promise<string> => {
    await clickOn('#story');
    await frame.evaluate((words) => document.execCommand('insertText', false, words), STORY);
    const flags = flagsIn(STORY);
    const longer = flags.findIndex(
      ({ rewrite }) => rewrite && rewrite.replacement.length > rewrite.original.length + 4,
    );
    const rewrite = flags[longer]?.rewrite;
    if (!rewrite) throw new Error('No rewrite makes the text longer');
    const mark = await waitFor('the marks', async () => {
      const marks = await underlinesOver(frame);
      return marks.length === flags.length && marks[longer];
    });
    await clickIn(page, mark);
    const apply = await waitFor('the popover', async () =>
      (await popoverOn(over))?.buttons.find(({ name }) => name === 'Apply'),
    );
    await clickIn(page, apply.box);
    const whole = withRewrite(STORY, rewrite);
    await waitFor('the rewrite', async () => (await value()) === whole);
    await waitFor('the popover to close', async () => (await popoverOn(over)) === undefined);
    await clickOn('#next');
    return whole;
  };
  const pressCopy = async () => {
    const copy = (await told()).buttons.find(({ name }) => name === 'Copy the whole text');
    if (!copy) throw new Error('The text is not offered');
    await clickIn(page, copy.box);
  };
  const isCopied = async (whole: string) => {
    await waitFor('word of the copy', async () => (await popoverOn(over))?.text.includes('Copied: the whole text'));
    await pasted(whole);
  };
  const pasted = async (whole: string) => {
    await page.keyboard.press('Escape');
    await clickOn('#next');
    await frame.$eval('#next', (input) => input instanceof HTMLInputElement && input.select());
    await pressShortcut(page, 'v');
    expect(await frame.$eval('#next', (input) => (input instanceof HTMLInputElement ? input.value : ''))).toBe(whole);
  };

  it.each(Object.keys(PAGES).map((when, index) => [when, index] as const))(
    '%s: it is said, the whole text is offered, and offered again',
    async (_, index) => {
      pictureOnFailure(() => ({ driven, page }));
      await open(site.url(HOST, `/${index}`));
      const whole = await writeTooMuch();
      await told();
      expect(await value()).toBe(whole.slice(0, KEPT));
      await page.keyboard.press('Escape');
      await waitFor('the note to close', async () => (await popoverOn(over)) === undefined);
      await clickOn('#story');
      await pressCopy();
      await isCopied(whole);
      await page.close();
    },
  );

  it.each([
    ['the same site', HOST, '/around'],
    ['another site', AROUND, '/'],
  ])('in a frame of %s: the whole text can be had all the same', async (_, host, path) => {
    pictureOnFailure(() => ({ driven, page }));
    await open(site.url(host, path));
    const whole = await writeTooMuch();
    await pressCopy();
    await isCopied(whole);
    await page.close();
  });

  it('on a page without TLS too, and the page hears of a copy and not of what', async () => {
    pictureOnFailure(() => ({ driven, page }));
    await open(plain.url(PLAIN, '/'));
    await turnOn();
    await page.close();
    await open(plain.url(PLAIN, '/'));
    const whole = await writeTooMuch();
    await frame.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['copy', 'beforecopy', 'focus', 'blur', 'select'])
        addEventListener(type, (event) => heard.push(type, Object(event).clipboardData?.getData('text') ?? ''), true);
    });
    await pressCopy();
    await waitFor('word of the copy', async () => (await popoverOn(over))?.text.includes('Copied: the whole text'));
    const heard: unknown = await frame.evaluate(() => Reflect.get(window, 'heard'));
    expect(new Set(Array.isArray(heard) ? heard : [])).toEqual(new Set([...HEARD[kind], '']));
    await pasted(whole);
    await page.close();
  });

  it('where the page lets nobody copy, the whole text is shown', async () => {
    pictureOnFailure(() => ({ driven, page }));
    await open(plain.url(PLAIN, '/watched'));
    const whole = await writeTooMuch();
    await pressCopy();
    const shown = await waitFor('the text itself', async () => {
      const area = "(root) => root.querySelector('textarea')?.value ?? null";
      return (await inShadow(frame, area, [])) ?? undefined;
    });
    expect(shown).toBe(whole);
    expect((await popoverOn(over))?.text).toContain('cannot be copied for you here');
    await page.close();
  });

  /** As a person turns the page's site on, in the panel. */
  const turnOn = async () => {
    await bringForward(page);
    const panel = await driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/draft`);
    await panel.locator('input[type=url]').fill(new URL(page.url()).origin);
    await allowing(driven, panel, `http://${PLAIN}/*`, () => panel.locator('button ::-p-text(Turn on)').click());
    await says(panel, 'Turn off for');
    await panel.close();
  };
});
