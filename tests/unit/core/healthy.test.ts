import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import type { Navigation } from '../../../src/core/navigation.ts';
import { severityOf } from '../../../src/core/severity.ts';
import { hostedPages, hostedRequests, hostedSteps } from '../../vectors/navigations/healthy-hosted.ts';
import { healthyPages as pages } from '../../vectors/navigations/healthy-pages.ts';
import { healthyRequests as requests } from '../../vectors/navigations/healthy-requests.ts';
import { healthySoftwarePages, healthySoftwareRequests, healthySoftwareSteps } from '../../vectors/navigations/healthy-software.ts';
import { healthySteps as steps } from '../../vectors/navigations/healthy-steps.ts';
import { NOON, SERVICE, visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const healthyRequests = [...requests, ...healthySoftwareRequests, ...hostedRequests];
const healthySteps = [...steps, ...healthySoftwareSteps, ...hostedSteps];
const healthyPages = [...pages, ...healthySoftwarePages, ...hostedPages];

/** The ways in which each kind of page is reached in a healthy login. */
const REQUESTS = (url: string): readonly [how: string, navigation: Navigation][] => [
  ['by a link of a service', visit(url, 'link', { from: SERVICE })],
  ['by a form of a service', visit(url, 'form', { from: SERVICE })],
  ['by a redirect of a service', visit(url, 'link', { requested: SERVICE, from: SERVICE })],
  ['by a redirect of a service that was kept', visit(url, 'bookmark', { requested: SERVICE })],
  ['by a script of a service', visit(url, 'redirect', { from: SERVICE })],
  ['again', visit(url, 'reload')],
];

const STEPS = (url: string): readonly [how: string, navigation: Navigation][] => [
  ['by a redirect of a service', visit(url, 'link', { requested: SERVICE, from: SERVICE })],
  ['by a redirect of a service that was kept', visit(url, 'bookmark', { requested: SERVICE })],
  ['by a form', visit(url, 'form', { from: url })],
  ['by a link on the page before', visit(url, 'link', { from: `${new URL(url).origin}${new URL(url).pathname}` })],
  ['back', visit(url, 'back-forward')],
  ['again', visit(url, 'reload')],
];

const PAGES = (url: string): readonly [how: string, navigation: Navigation][] => [
  ['by a bookmark', visit(url, 'bookmark')],
  ['typed', visit(url, 'typed')],
  ['suggested', visit(url, 'suggestion')],
  ['out of an e-mail', visit(url, 'external')],
  ['by a link of another site', visit(url, 'link', { from: 'https://search.example/results' })],
  ['restored', visit(url, 'restored')],
];

const healthy = [
  ...healthyRequests.flatMap(([url, because]) => REQUESTS(url).map(([how, navigation]) => ({ url, how, navigation, because }))),
  ...healthySteps.flatMap(([url, because]) => STEPS(url).map(([how, navigation]) => ({ url, how, navigation, because }))),
  ...healthyPages.flatMap(([url, because]) => PAGES(url).map(([how, navigation]) => ({ url, how, navigation, because }))),
];

test('three hundred healthy addresses, more than a thousand navigations', () => {
  expect(healthyRequests.length + healthySteps.length + healthyPages.length).toBeGreaterThanOrEqual(300);
  expect(healthy.length).toBeGreaterThan(1500);
});

test.for(healthy)('nothing to say about $url $how: $because', ({ navigation }) => {
  expect(['silent', 'reassure']).toContain(severityOf(judge(navigation, directory)));
});

/** A native app has just asked: complete requests by another program are quiet. */
test.for(healthyRequests)('an app may ask for %s: %s', ([url, because]) => {
  const kind = judge(visit(url, 'external'), directory).kind;
  const broken = /placeholder|official example lacks/.test(because);
  if (!broken) expect(kind).not.toBe('out-of-flow');
});

test.for(healthySteps)('a tab in the middle of this login may show %s however it got there: %s', ([url]) => {
  const login = directory.loginAt(new URL(url));
  if (login?.system.kind !== 'provider') return;
  const flow = { login: login.system.id, startedAtMs: NOON - 60_000, seenAtMs: NOON - 30_000 };
  expect(judge({ ...visit(url, 'typed'), flow }, directory).kind).toBe('official');
});
