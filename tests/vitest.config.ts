import { defineConfig } from 'vitest/config';
import { SIZE } from './size.ts';

/** End-to-end in one real browser. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts'],
    env: { BROWSER: name },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The files share their modules: nothing in them remembers, and to load the catalogue anew for each would take longer than the tests.
          isolate: false,
          // Every core: without a word, one is left idle.
          maxWorkers: '100%',
          testTimeout: 60_000 + SIZE.addresses * 10,
          include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'built', testTimeout: 30_000, include: ['tests/budgets.test.ts'] } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
