import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, digestOf, leftBehind, pack, QUOTA, unpack } from '../../lib/bank/sync/pack.ts';
import { fitting, type Sides, stepFor } from '../../lib/bank/sync/plan.ts';

/** Text that cannot be made smaller: a long one needs several items. */
const noise = (length: number, seed = 1): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 20_000));
  }).join('');
};

describe('records in the browser’s sync storage', () => {
  it('come back as they were, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3_000 }), async (body) => {
        const { items, digest } = await pack('a-1', body);
        const { records, waiting } = await unpack({ ...items, 'someone-else': 1 });
        expect(records.get('a-1')).toEqual({ digest, body });
        expect(waiting).toEqual([]);
      }),
    );
  });

  it('keep to the quota of each item, and are divided over several', async () => {
    const { items } = await pack('f47ac10b-58cc-4372-a567-0e02b2c3d479', noise(40_000));
    expect(Object.keys(items).length).toBeGreaterThan(5);
    for (const [key, value] of Object.entries(items))
      expect(costOf({ [key]: value })).toBeLessThanOrEqual(QUOTA.perItem);
    const { records } = await unpack(items);
    expect(records.get('f47ac10b-58cc-4372-a567-0e02b2c3d479')?.body).toBe(noise(40_000));
  });

  it('make a story smaller', async () => {
    const story = 'I noticed that 3% of the invoices never arrived, so I compared the queue with the mail log. '.repeat(
      30,
    );
    expect(costOf((await pack('a', story)).items)).toBeLessThan(story.length / 4);
  });

  it('wait until every part of one edition is there', async () => {
    const [old, next] = [await pack('a', noise(20_000, 1)), await pack('a', noise(20_000, 2))];
    const keys = Object.keys(next.items);
    const [first = ''] = keys;
    const half = { ...old.items, [first]: next.items[first] };
    expect((await unpack(half)).waiting).toEqual(['a']);
    expect((await unpack(half)).records.size).toBe(0);
    expect((await unpack({ ...old.items, ...next.items })).records.get('a')?.digest).toBe(next.digest);
    const { [keys.at(-1) ?? '']: _, ...missing } = next.items;
    expect((await unpack(missing)).waiting).toEqual(['a']);
  });

  it('are not believed when they were damaged', async () => {
    const { items } = await pack('a', 'I fixed it.');
    const [[key, value] = ['', '']] = Object.entries(items);
    expect((await unpack({ [key]: value.replace(/.(?=.$)/, (c) => (c === 'A' ? 'B' : 'A')) })).records.size).toBe(0);
    expect((await unpack({ [key]: `${await digestOf('other')}${value.slice(16)}` })).waiting).toEqual(['a']);
    expect((await unpack({ [key]: 7, 's.__proto__.0': value })).records.has('a')).toBe(false);
  });

  it('name the parts that a shorter edition leaves behind', async () => {
    const long = await pack('a', noise(20_000));
    const short = await pack('a', 'I fixed it.');
    const other = await pack('a-2', noise(9_000));
    const gone = leftBehind('a', { ...long.items, ...other.items }, short);
    expect(gone.sort()).toEqual(
      Object.keys(long.items)
        .filter((key) => key !== 's.a.0')
        .sort(),
    );
  });
});

const sides = (over: Partial<Sides>): Sides => ({
  ...{ agreed: undefined, here: undefined, there: undefined, deletedHere: false, deletedThere: false },
  ...over,
});

describe('what is done for a record', () => {
  it.each([
    ['the same on both sides', sides({ agreed: 'a', here: 'b', there: 'b' }), 'nothing'],
    ['written here only', sides({ here: 'a' }), 'send'],
    ['written there only', sides({ there: 'a' }), 'take'],
    ['changed here', sides({ agreed: 'a', here: 'b', there: 'a' }), 'send'],
    ['changed there', sides({ agreed: 'a', here: 'a', there: 'b' }), 'take'],
    ['changed on both', sides({ agreed: 'a', here: 'b', there: 'c' }), 'keep-both'],
    ['written on both before the first sync', sides({ here: 'b', there: 'c' }), 'keep-both'],
    ['gone there without a word', sides({ agreed: 'a', here: 'a' }), 'send'],
    ['deleted there, untouched here', sides({ agreed: 'a', here: 'a', there: 'x', deletedThere: true }), 'take'],
    ['deleted there, written on here', sides({ agreed: 'a', here: 'b', there: 'x', deletedThere: true }), 'send'],
    ['deleted here, written on there', sides({ agreed: 'a', here: 'x', there: 'b', deletedHere: true }), 'take'],
  ])('%s', (_, both, step) => {
    expect(stepFor(both)).toBe(step);
  });

  it('never drops words that only one side has', () => {
    const digest = fc.constantFrom('a', 'b', 'c', undefined);
    fc.assert(
      fc.property(digest, digest, digest, (agreed, here, there) => {
        const step = stepFor(sides({ agreed, here, there }));
        // Taking drops what is here, so the other side must have known it; sending drops what is there.
        if (step === 'take' && here !== undefined) expect(here).toBe(agreed);
        if (step === 'send' && there !== undefined) expect(there).toBe(agreed);
      }),
    );
  });
});

describe('what has room', () => {
  it('is chosen by the last change, and a long one does not keep out a short one', () => {
    const one = (changed: number, bytes: number) => ({ changed, bytes, items: 1 });
    const [oldest, long, newest] = [one(1, 40), one(2, 80), one(3, 50)];
    expect(fitting([oldest, long, newest], { bytes: 100, items: 512 })).toEqual({
      fit: [newest, oldest],
      left: [long],
    });
    expect(fitting([oldest, newest], { bytes: 100, items: 1 })).toEqual({ fit: [newest], left: [oldest] });
  });
});
