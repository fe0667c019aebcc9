import type { TestProject } from 'vitest/node';
import { build } from './build.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** By kind of browser: where it is, and the folder of the extension built for it. */
    browsers: Record<BrowserKind, { executablePath: string; extension: string; reuse: boolean }>;
  }
}

/** Before any journey: finds or installs both browsers and builds the extension for each. A browser less is a failure. */
export async function setup(project: TestProject): Promise<void> {
  const [chromium, firefox] = await Promise.all(BROWSER_KINDS.map(prepare));
  if (chromium && firefox) project.provide('browsers', { chromium, firefox });
}

/**
 * Where the browser is, which is installed if it can be, and the extension for it, which is built if need be.
 * @throws NoBrowser, BuildFailed
 */
export async function prepare(kind: BrowserKind) {
  const executablePath = findBrowser(kind, (sentence) => process.stderr.write(`${sentence}\n`));
  const { folder, printed } = await build(kind);
  process.stderr.write(`${kind}: ${/Gzipped: .*/.exec(printed)?.[0] ?? 'built'}\n`);
  return { executablePath, extension: folder, reuse: true };
}
