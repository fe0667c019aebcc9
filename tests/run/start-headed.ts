import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'wxt';
import { type Driven, launch } from '../harness/launch.ts';
import { putStory } from '../harness/practice.ts';
import type { StartOptions } from './start.ts';

const PRACTICE = 'welcome.html';
const root = join(import.meta.dirname, '../..');

/** Long enough for WXT to load a new build into the browser. */
const RELOAD_MS = 2_500;

/** Opens a browser on the practice page; the source is watched, and what changes is loaded anew. Ends with the browser. */
export async function startHeaded({ kind, executablePath, text }: StartOptions): Promise<void> {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  let practice: PracticePage | undefined;
  const server = await createServer({
    root,
    browser: target,
    manifestVersion: 3,
    hooks: { 'build:manifestGenerated': () => practice?.outlive() },
  });
  await server.start();
  try {
    const extension = join(root, process.env.FIRSTHAND_OUT ?? '.output', `${target}-mv3-dev`);
    const driven = await launch(kind, { extension, executablePath, headless: false });
    process.once('SIGINT', () => void driven.close());
    practice = new PracticePage(driven, text);
    await practice.show(await driven.openedPage(PRACTICE));
    process.stdout.write(
      '\nFirsthand is open on its practice page. Close the browser, or press Ctrl+C here, to end.\n',
    );
    await driven.gone;
  } finally {
    await server.stop();
  }
}

/** The practice page with the person's story in it, which outlives each new load of the extension. */
class PracticePage {
  readonly #driven: Driven;
  readonly #text: string | undefined;
  #loads = 0;
  #stoodOpen = false;

  constructor(driven: Driven, text: string | undefined) {
    this.#driven = driven;
    this.#text = text;
  }

  async show(page: Page): Promise<void> {
    try {
      await page.bringToFront();
      if (this.#text !== undefined) await putStory(page, this.#text);
    } catch (error) {
      // A change of the source at this very moment closes the page; it is opened again after the load.
      process.stderr.write(`The story was not put in: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }

  /** A browser closes an extension's own tabs when it loads it anew: the page is opened again if it stood open. */
  outlive(): void {
    this.#outlive().catch((error: unknown) => {
      process.stderr.write(`The practice page could not be opened again: ${String(error)}\n`);
    });
  }

  async #outlive(): Promise<void> {
    const load = ++this.#loads;
    this.#stoodOpen ||= (await this.#driven.findPage(PRACTICE)) !== undefined;
    await new Promise((resolve) => setTimeout(resolve, RELOAD_MS));
    // Another change has come meanwhile, and with it another load: its call sees to the page.
    if (load !== this.#loads || !this.#stoodOpen) return;
    this.#stoodOpen = false;
    if (!(await this.#driven.findPage(PRACTICE))) await this.show(await this.#driven.open(PRACTICE));
  }
}
