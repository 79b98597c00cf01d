import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Rule } from '../../src/shield/rule.ts';
import { trustRules } from '../../src/shield/trust-rules.ts';
import { SIZE } from '../size.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { stepsIn } from './steps.ts';

/** What the browser's own network rules let through, and what they keep out, in every spelling of an address. */

const TRUSTED = 'nhs-fans.example';

/** In the shield by its name. */
const NAMED = 'paypal-login.com';

const FOLDER = process.env.BROWSER === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
const shield: readonly Rule[] = JSON.parse(readFileSync(new URL(`../../.output/${FOLDER}/shield.json`, import.meta.url), 'utf8'));

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world);
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

beforeEach(async () => {
  await freshTab(browser);
  world.log.clear();
});

const { arrivesAt, click, reads, warned } = stepsIn(() => browser);

/** Opens an address while the worker sleeps: nothing but the rules can keep a request from it. */
async function openAsleep(url: string): Promise<void> {
  await browser.killWorker();
  await browser.open(url, 'typed');
}

/** What reached a host, with the dot of the root or without. */
const requestsTo = (host: string) => [host, `${host}.`].flatMap((name) => world.log.at(name).map(({ path }) => path));

async function goOn(): Promise<void> {
  await browser.run(`document.querySelector('[data-action="continue"]').closest('details').open = true;`);
  await click('[data-action="continue"]');
}

/** Asks something of the browser in a page of Frontdoor's own. */
async function inOwnPage<T>(expression: string): Promise<T> {
  await browser.openOwn('options.html');
  await until('the page is there', () => browser.run<boolean>(`return document.querySelector('main') !== null;`));
  await browser.run<void>(
    `window.answer = undefined; (${expression}).then((value) => { window.answer = { value }; }, (error) => { window.answer = { error: String(error) }; });`,
  );
  const answer = await until('an answer', () =>
    browser.run<{ value?: T; error?: string } | null>('return window.answer ?? null;').then((found) => found ?? undefined),
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as T;
}

/** One host each: behind or with the official names, as a person would be sent there. */
const spellings: readonly [before: string, host: string, because: string][] = [
  ['', 'account.login.nhs.uk.h0.example', 'as it is'],
  ['a@', 'account.login.nhs.uk.h1.example', 'one letter before an @'],
  ['a:b@', 'account.login.nhs.uk.h2.example', 'and a password'],
  ['a@b@', 'account.login.nhs.uk.h3.example', 'two @'],
  ['', 'account.login.nhs.uk.h4.example.', 'the dot of the root'],
  ['account.login.nhs.uk@', 'h5.example', 'the official host before an @'],
  ['access.login.nhs.uk&x@', 'h6.example', 'before a sign that is none of a host'],
  ['access.login.nhs.u%6b%E0@', 'h7.example', 'a letter escaped, and an invalid escape'],
  ['access%2elogin%2Enhs%2euk@', 'h8.example.', 'its dots escaped'],
  ['ACCESS.login.NHS.uk.@', 'h9.example', 'upper case, and the dot of the root'],
  ['x:www.paypal.com@', 'h10.example', 'as a password'],
  [':www.paypal.com@', 'h11.example', 'as a password alone'],
  ['evil&p%61ypal.com%2Fsignin@', 'h12.example', 'in the middle, with an escape'],
  ['account.login.nhs.uk@', 'bucket.s3.amazonaws.com', 'before a host that anybody can have'],
  ['', 'account.login.nhs.uk.com', 'before a single foreign label'],
  ['', `${NAMED}.`, 'a name of the shield, with the dot of the root'],
  ['bob@', `www.${NAMED}.`, 'below it, behind a user name'],
];
const PORTS = ['', 'port'] as const;
/** By day each browser tries every other spelling, with and without a port by turns. */
const MINE = process.env.BROWSER === 'firefox' ? 0 : 1;
/** By these the red team got requests through: each browser tries them always. */
const ATTACKS: ReadonlySet<string> = new Set(['a@', 'a:b@', 'access.login.nhs.uk&x@']);
const isMine = (index: number, turn: number): boolean => index % 2 === MINE && Math.floor(index / 2) % 2 === turn;
const tried = spellings.flatMap((spelling, index) =>
  PORTS.filter((port, turn) => SIZE.allWays || isMine(index, turn) || (port === '' && ATTACKS.has(spelling[0]))).map(
    (port) => [spelling[0] + spelling[1], port, spelling] as const,
  ),
);

test.for(tried)('https://%s/ (%s): no request while the worker sleeps, and the warning page', async ([, port, [before, host]]) => {
  await openAsleep(`https://${before}${host}${port === '' ? '' : `:${world.tlsPort}`}/login`);
  await warned();
  expect(requestsTo(host.replace(/\.$/, ''))).toEqual([]);
});

test('an honest host is reached in all of these ways, or nothing would be shown by this', async () => {
  for (const url of [
    'https://bob@honest-1.example/login',
    'https://bob:x%E0@honest-2.example./login',
    `https://joe%40paypal.com@honest-3.example:${world.tlsPort}/login`,
    `https://honest-4.example.:${world.tlsPort}/login`,
    // Apple owns this top-level domain, so its name there deceives nobody.
    'https://www.icloud.com@honest-5.apple/login',
    // Libraries write the hosts of what they subscribe to in front of their own.
    'https://www.linkedin.com.libproxy.honest-6.edu/login',
  ]) {
    const host = new URL(url).hostname.replace(/\.$/, '');
    await openAsleep(url);
    await until(`${host} is asked for`, async () => requestsTo(host).includes('/login'));
    // What is opened while a page is still on its way may be lost to it.
    await until(`${host} is shown`, async () => (await browser.address()).includes(host));
  }
});

test('who trusts a host trusts nothing below it, and no official name in front of it', async () => {
  await inOwnPage(`chrome.runtime.sendMessage({ kind: 'allow-host', hostname: '${TRUSTED}' })`);
  for (const host of [`account.login.nhs.uk.${TRUSTED}`, `paypal-login.${TRUSTED}`]) {
    await browser.newTab();
    await openAsleep(`https://${host}/login`);
    await warned();
  }
  expect(requestsTo(`account.login.nhs.uk.${TRUSTED}`)).toEqual([]);
  await browser.newTab();
  await openAsleep(`https://account.login.nhs.uk@${TRUSTED}/login`);
  await warned();
  expect(requestsTo(TRUSTED)).toEqual([]);
  await browser.newTab();
  await openAsleep(`https://${TRUSTED}/login`);
  await arrivesAt(`https://${TRUSTED}/login`, 'Enter your email address');
});

test('going on leads to that host, and to nothing below it', async () => {
  await browser.open(`https://${NAMED}/login`, 'typed');
  await warned();
  await goOn();
  await arrivesAt(`https://${NAMED}/login`, 'Enter your email address');
  for (const below of ['account.login.nhs.uk', 'www']) {
    await openAsleep(`https://${below}.${NAMED}/login`);
    await warned();
    expect(requestsTo(`${below}.${NAMED}`)).toEqual([]);
  }
});

const goneTo: readonly [how: string, url: string, host: string][] = [
  ['with the dot of the root', 'https://paypal-secure.com./login', 'paypal-secure.com'],
  ['behind an official name', 'https://account.login.nhs.uk@h20.example/login', 'h20.example'],
  ['with both', 'https://account.login.nhs.uk:x@account.login.nhs.uk.h21.example./login', 'account.login.nhs.uk.h21.example'],
];
test.for(goneTo)('going on reaches the host %s', async ([, url, host]) => {
  await openAsleep(url);
  await warned();
  expect(requestsTo(host)).toEqual([]);
  await goOn();
  await until('the page is asked for', async () => requestsTo(host).includes('/login'));
  await until('it is there', async () => (await browser.address()).includes(host) && !(await browser.address()).includes('warning.html'));
  await reads('Enter your email address');
});

/** How many rules of the browser let a tab pass a “go on”. */
const rulesThatLetPass = (): Promise<number> =>
  inOwnPage(`chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.filter(({ action }) => action.type === 'allow').length)`);

/** What the worker finds of every “go on” when it wakes, as if the clock had been set forwards or back by so much since then. */
const moveGoOns = (byMs: number): Promise<void> =>
  inOwnPage(`chrome.storage.session.get(null).then((all) => {
    const later = ({ fromMs, untilMs, ...goOn }) => ({ ...goOn, fromMs: fromMs + ${byMs}, untilMs: untilMs + ${byMs} });
    const gone = Object.entries(all).filter(([, record]) => record?.goOns?.length > 0);
    return chrome.storage.session.set(Object.fromEntries(gone.map(([key, record]) => [key, { ...record, goOns: record.goOns.map(later) }])));
  })`);

/** By night both; by day the one that was an attack. */
const goneOns: readonly [how: string, byMs: number, end: string][] = [
  ['after which the clock was set back', 3_600_000, 'h22.example'],
  ['whose time is over', -3_600_000, 'h23.example'],
];
test.for(SIZE.allWays ? goneOns : goneOns.slice(0, 1))(
  'a “go on” %s: the rule of the browser goes with the next event of any tab, and not one request follows',
  async ([, byMs, end]) => {
    const host = `account.login.nhs.uk.${end}`;
    await openAsleep(`https://${host}/login`);
    await warned();
    await goOn();
    await arrivesAt(`https://${host}/login`, 'Enter your email address');
    const tab = await browser.tab();
    await browser.newTab();
    expect(await rulesThatLetPass(), 'the browser lets it through').toBeGreaterThan(0);
    await moveGoOns(byMs);
    await browser.killWorker();
    await browser.open('https://weather.example/', 'typed');
    await arrivesAt('https://weather.example/', 'Rain');
    await until('the rule is gone', async () => (await rulesThatLetPass()) === 0);
    await browser.turnTo(tab);
    world.log.clear();
    await openAsleep(`https://${host}/again`);
    await warned();
    expect(requestsTo(host)).toEqual([]);
  },
);

test('the browser takes every rule of the shield', async () => {
  const filters = shield.flatMap(({ condition }) => condition.regexFilter ?? []);
  expect(filters.length).toBeGreaterThan(100);
  const supported = await inOwnPage<readonly { isSupported: boolean }[]>(
    `Promise.all(${JSON.stringify(filters)}.map((regex) => chrome.declarativeNetRequest.isRegexSupported({ regex })))`,
  );
  expect(filters.filter((_, i) => supported[i]?.isSupported !== true)).toEqual([]);
});

test('and a thousand hosts that are trusted, of every length', async () => {
  const hosts = Array.from({ length: 1000 }, (_, i) => `h${i}.${'sub.'.repeat(i % 20)}${'x'.repeat(i % 40)}example`);
  const addRules = trustRules(hosts).map((rule, i) => ({ id: 1000 + i, ...rule }));
  const tookMs = await inOwnPage<number>(`(async () => {
    const startedMs = performance.now();
    await chrome.declarativeNetRequest.updateDynamicRules({ addRules: ${JSON.stringify(addRules)} });
    const tookMs = performance.now() - startedMs;
    const there = (await chrome.declarativeNetRequest.getDynamicRules()).filter(({ id }) => id >= 1000);
    await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: there.map(({ id }) => id) });
    if (there.length !== ${addRules.length}) throw new Error('only ' + there.length + ' are there');
    return tookMs;
  })()`);
  console.log(`${browser.kind}: ${hosts.length} trusted hosts are ${addRules.length} rules, taken within ${Math.round(tookMs)} ms`);
});
