import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const json = async (path: string): Promise<unknown> => JSON.parse(await read(path));
const versioned = v.looseObject({ version: v.string() });

/** What stands under a heading of the listing. */
async function field(name: string): Promise<string> {
  const [, after = ''] = (await read('.github/store/listing.md')).split(`\n## ${name}\n`);
  return (after.split('\n## ')[0] ?? '').trim();
}
const strings = v.looseObject({
  name: v.object({ message: v.string() }),
  description: v.object({ message: v.string() }),
});

describe('the version', () => {
  it('is the newest in the change log, and the same in the lock file', async () => {
    const { version } = v.parse(versioned, await json('package.json'));
    const [, newest] = /^## (\S+)$/m.exec(await read('.github/CHANGELOG.md')) ?? [];
    expect(newest).toBe(version);
    expect(v.parse(versioned, await json('package-lock.json')).version).toBe(version);
  });
});

describe('the texts for the stores', () => {
  it('name and sum it up as the package does', async () => {
    const { name, description } = v.parse(strings, await json('public/_locales/en/messages.json'));
    expect(await field('Name')).toBe(name.message);
    expect(await field('Summary')).toBe(description.message);
  });

  it.each(['en', 'es'])('are short enough for the stores to take: %s', async (language) => {
    const { name, description } = v.parse(strings, await json(`public/_locales/${language}/messages.json`));
    // The Chrome Web Store takes the summary out of the package: 132 characters; Firefox's takes a name of 50.
    expect(name.message.length).toBeLessThanOrEqual(45);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });

  it('have a description that every store takes', async () => {
    const description = await field('Description');
    // Edge wants at least 250 characters and at most 10,000; Chrome at most 16,000.
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
  });

  it('fill in every field', async () => {
    for (const name of ['Category', 'Single purpose', 'Permissions', 'Remote code', 'Use of data', 'For the reviewer'])
      expect(await field(name), name).not.toBe('');
    for (const of of (await field('Permissions')).split(/^### .*$/m).slice(1)) {
      // What the Chrome Web Store takes for one justification.
      expect(of.trim().length).toBeGreaterThan(20);
      expect(of.trim().length).toBeLessThanOrEqual(1_000);
    }
  });
});
