import { defineConfig } from 'vitest/config';
import { SIZE } from './size.ts';

/** Every state of every page, as it looks and sounds. */
const STATES = 'tests/e2e/accessibility.test.ts';

/** End-to-end in one real browser; the states of our pages are a suite of their own, which may run beside another. */
const inBrowser = (browser: 'chromium' | 'firefox', suite: 'journeys' | 'states') => ({
  extends: true as const,
  test: {
    name: suite === 'states' ? `${browser}-states` : browser,
    include: suite === 'states' ? [STATES] : ['tests/e2e/**/*.test.ts'],
    exclude: suite === 'states' ? [] : [STATES],
    env: { BROWSER: browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});

/** All of Firefox's but the pages' states, as on a phone: `npm run e2e-phone`, by night. */
const ON_A_PHONE = {
  extends: true as const,
  test: {
    ...inBrowser('firefox', 'journeys').test,
    name: 'phone',
    env: { BROWSER: 'firefox', AS_ON_PHONE: 'yes' },
    setupFiles: ['tests/e2e/harness/leave-out-on-a-phone.ts'],
  },
};

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
          // Ends what hangs; nothing here is measured in time.
          testTimeout: 300_000 + SIZE.histories * 20,
          setupFiles: ['tests/seed.ts'],
          include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'built', testTimeout: 30_000, include: ['tests/budgets.test.ts', 'tests/compatibility/**/*.test.ts'] },
      },
      inBrowser('chromium', 'journeys'),
      inBrowser('firefox', 'journeys'),
      inBrowser('chromium', 'states'),
      inBrowser('firefox', 'states'),
      ON_A_PHONE,
    ],
  },
});
