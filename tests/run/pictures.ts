/**
 * `npm run pictures`: every view of the panel, and the pages of its own, at every width in both themes, into
 * `.artifacts/pictures`. `npm run pictures -- WORD…` takes only the scenes whose name holds one of the words; `-- --write` only
 * those that the README shows, and puts them where it finds them.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { ARTIFACTS, build } from '../harness/build.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { goTo } from '../harness/reading.ts';
import { serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { plainFonts } from '../pictures/plain-fonts.ts';
import { type PanelScene, SCENES, THEMES, WIDTHS } from '../pictures/scenes.ts';
import { NEWER_BANK, openBeside, STATE_PAGES, STATE_SCENES } from '../pictures/state-scenes.ts';

const FOLDER = join(ARTIFACTS, 'pictures');
const GITHUB = join(import.meta.dirname, '../../.github');

const LEAST_HEIGHT = 900;

/** The best of them, side by side in the README. */
const SHOWN = ['draft-retell', 'stories-shelf', 'call-story', 'guide'] as const;
const README_WIDTH = 400;

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const write = process.argv.includes('--write');
const wanted = ({ name }: PanelScene) =>
  write ? SHOWN.some((shown) => shown === name) : words.length === 0 || words.some((word) => name.includes(word));
const scenes = SCENES.filter(wanted);
const states = [...STATE_SCENES, NEWER_BANK].filter(wanted);
await mkdir(FOLDER, { recursive: true });
await plainFonts(FOLDER);
const { folder } = await build('chromium');
const executablePath = findBrowser('chromium', (sentence) => process.stderr.write(`${sentence}\n`));
const site = await serve(STATE_PAGES);
const driven = await launch('chromium', { extension: folder, executablePath, hosts: site.hosts });
try {
  const practice = await driven.openedPage('welcome.html');
  await practice.waitForSelector('textarea.practice-field');
  const tab = v.parse(v.object({ id: v.number() }), await practice.evaluate('chrome.tabs.getCurrent()')).id;
  for (const scene of scenes) await picture(driven, tab, scene);
  for (const scene of states) await picture(driven, await openBeside(driven, site, scene.beside), scene);
  process.stdout.write(
    `${(scenes.length + states.length) * WIDTHS.length * THEMES.length} pictures in ${relative(process.cwd(), FOLDER)}\n`,
  );
} finally {
  await driven.close();
  await site.close();
}

async function picture(driven: Driven, tab: number, { name, href, prepare }: PanelScene): Promise<void> {
  const page = await driven.open(href.startsWith('#') ? `sidepanel.html?tab=${tab}${href}` : href);
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        // Nothing fades in: a picture is taken at once.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.setViewport({ width, height: LEAST_HEIGHT });
      // Each begins anew, so that what was opened for the one is not there for the next.
      if (href.startsWith('#')) await goTo(page, href);
      await page.reload();
      await settled(page);
      await prepare?.(page);
      // The whole of it in one window: what stays in sight while scrolling stands where it belongs.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.max(LEAST_HEIGHT, height) });
      await page.screenshot({ path: join(FOLDER, `${name}-${width}-${theme}.png`) });
      if (!write || width !== README_WIDTH || theme !== themeInReadme(name)) continue;
      await page.setViewport({ width, height: LEAST_HEIGHT });
      await page.screenshot({ path: join(GITHUB, `panel-${name}.png`) });
    }
  }
  await page.close();
}

/** The chosen view stands there, with something in it. */
function settled(page: Page): Promise<true> {
  return waitFor('the view', async () =>
    (await page.evaluate(
      () => document.querySelector('[role=tabpanel]:not([inert]), body:not(:has([role=tabpanel])) #root')?.textContent,
    ))
      ? true
      : undefined,
  );
}

/** Light and dark in turn, so that both are seen. */
function themeInReadme(name: string): (typeof THEMES)[number] {
  return SHOWN.findIndex((shown) => name.startsWith(shown)) % 2 === 0 ? 'light' : 'dark';
}
