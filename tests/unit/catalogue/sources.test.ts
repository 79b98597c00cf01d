import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { severityOf } from '../../../src/core/severity.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const { providers, servers, brands } = catalogue;
const services = providers.flatMap((provider) => provider.services);

/** All that the catalogue cites, and all that it leads to: each of these is healthy, or it would be no source and no door. */
const cited: readonly string[] = [
  ...new Set([
    ...[...providers, ...servers, ...brands, ...services].flatMap(({ source }) => source.flatMap(({ url }) => url ?? [])),
    ...[...services, ...brands].map(({ start }) => start),
  ]),
].toSorted();

const WAYS = (url: string) =>
  [
    ['typed', visit(url, 'typed')],
    ['by a bookmark', visit(url, 'bookmark')],
    ['suggested', visit(url, 'suggestion')],
    ['by a link of another site', visit(url, 'link', { from: 'https://search.example/results' })],
    ['out of an e-mail', visit(url, 'external')],
  ] as const;

/** Hosts of healthy addresses that are accused for their name today, each with the reason. The last test says when one is to go. */
const ACCUSED: ReadonlyMap<string, string> = new Map([]);

const isAccused = (url: string): boolean => ACCUSED.has(new URL(url).hostname);

function loudWays(url: string): readonly string[] {
  return WAYS(url).flatMap(([how, navigation]) => {
    const severity = severityOf(judge(navigation, directory));
    return severity === 'silent' || severity === 'reassure' ? [] : [`${how}: ${severity}`];
  });
}

test('the catalogue cites well over a hundred addresses', () => {
  expect(cited.length).toBeGreaterThan(100);
});

test.for(cited.filter((url) => !isAccused(url)))('what the catalogue cites is healthy: %s', (url) => {
  expect(loudWays(url)).toEqual([]);
});

test.for([...ACCUSED])('%s is accused still: %s', ([hostname]) => {
  const there = cited.filter((url) => new URL(url).hostname === hostname);
  expect(there).not.toEqual([]);
  expect(there.flatMap(loudWays), 'mended: take it out of the list').not.toEqual([]);
});
