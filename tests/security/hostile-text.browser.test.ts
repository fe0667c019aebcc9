/** Words that are markup, script or tricks of direction, wherever words are shown: they stay words. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fillBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { putStory } from '../harness/practice.ts';
import { goTo } from '../harness/reading.ts';
import { inShadow } from '../harness/shadow.ts';
import { waitFor } from '../harness/wait.ts';

/** What each would do if it were let: the title of the page says that it ran. */
const TRICKS = [
  '<img src=x onerror="document.title=`ran`">',
  '<script>document.title="ran"</script>',
  '<svg onload="document.title=`ran`"></svg>',
  '<a href="javascript:document.title=`ran`">more</a>',
  '</textarea></script></style><iframe srcdoc="<script>parent.document.title=`ran`</script>"></iframe>',
  '{{constructor.constructor("document.title=`ran`")()}}',
  '&lt;b&gt; \u202egnippohs\u202c \u2066<u>\u2069 z\u200be\u2060r\ufeffo \ud83d \udc00 \u0000',
] as const;
/** One letter that never ends. Of five times as many accents Chromium takes half a second to draw a line, and the test a minute. */
const PILE = `e${'\u0301'.repeat(2_000)}`;
const ALL = TRICKS.join(' ');
/** Each kind of sentence takes one with it: what is flagged, what is counted, what is quoted. */
const STORY = `Last year 3% of the invoices ${TRICKS[0]} that our shop sent never arrived. We rewrote the retry job ${TRICKS[1]} together. I noticed it when a customer ${TRICKS[2]} ${PILE} called. I traced the lost ones ${TRICKS[3]} to a full queue. It was much faster ${TRICKS[4]} then. I learned ${TRICKS[5]} that communication is important ${TRICKS[6]}.`;

/** Elements that a trick would have made, and no page of ours has. */
const MADE = 'img, iframe, u, script:not([src]), a[href^="javascript:"], svg[onload], [onerror], [onload]';

describe.each(BROWSER_KINDS)('hostile words in %s', (kind) => {
  let driven: Driven;
  let practice: Page;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    practice = await driven.openedPage('welcome.html');
    await practice.waitForSelector('textarea.practice-field');
    tab = await practice.evaluate(async () => {
      const found: unknown = await Reflect.get(globalThis, 'chrome').tabs.getCurrent();
      return Number(Reflect.get(Object(found), 'id'));
    });
    page = await driven.open(`sidepanel.html?tab=${tab}#/stories`);
    const answers = ['why-you', 'what-else'].map((probe) => ({ probe, text: ALL, changed: 1 }));
    const story = savedStory('one', {
      title: ALL,
      text: STORY,
      question: `Tell me about a time ${ALL}`,
      answers,
      tags: [TRICKS[0]],
      source: { kind: 'page', url: 'javascript:document.title="ran"', title: ALL },
    });
    const other = { id: 'two', story: 'one', saved: 2, reason: 'saved' as const, title: ALL, text: ALL, answers };
    const loop = { id: 'loop', company: ALL, role: ALL, note: ALL, created: 1, changed: 1, chosen: 2 };
    await fillBank(page, { stories: [story], versions: [other], loops: [loop] }, () => driven.reload(page));
  });
  afterAll(() => driven?.close());

  /** The words stand there as words, nothing was made of them, and nothing ran. */
  async function harmless(shown: Page, what: string, words: string = TRICKS[0]) {
    await waitFor(`the words in ${what}`, () =>
      shown.evaluate(
        (sought) =>
          document.body.innerText.includes(sought) ||
          [...document.querySelectorAll('textarea, input')].some(
            (field) =>
              (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) &&
              field.value.includes(sought),
          ),
        words,
      ),
    );
    const made = await shown.evaluate(
      (selector) => Array.from(document.querySelectorAll(selector), (each) => each.outerHTML.slice(0, 200)),
      MADE,
    );
    expect(made, what).toEqual([]);
    expect(await shown.title(), what).not.toBe('ran');
  }

  it('are underlined, explained and rewritten as words', async () => {
    pictureOnFailure(() => ({ driven, page: practice }));
    await practice.bringToFront();
    await putStory(practice, STORY);
    const marks = await waitFor('marks', async () => {
      const all = await underlinesOver(practice);
      return all.length > 0 && all;
    });
    let told = '';
    for (const mark of marks) {
      await clickIn(practice, mark);
      told = (await waitFor('the popover', () => popoverOn(practice))).text;
      // The one that shows what would be written.
      if (told.includes(TRICKS[1])) break;
      await practice.keyboard.press('Escape');
      await waitFor('no popover', async () => !(await popoverOn(practice)));
    }
    expect(told).toContain(TRICKS[1]);
    const made = await inShadow(practice, `(root) => root.querySelectorAll(${JSON.stringify(MADE)}).length`, []);
    expect(made).toBe(0);
    expect(await practice.title()).not.toBe('ran');
  });

  it('are words in every view of the panel', async () => {
    pictureOnFailure(() => ({ driven, page }));
    await goTo(page, '#/draft');
    await page.waitForSelector('[data-testid=overall-score]');
    await harmless(page, 'the draft', '<img');
    for (const hash of ['#/stories', '#/stories/story/one', '#/stories/story/one/two', '#/call']) {
      await goTo(page, hash);
      await harmless(page, hash);
    }
    // A link out of the story leads to the web or nowhere.
    const links = await page.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => /^\s*(?:javascript|data):/i.test(href))).toEqual([]);
  });

  it.each(['story.html?id=one', 'print.html', 'call.html'])('are words on %s', async (path) => {
    const shown = await driven.open(path);
    pictureOnFailure(() => ({ driven, page: shown }));
    await harmless(shown, path);
    await shown.close();
  });

  it('are the same words in what is taken out', async () => {
    pictureOnFailure(() => ({ driven, page }));
    await page.bringToFront();
    await page.evaluate(() => {
      // What the browser would be handed to download.
      Object.assign(globalThis, { saved: [] });
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        const saved: unknown = Reflect.get(globalThis, 'saved');
        if (Array.isArray(saved)) saved.push(blob);
        return createObjectURL(blob);
      };
      location.hash = '#/stories/files';
    });
    for (const name of ['Export everything', 'Export as Markdown']) {
      await waitFor(`a button ${name}`, () =>
        page.evaluate((label) => {
          const found = [...document.querySelectorAll('button')].find(
            (each) => each.checkVisibility() && each.textContent?.includes(label) && !each.disabled,
          );
          found?.click();
          return found !== undefined;
        }, name),
      );
    }
    const files = await waitFor('both files', () =>
      page.evaluate(async () => {
        const saved: unknown = Reflect.get(globalThis, 'saved');
        const blobs = Array.isArray(saved) ? saved.filter((one) => one instanceof Blob) : [];
        return blobs.length === 2 && Promise.all(blobs.map((blob) => blob.text()));
      }),
    );
    const [json = '', markdown = ''] = [...files].sort((a) => (a.startsWith('{') ? -1 : 1));
    expect(JSON.parse(json)).toMatchObject({ stories: [{ title: ALL, text: STORY }] });
    // Half a letter has no place in a file.
    for (const trick of TRICKS) expect(markdown).toContain(trick.replace(/\p{Cs}/gu, '\ufffd'));
    expect(await page.title()).not.toBe('ran');
  });
});
