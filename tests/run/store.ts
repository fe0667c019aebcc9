/**
 * `npm run store`: the pictures for the stores, of the extension as it is, into `.artifacts/store-pictures`; `-- --write` into
 * `.github/store`. `-- WORD…` only those whose name holds one of the words.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { ARTIFACTS, build } from '../harness/build.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { putStory } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';
import { drawBoard, type Theme } from '../pictures/board.ts';
import { fewColours } from '../pictures/few-colours.ts';
import { plainFonts } from '../pictures/plain-fonts.ts';
import { STORE_SCENES, type StoreScene } from '../pictures/store-scenes.ts';

const parts = join(ARTIFACTS, 'store-pictures');
const out = process.argv.includes('--write') ? join(import.meta.dirname, '../../.github/store') : parts;
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const scenes = STORE_SCENES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

/** Pixels: what of the window stands below a board's words, and of a panel beside them. */
const HEIGHT = { window: 620, panels: 744 } as const;
const PAGE_WIDTH = 800;

await mkdir(parts, { recursive: true });
await plainFonts(parts);
const { folder } = await build('chromium');
const executablePath = findBrowser('chromium', (sentence) => process.stderr.write(`${sentence}\n`));
const driven = await launch('chromium', { extension: folder, executablePath, hosts: [] });
try {
  const practice = await driven.openedPage('welcome.html');
  const tab = v.parse(v.object({ id: v.number() }), await practice.evaluate('chrome.tabs.getCurrent()')).id;
  const sheet = await driven.open('about:blank');
  for (const scene of scenes) {
    const { title, lines, theme, withPage } = scene;
    const shows = withPage ? 'window' : 'panels';
    const images = [...(withPage ? [await pagePicture(practice, theme)] : [])];
    for (const [index] of scene.panels.entries()) images.push(await panelPicture(driven, practice, tab, scene, index));
    await sheet.bringToFront();
    const file = join(out, `${scene.name}.png`);
    await writeFile(file, await fewColours(sheet, await drawBoard(sheet, { title, lines, theme, shows, images })));
    process.stdout.write(`${relative(process.cwd(), file)}\n`);
  }
} finally {
  await driven.close();
}

/** The practice page with the sample and its first suggestion open. */
async function pagePicture(page: Page, theme: Theme): Promise<string> {
  await page.bringToFront();
  await page.setViewport({ width: PAGE_WIDTH, height: HEIGHT.window });
  await still(page, theme);
  await page.evaluate(() => {
    const practice = document.querySelector('.practice')?.getBoundingClientRect();
    window.scrollTo({ top: (practice?.top ?? 0) + scrollY - 16, behavior: 'instant' });
  });
  await page.locator('textarea.practice-field').click({ offset: { x: 300, y: 16 } });
  const mark = await waitFor('an underline', async () => (await underlinesOver(page))[0]);
  await clickIn(page, mark);
  await waitFor('the popover', () => popoverOn(page));
  const path = join(parts, 'part-page.png') as `${string}.png`;
  await page.screenshot({ path });
  return path;
}

async function panelPicture(driven: Driven, practice: Page, tab: number, scene: StoreScene, index: number) {
  const shot = scene.panels[index];
  if (!shot) throw new Error(`${scene.name} has no panel ${index}`);
  if (shot.story) {
    await practice.bringToFront();
    // The open suggestion would be in the way.
    await practice.keyboard.press('Escape');
    await putStory(practice, shot.story);
  }
  const panel = await driven.open(`sidepanel.html?tab=${tab}${shot.href}`);
  await panel.setViewport({ width: scene.width, height: scene.withPage ? HEIGHT.window : HEIGHT.panels });
  await still(panel, scene.theme);
  await waitFor('the view', () =>
    panel.evaluate(() => Boolean(document.querySelector('[role=tabpanel]:not([inert])')?.textContent)),
  );
  await shot.prepare(panel);
  const path = join(parts, `part-${scene.name}-${index}.png`) as `${string}.png`;
  await panel.screenshot({ path });
  await panel.close();
  return path;
}

/** Nothing fades in: a picture is taken at once. */
function still(page: Page, theme: Theme): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
