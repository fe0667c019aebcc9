/** Writes a picture with a palette of 256 colours: flat as the interface is, it looks the same and is a third of the size. */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const pixels = v.object({ width: v.number(), height: v.number(), data: v.string() });
const MOST = 256;

/** @param page any page: it unpacks the picture */
export async function fewColours(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const raw = v.parse(pixels, await page.evaluate(unpack, Buffer.from(png).toString('base64')));
  const rgba = Buffer.from(raw.data, 'base64');
  const { palette, indices } = mapped(rgba);
  const rows = new Uint8Array((raw.width + 1) * raw.height);
  for (let y = 0; y < raw.height; y++)
    rows.set(indices.subarray(y * raw.width, (y + 1) * raw.width), y * (raw.width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(raw.width, 0);
  head.writeUInt32BE(raw.height, 4);
  // Eight bits, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function unpack(base64: string) {
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const bytes = context.getImageData(0, 0, width, height).data;
  let data = '';
  for (let at = 0; at < bytes.length; at += 30_000) data += String.fromCharCode(...bytes.subarray(at, at + 30_000));
  return { width, height, data: btoa(data) };
}

type Colour = [red: number, green: number, blue: number];

/** The colours that are there most, the others each as the nearest of them. */
function mapped(rgba: Uint8Array): { palette: Colour[]; indices: Uint8Array } {
  const counts = new Map<number, number>();
  const at = (i: number) => ((rgba[i] ?? 0) << 16) | ((rgba[i + 1] ?? 0) << 8) | (rgba[i + 2] ?? 0);
  for (let i = 0; i < rgba.length; i += 4) counts.set(at(i), (counts.get(at(i)) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  const palette = most.map(([colour]): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) nearest.set(colour, nearestOf(palette, colour));
  const indices = new Uint8Array(rgba.length / 4);
  for (let i = 0; i < indices.length; i++) indices[i] = nearest.get(at(4 * i)) ?? 0;
  return { palette, indices };
}

function nearestOf(palette: readonly Colour[], colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
