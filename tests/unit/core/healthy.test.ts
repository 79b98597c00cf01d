import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { loginKey } from '../../../src/core/login.ts';
import { ARRIVALS, type Navigation } from '../../../src/core/navigation.ts';
import { severityOf } from '../../../src/core/severity.ts';
import { healthyAnswers } from '../../vectors/navigations/healthy-answers.ts';
import { healthyDevices } from '../../vectors/navigations/healthy-devices.ts';
import { healthyHandoffs } from '../../vectors/navigations/healthy-handoffs.ts';
import { hostedPages, hostedRequests, hostedSteps } from '../../vectors/navigations/healthy-hosted.ts';
import { healthyJourneys } from '../../vectors/navigations/healthy-journeys.ts';
import { healthyMailLinks } from '../../vectors/navigations/healthy-mail-links.ts';
import { healthyPages } from '../../vectors/navigations/healthy-pages.ts';
import { healthyRequests } from '../../vectors/navigations/healthy-requests.ts';
import { healthySites } from '../../vectors/navigations/healthy-sites.ts';
import { healthySoftwarePages, healthySoftwareRequests, healthySoftwareSteps } from '../../vectors/navigations/healthy-software.ts';
import { healthyStarts } from '../../vectors/navigations/healthy-starts.ts';
import { healthySteps } from '../../vectors/navigations/healthy-steps.ts';
import { healthyWorld, type Mechanism } from '../../vectors/navigations/healthy-world.ts';
import { NOON, SERVICE, visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

type Ways = readonly (readonly [how: string, navigation: Navigation])[];

/** The ways in which each kind of page is reached in a healthy login. */
const REQUESTS = (url: string): Ways => [
  ['by a link of a service', visit(url, 'link', { from: SERVICE })],
  ['by a form of a service', visit(url, 'form', { from: SERVICE })],
  ['by a redirect of a service', visit(url, 'link', { requested: SERVICE, from: SERVICE })],
  ['by a redirect of a service that was kept', visit(url, 'bookmark', { requested: SERVICE })],
  ['by a script of a service', visit(url, 'redirect', { from: SERVICE })],
  ['again', visit(url, 'reload')],
];

const STEPS = (url: string): Ways => [
  ['by a redirect of a service', visit(url, 'link', { requested: SERVICE, from: SERVICE })],
  ['by a redirect of a service that was kept', visit(url, 'bookmark', { requested: SERVICE })],
  ['by a redirect of a service that was typed', visit(url, 'typed', { requested: SERVICE })],
  ['by a redirect of a service out of an e-mail', visit(url, 'external', { requested: SERVICE })],
  ['by a redirect of a service that was restored', visit(url, 'restored', { requested: SERVICE })],
  ['by a form', visit(url, 'form', { from: url })],
  ['by a form of a service', visit(url, 'form', { from: SERVICE })],
  ['by a script on the page before', visit(url, 'redirect', { from: url })],
  ['by a link on the page before', visit(url, 'link', { from: `${new URL(url).origin}${new URL(url).pathname}` })],
  ['back', visit(url, 'back-forward')],
  ['again', visit(url, 'reload')],
];

const PAGES = (url: string): Ways => [
  ['by a bookmark', visit(url, 'bookmark')],
  ['typed', visit(url, 'typed')],
  ['suggested', visit(url, 'suggestion')],
  ['out of an e-mail', visit(url, 'external')],
  ['by a link of another site', visit(url, 'link', { from: 'https://search.example/results' })],
  ['restored', visit(url, 'restored')],
];

/** Where a page stands on its own, it does so however it is reached. */
const ANYHOW = (url: string): Ways => [
  ...ARRIVALS.map((arrival) => [arrival, visit(url, arrival)] as const),
  ...ARRIVALS.map((arrival) => [`${arrival}, from a service`, visit(url, arrival, { from: SERVICE })] as const),
  ['by a redirect of a service', visit(url, 'link', { requested: SERVICE, from: SERVICE })],
];

const OUT_OF_MAILS = (url: string): Ways => [
  ['by a mail program', visit(url, 'external')],
  ['by a webmail', visit(url, 'link', { from: 'https://webmail.example/inbox' })],
  ['in a new tab, of which nobody knows where it comes from', visit(url, 'link')],
];

const MAIL_LINKS = (url: string): Ways => [
  ...OUT_OF_MAILS(url),
  ['by a mail program, through a filter', visit(url, 'external', { requested: 'https://filter.example/?url=x' })],
  ['copied', visit(url, 'typed')],
  ['again', visit(url, 'reload')],
  ['back', visit(url, 'back-forward')],
  ['restored', visit(url, 'restored')],
];

/** A program asks in the browser; it also prints what it asks, and somebody copies that or clicks on it. */
const HANDOFFS = (url: string): Ways => [
  ['by a program', visit(url, 'external')],
  ['copied out of a terminal', visit(url, 'typed')],
  ['by a link on a page of its maker', visit(url, 'link', { from: SERVICE })],
  ['by a page of its maker that leads on', visit(url, 'external', { requested: SERVICE })],
  ['again', visit(url, 'reload')],
  ['back', visit(url, 'back-forward')],
  ['restored', visit(url, 'restored')],
];

type Rows = readonly (readonly [url: string, because: string])[];

/** The lists, and how what is on them is reached. */
const CLASSES: readonly (readonly [rows: Rows, waysOf: (url: string) => Ways])[] = [
  [healthyRequests, REQUESTS],
  [healthySteps, STEPS],
  [healthyPages, PAGES],
  [healthyStarts, ANYHOW],
  [healthyDevices, ANYHOW],
  [healthySites, ANYHOW],
  [healthyAnswers, ANYHOW],
  [healthyMailLinks, MAIL_LINKS],
  [healthyHandoffs, HANDOFFS],
  [healthySoftwareRequests, REQUESTS],
  [healthySoftwareSteps, STEPS],
  [healthySoftwarePages, PAGES],
  [hostedRequests, REQUESTS],
  [hostedSteps, STEPS],
  [hostedPages, PAGES],
];

const requests = rowsReached(REQUESTS);
const steps = rowsReached(STEPS);

/** All that is reached in these ways. */
function rowsReached(by: (url: string) => Ways): Rows {
  return CLASSES.flatMap(([rows, waysOf]) => (waysOf === by ? rows : []));
}

const healthy = [
  ...CLASSES.flatMap(([rows, waysOf]) => rows.map(([url, because]) => ({ url, because, ways: waysOf(url) }))),
  ...healthyJourneys.map(([because, navigation]) => ({
    url: navigation.url.href,
    because,
    ways: [[navigation.arrival, navigation]] as Ways,
  })),
];

/** The ways in which an address is reached of which people would hear a word. */
function loudWays(ways: Ways): readonly string[] {
  return ways.flatMap(([how, navigation]) => {
    const severity = severityOf(judge(navigation, directory));
    return severity === 'silent' || severity === 'reassure' ? [] : [`${how}: ${severity}`];
  });
}

test('a thousand healthy addresses, more than twelve thousand navigations', () => {
  expect(new Set(healthy.map(({ url }) => url)).size).toBeGreaterThanOrEqual(1000);
  expect(healthy.flatMap(({ ways }) => ways).length).toBeGreaterThan(12_000);
});

test.for(CLASSES)('no address is written down twice in a list, %#', ([rows]) => {
  expect(rows.map(([url]) => url)).toHaveLength(new Set(rows.map(([url]) => url)).size);
});

test.for(healthy)('nothing to say about $url: $because', ({ ways }) => {
  expect(loudWays(ways)).toEqual([]);
});

/** A native app has just asked: complete requests by another program are quiet, but for one that carries its own old time. */
const OWN_TIME = /[?&](?:ct|wct)=/;
test.for(requests.filter(([url]) => !OWN_TIME.test(url)))('an app may ask for %s: %s', ([url, because]) => {
  const kind = judge(visit(url, 'external'), directory).kind;
  const broken = /placeholder|official example lacks/.test(because);
  if (!broken) expect(kind).not.toBe('out-of-flow');
});

test.for(steps)('a tab in the middle of this login may show %s however it got there: %s', ([url]) => {
  const login = directory.loginAt(new URL(url));
  if (!login) return;
  const flow = { login: loginKey(login), seenAtMs: NOON - 30_000 };
  const kind = login.system.kind === 'provider' ? 'official' : 'unrelated';
  for (const isProven of [true, false]) {
    for (const arrival of ARRIVALS) {
      expect(judge({ ...visit(url, arrival), flow: { ...flow, isProven } }, directory).kind, arrival).toBe(kind);
      expect(judge({ ...visit(url, arrival, { from: url }), flow: { ...flow, isProven } }, directory).kind, arrival).toBe(kind);
    }
  }
});

/** Login systems at which these addresses are. */
function systemsAt(rows: Rows): ReadonlySet<string> {
  return new Set(rows.flatMap(([url]) => directory.loginAt(new URL(url))?.system.id ?? []));
}

test('pages in the middle of a login, and requests, of all sixty-odd providers and makes; properties try every page of the catalogue', () => {
  expect(systemsAt(steps).size).toBeGreaterThanOrEqual(60);
  expect(systemsAt([...requests, ...steps]).size).toBeGreaterThanOrEqual(65);
});

/** How addresses are opened that stand for what the judgement must know. */
const WAYS_TO: { readonly [mechanism in Mechanism]: (url: string) => Ways } = {
  'no age of WS-Federation': PAGES,
  'constant state': PAGES,
  'constant state of a made-up host': PAGES,
  'restart inside the key': PAGES,
  'mailed links': OUT_OF_MAILS,
  'mailed keys': MAIL_LINKS,
  'standing pages': PAGES,
  'request inside a parameter': PAGES,
  'genuine hosts': PAGES,
};

/** What the judgement does not know yet. If you teach it, take the name out of here; the last test says when. */
const TO_COME: ReadonlySet<Mechanism> = new Set<Mechanism>();

const world = healthyWorld.map(([url, mechanism, because]) => ({ url, mechanism, because, ways: WAYS_TO[mechanism](url) }));

test.for(world.filter(({ mechanism }) => !TO_COME.has(mechanism)))('nothing to say about $url: $because', ({ ways }) => {
  expect(loudWays(ways)).toEqual([]);
});

test.for([...TO_COME])('%s is still to come: there is an address that is not left in peace', (expected) => {
  const loud = world.filter(({ mechanism, ways }) => mechanism === expected && loudWays(ways).length > 0);
  expect(loud, 'all are left in peace: take it out of TO_COME').not.toEqual([]);
});
