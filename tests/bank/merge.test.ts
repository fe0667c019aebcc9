import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../lib/bank/merge.ts';
import { recordOf, versionOf } from '../../lib/bank/telling.ts';
import { withTouches } from '../../lib/bank/touches.ts';
import type { BankContents, StoryRecord } from '../../lib/model/story.ts';
import { bank } from './arbitrary.ts';

const EMPTY: BankContents = { stories: [], versions: [], loops: [] };

/** A bank with one story, told in one text after the other, a minute apart. */
function told(story: StoryRecord, ...texts: readonly string[]): BankContents {
  const versions = texts.map((text, i) => versionOf(story.id, { ...story, text }, story.created + i * 60_000, 'saved'));
  const text = texts.at(-1) ?? story.text;
  return { ...EMPTY, stories: [{ ...story, text, changed: versions.at(-1)?.saved ?? story.changed }], versions };
}

/** What a machine has taken off a story. */
const offIn = ({ touched = [] }: StoryRecord) => touched.filter(({ on }) => !on).map(({ kind, of }) => `${kind} ${of}`);

/** A machine's bank after the person changed its one story at a minute of the day, as `changeStory` writes it. */
function changedAt(contents: BankContents, minute: number, change: Partial<StoryRecord>): BankContents {
  const at = minute * 60_000;
  const stories = contents.stories.map((before) => {
    const after = { ...before, ...change, changed: at };
    return withTouches(before, after, at);
  });
  return { ...contents, stories };
}

const STORY = recordOf({ text: 'I fixed it.', source: { kind: 'paste' } }, 1_000);

describe('merging two banks', () => {
  it('comes to the same from either side', () => {
    fc.assert(
      fc.property(bank, bank, (a, b) => {
        expect(merge(b, a)).toEqual(merge(a, b));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(bank, bank, (a, b) => {
        const once = merge(a, b).contents;
        for (const again of [merge(once, a), merge(once, b), merge(once, once)]) {
          expect(again).toEqual({ contents: once, clashing: [] });
        }
      }),
    );
  });

  it('loses no story, text, answer or loop, and no tag or mark but what was taken off', () => {
    fc.assert(
      fc.property(bank, bank, (a, b) => {
        const { stories, versions, loops } = merge(a, b).contents;
        for (const side of [a, b]) {
          for (const story of side.stories) {
            const now = stories.find(({ id }) => id === story.id);
            const tellings = [now, ...versions.filter((version) => version.story === story.id)];
            expect(tellings.map((telling) => telling?.text)).toContain(story.text);
            expect(tellings.map((telling) => telling?.title)).toContain(story.title);
            for (const answer of story.answers) {
              expect(tellings.flatMap((telling) => telling?.answers)).toContainEqual(answer);
            }
            const off = [a, b].flatMap((one) => one.stories.filter(({ id }) => id === story.id)).flatMap(offIn);
            const on = (kind: string, of: string) => !off.includes(`${kind} ${of}`);
            expect(now?.tags).toEqual(expect.arrayContaining(story.tags.filter((tag) => on('tag', tag))));
            expect(now?.used.map(({ loop }) => loop)).toEqual(
              expect.arrayContaining(story.used.map(({ loop }) => loop).filter((loop) => on('mark', loop))),
            );
          }
          for (const version of side.versions) expect(versions).toContainEqual(version);
          for (const loop of side.loops) {
            const now = JSON.stringify(loops.find(({ id }) => id === loop.id));
            for (const words of [loop.company, loop.role, loop.note]) {
              expect(now).toContain(JSON.stringify(words ?? '').slice(1, -1));
            }
          }
        }
      }),
    );
  });

  it('takes the newer telling where the other side has only not heard of it', () => {
    const old = told(STORY, 'first');
    const newer = told(STORY, 'first', 'second');
    const { contents, clashing } = merge(old, newer);
    expect(clashing).toEqual([]);
    expect(contents.stories[0]).toMatchObject({ text: 'second', clashes: [] });
  });

  it('keeps both tellings where both sides went on from the same one, and says so', () => {
    const here = told(STORY, 'first', 'here');
    const there = told(STORY, 'first', 'x', 'there');
    const { contents, clashing } = merge(here, there);
    expect(clashing).toEqual([STORY.id]);
    expect(contents.stories[0]?.text).toBe('there');
    const clash = contents.versions.find(({ id }) => id === contents.stories[0]?.clashes[0]);
    expect(clash?.text).toBe('here');
  });

  it('does not ask again about a clash that was settled on the side that changed the story last', () => {
    const here = told(STORY, 'first', 'here');
    const there = told(STORY, 'first', 'x', 'there');
    const both = merge(here, there).contents;
    const settled: BankContents = {
      ...both,
      stories: both.stories.map((story) => ({ ...story, clashes: [], changed: story.changed + 1 })),
    };
    for (const old of [here, there, both]) {
      const again = merge(settled, old);
      expect(again.clashing).toEqual([]);
      expect(again.contents.stories[0]).toMatchObject({ text: 'there', clashes: [] });
    }
  });

  it('keeps a tag, a mark and an answer off that one machine has taken off, whichever changed the story last', () => {
    const answer = { probe: 'why-you', text: 'Nobody else had seen it.', changed: 1_000 };
    const start = { ...told(STORY, 'first'), loops: [] };
    const full = changedAt(start, 1, { tags: ['x', 'y'], used: [{ loop: 'a', at: 60_000 }], answers: [answer] });
    const bare = changedAt(full, 2, { tags: ['y'], used: [], answers: [] });
    for (const minute of [1.5, 3]) {
      const other = changedAt(full, minute, { title: 'Another title' });
      const { stories, versions } = merge(bare, other).contents;
      expect(stories[0]).toMatchObject({ tags: ['y'], used: [], answers: [] });
      // Taken off is not lost: the words of the answer are among the versions.
      expect(versions.flatMap(({ answers }) => answers)).toContainEqual(answer);
    }
  });

  it('has again what was put on again after it was taken off, from either machine', () => {
    const full = changedAt(told(STORY, 'first'), 1, { tags: ['x'], used: [{ loop: 'a', at: 60_000 }] });
    const bare = changedAt(full, 2, { tags: [], used: [] });
    const again = changedAt(bare, 3, { tags: ['x'], used: [{ loop: 'a', at: 180_000 }] });
    for (const old of [full, bare]) {
      expect(merge(again, old).contents.stories[0]).toMatchObject({ tags: ['x'], used: [{ loop: 'a', at: 180_000 }] });
    }
  });

  it('comes to what the machine says that touched a tag last', () => {
    const acts = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('x', 'y'), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(acts, (done) => {
        const start = told(STORY, 'first');
        const sides = { here: start, there: start };
        const expected = new Set<string>();
        done.forEach(([here, tag, on], i) => {
          const side = here ? 'here' : 'there';
          const tags = sides[side].stories[0]?.tags ?? [];
          if (tags.includes(tag) === on) return;
          sides[side] = changedAt(sides[side], i + 1, {
            tags: on ? [...tags, tag] : tags.filter((one) => one !== tag),
          });
          if (on) expected.add(tag);
          else expected.delete(tag);
        });
        expect(merge(sides.here, sides.there).contents.stories[0]?.tags).toEqual([...expected].sort());
      }),
    );
  });

  it('takes what was done last for last, also where the clock was set back before', () => {
    const both = { ...EMPTY, stories: [{ ...STORY, tags: ['queue'], used: [{ loop: 'acme', at: 600_000 }] }] };
    const off = changedAt(both, 9, { tags: [], used: [] });
    const back = changedAt(changedAt(both, 12, { tags: [], used: [] }), 11, { tags: ['queue'] });
    expect(merge(off, both).contents.stories[0]).toMatchObject({ tags: [], used: [] });
    expect(merge(back, both).contents.stories[0]).toMatchObject({ tags: ['queue'], used: [] });
  });

  it('lets no version of a file stand in for another under its id', () => {
    const mine = told(STORY, 'mine');
    const [version] = mine.versions;
    const forged = { ...EMPTY, versions: version ? [{ ...version, text: 'forged' }] : [] };
    const texts = merge(mine, forged).contents.versions.map(({ text }) => text);
    expect(texts.sort()).toEqual(['forged', 'mine']);
  });
});
