import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { judge } from '../../src/core/judge.ts';
import { loginKey } from '../../src/core/login.ts';
import { ARRIVALS, type Flow, type Navigation } from '../../src/core/navigation.ts';
import { severityOf } from '../../src/core/severity.ts';
import { SIZE } from '../size.ts';
import { cataloguePages } from '../vectors/catalogue-pages.ts';
import { carriers } from '../vectors/hostile-urls.ts';
import { healthySteps } from '../vectors/navigations/healthy-steps.ts';
import { stale } from '../vectors/navigations/stale.ts';
import { NOON, SERVICE, visit } from '../vectors/navigations/visit.ts';

const RUNS = SIZE.addresses;
const timeout = 60_000 + RUNS * 20;

/** Whom a name imitates is measured elsewhere: here it is the way into a login that must count. */
const directory = createDirectory({ ...catalogue, brands: [] });

const pages = cataloguePages(catalogue);

/** How a healthy login leads from page to page. */
function inFlow(url: string): readonly Navigation[] {
  const login = directory.loginAt(new URL(url));
  const flow: Flow | undefined = login && { login: loginKey(login), seenAtMs: NOON - 60_000 };
  return [
    ...ARRIVALS.map((arrival) => visit(url, arrival, { requested: SERVICE })),
    visit(url, 'form', { from: SERVICE }),
    visit(url, 'form', { from: url }),
    visit(url, 'redirect', { from: SERVICE }),
    visit(url, 'redirect', { from: url }),
    visit(url, 'link', { from: url }),
    visit(url, 'back-forward'),
    visit(url, 'reload'),
    ...ARRIVALS.map((arrival) => ({ ...visit(url, arrival), flow })),
  ];
}

test('every page that the catalogue calls dead is left in peace within a login', () => {
  const guided = pages.flatMap(({ urls }) =>
    urls.flatMap((url) =>
      inFlow(url)
        .filter((navigation) => severityOf(judge(navigation, directory)) === 'guide')
        .map(({ arrival }) => `${arrival} ${url}`),
    ),
  );
  expect(guided).toEqual([]);
  // It is about pages that are guided otherwise: nearly all of what the catalogue knows.
  const dead = pages.filter(({ urls }) => urls.some((url) => judge(visit(url, 'bookmark'), directory).kind === 'out-of-flow'));
  expect(dead.length).toBeGreaterThan(pages.length / 2);
});

const host = fc.tuple(fc.domain(), fc.constantFrom('example', 'test', 'localhost')).map(([name, end]) => `${name}.${end}`);
const shape = fc
  .constantFrom(...pages.flatMap(({ urls }) => urls), ...[...healthySteps, ...stale].map(([url]) => url))
  .map((url) => new URL(url))
  .map(({ pathname, search, hash }) => ({ pathname, search, hash }));
const words = fc.array(fc.constantFrom(...carriers, 'login', 'authorize', 'saml2', 'SSO', 'adfs', 'realms', 'cas', 'oauth2', 'x'), {
  maxLength: 6,
});
const anything = fc.record({
  pathname: words.map((parts) => `/${parts.join('/')}`),
  search: fc
    .array(fc.tuple(fc.constantFrom(...carriers), fc.oneof(fc.string(), fc.webUrl(), fc.base64String())), { maxLength: 6 })
    .map((pairs) => `?${new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()]))}`),
  hash: fc.constantFrom('', '#', '#/login'),
});

const address = fc
  .tuple(host, fc.oneof(shape, anything))
  .map(([name, { pathname, search, hash }]) => `https://${name}${pathname}${search}${hash}`);
const page = fc.tuple(host, fc.webPath()).map(([name, path]) => `https://${name}${path}`);
const known = fc.constantFrom(...catalogue.providers.flatMap(({ services }) => services.map(({ start }) => start)), SERVICE);
const elsewhere = fc.oneof(page, known, address);

test('whatever the host and the path: whom another server sent, or a form, is never told that a page is dead', { timeout }, () => {
  let recognised = 0;
  let dead = 0;
  fc.assert(
    fc.property(
      address,
      elsewhere,
      fc.constantFrom(...ARRIVALS),
      fc.constantFrom('redirected', 'form', 'script'),
      (url, other, arrival, how) => {
        fc.pre(URL.canParse(url) && URL.canParse(other) && new URL(url).host !== new URL(other).host);
        const navigation =
          how === 'redirected'
            ? visit(url, arrival, { requested: other, from: other })
            : visit(url, how === 'form' ? 'form' : 'redirect', { from: other });
        expect(severityOf(judge(navigation, directory)), `${how} ${url} after ${other}`).not.toBe('guide');
        if (directory.loginAt(new URL(url))) recognised += 1;
        if (judge(visit(url, 'bookmark'), directory).kind === 'out-of-flow') dead += 1;
      },
    ),
    { numRuns: RUNS },
  );
  expect(recognised).toBeGreaterThan(RUNS / 10);
  expect(dead).toBeGreaterThan(RUNS / 16);
});
