import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What starts real processes and browsers. */
const WINDOWS = ['tests/e2e/**/*.test.ts'];
/** What measures time in a window: with another one beside it, it would measure that. */
const TIMED = ['tests/e2e/gliding.test.ts', 'tests/faults/window/**/*.test.ts'];
const patience = {
  // A window is waited for, not timed: a second, the runner's own patience, is less than three of them take to open on a busy machine.
  expect: { poll: { timeout: 30_000 } },
};

// The groups run one after the other, and within a group as many files at once as there are cores: a window waits more than it works.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: 'dist/.vitest',
  test: {
    maxWorkers: Math.min(4, availableParallelism()),
    // For what hangs: how long a machine takes that has other things to do is nothing that a test is about.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...WINDOWS, ...TIMED, 'tests/bench/**'],
          environment: 'node',
          // A worker keeps its modules from file to file: loading them anew for each took as long as a third of the tests.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { ...patience, name: 'e2e', include: WINDOWS, exclude: TIMED, environment: 'node', sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { ...patience, name: 'timed', include: TIMED, environment: 'node', maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
