import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD } from '../pictures/board.ts';
import { STORE_SCENES } from '../pictures/store-scenes.ts';

const FOLDER = join(import.meta.dirname, '../../.github/store');

describe('the pictures for the stores', () => {
  it('are those that the command makes, of the size that the stores ask for', async () => {
    const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.png')).sort();
    expect(files).toEqual(STORE_SCENES.map(({ name }) => `${name}.png`));
    for (const name of files) {
      const png = await readFile(join(FOLDER, name));
      // The header of a PNG has its size first.
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, name).toEqual(BOARD);
      expect(png.length, name).toBeLessThan(150_000);
    }
  });
});
