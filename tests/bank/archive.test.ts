import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, readArchive, writeArchive } from '../../lib/bank/archive.ts';
import { merge } from '../../lib/bank/merge.ts';
import { BankProblem } from '../../lib/bank/outcome.ts';
import { recordOf, versionOf } from '../../lib/bank/telling.ts';
import type { BankContents } from '../../lib/model/story.ts';
import { bank } from './arbitrary.ts';

const NOW = new Date('2026-11-25T08:00:00Z');
const DAY = 24 * 3_600_000;
/** The last millisecond of the year 9999. */
const LAST = 253_402_300_799_999;
const EMPTY: BankContents = { stories: [], versions: [], loops: [] };

const file = (contents: object): string =>
  JSON.stringify({ format: 'firsthand-stories', version: 2, exported: NOW.toISOString(), ...EMPTY, ...contents });

const story = recordOf({ text: 'I fixed it.', title: 'Fix', source: { kind: 'paste' } }, 1_000);

describe('the file of a bank', () => {
  it('brings back all that was written', () => {
    fc.assert(
      fc.property(bank, (contents) => {
        const read = readArchive(writeArchive(contents, NOW));
        expect(read).toEqual({ ok: true, contents });
        // Into an empty bank: the same, in the bank's own order.
        expect(read.ok && merge(EMPTY, read.contents).contents).toEqual(merge(contents, EMPTY).contents);
      }),
    );
  });

  it.each([
    ['no JSON at all', 'Dear diary', { kind: 'no-json' }],
    ['a file cut short', writeArchive({ ...EMPTY, stories: [story] }, NOW).slice(0, -40), { kind: 'no-json' }],
    ['some other JSON', '{"stories":[]}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['a file of a later version', file({ version: 3 }), { kind: 'newer', version: 3 }],
    ['a list that is missing', file({ loops: undefined }), { kind: 'broken', where: 'loops' }],
    [
      'a text that is none',
      file({ stories: [story, { ...story, text: 7 }] }),
      { kind: 'broken', where: 'stories.1.text' },
    ],
    [
      'a time that is none',
      file({ stories: [{ ...story, changed: -1 }] }),
      { kind: 'broken', where: 'stories.0.changed' },
    ],
    [
      'an answer without its question',
      file({ stories: [{ ...story, answers: [{ text: 'x', changed: 1 }] }] }),
      { kind: 'broken', where: 'stories.0.answers.0.probe' },
    ],
    [
      'a text beyond all bounds',
      file({ stories: [{ ...story, text: 'x'.repeat(200_001) }] }),
      { kind: 'broken', where: 'stories.0.text' },
    ],
    [
      'more marks than a person makes',
      file({ stories: [{ ...story, tags: Array.from({ length: 501 }, () => 'x') }] }),
      { kind: 'broken', where: 'stories.0.tags' },
    ],
  ])('refuses %s, and says where', (_, text, fault) => {
    expect(readArchive(text)).toMatchObject({ ok: false, fault });
  });

  it('takes for now what it says will be years later, and loses nothing over it', () => {
    const now = NOW.getTime();
    const ahead = now + 366 * DAY;
    const telling = {
      ...story,
      text: 'We fixed it.',
      answers: [{ probe: 'why', text: 'Nobody else saw it.', changed: LAST }],
    };
    const late = {
      stories: [
        {
          ...telling,
          created: LAST,
          changed: LAST,
          used: [
            { loop: 'acme', at: LAST - 1 },
            { loop: 'northwind', at: ahead },
          ],
          touched: [{ kind: 'tag' as const, of: 'x', at: 1e300, on: false }],
        },
      ],
      versions: [versionOf(story.id, telling, LAST, 'saved')],
      loops: [{ id: 'acme', company: 'Acme', note: 'Ask for Kim.', created: ahead, changed: LAST, chosen: LAST + 1 }],
    };
    expect(readArchive(file(late), NOW)).toEqual({
      ok: true,
      contents: {
        stories: [
          {
            ...telling,
            answers: [{ probe: 'why', text: 'Nobody else saw it.', changed: now }],
            created: now,
            changed: now,
            used: [
              { loop: 'acme', at: now },
              // A clock may have been that wrong for a while.
              { loop: 'northwind', at: ahead },
            ],
            touched: [{ kind: 'tag', of: 'x', at: now, on: false }],
          },
        ],
        // Their times are part of their names, by which a story says with which of them it clashes; nothing goes by them.
        versions: late.versions,
        loops: [{ id: 'acme', company: 'Acme', note: 'Ask for Kim.', created: ahead, changed: now, chosen: now }],
      },
    });
  });

  it('reads a story that still has a digest of its source, without it', () => {
    const kept = { ...story, source: { ...story.source, hash: '0123456789abcdef' } };
    expect(readArchive(file({ stories: [kept] }))).toEqual({ ok: true, contents: { ...EMPTY, stories: [story] } });
  });

  it('gives a file no way to our prototypes', () => {
    const text = file({ stories: [{ ...story }] }).replace(
      '"title":"Fix"',
      '"title":"Fix","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
    );
    const read = readArchive(text);
    expect(read.ok && read.contents.stories[0]).toEqual(story);
    expect(read.ok && Reflect.get(read.contents.stories[0] ?? {}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('reads a file of version 1', () => {
    const { used: _, clashes: __, ...rest } = story;
    const text = JSON.stringify({
      format: 'firsthand-stories',
      version: 1,
      stories: [{ ...rest, answers: { 'why-you': 'Nobody else saw it.' }, usedIn: ['loop-1'] }],
      versions: [],
      loops: [{ id: 'loop-1', company: 'Acme', created: 5 }],
    });
    expect(readArchive(text)).toEqual({
      ok: true,
      contents: {
        stories: [
          {
            ...story,
            answers: [{ probe: 'why-you', text: 'Nobody else saw it.', changed: 1_000 }],
            used: [{ loop: 'loop-1', at: 1_000 }],
          },
        ],
        versions: [],
        loops: [{ id: 'loop-1', company: 'Acme', created: 5, changed: 5, chosen: 0 }],
      },
    });
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readArchive(text).ok).toBe(false);
      }),
    );
  });
});

describe('what a file is joined to', () => {
  const many = (what: string, count: number) => Array.from({ length: count }, (_, i) => `${what} ${i}`);
  const withTags = (tags: readonly string[]) => ({ ...EMPTY, stories: [{ ...story, tags }] });

  it('has all of both', () => {
    const { contents } = joined(withTags(many('mine', 200)), withTags(many('theirs', 200)));
    expect(contents.stories[0]?.tags).toHaveLength(400);
  });

  it('is left as it is where both together are more than can be read back: the story would stand there unseen', () => {
    expect(() => joined(withTags(many('mine', 300)), withTags(many('theirs', 300)))).toThrow(BankProblem);
  });
});
