import { expect, test, vi } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

/** Where the front page of a site is: at the domain itself, below `www.`, or wherever it was seen to answer. One of them is offered; the other is tried where it cannot be loaded. */

const DEAD = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s2';
const APEX = 'uni.example';
const WWW = 'www.uni.example';

type Worker = Awaited<ReturnType<ReturnType<typeof createBrowser>['wake']>>;

async function hosts(worker: Worker, atMs: number): Promise<readonly string[]> {
  await worker.hear(...load(1, DEAD, 'auto_bookmark', atMs));
  return (await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 })).doors.map(({ host }) => host);
}

function failed(host: string, error: string, atMs: number): readonly TabEvent[] {
  const url = `https://${host}/`;
  return [
    { kind: 'before-navigate', tabId: 1, url, atMs },
    { kind: 'failed', tabId: 1, url, error, atMs: atMs + 50 },
  ];
}

/** Firefox commits its error page under the address that failed. */
const errorPage = (host: string, atMs: number): TabEvent => ({
  kind: 'committed',
  tabId: 1,
  url: `https://${host}/`,
  transition: 'link',
  qualifiers: [],
  atMs,
});

const cases: readonly [because: string, before: readonly TabEvent[], offered: readonly string[]][] = [
  ['nothing is known', [], [APEX]],
  ['the domain itself could not be found', failed(APEX, 'net::ERR_NAME_NOT_RESOLVED', 5000), [WWW]],
  ['the same in Firefox, which shows an error page', [...failed(APEX, 'Error code 2152398878', 5000), errorPage(APEX, 5100)], [WWW]],
  ['its certificate was refused', failed(APEX, 'net::ERR_CERT_COMMON_NAME_INVALID', 5000), [WWW]],
  ['`www.` could not be found', failed(WWW, 'net::ERR_NAME_NOT_RESOLVED', 5000), [APEX]],
  [
    'neither could be found: it may be the connection',
    [...failed(APEX, 'net::ERR_NAME_NOT_RESOLVED', 5000), ...failed(WWW, 'net::ERR_NAME_NOT_RESOLVED', 6000)],
    [APEX],
  ],
  ['a page sent a tab to a port at which nobody is', failed(`${APEX}:81`, 'net::ERR_CONNECTION_REFUSED', 5000), [APEX]],
  ['another server answered behind a port of its own', load(2, `https://${WWW}:8443/`, 'link', 5000), [APEX]],
  ['there was no connection', failed(APEX, 'net::ERR_INTERNET_DISCONNECTED', 5000), [APEX]],
  ['the person went elsewhere meanwhile', failed(APEX, 'net::ERR_ABORTED', 5000), [APEX]],
  ['`www.` was seen to answer', load(2, `https://${WWW}/students`, 'typed', 5000), [WWW]],
  ['the domain itself was seen to answer', load(2, `https://${APEX}/`, 'link', 5000), [APEX]],
  ['it answered after it had failed', [...failed(APEX, 'net::ERR_TIMED_OUT', 5000), ...load(2, `https://${APEX}/`, 'typed', 6000)], [APEX]],
  ['only another host below the domain was seen', load(2, 'https://news.uni.example/', 'typed', 5000), [APEX]],
  ['it was seen without encryption', load(2, `http://${WWW}/`, 'typed', 5000), [APEX]],
];
test.for(cases)('%s', async ([, before, offered]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  expect(await hosts(worker, 1000)).toEqual([APEX]);
  await worker.hear(...before);
  // The worker may have died since.
  expect(await hosts(await browser.wake(), 20_000)).toEqual(offered);
});

test('`www.` is opened by its id, and so is what was seen to answer', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await hosts(worker, 1000);
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: `site:${WWW}` });
  expect(browser.opened).toEqual([[1, `https://${WWW}/`]]);
});

test('a service that was learned there says where the site answers', async () => {
  const browser = createBrowser();
  const learned = { login: 'saml@elsewhere.example', start: `https://${WWW}/login`, times: 1, days: 1, lastAtMs: 1 };
  browser.kept.set('memory', { version: 2, services: [learned], used: [], met: [] });
  expect(await hosts(await browser.wake(), 1000)).toEqual([WWW]);
});

test('only domains whose front page was offered are looked after', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://weather.example/', 'typed', 1000), ...failed('shop.example', 'net::ERR_NAME_NOT_RESOLVED', 2000));
  await hosts(worker, 3000);
  await vi.waitFor(() => expect(browser.stored.get('front-pages')).toEqual([{ domain: APEX, failed: [] }]));
});

test('what answers in a private window is used nowhere else', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  expect(await hosts(worker, 1000)).toEqual([APEX]);
  browser.world.privateTabs.add(2);
  await worker.hear(
    { kind: 'created', tabId: 2, world: { isPrivate: true, container: '' }, atMs: 4000 },
    ...load(2, `https://${WWW}/`, 'typed', 5000),
  );
  expect(await hosts(worker, 20_000)).toEqual([APEX]);
});

/** Somebody presses the door to the front page, and this is what the browser tells of it. */
async function press(browser: ReturnType<typeof createBrowser>, after: readonly TabEvent[], sleeps = true): Promise<Worker> {
  const worker = await browser.wake();
  await hosts(worker, 1000);
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: `site:${APEX}` });
  await worker.hear();
  const next = sleeps ? await browser.wake() : worker;
  await next.hear(...after);
  return next;
}

const NOT_FOUND = 'net::ERR_NAME_NOT_RESOLVED';
const pressed = [[1, `https://${APEX}/`]] as const;
const tried = [...pressed, [1, `https://${WWW}/`]] as const;

const tries: readonly (readonly [because: string, after: readonly TabEvent[], opened: readonly (readonly [number, string])[]])[] = [
  ['it could not be found', failed(APEX, NOT_FOUND, 2000), tried],
  ['its certificate was refused', failed(APEX, 'net::ERR_CERT_COMMON_NAME_INVALID', 2000), tried],
  ['the same in Firefox, which shows an error page', [...failed(APEX, 'Error code 2152398878', 2000), errorPage(APEX, 2100)], tried],
  [
    'neither can be found: once is enough',
    [...failed(APEX, NOT_FOUND, 2000), ...failed(WWW, NOT_FOUND, 3000), ...failed(APEX, NOT_FOUND, 4000)],
    tried,
  ],
  ['it was shown', load(1, `https://${APEX}/`, 'link', 2000), pressed],
  ['there is no connection', failed(APEX, 'net::ERR_INTERNET_DISCONNECTED', 2000), pressed],
  ['the person went elsewhere meanwhile', failed(APEX, 'net::ERR_ABORTED', 2000), pressed],
  [
    'the person has come to another page by then',
    [...failed(APEX, NOT_FOUND, 2000), ...load(1, 'https://bank.example/form', 'typed', 2100)],
    pressed,
  ],
  [
    'the person is on the way to another page by then',
    [...failed(APEX, NOT_FOUND, 2000), { kind: 'before-navigate', tabId: 1, url: 'https://bank.example/form', atMs: 2100 }],
    pressed,
  ],
  ['another page could not be found', failed('other.example', NOT_FOUND, 2000), pressed],
];
test.for(tries)('no matter who opens it: %s', async ([, after, opened]) => {
  const browser = createBrowser();
  await press(browser, after);
  expect(browser.opened).toEqual(opened);
});

test('in a private window the other one is tried, too, and nothing is kept of it', async () => {
  const browser = createBrowser();
  browser.world.privateTabs.add(1);
  const worker = await browser.wake();
  await worker.hear({ kind: 'created', tabId: 1, world: { isPrivate: true, container: '' }, atMs: 500 });
  await press(browser, failed(APEX, NOT_FOUND, 2000));
  expect(browser.opened).toEqual(tried);
  expect(browser.stored.get('front-pages') ?? []).toEqual([]);
});

test('long after it was opened, and where it is known to answer, nobody is taken elsewhere', async () => {
  const late = createBrowser();
  const worker = await press(late, [], false);
  late.world.nowMs += 120_000;
  await worker.hear(...failed(APEX, NOT_FOUND, 130_000));
  expect(late.opened).toEqual(pressed);
  const known = createBrowser();
  await (await known.wake()).hear(...load(1, DEAD, 'auto_bookmark', 100), ...load(2, `https://${APEX}/`, 'typed', 200));
  await press(known, failed(APEX, NOT_FOUND, 2000));
  expect(known.opened).toEqual(pressed);
});
