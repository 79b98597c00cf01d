import { expect, test } from 'vitest';
import { publicSuffixes } from '../../../src/build/suffix-list.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { claims } from '../../../src/catalogue/ownership/index.ts';
import * as schema from '../../../src/catalogue/schema.ts';
import { createDoubtAbout, domainsAbove } from '../../../src/core/names/ownership.ts';

const doubtAbout = createDoubtAbout(catalogue);
const titled = claims.map((claim) => [`${claim.vouching}: ${claim.owner ?? ''} ${claim.names[0]}`, claim] as const);

test('claims are as the schema says', () => {
  const wrong = titled.map(([title, claim]) => [title, schema.claim.safeParse(claim).error?.message]);
  expect(wrong.filter(([, message]) => message !== undefined)).toEqual([]);
});

test.for(titled)('%s: sorted, none twice, and somebody looked', ([, { names, source, known }]) => {
  expect(names).toEqual([...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1)));
  expect(source.every(({ checked }) => checked >= '2026-01-01' && checked <= '2027-12-31')).toBe(true);
  expect(known).not.toBe('remembered');
});

test('nothing is claimed of what a brand owns already, but that it is a platform or kept for some', () => {
  const owned = new Set(catalogue.brands.flatMap(({ owns }) => owns));
  const twice = claims
    .filter(({ vouching }) => vouching === 'owned' || vouching === 'network')
    .flatMap(({ names }) => names.filter((name) => [name, ...domainsAbove(name)].some((domain) => owned.has(domain))));
  expect(twice).toEqual([]);
});

test('where the Public Suffix List says that strangers have hosts, no owner vouches for them', () => {
  const open = publicSuffixes();
  const owned = new Set(claims.filter(({ vouching }) => vouching === 'owned').flatMap(({ names }) => names));
  // A top-level domain of one owner has no strangers below it.
  const strangers = open.filter((suffix) => suffix.includes('.') && [suffix, ...domainsAbove(suffix)].some((domain) => owned.has(domain)));
  expect(strangers.filter((suffix) => doubtAbout(`nhs-login.${suffix}`).kind === 'none')).toEqual([]);
});
