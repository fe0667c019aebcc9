/** The texts for the stores, held to the packages as they are built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import config from '../../wxt.config.ts';
import { askedBy, explainedIn, gaps } from './explained.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const manifestOf = async (kind: 'chromium' | 'firefox'): Promise<unknown> =>
  JSON.parse(await readFile(join(inject('browsers')[kind].extension, 'manifest.json'), 'utf8'));

describe('the permissions of every package', () => {
  it.each(['.github/PRIVACY.md', '.github/store/listing.md'])('are explained one by one in %s', async (file) => {
    const asked = [askedBy(await manifestOf('chromium')), askedBy(await manifestOf('firefox'))];
    expect(gaps(asked, explainedIn(await read(file)))).toEqual([]);
  });

  it('are in Edge what they are in Chrome, so that the build for Chromium speaks for both', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
    const made = (browser: string) => manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
    expect(await made('edge')).toEqual(await made('chrome'));
  });
});
