import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The command line's tests start a process each, on two cores that may be busy with others.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build.setup.ts'],
          // One browser at a time: two at once starve each other on two cores, and neither waits long enough then.
          fileParallelism: false,
          // A real browser on a busy machine now and then misses a click. What is broken fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
