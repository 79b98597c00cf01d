import { expect, test } from 'vitest';
import { ageInWords } from '../../../src/cli/age.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

test.for([
  [0, '1 minute ago'],
  [119 * MINUTE_MS, '119 minutes ago'],
  [121 * MINUTE_MS, '2 hours ago'],
  [3 * DAY_MS, '3 days ago'],
  [20 * DAY_MS, '2 weeks ago'],
  [100 * DAY_MS, '3 months ago'],
  [3 * 366 * DAY_MS, '3 years ago'],
] as const)('%d ms: %s', ([ageMs, words]) => {
  expect(ageInWords(ageMs)).toBe(words);
});
