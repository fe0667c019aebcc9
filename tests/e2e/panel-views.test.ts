/** A person goes from view to view in the panel, by keyboard, while what they type is reviewed beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel, typeStory } from '../harness/practice.ts';
import { pause, waitFor } from '../harness/wait.ts';

const STORY = 'In March our shop lost parcels. I compared the lists, traced the cause and fixed the label printer.';

describe.each(BROWSER_KINDS)('the views of the panel in %s', (kind) => {
  let driven: Driven;
  let practice: Page;
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    practice = await driven.openedPage('welcome.html');
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page: practice })));

  const shown = () =>
    panel.evaluate(() => {
      const tab = document.querySelector('[role=tab][aria-selected=true]');
      const panels = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')].filter((each) =>
        each.checkVisibility(),
      );
      return { tab: tab?.getAttribute('data-view'), hash: location.hash, panels: panels.length };
    });
  const showing = (view: string) =>
    waitFor(`the view ${view}`, async () => {
      const { tab, hash, panels } = await shown();
      return tab === view && hash.startsWith(`#/${view}`) && panels === 1;
    });
  const score = () =>
    panel.evaluate(() => Number(document.querySelector('[data-view=draft] .view-tab-figure')?.textContent));

  it('it opens on the draft', async () => {
    await openPanel(driven, practice);
    panel = await driven.panelPage();
    await waitFor('a score', score);
    expect((await shown()).tab).toBe('draft');
    const milliseconds = await waitFor('the mark of the first score', () =>
      panel.evaluate(() => performance.getEntriesByName('first-score')[0]?.startTime),
    );
    process.stderr.write(`${kind}: first score ${Math.round(milliseconds)} ms after the panel was opened\n`);
  });

  it('arrows and Enter go to another view, and it stays while a story is typed', async () => {
    await panel.focus('[data-view=draft]');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Enter');
    await showing('stories');
    const before = await score();
    await practice.bringToFront();
    await typeStory(practice, STORY);
    await waitFor('another score on the tab', async () => (await score()) !== before);
    expect((await shown()).tab).toBe('stories');
  });

  it('a link leads into the guide, and back leads back', async () => {
    await panel.evaluate(() => {
      location.hash = '#/guide/handoff';
    });
    await showing('guide');
    await panel.evaluate(() => history.back());
    await showing('stories');
  });

  it('tabs that come and go beside it are no trouble', async () => {
    const comeAndGo = `(async () => {
      for (let i = 0; i < 40; i++) {
        const { id } = await chrome.tabs.create({});
        await chrome.tabs.remove(id);
      }
    })()`;
    await driven.inExtension(comeAndGo);
    // The panel asks about each, and is answered later.
    await pause(1_000);
    const errors = "chrome.storage.session.get('errors').then(({ errors }) => errors ?? [])";
    expect(await driven.inExtension(errors)).toEqual([]);
  });

  it('the view is remembered when the panel is closed', async () => {
    if (kind === 'firefox') await panel.close();
    await practice.bringToFront();
    await driven.closePanel();
    await openPanel(driven, practice);
    panel = await driven.panelPage();
    await showing('stories');
  });
});
