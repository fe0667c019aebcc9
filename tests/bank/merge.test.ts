import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../lib/bank/merge.ts';
import { recordOf, versionOf } from '../../lib/bank/telling.ts';
import type { BankContents, StoryRecord } from '../../lib/model/story.ts';
import { bank } from './arbitrary.ts';

const EMPTY: BankContents = { stories: [], versions: [], loops: [] };

/** A bank with one story, told in one text after the other, a minute apart. */
function told(story: StoryRecord, ...texts: readonly string[]): BankContents {
  const versions = texts.map((text, i) => versionOf(story.id, { ...story, text }, story.created + i * 60_000, 'saved'));
  const text = texts.at(-1) ?? story.text;
  return { ...EMPTY, stories: [{ ...story, text, changed: versions.at(-1)?.saved ?? story.changed }], versions };
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

  it('loses no story, text, answer, tag, mark or loop', () => {
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
            expect(now?.tags).toEqual(expect.arrayContaining([...story.tags]));
            expect(now?.used.map(({ loop }) => loop)).toEqual(
              expect.arrayContaining(story.used.map(({ loop }) => loop)),
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

  it('lets no version of a file stand in for another under its id', () => {
    const mine = told(STORY, 'mine');
    const [version] = mine.versions;
    const forged = { ...EMPTY, versions: version ? [{ ...version, text: 'forged' }] : [] };
    const texts = merge(mine, forged).contents.versions.map(({ text }) => text);
    expect(texts.sort()).toEqual(['forged', 'mine']);
  });
});
