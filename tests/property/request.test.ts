import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { judge } from '../../src/core/judge.ts';
import { ARRIVALS } from '../../src/core/navigation.ts';
import { severityOf } from '../../src/core/severity.ts';
import { wayIn } from '../../src/core/way-in.ts';
import { SIZE } from '../size.ts';
import { carriers, hostileUrls } from '../vectors/hostile-urls.ts';
import { hostedPages, hostedRequests, hostedSteps } from '../vectors/navigations/healthy-hosted.ts';
import { healthyPages } from '../vectors/navigations/healthy-pages.ts';
import { healthyRequests } from '../vectors/navigations/healthy-requests.ts';
import { healthySteps } from '../vectors/navigations/healthy-steps.ts';
import { stale } from '../vectors/navigations/stale.ts';
import { staleHosted } from '../vectors/navigations/stale-hosted.ts';
import { NOON } from '../vectors/navigations/visit.ts';

const RUNS = SIZE.addresses;
const timeout = 60_000 + RUNS * 10;

/** Resemblance is measured elsewhere: here it is the reading of requests that must hold. */
const directory = createDirectory({ ...catalogue, brands: [] });

const hosted = [...hostedPages, ...hostedRequests, ...hostedSteps, ...staleHosted];
const bases = [...healthyPages, ...healthyRequests, ...healthySteps, ...stale, ...hosted].map(([url]) => url);

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
const parameters = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...carriers), fc.string({ maxLength: 8 })), value), { maxLength: 12 });
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

/** Where software at anybody's host, or at a customer's of its maker's, has its people start. */
const homes = [
  ...catalogue.servers.flatMap(({ home = '/', tenantHome = '/' }) => [home, tenantHome]),
  ...catalogue.providers.flatMap(({ hosts }) => hosts.map(({ home = '/' }) => home)),
];

test('no URL makes the core throw, and every door is catalogued, a front page of the login’s own organisation, or of the site that a bookmark names', {
  timeout,
}, () => {
  let guided = 0;
  fc.assert(
    fc.property(address, fc.constantFrom(...ARRIVALS), (url, arrival) => {
      const verdict = judged(url, arrival);
      const doors = wayIn(verdict, directory);
      for (const { service } of doors) {
        if (directory.serviceById(service.id)) continue;
        const [login, door] = [new URL(url).hostname, new URL(service.start)];
        expect([door.protocol, door.search, door.hash]).toEqual(['https:', '', '']);
        // A page of its own that the catalogue knows, at the very host of the login; else a front page.
        if (login === door.hostname) expect(['/', ...homes]).toContain(door.pathname);
        else expect(door.pathname).toBe('/');
        // The site that a bookmark of the person's own names, no matter whose it is.
        if (service.id === `named:${door.hostname}`) {
          expect(arrival).toBe('bookmark');
          expect(verdict.kind === 'out-of-flow' && verdict.request.origin).toBe(door.origin);
          continue;
        }
        expect(service.id).toBe(`site:${door.hostname}`);
        const domain = directory.registrableDomain(login);
        expect(login === door.hostname || (domain !== undefined && domain === directory.registrableDomain(door.hostname))).toBe(true);
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

test('whatever a stranger’s page, or a person, asks for: it is never said that a service sent the person', { timeout }, () => {
  const tried = new Map<string, number>();
  const stranger = new URL('https://stranger.example/page');
  fc.assert(
    fc.property(address, fc.constantFrom(...ARRIVALS), fc.boolean(), (url, arrival, isFromPage) => {
      const parsed = new URL(url);
      const verdict = judge({ url: parsed, requested: parsed, arrival, from: isFromPage ? stranger : undefined, atMs: NOON }, directory);
      const standing = verdict.kind === 'official' ? verdict.standing : verdict.kind;
      tried.set(standing, (tried.get(standing) ?? 0) + 1);
      expect(standing).not.toBe('in-flow');
      expect(severityOf(verdict)).not.toBe('reassure');
    }),
    { numRuns: RUNS },
  );
  expect(tried.get('page')).toBeGreaterThan(RUNS / 20);
  expect(tried.get('tenant')).toBeGreaterThan(0);
});

/** The worst that somebody could put into an address: each is judged in 5 ms, warm. */
test.for(hostileUrls)('%s is judged; how fast, `npm run bench` tells', ([, url]) => {
  const parsed = new URL(url);
  expect(judge({ url: parsed, requested: parsed, arrival: 'bookmark', atMs: NOON }, directory)).toHaveProperty('kind');
});
