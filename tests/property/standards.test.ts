import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import type { Provider } from '../../src/catalogue/types.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { judge } from '../../src/core/judge.ts';
import { ARRIVALS } from '../../src/core/navigation.ts';
import { severityOf } from '../../src/core/severity.ts';
import { cataloguePages, examplesOf } from '../vectors/catalogue-pages.ts';
import { visit } from '../vectors/navigations/visit.ts';

/** Naming a host must not make anybody forget the standards, or the makes of login software, there. Names are judged elsewhere. */

const nameless = { ...catalogue, brands: [] };
const everybody = createDirectory(nameless);

const ANSWER = encodeURIComponent('https://app.college.example/cb');

/** Requests as RFC 6749, SAML 2.0 and WS-Federation have them, and one inside of a page that nobody has listed. */
const REQUESTS: readonly string[] = [
  `/unlisted/oauth?client_id=app&response_type=code&redirect_uri=${ANSWER}&state=8f3ad2c1e0`,
  '/unlisted/saml?SAMLRequest=fZBNa8MwDIb%2FitG9ce3RHkQSCO2l0F3abYddhmcEDfhrlj3y85dkDLpLb3r1&RelayState=x',
  `/unlisted/page?then=${encodeURIComponent(`/unlisted/oauth?client_id=app&response_type=code&redirect_uri=${ANSWER}&state=8f3ad2c1e0`)}`,
  '/unlisted/realms/main/login-actions/authenticate?session_code=a&execution=b&client_id=app&tab_id=t',
];

function isGuided(url: string, arrival: (typeof ARRIVALS)[number], directory = everybody): boolean {
  return severityOf(judge(visit(url, arrival), directory)) === 'guide';
}

/** A page of which the provider's own entry says something that somebody could check. */
function isKnown(url: string, { id }: Provider): boolean {
  const login = everybody.loginAt(new URL(url));
  if (login?.system.id !== id) return true;
  const page = everybody.pageAt(login, new URL(url));
  return page.kind === 'direct' || ((page.kind === 'entry' || page.kind === 'interior') && page.isOfSoftware !== true);
}

const listed = cataloguePages(nameless);

test.for(catalogue.providers)('$id: what is guided at a host that nobody has named is guided here, no matter who opens it', (provider) => {
  const without = createDirectory({ ...nameless, providers: catalogue.providers.filter((other) => other !== provider) });
  const hosts = provider.hosts.flatMap(({ host }) => examplesOf(host));
  const urls = [
    ...hosts.flatMap((host) => REQUESTS.map((rest) => `https://${host}${rest}`)),
    ...listed.filter(({ system }) => system === provider).flatMap((page) => page.urls),
  ];
  const forgotten = urls
    .filter((url) => !isKnown(url, provider))
    .flatMap((url) =>
      ARRIVALS.filter((arrival) => isGuided(url, arrival, without) && !isGuided(url, arrival)).map((arrival) => `${arrival} ${url}`),
    );
  expect(forgotten).toEqual([]);
});

test.for(catalogue.providers)('$id: what stands on its own is quiet, however it is opened', (provider) => {
  const hosts = provider.hosts.map(({ host }) => host);
  const urls = provider.direct.flatMap(({ hosts: own = hosts, path, with: demanded }) =>
    demanded ? [] : own.flatMap(examplesOf).flatMap((host) => examplesOf(path).map((one) => `https://${host}${one}`)),
  );
  const loud = urls.flatMap((url) => ARRIVALS.filter((arrival) => isGuided(url, arrival)).map((arrival) => `${arrival} ${url}`));
  expect(loud).toEqual([]);
});

test('most of these requests are guided at a host that nobody has named', () => {
  for (const rest of REQUESTS.filter((one) => !one.includes('SAMLRequest')))
    expect(isGuided(`https://login.unknown.example${rest}`, 'bookmark'), rest).toBe(true);
});
