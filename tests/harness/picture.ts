import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFailed } from 'vitest';
import { ARTIFACTS } from './build.ts';
import type { Driven } from './launch.ts';

const PICTURE_MS = 15_000;

/** Where a test has come to, so that a failure can be looked at. */
export interface Scene {
  readonly driven: Driven;
  readonly page: Page;
}

/** To be called first in a test: should it fail, the page and the panel are pictured as they stand. */
export function pictureOnFailure(scene: () => Partial<Scene>): void {
  onTestFailed(async ({ task }) => {
    const { driven, page } = scene();
    if (!driven) return;
    const folder = join(ARTIFACTS, 'failures');
    await mkdir(folder, { recursive: true });
    const name = join(folder, `${driven.kind}-${task.name.replace(/\W+/g, '-')}`);
    const taken = Promise.all([
      page?.screenshot({ path: `${name}-page.png` }),
      driven.panel().then((panel) => panel?.picture(`${name}-panel`)),
    ]);
    // A tab that draws nothing gives no picture, ever, and the next try should not wait for it.
    const late = new Promise((done) => setTimeout(done, PICTURE_MS).unref());
    await Promise.race([taken, late]);
    process.stderr.write(`Pictures of the failure: ${name}-*.png\n`);
  });
}
