/** A rule that throws loses only itself, and what it threw is heard of. */
import { afterEach, expect, it, vi } from 'vitest';
import { review } from '../../lib/review.ts';
import { tellOfFailedRules } from '../../lib/rubric/failures.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import { FLAGS } from '../../lib/rubric/index.ts';

afterEach(() => {
  tellOfFailedRules(() => undefined);
  vi.restoreAllMocks();
});

const thrown = new Error('no more');
const fail = () => {
  throw thrown;
};
const flag = FLAGS.find(({ id }) => id === 'assigned');
const finding = STORY_FINDINGS.find(({ id }) => id === 'no-metric');

it.each([
  ['flag', flag, () => flag && vi.spyOn(flag, 'detect').mockImplementation(fail)],
  ['finding', finding, () => finding && vi.spyOn(finding, 'raise').mockImplementation(fail)],
] as const)('a %s', (what, rule, breakIt) => {
  breakIt();
  const heard: unknown[] = [];
  tellOfFailedRules((...failure) => heard.push(failure));
  // Sentences of its own: what was said of one before is not asked again.
  const { status, stories, failedRules } = review(
    `Last spring ${what} made the nightly import fail. We rewrote the ${what} loader. I learned a lot about ${what}. ${`I read the log of the ${what} again and wrote down all that it said. `.repeat(3)}`,
  );
  expect([status, failedRules]).toEqual(['reviewed', [rule?.id]]);
  expect(stories[0]?.sentences.flatMap(({ flags }) => flags.map(({ id }) => id))).toContain('we-action');
  expect(heard).toContainEqual([rule?.id, thrown]);
});
