import { isAsOnPhone, missingOnPhones } from './as-on-a-phone.ts';

/** A test of something that phones have not. */
interface LeftOut {
  /** Its file in `tests/e2e/`. */
  readonly file: string;
  /** What its name has in it; all of the file's where there is nothing. */
  readonly test?: string;
  /** What it needs, as the browser-compat data calls it. */
  readonly needs: string;
}

/**
 * All that is left out of the suite as on a phone, and why. What needs a policy says so itself (`cannotManage`, `cannotPlace`), as everywhere else where there can be none.
 */
export const LEFT_OUT: readonly LeftOut[] = [
  { file: 'bookmarks.test.ts', needs: 'bookmarks' },
  { file: 'bookmarks-mixed.test.ts', needs: 'bookmarks' },
  { file: 'keep-so.test.ts', test: 'the first time one press, and then by itself', needs: 'bookmarks' },
  { file: 'circles.test.ts', test: 'started afresh in a container', needs: 'contextualIdentities' },
  { file: 'main-job.test.ts', test: 'what is typed behind the keyword', needs: 'omnibox' },
  { file: 'main-job.test.ts', test: 'Enter before a stalled worker', needs: 'omnibox' },
  { file: 'proof.test.ts', test: 'from a container to a tab that is brought back', needs: 'contextualIdentities' },
];

/** Why a test is left out here; `undefined` where it runs: everywhere but as on a phone, and there as soon as phones have what it needs. */
export function leftOutBecause(file: string, name: string): string | undefined {
  if (!isAsOnPhone()) return undefined;
  const found = LEFT_OUT.find((one) => file.endsWith(`/${one.file}`) && name.includes(one.test ?? ''));
  return found && missingOnPhones().some((path) => path.join('.') === found.needs) ? `no ${found.needs} on a phone` : undefined;
}
