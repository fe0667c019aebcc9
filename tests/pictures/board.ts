import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

/** One picture as a store shows it: a few words, and beside or below them what the browser really showed. */
export interface Board {
  readonly title: string;
  readonly lines: readonly string[];
  readonly theme: Theme;
  /** `window`: page and panel as the browser has them side by side; `panels`: panels by themselves. */
  readonly shows: 'window' | 'panels';
  /** PNG files, in the order in which they stand. */
  readonly images: readonly string[];
}

/** Pixels: what the Chrome Web Store and Edge Add-ons ask for. */
export const BOARD = { width: 1280, height: 800 } as const;

const STYLE = `
  body { margin: 0; font-family: var(--font); color: var(--ink); background: var(--sunken); width: 1280px; height: 800px; overflow: hidden; }
  .board { box-sizing: border-box; height: 800px; }
  h1 { margin: 0; font-size: 44px; line-height: 1.12; letter-spacing: -0.022em; text-wrap: balance; }
  p { margin: 0; max-width: 430px; font-size: 19px; line-height: 1.5; color: var(--ink-soft); text-wrap: pretty; }
  .shot { display: block; }
  .frame { overflow: hidden; border: 1px solid var(--line); background: var(--paper); box-shadow: 0 18px 44px light-dark(rgb(60 48 30 / .14), rgb(0 0 0 / .3)); }
  .brand { display: flex; align-items: center; gap: 10px; font-size: 17px; font-weight: 600; color: var(--ink-soft); }
  .panels { display: grid; grid-template-columns: 1fr auto; gap: 56px; padding-left: 64px; padding-right: 56px; }
  .words { align-self: center; display: grid; gap: 22px; margin-top: -20px; }
  .side { display: flex; gap: 28px; padding-top: 56px; }
  .side .frame { border-radius: 14px 14px 0 0; border-bottom: 0; }
  .window { display: grid; grid-template-rows: auto 1fr; }
  .window .words { justify-self: center; justify-items: center; text-align: center; gap: 12px; margin: 0; padding: 38px 0 30px; }
  .window h1 { font-size: 40px; }
  .window .frame { justify-self: center; border-radius: 12px 12px 0 0; border-bottom: 0; }
  .bar { display: flex; align-items: center; gap: 8px; height: 38px; padding: 0 16px; background: light-dark(#e7e1d7, #34312d); }
  .bar i { width: 11px; height: 11px; border-radius: 50%; background: light-dark(#cfc6b8, #504b44); }
  .parts { display: flex; }
  .parts img + img { border-left: 1px solid var(--line); }
`;

/** Lays a board out in a page of its own and takes its picture. */
export async function drawBoard(page: Page, board: Board): Promise<Uint8Array> {
  const tokens = await readFile(join(import.meta.dirname, '../../components/ui/tokens.css'), 'utf8');
  const icon = await readFile(join(import.meta.dirname, '../../public/icon/icon.svg'), 'base64');
  const shots = await Promise.all(
    board.images.map(
      async (file) => `<img class="shot" src="data:image/png;base64,${await readFile(file, 'base64')}">`,
    ),
  );
  const words = `<div class="words"><div class="brand"><img src="data:image/svg+xml;base64,${icon}" width="26" height="26">Firsthand</div>
    <h1>${board.title}</h1>${board.lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const shown =
    board.shows === 'window'
      ? `<div class="frame"><div class="bar"><i></i><i></i><i></i></div><div class="parts">${shots.join('')}</div></div>`
      : `<div class="side">${shots.map((shot) => `<div class="frame">${shot}</div>`).join('')}</div>`;
  await page.setViewport({ ...BOARD, deviceScaleFactor: 1 });
  await page.setContent(
    `<!doctype html><html data-theme="${board.theme}"><style>${tokens}${STYLE}</style><body><div class="board ${board.shows}">${words}${shown}</div></body></html>`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return page.screenshot({ clip: { x: 0, y: 0, ...BOARD } });
}
