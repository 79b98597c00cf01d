import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { domainToUnicode } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { SUFFIX_LIST, suffixListRules, withSortedRules } from '../../../src/build/suffix-list.ts';
import { listOf } from '../../tools/suffix-list.ts';

const PSL = new URL('../../../node_modules/psl/dist/psl.mjs', import.meta.url).pathname;
/** psl with today's list, as it keeps its own, and as we write it. */
const AS_IT_KEEPS = new URL('../../../node_modules/.frontdoor-kept-psl.mjs', import.meta.url).pathname;
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

/** A rule in the letters in which psl keeps it. */
function inULabels(rule: string): string {
  const [mark = ''] = /^(?:\*\.|!|)/.exec(rule) ?? [];
  return mark + domainToUnicode(rule.slice(mark.length));
}

afterAll(() => {
  for (const file of [AS_IT_KEEPS, SORTED]) rmSync(file, { force: true });
});

test('psl answers from the sorted rules as it does from rules that it keeps itself, for every rule', async () => {
  const code = readFileSync(PSL, 'utf8');
  const rules = suffixListRules();
  expect(rules.length).toBeGreaterThan(10_000);
  writeFileSync(
    AS_IT_KEEPS,
    code.replace(/\[\s*(?:"[^"\\]*",?\s*){1000,}\]/, () => JSON.stringify(rules.map(inULabels))),
  );
  writeFileSync(SORTED, withSortedRules(code));
  const [kept, sorted] = await Promise.all([import(AS_IT_KEEPS), import(SORTED)]);
  const suffixes = rules.map((rule) => rule.replace(/^(?:\*\.|!)/, ''));
  const hosts = suffixes.flatMap((suffix) => [suffix, `b.${suffix}`, `a.b.${suffix}`, `${suffix}.example`]);
  const differing = [...HOSTS, ...hosts].filter((host) => JSON.stringify(kept.parse(host)) !== JSON.stringify(sorted.parse(host)));
  expect(differing).toEqual([]);
});

test('the list is what the script makes of the package that carries it', () => {
  const kept = readFileSync(new URL('../../../src/build/public-suffix-list.txt', import.meta.url), 'utf8');
  expect(kept === listOf(SUFFIX_LIST.dated)).toBe(true);
});

test('the list keeps its licence, and has both its sections', () => {
  expect(readFileSync(new URL('../../../src/build/public-suffix-list.txt', import.meta.url), 'utf8')).toContain(
    'Mozilla Public\n// License, v. 2.0',
  );
  const [registries, others] = [suffixListRules('ICANN'), suffixListRules('PRIVATE')];
  expect([registries.includes('nhs.uk'), others.includes('nhs.uk')]).toEqual([true, false]);
  expect([registries.includes('pages.dev'), others.includes('pages.dev')]).toEqual([false, true]);
  expect(registries.length + others.length).toBe(suffixListRules().length);
});

test('a psl of another shape fails the build', () => {
  expect(() => withSortedRules('export const rules = new Map();')).toThrow('psl keeps its rules in another way');
});
