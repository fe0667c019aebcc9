/** A page that draws the words of its field anew while the popover stands by them: the popover stays where it can be read and pressed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { clickIn, highlightsIn, popoverOn } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { inShadow } from '../harness/shadow.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'jobs.lever.co';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
const PAGE = `<!doctype html><html lang="en"><title>Apply</title>
<style>#story { width: 600px; height: 160px; margin: 40px; border: 1px solid; }</style>
<div id="story" contenteditable="true"></div>`;
/** Frames, in which the popover could vanish and come back. */
const FRAMES = 30;

describe.each(BROWSER_KINDS)('words that are drawn anew in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  it('keep their popover, in every frame', async () => {
    pictureOnFailure(() => ({ driven, page }));
    page = await driven.open(site.url(HOST, '/'));
    await typeInto(page, '#story', STORY);
    const faster = await waitFor('the mark', async () =>
      (await highlightsIn(page)).find(({ words }) => words === 'much faster'),
    );
    const [box] = faster.boxes;
    if (!box) throw new Error('the mark has no place');
    await clickIn(page, box);
    await waitFor('the popover', () => popoverOn(page));
    const seen = await inShadow(
      page,
      `async (root, frames) => {
        const story = document.querySelector('#story');
        story.innerHTML = story.innerHTML.replace('much faster', 'much quicker');
        const seen = [];
        for (let frame = 0; frame < frames; frame++) {
          document.dispatchEvent(new Event('scroll'));
          await new Promise(requestAnimationFrame);
          seen.push(getComputedStyle(root.querySelector('[role=dialog]')).visibility);
        }
        return [...new Set(seen)];
      }`,
      [FRAMES],
    );
    expect(seen).toEqual(['visible']);
  });
});
