import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { missingOnPhones } from '../e2e/harness/as-on-a-phone.ts';
import { LEFT_OUT, leftOutBecause } from '../e2e/harness/left-out-on-a-phone.ts';

afterEach(() => vi.unstubAllEnvs());

test.for(LEFT_OUT)('$file, “$test”: it is there, and phones lack $needs', ({ file, test: name = '', needs }) => {
  const texts = readFileSync(new URL(`../e2e/${file}`, import.meta.url), 'utf8').matchAll(/(?<=^|[\s(,])(['`])([^\n'`]*)\1,/gm);
  // What stands for `%s` is written elsewhere.
  const patterns = [...texts].map(([, , text = '']) => text.split(/%s|\$\w+/).join('a container'));
  if (name !== '') expect(patterns.filter((text) => text.includes(name)).length, name).toBe(1);
  expect(missingOnPhones().map((path) => path.join('.'))).toContain(needs);
});

test('tests are left out as on a phone alone, and only those', () => {
  const file = '/project/tests/e2e/circles.test.ts';
  const container = 'started afresh in a container: nothing is cleared outside of it';
  expect(leftOutBecause(file, container)).toBeUndefined();
  vi.stubEnv('AS_ON_PHONE', 'yes');
  expect(leftOutBecause(file, container)).toBe('no contextualIdentities on a phone');
  expect(leftOutBecause(file, 'sent round in circles')).toBeUndefined();
  expect(leftOutBecause('/project/tests/e2e/rules.test.ts', container)).toBeUndefined();
});
