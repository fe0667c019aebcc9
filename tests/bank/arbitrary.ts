import fc from 'fast-check';
import { versionOf } from '../../lib/bank/telling.ts';
import { lastTouches } from '../../lib/bank/touches.ts';
import type { BankContents, InterviewLoop, StoryRecord, StoryVersion } from '../../lib/model/story.ts';

/** Few, so that two banks often hold the same story, changed at the same time or with the same words. */
const id = fc.constantFrom('a', 'b', 'c');
const time = fc.integer({ min: 1, max: 6 });
const words = fc.oneof(
  fc.constantFrom('', 'I mended it.', 'We mended it.'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const some = <T>(item: fc.Arbitrary<T>, by: (item: T) => string) =>
  fc.uniqueArray(item, { maxLength: 3, selector: by });
const mark = fc.record({ loop: id, at: time });
const answer = fc.record({ probe: id, text: words, changed: time });

const telling = {
  title: words,
  text: words,
  question: words,
  principle: fc.constantFrom('ownership', 'dive-deep'),
  level: fc.constantFrom('mid' as const, 'senior' as const),
  answers: some(answer, ({ probe }) => probe),
};
const optional = ['question', 'principle', 'level'] as const;
/** The keys of a record that it never goes without. */
function required<T extends object, O extends keyof T>(
  record: T,
  without: readonly O[],
): Exclude<keyof T & string, O>[] {
  const left = (key: string): key is Exclude<keyof T & string, O> => !without.some((optional) => optional === key);
  return Object.keys(record).filter(left);
}

const storyKeys = {
  id,
  ...telling,
  source: fc.record({ kind: fc.constantFrom('page' as const, 'paste' as const) }),
  created: time,
  changed: time,
  tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
  used: some(mark, ({ loop }) => loop),
  touched: some(
    fc.oneof(
      fc.record({ kind: fc.constant('tag' as const), of: fc.constantFrom('x', 'y', 'z'), at: time, on: fc.boolean() }),
      fc.record({ kind: fc.constantFrom('mark' as const, 'answer' as const), of: id, at: time, on: fc.boolean() }),
    ),
    ({ kind, of }) => `${kind} ${of}`,
  ).map(lastTouches),
  clashes: fc.constant([]),
};
const story: fc.Arbitrary<StoryRecord> = fc.record(storyKeys, {
  requiredKeys: required(storyKeys, [...optional, 'touched']),
});

const version: fc.Arbitrary<StoryVersion> = fc
  .tuple(id, fc.record(telling, { requiredKeys: required(telling, optional) }), time)
  .map(([of, told, saved]) => versionOf(of, told, saved, 'saved'));

const loopKeys = { id, company: words, role: words, note: words, created: time, changed: time, chosen: time };
const loop: fc.Arbitrary<InterviewLoop> = fc.record(loopKeys, {
  requiredKeys: required(loopKeys, ['role', 'note']),
});

/** A bank as it can be: each id once, each story with the version that its last saving made. */
export const bank: fc.Arbitrary<BankContents> = fc
  .record({
    stories: some(story, (one) => one.id),
    versions: some(version, (one) => one.id),
    loops: some(loop, (one) => one.id),
  })
  .map(({ stories, versions, loops }) => {
    const own = stories.map((one) => versionOf(one.id, one, one.changed, 'saved'));
    const all = new Map([...versions, ...own].map((one) => [one.id, one]));
    return { stories, versions: [...all.values()], loops };
  });
