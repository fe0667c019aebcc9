/** `npm run picture`: the README's picture, of the practice page with an open suggestion and the panel beside it. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ARTIFACTS, build } from '../harness/build.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { panelWhere } from '../harness/panel.ts';
import { waitFor } from '../harness/wait.ts';
import { plainFonts } from '../pictures/plain-fonts.ts';

const TARGET = join(import.meta.dirname, '../../.github/firsthand');

await mkdir(ARTIFACTS, { recursive: true });
await plainFonts(ARTIFACTS);
const { folder } = await build('chromium');
const executablePath = findBrowser('chromium', (sentence) => process.stderr.write(`${sentence}\n`));
const driven = await launch('chromium', { extension: folder, executablePath, hosts: [] });
try {
  await picture(driven);
  process.stdout.write(`${relative(process.cwd(), TARGET)}.png\n`);
} finally {
  await driven.close();
}

async function picture(driven: Driven): Promise<void> {
  const page = await driven.openedPage('welcome.html');
  // Nothing fades in: a picture is taken at once.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.locator('.open-panel button').click();
  const panel = await waitFor('the panel to open', () => driven.panel());
  const { findings } = await panelWhere(panel, 'the sample', ({ findings }) => findings.length > 0);
  await page.evaluate(() => {
    const practice = document.querySelector('.practice')?.getBoundingClientRect();
    window.scrollTo({ top: (practice?.top ?? 0) - 16, behavior: 'instant' });
  });
  const offered = findings.findIndex(({ phrase, buttons }) => phrase && buttons.includes('Apply'));
  const mark = await waitFor('its underline', async () => (await underlinesOver(page))[offered]);
  await clickIn(page, mark);
  await waitFor('the popover', () => popoverOn(page));
  const parts = { page: join(ARTIFACTS, 'picture-page'), panel: join(ARTIFACTS, 'picture-panel') };
  await page.screenshot({ path: `${parts.page}.png` });
  await panel.picture(parts.panel, await page.evaluate(() => innerHeight));
  await layOut(driven, [`${parts.page}.png`, `${parts.panel}.png`]);
}

/** Lays pictures side by side, as the browser shows page and panel; neither protocol takes the window as a whole. */
async function layOut(driven: Driven, files: readonly string[]): Promise<void> {
  const images = await Promise.all(
    files.map(async (file) => `<img src="data:image/png;base64,${await readFile(file, 'base64')}">`),
  );
  const page = await driven.open('about:blank');
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:1px;background:#cfc8bc">${images.join('')}</div>`,
  );
  const frame = await page.waitForSelector('div');
  await mkdir(join(TARGET, '..'), { recursive: true });
  await frame?.screenshot({ path: `${TARGET}.png` });
}
