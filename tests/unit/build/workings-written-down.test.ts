import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { workedOut as fresh } from '../../../src/build/worked-out.ts';
import { workedOutModule } from '../../../src/build/workings-written-down.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';
import type { WorkedOut } from '../../../src/core/worked-out.ts';
import { healthyPages } from '../../vectors/navigations/healthy-pages.ts';

const MODULE = new URL('../../../node_modules/.frontdoor-worked-out.mjs', import.meta.url).pathname;

afterAll(() => rmSync(MODULE, { force: true }));

writeFileSync(MODULE, workedOutModule());
const shipped: WorkedOut = (await import(MODULE)).workedOut;

test('the names that ship are those that would be worked out', () => {
  const [read, names] = [shipped.names(), fresh.names()];
  expect(names.looks.length).toBeGreaterThan(300);
  for (const list of ['looks', 'slippery', 'strong', 'short'] as const) expect(read[list], list).toEqual(names[list]);
  for (const look of names.looks) expect(read.nameOf(look), look).toEqual(names.nameOf(look));
  expect(read.nameOf('nobody')).toBeUndefined();
});

test('so are the indexes of the names', () => {
  expect(fresh.names().indexes().near.hashes.rows.length).toBeGreaterThan(1000);
  expect(shipped.names().indexes()).toMatchObject(fresh.names().indexes());
  expect(shipped.ends()).toEqual(fresh.ends());
  expect(shipped.names().ends()).toBe(shipped.ends());
});

/** A name as it is, and spoilt in ways that each index is there for. */
const spoilt = (text: string): readonly string[] => [
  `${text}.example`,
  `${text}-login.example`,
  `secure${text.slice(1)}.example`,
  `${text.slice(0, 2)}${text.slice(3)}.example`,
  `${text.slice(0, 1)}${text.slice(2, 3)}${text.slice(1, 2)}${text.slice(3)}-signin.example`,
  `${text.slice(0, 3)}x${text.slice(3, -1)}.example`,
  `www.${text}.weather.example`,
];

test('every host is answered the same', () => {
  const ask = ({ names, filing }: WorkedOut) => createDirectory(catalogue, createResemblance(catalogue, names), filing);
  const [read, made] = [ask(shipped), ask(fresh)];
  const hosts = [...fresh.names().looks.flatMap(spoilt), ...healthyPages.map(([url]) => new URL(url).hostname)];
  const urls = hosts.filter((host) => URL.canParse(`https://${host}/`)).map((host) => new URL(`https://${host}/login`));
  const answers = urls.map((url) => made.resembles(url));
  const rows = new Set(answers.flatMap((found) => (found ? [found.technique] : [])));
  expect([...rows]).toEqual(expect.arrayContaining(['combosquat', 'typo', 'homoglyph', 'subdomain']));
  for (const [i, url] of urls.entries()) expect(read.resembles(url), url.hostname).toEqual(answers[i]);
});

test('so is the filing of login software', () => {
  expect(fresh.filing().bySegment.length).toBeGreaterThan(50);
  expect(shipped.filing()).toEqual(fresh.filing());
});
