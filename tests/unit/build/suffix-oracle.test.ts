import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { suffixListRules } from '../../../src/build/suffix-list.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { claims } from '../../../src/catalogue/ownership/index.ts';
import { isAddress } from '../../../src/core/names/registrable-domain.ts';
import { differing } from './suffix-oracle.ts';

const TESTS = new URL('../../', import.meta.url);

/** A host name that DNS can have; below `local` there are only names of one's own network, where psl sees no domain. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!local$)[a-z0-9-]*[a-z0-9]$/;

/** Every host that a test names, by itself or in an address. */
function hostsOfTests(): ReadonlySet<string> {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|json|jsonl|txt)$/.test(file));
  const named = files.flatMap((file) => [
    ...readFileSync(new URL(file, TESTS), 'utf8').matchAll(/(?<=['"`\s]|:\/\/)[\w-]+(?:\.[\w-]+)+(?=['"`\s/?#:])/g),
  ]);
  const hosts = named.map(([host]) => host.toLowerCase());
  return new Set(hosts.filter((host) => HOST.test(host) && !isAddress(host)));
}

test('no host of the tests has another suffix by tldts', () => {
  const hosts = hostsOfTests();
  expect(hosts.size).toBeGreaterThan(1000);
  expect(differing(hosts)).toEqual([]);
});

test('no host of the catalogue has another suffix by tldts', () => {
  const { providers, brands } = catalogue;
  const hosts = [
    ...providers.flatMap(({ hosts }) => hosts.map(({ host }) => host.replace(/^\*\./, 'tenant.'))),
    ...brands.flatMap(({ hosts, owns }) => [...hosts, ...owns.map((domain) => `www.${domain}`)]),
    ...claims.flatMap(({ names }) => names.map((name) => `www.${name}`)),
  ];
  expect(hosts.length).toBeGreaterThan(1000);
  expect(differing(hosts)).toEqual([]);
});

test('below every rule of both sections, tldts finds the same suffix', () => {
  const below = suffixListRules().flatMap((rule) => {
    const suffix = new URL(`https://${rule.replace(/^(?:\*\.|!)/, '')}`).hostname;
    return [`b.${suffix}`, `a.b.${suffix}`];
  });
  expect(below.length).toBeGreaterThan(20_000);
  expect(differing(below)).toEqual([]);
});
