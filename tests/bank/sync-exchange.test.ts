/** Two machines that share one sync storage, driven at random: they come to hold the same, and nobody's words are lost. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { merge } from '../../lib/bank/merge.ts';
import { storyRecord } from '../../lib/bank/records.ts';
import { exchange, type SyncArea, type SyncedBank, type SyncMemory } from '../../lib/bank/sync/exchange.ts';
import { costOf, QUOTA } from '../../lib/bank/sync/pack.ts';
import { localRecords } from '../../lib/bank/sync/record.ts';
import { recordOf, versionOf } from '../../lib/bank/telling.ts';
import type { BankContents, Deletion, StoryRecord } from '../../lib/model/story.ts';

const EMPTY: BankContents = { stories: [], versions: [], loops: [] };

/** The browser's storage, with its quotas. */
class Area implements SyncArea {
  items: Record<string, unknown> = {};
  writes = 0;

  async get() {
    return { ...this.items };
  }
  async set(items: Readonly<Record<string, string>>) {
    const next = { ...this.items, ...items };
    for (const [key, value] of Object.entries(items)) {
      if (costOf({ [key]: value }) > QUOTA.perItem) throw new Error('QUOTA_BYTES_PER_ITEM');
    }
    if (costOf(next) > QUOTA.bytes || Object.keys(next).length > QUOTA.items) throw new Error('QUOTA_BYTES');
    this.items = next;
    this.writes++;
  }
  async remove(keys: string[]) {
    for (const key of keys) delete this.items[key];
    this.writes++;
  }
}

/** A machine: the real merge over a bank in memory, since the database itself is tested in browsers. */
class Machine implements SyncedBank {
  contents = EMPTY;
  deletions: Omit<Deletion, 'kept'>[] = [];
  memory: SyncMemory = { agreed: {}, waiting: {} };
  /** By how much its clock is wrong, in milliseconds. */
  ahead = 0;

  get now() {
    return ++clock + this.ahead;
  }
  async read() {
    return { contents: this.contents, deletions: this.deletions };
  }
  async takeIn(theirs: BankContents) {
    const { contents, clashing } = merge(this.contents, theirs);
    this.contents = contents;
    this.deletions = this.deletions.filter(({ id }) => !theirs.stories.some((story) => story.id === id));
    return clashing;
  }
  async remove(kind: Deletion['kind'], id: string) {
    const story = this.story(id);
    if (!story) return;
    this.contents = { ...this.contents, stories: this.contents.stories.filter((one) => one !== story) };
    this.deletions.push({ id, kind, at: this.now, title: story.title });
  }
  story(id: string): StoryRecord | undefined {
    return this.contents.stories.find((story) => story.id === id);
  }
  add(id: string, text: string) {
    const story = { ...recordOf({ text, source: { kind: 'paste' } }, this.now), id };
    this.deletions = this.deletions.filter((one) => one.id !== id);
    this.put(story, [...this.contents.stories, story]);
  }
  write(id: string, text: string) {
    const story = this.story(id);
    if (!story) return this.add(id, text);
    // As `changeStory` writes it.
    const next = { ...story, text, changed: Math.max(this.now, story.changed + 1) };
    this.put(
      next,
      this.contents.stories.map((one) => (one === story ? next : one)),
    );
  }
  put(story: StoryRecord, stories: StoryRecord[]) {
    const version = versionOf(story.id, story, story.changed, 'saved');
    this.contents = { ...this.contents, stories, versions: [...this.contents.versions, version] };
  }
  async sync(area: Area, now = this.now) {
    const done = await exchange(area, this, this.memory, now);
    this.memory = done.memory;
    return done;
  }
  /** What stands in this bank, as it would be sent. */
  get holds() {
    return localRecords(this.contents, [], clock)
      .map(({ body }) => body)
      .sort();
  }
  /** Every text that can be read here, as it stands or among the versions. */
  get texts() {
    return new Set([...this.contents.stories, ...this.contents.versions].map(({ text }) => text));
  }
}

const DAY = 24 * 3_600_000;
const YEAR = 365 * DAY;
let clock = Date.UTC(2026, 0, 1);

async function rest(area: Area, machines: readonly Machine[]) {
  for (let round = 0; round < 4; round++) for (const machine of machines) await machine.sync(area);
}

describe('two machines', () => {
  it('hand a story over, and then have nothing to write', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'I fixed the retry job.');
    expect(await home.sync(area)).toMatchObject({ sent: 1, taken: 0 });
    expect(await work.sync(area)).toMatchObject({ sent: 0, taken: 1, clashing: [] });
    expect(work.story('a')?.text).toBe('I fixed the retry job.');
    const writes = area.writes;
    await rest(area, [home, work]);
    expect(area.writes).toBe(writes);
  });

  it('keep both tellings where both were written', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'I fixed it.');
    await rest(area, [home, work]);
    home.write('a', 'I fixed it at home.');
    work.write('a', 'I fixed it at work.');
    await home.sync(area);
    expect((await work.sync(area)).clashing).toEqual(['a']);
    await rest(area, [home, work]);
    expect(home.holds).toEqual(work.holds);
    for (const machine of [home, work]) {
      expect(machine.texts).toContain('I fixed it at home.');
      expect(machine.texts).toContain('I fixed it at work.');
      expect(machine.story('a')?.clashes).toHaveLength(1);
    }
  });

  it('delete on both what was deleted on one, but not what was written on meanwhile', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'One.');
    home.add('b', 'Two.');
    await rest(area, [home, work]);
    await home.remove('story', 'a');
    await home.remove('story', 'b');
    work.write('b', 'Two, and more.');
    await rest(area, [home, work]);
    expect(work.story('a')).toBeUndefined();
    expect(home.story('b')?.text).toBe('Two, and more.');
    expect(home.holds).toEqual(work.holds);
  });

  it('bring nothing back that was deleted, where the clock of one is a year ahead for an hour', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'One.');
    await rest(area, [home, work]);
    await home.remove('story', 'a');
    home.ahead = YEAR;
    await home.sync(area);
    home.ahead = 0;
    await rest(area, [work, home]);
    for (const machine of [home, work]) expect(machine.contents.stories).toEqual([]);
  });

  it('come to rest over a time that no clock will show, and write on', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'I fixed it.');
    // As a file could bring it in once: it lies in the bank, and was sent.
    const late = home.contents.stories.map((story) => ({ ...story, changed: 253_402_300_799_999 }));
    home.contents = { ...home.contents, stories: late };
    await home.sync(area);
    await work.sync(area);
    // As the bank reads it from then on.
    home.contents = { ...home.contents, stories: late.map((story) => v.parse(storyRecord, story)) };
    await rest(area, [home, work]);
    work.write('a', 'I fixed it at work.');
    await rest(area, [home, work]);
    expect(home.story('a')?.text).toBe('I fixed it at work.');
    expect(v.parse(storyRecord, home.story('a'))).toEqual(home.story('a'));
    const writes = area.writes;
    await rest(area, [home, work]);
    expect(area.writes).toBe(writes);
    expect(home.holds).toEqual(work.holds);
  });

  it('survive a cleared storage', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'One.');
    await rest(area, [home, work]);
    area.items = {};
    await rest(area, [work, home]);
    expect(home.story('a')?.text).toBe('One.');
    expect(work.story('a')?.text).toBe('One.');
  });

  it('say what has no room, and keep it', async () => {
    const area = new Area();
    const home = new Machine();
    const long = (seed: number) =>
      Array.from({ length: 12_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919 * seed) % 19_000))).join('');
    for (let i = 1; i <= 9; i++) home.add(`s${i}`, long(i * 31 + 1));
    const done = await home.sync(area);
    expect(done.noRoom.length).toBeGreaterThan(0);
    expect(done.noRoom.length + done.sent).toBe(9);
    expect(costOf(area.items)).toBeLessThanOrEqual(QUOTA.bytes);
    expect(home.contents.stories).toHaveLength(9);
  });

  it('leave alone what a newer Firsthand wrote, and parts that are on their way for an hour', async () => {
    const area = new Area();
    const [home, work] = [new Machine(), new Machine()];
    home.add('a', 'One.');
    await home.sync(area);
    const whole = { ...area.items };
    const [[key, value] = ['', '']] = Object.entries(whole);
    area.items = { [key]: String(value).replace(/:1:/, ':2:') };
    expect(await work.sync(area)).toMatchObject({ taken: 0, sent: 0 });
    expect(await home.sync(area)).toMatchObject({ sent: 0 });
    expect(await home.sync(area, clock + 3_600_001)).toMatchObject({ sent: 1 });
    expect(await work.sync(area)).toMatchObject({ taken: 1 });
  });

  it('come to the same after anything, also where clocks jump, and lose no words', async () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), on: fc.nat(1), id }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), on: fc.nat(1), id }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('sync' as const), on: fc.nat(1), id }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constantFrom(0, -DAY, YEAR), on: fc.nat(1), id }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const area = new Area();
        const machines = [new Machine(), new Machine()] as const;
        const written = new Set<string>();
        let count = 0;
        for (const { do: act, on, id: story } of steps) {
          const machine = machines[on === 0 ? 0 : 1];
          if (typeof act === 'number') machine.ahead = act;
          else if (act === 'sync') await machine.sync(area);
          else if (act === 'delete') await machine.remove('story', story);
          else {
            const text = `I did ${++count} of ${story}.`;
            machine.write(story, text);
            written.add(text);
          }
        }
        await rest(area, machines);
        expect(machines[0].holds).toEqual(machines[1].holds);
        const readable = new Set(machines.flatMap(({ texts }) => [...texts]));
        expect([...written].filter((text) => !readable.has(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
