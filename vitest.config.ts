import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          // Some start a command several times, which a busy machine does slowly; how long is no matter of a test.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/build-site.ts'],
          // A browser at a time: measured waits stay true, and a small machine is enough.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A test that passes the second time has found a fault of the site or of its own.
          retry: 0,
        },
      },
    ],
  },
});
