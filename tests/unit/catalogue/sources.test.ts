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

/** Healthy addresses that are accused today, each with the reason. The last test says when one is to go. */
const ACCUSED: ReadonlyMap<string, string> = new Map([
  // NHS login's own specification, on pages of GitHub under the name of the NHS's developers: taken for a name that imitates the NHS.
  ['https://nhsconnect.github.io/nhslogin/interface-spec-doc/', "its name is not known to be the NHS's own"],
  ['https://nhsconnect.github.io/nhslogin/linking-to-settings/', "its name is not known to be the NHS's own"],
]);

test('the catalogue cites well over a hundred addresses', () => {
  expect(cited.length).toBeGreaterThan(100);
});

test.for(cited.filter((url) => !ACCUSED.has(url)))('what the catalogue cites is healthy: %s', (url) => {
  for (const [how, navigation] of WAYS(url)) expect(['silent', 'reassure'], how).toContain(severityOf(judge(navigation, directory)));
});

test.for([...ACCUSED])('%s is accused still: %s', ([url]) => {
  expect(cited).toContain(url);
  const severities = WAYS(url).map(([, navigation]) => severityOf(judge(navigation, directory)));
  expect(
    severities.some((severity) => severity !== 'silent' && severity !== 'reassure'),
    'mended: take it out of the list',
  ).toBe(true);
});
