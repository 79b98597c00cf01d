import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { judge } from '../../src/core/judge.ts';
import { ARRIVALS } from '../../src/core/navigation.ts';
import { wayIn } from '../../src/core/way-in.ts';
import { healthyPages } from '../vectors/navigations/healthy-pages.ts';
import { healthyRequests } from '../vectors/navigations/healthy-requests.ts';
import { healthySteps } from '../vectors/navigations/healthy-steps.ts';
import { stale } from '../vectors/navigations/stale.ts';
import { NOON } from '../vectors/navigations/visit.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const timeout = 20_000 + RUNS * 5;

/** Resemblance is measured elsewhere: here it is the reading of requests that must hold. */
const directory = createDirectory({ ...catalogue, brands: [] });

const bases = [...healthyPages, ...healthyRequests, ...healthySteps, ...stale].map(([url]) => url);
const names = [
  ...new Set([
    ...[...catalogue.providers, ...catalogue.servers].flatMap(({ entries, interior }) =>
      [...entries, ...interior].flatMap((page) => [...(page.keys ?? []), ...(page.with ?? []).map((text) => text.split('=')[0] ?? '')]),
    ),
    ...['redirect_uri', 'RelayState', 'goto', 'next', 'TARGET', 'SAMLRequest', 'request', 'client_data', 'state', 'wct', 'AuthState'],
  ]),
];

const nested = fc.tuple(fc.constantFrom(...bases), fc.nat(12)).map(([url, depth]) =>
  Array.from({ length: depth })
    .reduce<string>((inner) => `/x?next=${encodeURIComponent(inner)}&goto=${encodeURIComponent(inner.slice(0, 999))}`, url)
    .slice(0, 20_000),
);
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.base64String({ maxLength: 400 }),
  nested,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => btoa(String.fromCharCode(...deflateSync(bytes)))),
  fc.json().map((json) => `x.${btoa(unescape(encodeURIComponent(json)))}.x`),
  fc.constantFrom('', '%', '%%%', '_0:https://', '-SM-', '$SM$$', 'hKFo', 'javascript:', 'http://[', '//', '1e9', '2026-11-23T11:00:00Z'),
);
const parameters = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 })), value), { maxLength: 12 });
const separator = fc.constantFrom('?', '#', '?a=b#/', ';x=1?', '/../?');

const address = fc
  .tuple(fc.constantFrom(...bases), separator, parameters)
  .map(
    ([base, mark, pairs]) =>
      base +
      mark +
      pairs.map(([name, text]) => `${encodeURIComponent(toWellFormed(name))}=${encodeURIComponent(toWellFormed(text))}`).join('&'),
  )
  .filter((text) => URL.canParse(text));

function toWellFormed(text: string): string {
  return text.toWellFormed();
}

function judged(url: string, arrival: (typeof ARRIVALS)[number] = 'bookmark'): ReturnType<typeof judge> {
  const parsed = new URL(url);
  return judge({ url: parsed, requested: parsed, arrival, atMs: NOON }, directory);
}

test('no URL makes the core throw, and every door is catalogued or the front page of the login’s own site', { timeout }, () => {
  let guided = 0;
  fc.assert(
    fc.property(address, fc.constantFrom(...ARRIVALS), (url, arrival) => {
      const verdict = judged(url, arrival);
      const doors = wayIn(verdict, directory);
      for (const { service } of doors) {
        if (directory.serviceById(service.id)) continue;
        expect(service.id).toBe(`site:${new URL(service.start).hostname}`);
        expect(`.${new URL(url).hostname}`.endsWith(`.${new URL(service.start).hostname}`)).toBe(true);
      }
      if (verdict.kind === 'out-of-flow') guided += 1;
      if (verdict.kind === 'official') expect(verdict.login.system.kind).toBe('provider');
    }),
    { numRuns: RUNS },
  );
  expect(guided).toBeGreaterThan(RUNS / 20);
});

test('any web address at all', { timeout }, () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true, size: 'large' }), (url) => {
      judged(url);
    }),
    { numRuns: RUNS },
  );
});

test('from a service, nothing but danger is ever said', { timeout }, () => {
  fc.assert(
    fc.property(address, (url) => {
      const parsed = new URL(url);
      const service = new URL('https://service.example/');
      const { kind } = judge({ url: parsed, requested: service, from: service, arrival: 'redirect', atMs: NOON }, directory);
      expect(['out-of-flow', 'loop']).not.toContain(kind);
    }),
    { numRuns: RUNS },
  );
});

/** The worst that somebody could put into an address: each is judged in 5 ms, warm. */
const MEGABYTE = 1_000_000;
const bomb = encodeURIComponent(btoa(String.fromCharCode(...deflateSync(new Uint8Array(4_000_000)))));
const wrapped = (text: string, times: number): string =>
  Array.from({ length: times }).reduce<string>((inner) => encodeURIComponent(inner), text);
const worst: readonly [what: string, url: string][] = [
  ['a query of a megabyte', `https://auth.login.nhs.uk/authorize?x=${'x'.repeat(MEGABYTE)}`],
  ['half a million parameters', `https://auth.login.nhs.uk/authorize?${'a&'.repeat(MEGABYTE / 2)}`],
  ['a megabyte of percent signs', `https://cas.example.org/cas/login?service=${'%25'.repeat(MEGABYTE / 3)}`],
  ['a fragment of a megabyte', `https://sso.example.org/openam/XUI/#login/&goto=${'%2F'.repeat(MEGABYTE / 3)}`],
  ['a path of a megabyte', `https://sso.example.org/${'login/'.repeat(MEGABYTE / 6)}`],
  ['a path of telling segments', `https://sso.example.org/${'realms/profile/module.php/dex/'.repeat(80)}`],
  ['a deflate bomb', `https://idp.example.org/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${bomb}`],
  ['URLs in URLs', `https://github.com/login?return_to=${wrapped('/login?return_to=/login?return_to=/x', 9)}`],
  [
    'the same in every carrier',
    `https://sso.example.org/login?${names.map((name) => `${name}=${encodeURIComponent('/login?next=/login?next=/')}`).join('&')}`,
  ],
  [
    'carriers full of carriers',
    `https://sso.example.org/?login_challenge=1&${['next', 'goto', 'return_to', 'RelayState'].map((name) => `${name}=${encodeURIComponent(`/?${names.map((inner) => `${inner}=${'%252F'.repeat(20)}`).join('&')}`)}`).join('&')}`,
  ],
  ['deep JSON', `https://oidc.account.gov.uk/authorize?request=x.${btoa('['.repeat(8000))}.x`],
  ['a host of many labels', `https://${'a.'.repeat(120)}example.org/login?next=/`],
];
test.for(worst)('%s is judged in 5 ms', ([, url]) => {
  const parsed = new URL(url);
  const times = Array.from({ length: 7 }, () => {
    const startedMs = performance.now();
    judge({ url: new URL(parsed), requested: parsed, arrival: 'bookmark', atMs: NOON }, directory);
    return performance.now() - startedMs;
  });
  const parsing = Array.from({ length: 7 }, () => {
    const startedMs = performance.now();
    new URL(parsed);
    return performance.now() - startedMs;
  });
  expect(Math.min(...times) - Math.min(...parsing)).toBeLessThan(5);
});
