import { defineConfig } from 'vitest/config';

// One project for what needs nothing but Node; the end-to-end tests start real processes and browsers, one file at a time.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: 'dist/.vitest',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/faults/window/**', 'tests/bench/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/faults/window/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A window is waited for, not timed: a second, the runner's own patience, is less than three of them take to open on a busy machine.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
