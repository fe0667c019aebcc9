/** A person learns the rubric in the guide, and comes to the right place in it from a finding. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { STEPS } from '../../components/guide/worked-story.ts';
import { FLAG_IDS, STORY_FINDING_IDS } from '../../lib/model/rubric.ts';
import { axeViolations } from '../harness/axe.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

describe.each(BROWSER_KINDS)('the guide in %s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    await driven.openedPage('welcome.html');
    page = await driven.open('sidepanel.html#/guide');
    await page.waitForSelector('.guide-mark');
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  const goToPlace = (place: string) => goTo(page, `#/guide/${place}`);
  /** Where the place stands in the window, and what has the focus. */
  const arrived = (place: string) =>
    page.evaluate((id) => {
      const there = document.getElementById(id)?.getBoundingClientRect();
      const focused = document.activeElement?.closest('[id]')?.id ?? '';
      return { seen: there !== undefined && there.top >= 0 && there.top < innerHeight, focused };
    }, `guide-${place}`);

  it('it has a place for every step and every check', async () => {
    const ids = await page.$$eval('.guide [id]', (all) => all.map(({ id }) => id));
    for (const place of [...STEPS, ...FLAG_IDS, ...STORY_FINDING_IDS]) expect(ids).toContain(`guide-${place}`);
  });

  it('a link leads to its place, and the keys go on from there', async () => {
    for (const place of ['handoff', 'no-metric', 'dive-deep', 'do-differently', 'result']) {
      await goToPlace(place);
      await waitFor(`${place} in sight`, async () => (await arrived(place)).seen);
      expect((await arrived(place)).focused).toContain(`guide-${place}`);
    }
  });

  it('the contents stay in sight, under the tabs and over nothing that is sought, and tell what is read', async () => {
    await page.setViewport({ width: 320, height: 700 });
    for (const place of ['actions', 'probes', 'situation']) {
      await goToPlace(place);
      await waitFor(`${place} to be what is read`, () =>
        page.evaluate((id) => {
          const current = document.querySelector<HTMLAnchorElement>('.guide-places [aria-current=location]');
          const row = document.querySelector('.guide-places')?.getBoundingClientRect();
          const link = current?.getBoundingClientRect();
          const tabs = document.querySelector('.view-tabs')?.getBoundingClientRect();
          const heading = document.getElementById(`guide-${id}-title`)?.getBoundingClientRect();
          if (!current || !row || !link || !tabs || !heading) return false;
          const named = decodeURIComponent(current.hash).endsWith(`/${id}`);
          return (
            named && row.top >= tabs.bottom - 1 && heading.top >= row.bottom && link.left >= 0 && link.right <= 320
          );
        }, place),
      );
    }
  });

  it('what the review says of a sentence leads to why', async () => {
    await goToPlace('actions');
    await waitFor('the step', async () => (await arrived('actions')).seen);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-step=actions] .guide-mark')?.click());
    await waitFor('the check', async () => (await arrived('vague-action')).seen);
  });

  it('a view of its own address opens there at once', async () => {
    await driven.reload(page);
    await waitFor('the check', async () => (await arrived('vague-action')).seen);
  });

  it('nothing is wrong for a screen reader, in either theme', async () => {
    expect(await axeViolations(page)).toEqual([]);
  });
});
