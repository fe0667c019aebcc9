/** Draws the icon's sizes from its two drawings: `node tests/run/draw-icons.ts`, after a change to either. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../harness/find-browser.ts';

const folder = join(import.meta.dirname, '../../public/icon');
/** Toolbars show the small sizes: they come from the drawing that stands on the pixel grid. */
const SIZES = { 'icon-small.svg': [16, 32], 'icon.svg': [48, 96, 128] };

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium', console.log),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(SIZES)) {
    const svg = await readFile(join(folder, drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
