/** In Chromium: from a message to a stopped worker until it has answered; with our review of a story, and with a worker that does nothing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ARTIFACTS, build } from '../harness/build.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { launch } from '../harness/launch.ts';

const TIMES = 7;

/** Milliseconds each, the middle ones of several. */
export async function workerStarts(text: string): Promise<{ own: number; bare: number }> {
  const executablePath = findBrowser('chromium', (sentence) => process.stderr.write(`${sentence}\n`));
  const { folder } = await build('chromium');
  const own = await launch('chromium', { executablePath, extension: folder });
  const bare = await launch('chromium', { executablePath, extension: await bareExtension() });
  try {
    const [ours, theirs] = [await own.openedPage('welcome.html'), await bare.open('page.html')];
    const data = { field: 'bench', version: 1, text, caret: 0, writable: true };
    const times = { own: [] as number[], bare: [] as number[] };
    for (let time = 0; time <= TIMES; time++) {
      await bare.stopWorker();
      times.bare.push(await answered(theirs, { text }));
      await own.stopWorker();
      times.own.push(await answered(ours, { firsthand: 'worker', method: 'review', data }));
    }
    // The first fills the browser's own caches of the code.
    return { own: median(times.own.slice(1)), bare: median(times.bare.slice(1)) };
  } finally {
    await own.close();
    await bare.close();
  }
}

/** Milliseconds until the message is answered, and the answer is one. */
function answered(page: Page, message: object): Promise<number> {
  return page.evaluate(
    `(async (message) => {
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      if (answer?.ok !== true) throw new Error(JSON.stringify(answer) ?? 'nobody answered');
      return performance.now() - began;
    })(${JSON.stringify(message)})`,
  ) as Promise<number>;
}

/** An extension whose worker answers at once. */
async function bareExtension(): Promise<string> {
  const folder = join(ARTIFACTS, 'bare-extension');
  await mkdir(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', background: { service_worker: 'worker.js' } };
  const worker = 'chrome.runtime.onMessage.addListener((_, __, answer) => void answer({ ok: true }));';
  const files = { 'manifest.json': JSON.stringify(manifest), 'worker.js': worker, 'page.html': '<!doctype html>' };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
