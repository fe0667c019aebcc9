/**
 * Records as items of the browser's own sync storage. It takes 8,192 bytes an item and 102,400 in all, and hands the items
 * of one record to the other machine one by one, in any order, at any time: each item therefore says which edition of its
 * record it is part of, and a record is read only once all parts of one edition are there.
 */

/** Quotas of storage.sync: the same figures in Chrome's reference and in MDN's. */
export const QUOTA = { bytes: 102_400, perItem: 8_192, items: 512 } as const;

const PREFIX = 's.';
/** Room for the key, the quotes around a value and the part's own head. */
const PART = QUOTA.perItem - 160;

export interface Packed {
  /** Names the content: two editions of the same content have the same one. */
  readonly digest: string;
  readonly items: Readonly<Record<string, string>>;
}

/**
 * @param id of the record: letters, digits and hyphens
 * @param body the record as text, the same text for the same content
 */
export async function pack(id: string, body: string): Promise<Packed> {
  const digest = await digestOf(body);
  const packed = toBase64(await through(new TextEncoder().encode(body), new CompressionStream('deflate-raw')));
  const count = Math.max(1, Math.ceil(packed.length / PART));
  const items: Record<string, string> = {};
  for (let part = 0; part < count; part++) {
    items[`${PREFIX}${id}.${part}`] = `${digest}:${count}:${packed.slice(part * PART, (part + 1) * PART)}`;
  }
  return { digest, items };
}

export interface Unpacked {
  /** By record id. */
  readonly records: ReadonlyMap<string, { readonly digest: string; readonly body: string }>;
  /** Records of which parts are still on their way, or were damaged. */
  readonly waiting: readonly string[];
}

/** Reads all records of a storage area. Items of others, and what cannot be read, are left alone. */
export async function unpack(items: Readonly<Record<string, unknown>>): Promise<Unpacked> {
  const parts = new Map<string, Map<number, { digest: string; count: number; text: string }>>();
  for (const [key, value] of Object.entries(items)) {
    const name = /^s\.([\w-]{1,64})\.(\d{1,3})$/.exec(key);
    const part = typeof value === 'string' ? /^([0-9a-f]{16}):(\d{1,3}):([A-Za-z0-9+/=]*)$/.exec(value) : null;
    const [, id, index] = name ?? [];
    const [, digest, count, text] = part ?? [];
    if (!id || !index || !digest || !count || text === undefined) continue;
    const known = parts.get(id) ?? new Map();
    known.set(Number(index), { digest, count: Number(count), text });
    parts.set(id, known);
  }
  const records = new Map<string, { digest: string; body: string }>();
  const waiting: string[] = [];
  for (const [id, of] of parts) {
    const record = await whole(of);
    if (record) records.set(id, record);
    else waiting.push(id);
  }
  return { records, waiting };
}

/** The items of these records, by record id. */
export function itemsUnder(
  ids: ReadonlySet<string>,
  items: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const under = Object.entries(items).filter(([name]) => ids.has(/^s\.([\w-]+)\./.exec(name)?.[1] ?? ''));
  return Object.fromEntries(under);
}

/** The keys of a record's items that an edition with fewer parts leaves behind. */
export function leftBehind(id: string, items: Readonly<Record<string, unknown>>, packed: Packed): string[] {
  return Object.keys(items).filter((key) => key.startsWith(`${PREFIX}${id}.`) && !(key in packed.items));
}

/** What items cost of the quota: key and JSON of the value, in bytes. */
export function costOf(items: Readonly<Record<string, unknown>>): number {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  return Object.entries(items).reduce((sum, [key, value]) => sum + bytes(key) + bytes(JSON.stringify(value)), 0);
}

/** 64 bits of SHA-256, in hex: enough to tell editions of one record apart. */
export async function digestOf(body: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function whole(parts: ReadonlyMap<number, { digest: string; count: number; text: string }>) {
  const first = parts.get(0);
  if (!first) return undefined;
  let packed = '';
  for (let part = 0; part < first.count; part++) {
    const one = parts.get(part);
    if (one?.digest !== first.digest || one.count !== first.count) return undefined;
    packed += one.text;
  }
  const body = await inflate(packed);
  // What does not add up to its own name was damaged on the way.
  return body !== undefined && (await digestOf(body)) === first.digest ? { digest: first.digest, body } : undefined;
}

/** A record is at most this long once unfolded: a few bytes can claim to be gigabytes. */
const LONGEST = 20_000_000;

async function inflate(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate-raw'), LONGEST),
    );
  } catch (error) {
    // The other machine, or somebody in its name, wrote what no machine of ours writes: the record counts as on its way.
    if (error instanceof TypeError || error instanceof RangeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('unfolds into more than a record holds');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
