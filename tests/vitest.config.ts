import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { extends: true, test: { name: 'unit', testTimeout: 30_000, include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/budgets.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['tests/e2e/**/*.test.ts'],
          env: { BROWSER: 'chromium' },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/e2e/**/*.test.ts'],
          env: { BROWSER: 'firefox' },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
