import { defineConfig } from 'vitest/config';

// Unit tests run side by side; journeys start browsers, and come one after the other.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // What is tested keeps no state of its own, so that files can share what they import: the models take seconds to read.
          isolate: false,
          // Property tests take their time on a small machine.
          testTimeout: 30_000,
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
          name: 'browsers',
          // After the unit tests: a browser beside them would have to share the processor.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          fileParallelism: false,
          // The machines are shared: a browser may starve for seconds. What fails three times in a row does not work.
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/harness/prepare.ts'],
        },
      },
      {
        test: {
          name: 'editors',
          sequence: { groupOrder: 2 },
          include: ['tests/editors/*.contract.test.ts'],
          // Both browsers side by side, each with one page after the other.
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
