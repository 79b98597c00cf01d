import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { withSortedRules } from '../../../src/build/suffix-list.ts';

const PSL = new URL('../../../node_modules/psl/dist/psl.mjs', import.meta.url).pathname;
const SORTED = new URL('../../../node_modules/.frontdoor-sorted-psl.mjs', import.meta.url).pathname;

/** Hosts of every shape that psl tells apart, and what is none. */
const HOSTS = [
  'account.login.nhs.uk',
  'nhs.uk',
  'uk',
  'www.example.com',
  'example.unknown',
  'unknown',
  'printer.local',
  'a.b.c.ck',
  'www.ck',
  'x.www.ck',
  'city.kawasaki.jp',
  'x.city.kawasaki.jp',
  'xn--85x722f.xn--55qx5d.cn',
  '食狮.公司.cn',
  'a.blogspot.com',
  'EXAMPLE.Co.Uk.',
  'under_score.example.com',
  '-dash.example.com',
  '',
  '.',
  'a..b',
  `${'a'.repeat(64)}.com`,
];

afterAll(() => rmSync(SORTED, { force: true }));

test('psl answers from the sorted rules as it does from its own, for every rule', async () => {
  const code = readFileSync(PSL, 'utf8');
  writeFileSync(SORTED, withSortedRules(code));
  const [own, sorted] = await Promise.all([import(PSL), import(SORTED)]);
  const rules: readonly string[] = JSON.parse(/\[\s*(?:"[^"\\]*",?\s*){1000,}\]/.exec(code)?.[0] ?? '[]');
  expect(rules.length).toBeGreaterThan(9000);
  const suffixes = rules.map((rule) => rule.replace(/^(?:\*\.|!)/, ''));
  const hosts = suffixes.flatMap((suffix) => [suffix, `b.${suffix}`, `a.b.${suffix}`, `${suffix}.example`]);
  const differing = [...HOSTS, ...hosts].filter((host) => JSON.stringify(own.parse(host)) !== JSON.stringify(sorted.parse(host)));
  expect(differing).toEqual([]);
});

test('a psl of another shape fails the build', () => {
  expect(() => withSortedRules('export const rules = new Map();')).toThrow('psl keeps its rules in another way');
});
