import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { packRules } from '../../../src/build/packed-suffix-list.ts';

const PSL = new URL('../../../node_modules/psl/dist/psl.mjs', import.meta.url).pathname;
const PACKED = new URL('../../../node_modules/.frontdoor-packed-psl.mjs', import.meta.url).pathname;

afterAll(() => rmSync(PACKED, { force: true }));

test('packed, the Public Suffix List answers as before, in well under half the size', async () => {
  const code = readFileSync(PSL, 'utf8');
  const packed = await packRules(code);
  expect(packed.length).toBeLessThan(code.length * 0.4);
  writeFileSync(PACKED, packed);
  const [before, after] = await Promise.all([import(PSL), import(PACKED)]);
  const rules: readonly string[] = JSON.parse(/\[\s*(?:"[^"\\]*",?\s*){1000,}\]/.exec(code)?.[0] ?? '[]');
  expect(rules.length).toBeGreaterThan(9000);
  for (const rule of rules) {
    const host = `a.b.${rule.replace(/^[*!.]+/, '')}`;
    expect(after.get(host)).toBe(before.get(host));
  }
  expect(after.get('account.login.nhs.uk')).toBe('login.nhs.uk');
});

test('a psl of another shape fails the build', async () => {
  await expect(packRules('export const rules = new Map();')).rejects.toThrow('psl keeps its rules in another way');
});
