import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Rule } from '../../src/shield/rule.ts';
import { SIZE } from '../size.ts';
import { formOf, redirect, type Site, sendPage } from '../world/site.ts';
import { FORGED_SCRIPT } from '../world/sites/impostor.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { stepsIn } from './steps.ts';

/** How many hosts are tried: of the shield, and such as only the engine knows. */
const { shieldHosts: HOSTS, engineHosts: ENGINE_HOSTS } = SIZE;

const FORGERIES = [
  'nhs-login-verification-centre',
  'hmrc-government-gateway-login',
  'paypal-account-resolution',
  'secure-nhslogin-account',
  'microsoft-account-signin-helper',
  'nhs-mail-login-portal',
  'amazon-account-signin-verify',
  'hsbc-secure-login-update',
];

const rules: readonly Rule[] = JSON.parse(readFileSync(new URL('../../.output/chrome-mv3/shield.json', import.meta.url), 'utf8'));
const names = rules.filter(({ action }) => action.type === 'block').flatMap(({ condition }) => condition.requestDomains ?? []);

/** Names from all over the shield, by a fixed stride, one that hides below an official suffix, and official names embedded in foreign hosts. */
const listed = Array.from({ length: HOSTS }, (_, i) => names[Math.floor((i * names.length) / HOSTS)] ?? '');
const hidden = names.filter((name) => name.endsWith('.nhs.uk')).slice(0, 1);
const embedded = Array.from({ length: Math.ceil(HOSTS / 4) }, (_, i) => `account.login.nhs.uk.e${i}.evil.example`);

/** Hosts that only the engine knows. */
const engineOnly = Array.from({ length: ENGINE_HOSTS }, (_, i) => `${FORGERIES[i % FORGERIES.length]}-${i}.example`);

let world: World;
let browser: BrowserUnderTest;

/** A page of a stranger that sends people to an impostor in one of several ways: the way and the host stand in its address. */
const sender: Site = async (request, response) => {
  const url = new URL(request.url ?? '/', 'https://sender.example');
  const to = `https://${url.searchParams.get('host')}/login`;
  if (request.method === 'POST') await formOf(request);
  switch (url.pathname) {
    case '/redirect':
      return redirect(response, to);
    case '/meta':
      return sendPage(response, 'One moment', `<meta http-equiv="refresh" content="0;url=${to}">`);
    case '/link':
      return sendPage(response, 'A link', `<a id="go" href="${to}">Go</a>`);
    case '/window':
      return sendPage(response, 'A window', `<button id="go" onclick="window.open('${to}')">Go</button>`);
    default:
      return sendPage(response, 'A form', `<form method="post" action="${to}"><button id="go">Go</button></form>`);
  }
};

beforeAll(async () => {
  world = await startWorld();
  world.host('sender.example', sender);
  browser = await launch(world);
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

// One tab at a time: hundreds of them would try the machine, not the shield.
beforeEach(() => freshTab(browser));

const { arrivesAt, reads, click, warned } = stepsIn(() => browser);

const WAYS = ['direct', 'link', 'form', 'redirect', 'meta', 'window', 'worker killed'] as const;

/** What the sender's page says, where the person has to press something on it. */
const PRESSED: { readonly [way in (typeof WAYS)[number]]?: string } = { link: 'A link', form: 'A form', window: 'A window' };

async function go(way: (typeof WAYS)[number], host: string): Promise<void> {
  if (way === 'worker killed') await browser.killWorker();
  if (way === 'direct' || way === 'worker killed') return browser.open(`https://${host}/login`, 'typed');
  await browser.open(`https://sender.example/${way}?host=${host}`, 'typed');
  const says = PRESSED[way];
  if (says === undefined) return;
  await reads(says);
  const before = await browser.tabs();
  await click('#go');
  if (way !== 'window') return;
  const opened = await until('a window opens', async () => (await browser.tabs()).find((tab) => !before.includes(tab)));
  await browser.turnTo(opened);
}

test('there is a shield to try', () => {
  expect(names.length).toBeGreaterThan(20_000);
  expect(listed.every((host) => host.includes('.'))).toBe(true);
  expect(hidden).toHaveLength(1);
});

test.for([...listed, ...hidden, ...embedded].map((host, i) => [host, WAYS[i % WAYS.length] ?? 'direct'] as const))(
  '%s, %s: no request, and the warning page',
  async ([host, way]) => {
    await go(way, host);
    await warned();
    expect(world.log.at(host)).toEqual([]);
  },
);

/** What impostors that only the engine knows were asked for at the first visit. */
const gotThrough = { pages: 0, scripts: 0 };

test.for(engineOnly)('%s, known to the engine alone: warned, and no request from the second visit on', async (host) => {
  await browser.open(`https://${host}/login`, 'typed');
  await warned();
  const pages = () => world.log.at(host).filter(({ path }) => path === '/login').length;
  const first = pages();
  expect(first).toBeLessThanOrEqual(1);
  gotThrough.pages += first;
  gotThrough.scripts += world.log.at(host).filter(({ path }) => path === FORGED_SCRIPT).length;
  await browser.newTab();
  await browser.open(`https://${host}/login`, 'typed');
  await warned();
  expect(pages()).toBe(first);
});

test('hosts that only the engine knows are in no list', () => {
  console.log(`${browser.kind}: ${engineOnly.length} hosts known to the engine alone; first visits:`, gotThrough);
  const domains = new Set(names);
  expect(engineOnly.filter((host) => domains.has(host))).toEqual([]);
});

test('going on opens a host of the shield for that tab, and the way back is shut for others', async () => {
  const host = listed[1] ?? '';
  await browser.open(`https://${host}/login`, 'typed');
  await warned();
  await browser.run(`document.querySelector('[data-action="continue"]').closest('details').open = true;`);
  await click('[data-action="continue"]');
  await arrivesAt(`https://${host}/login`, 'Enter your email address');
  // The browser fetches the site's icon when it likes to: pages count.
  const pages = () => world.log.at(host).filter(({ path }) => path === '/login').length;
  const through = pages();
  await browser.newTab();
  await browser.open(`https://${host}/login`, 'typed');
  await warned();
  expect(pages()).toBe(through);
});

test('official pages are let through', async () => {
  await browser.open('https://www.nhsapp.service.nhs.uk/login', 'typed');
  await reads('Continue with NHS login');
  await until('the page is not taken away', async () => (await browser.address()).startsWith('https://www.nhsapp.service.nhs.uk/'));
});
