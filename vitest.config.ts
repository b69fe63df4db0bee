import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The command line's tests start a process each, on two cores that may be busy with others.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/seed.setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build.setup.ts'],
          // One browser at a time: two at once starve each other on two cores, and neither waits long enough then.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
