import { join } from 'node:path';
import { createServer } from 'wxt';
import { type Driven, launch } from '../tests/harness/launch.ts';
import { typeStory } from '../tests/harness/practice.ts';
import type { StartOptions } from './start.ts';

const root = join(import.meta.dirname, '..');

/** Long enough for WXT to load a new build into the browser. */
const RELOAD_MS = 2_500;

/** Opens a browser on the practice page; the source is watched, and what changes is loaded anew. Ends with the browser. */
export async function startHeaded({ kind, executablePath, text }: StartOptions): Promise<void> {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  let driven: Driven | undefined;
  const keepPracticePage = practicePageKeeper();
  const server = await createServer({
    root,
    browser: target,
    manifestVersion: 3,
    hooks: {
      'build:manifestGenerated': () => {
        if (driven) keepPracticePage(driven);
      },
    },
  });
  await server.start();
  try {
    const extension = join(root, process.env.FIRSTHAND_OUT ?? '.output', `${target}-mv3-dev`);
    driven = await launch(kind, { extension, executablePath, headless: false });
    const page = await driven.openedPage('welcome.html');
    await page.bringToFront();
    if (text !== undefined) await typeStory(page, text);
    process.stdout.write(
      '\nFirsthand is open on its practice page. Close the browser, or press Ctrl+C here, to end.\n',
    );
    await driven.gone;
  } finally {
    await server.stop();
  }
}

/** A browser closes an extension's own tabs when it loads it anew: the practice page is opened again if it stood open. */
function practicePageKeeper(): (driven: Driven) => void {
  let changes = 0;
  let stoodOpen = false;
  const reopen = async (driven: Driven) => {
    const change = ++changes;
    stoodOpen ||= (await driven.findPage('welcome.html')) !== undefined;
    await new Promise((resolve) => setTimeout(resolve, RELOAD_MS));
    // Another change has come meanwhile, and with it another load: its call sees to the page.
    if (change !== changes || !stoodOpen) return;
    if (!(await driven.findPage('welcome.html'))) await driven.open('welcome.html');
    stoodOpen = false;
  };
  return (driven) => {
    reopen(driven).catch((error: unknown) => {
      process.stderr.write(`The practice page could not be opened again: ${String(error)}\n`);
    });
  };
}
