import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { pages } from '../../../src/catalogue/pages/index.ts';
import * as schema from '../../../src/catalogue/schema.ts';
import { standingOf } from '../core/page-check/page.ts';

const brands = new Map(catalogue.brands.map((brand) => [brand.id, brand]));

test('what pages say is as the schema says, for thirty brands at least', () => {
  const wrong = pages.map((brand) => [brand.id, schema.brandPages.safeParse(brand).error?.message]);
  expect(wrong.filter(([, message]) => message !== undefined)).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(30);
});

test('one file each, all of them listed, sorted by id', () => {
  const files = readdirSync(new URL('../../../src/catalogue/pages', import.meta.url)).filter(
    (file) => !['index.ts', 'sources.ts'].includes(file),
  );
  expect(pages.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

test.for(pages)('$id: all that it covers is a brand, and no other covers it', ({ id, covers }) => {
  expect(covers).toContain(id);
  expect(covers.filter((covered) => !brands.has(covered))).toEqual([]);
  expect(pages.filter((other) => other.id !== id && other.covers.some((covered) => covers.includes(covered)))).toEqual([]);
});

test.for(pages)('$id: people sign in where it is at home', ({ covers, loginHosts }) => {
  const foreign = loginHosts.filter((host) => !standingOf(host).owners.some((owner) => covers.includes(owner)));
  expect(foreign).toEqual([]);
});

test('a name, a field, a host of sign-in pages: each is one brand’s', () => {
  for (const of of ['names', 'fields', 'assets'] as const) {
    const all = pages.flatMap((brand) => brand[of].map((value) => value.toLowerCase().replaceAll(' ', '')));
    expect(
      all.filter((value, i) => all.indexOf(value) !== i),
      of,
    ).toEqual([]);
  }
});

test('“NHS” and “GOV.UK” by themselves are nobody’s claim: thousands of honest sites wear them', () => {
  const names = pages.flatMap((brand) => brand.names.map((name) => name.toLowerCase()));
  for (const name of ['nhs', 'gov.uk', 'chase', 'halifax', 'nationwide', 'o2', 'ee']) expect(names).not.toContain(name);
});
