import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/run/longest-first.ts';

// Unit tests first (`npm test` runs them beside, on what the rest leaves: tests/run/aside.ts), then all that needs a browser, two
// files side by side: a third of any kind takes an eighth off the time of a small machine (203 s to 180 s for seven journeys), and
// starves the others now and then until a tab is not drawn. What lets time pass for most of its own has a third place: `npm test`
// runs it beside the two. Within a group Vitest takes the projects by name and the longer files first, so that the editors' long
// files are not left to run alone at the end (tests/run/longest-first.ts).

/**
 * Files in which mostly nothing is done: what comes after seconds is waited for, and what must not come. They take a third to a
 * half of a processor, where others take up to all of one.
 */
const PATIENT = [
  'tests/editors/google-docs/*.browser.test.ts',
  'tests/e2e/quiet.test.ts',
  'tests/e2e/sync.test.ts',
  'tests/faults/hidden.browser.test.ts',
  'tests/faults/panel-closed.browser.test.ts',
];
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // What is tested keeps no state of its own, so that files can share what they import: the models take seconds to read.
          isolate: false,
          // One processor for each: without this Vitest leaves one idle.
          maxWorkers: '100%',
          // Property tests take their time on a small machine, and longer where it is shared.
          testTimeout: 120_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [
            '**/node_modules/**',
            'tests/e2e/**',
            'tests/**/*.browser.test.ts',
            'tests/editors/*.contract.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'journeys',
          // After the unit tests: a browser beside them would have to share the processor.
          sequence: { groupOrder: 1 },
          // One process for many files: it reads the modules once, and keeps its Firefox (tests/harness/kept-firefox.ts).
          isolate: false,
          include: ['tests/e2e/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', ...PATIENT],
          maxWorkers: 2,
          // The machines are shared: a browser may starve for seconds. What fails three times in a row does not work.
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/harness/prepare.ts'],
        },
      },
      {
        test: {
          name: 'patient',
          sequence: { groupOrder: 2 },
          isolate: false,
          include: PATIENT,
          maxWorkers: 1,
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/harness/prepare.ts'],
        },
      },
      {
        test: {
          name: 'editors',
          sequence: { groupOrder: 1 },
          isolate: false,
          include: ['tests/editors/*.contract.test.ts'],
          maxWorkers: 2,
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/harness/prepare.ts'],
        },
      },
    ],
  },
});
