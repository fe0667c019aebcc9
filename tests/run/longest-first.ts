import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a run long for its size, as the reporter of paces tells. */
const LONG_AND_SMALL = [
  'tests/ship/regexes/regexes.test.ts',
  'tests/review/linear.test.ts',
  'tests/review/memory.test.ts',
  'tests/cli/check.test.ts',
  'tests/ship/sources.test.ts',
  'tests/faults/worker-stops.browser.test.ts',
  'tests/editors/portals.browser.test.ts',
];

/**
 * Begins with what takes longest, so that no long file is left to run alone at the end. In a fresh clone Vitest knows only how
 * large the files are.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG_AND_SMALL.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    const projects = new Set(sorted.map(({ project }) => project));
    return [...projects].flatMap((one) => {
      const own = sorted.filter(({ project }) => project === one);
      return [...own.filter(isLong), ...own.filter((spec) => !isLong(spec))];
    });
  }
}
