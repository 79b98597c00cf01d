import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Means, NOWHERE, nowhere, stayer } from '../world/sites/stayer.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until, type Way } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

const EMBEDDED = 'https://account.login.nhs.uk.evil.example/enter-email';

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
  await browser.closePopup();
  await browser.newTab();
  world.log.clear();
});

const { arrivesAt, click, badge, popup, warned } = stepsIn(() => browser);

const impostors: readonly [name: string, url: string][] = [
  ['an official name embedded in a foreign host', EMBEDDED],
  ['the same name under another suffix', 'https://access.login.nhs.uk.com/'],
  ['a homoglyph, sent as punycode', `https://${new URL('https://access.logín.nhs.uk.example/').hostname}/`],
];

test.for(impostors)('%s is stopped: the warning page', async ([, url]) => {
  await browser.open(url, 'link');
  await warned();
});

test('behind a server redirect as well', async () => {
  await browser.open(`https://go.example/?to=${encodeURIComponent(EMBEDDED)}`, 'typed');
  await warned();
});

/** The browser's own rules let these hosts come: only the engine knows them. */
const stays: readonly [how: string, means: Means, host: string][] = [
  ['sends its tab elsewhere all the time', 'elsewhere', 'nhs-login-verify.com'],
  ['changes its address all the time', 'address', 'nhs-login-check.com'],
];
test.for(stays)('one that %s, and came while the worker was busy, is stopped all the same', async ([, means, host]) => {
  world.host(NOWHERE, nowhere);
  // On a busy machine the worker may be back before the page comes, and stops it then: of another host, as that one is blocked from now on.
  for (let stallMs = 500, isShown = false; !isShown; stallMs *= 2) {
    const name = `w${stallMs}.${host}`;
    world.host(name, stayer(means));
    await browser.newTab();
    await browser.stallWorker(stallMs);
    await browser.open(`https://${name}/`, 'link');
    await until(
      'it was shown or stopped',
      async () => world.log.at(name).length > 0 || (await browser.address()).includes('/warning.html#'),
    );
    isShown = world.log.at(name).length > 0;
  }
  // Of two hundred changes of the address in ten seconds the browser allows no more: our page is not to wait for that.
  const withinMs = means === 'address' ? 10_000 : 30_000;
  await until('the warning page is there', async () => (await browser.address()).includes('/warning.html#'), withinMs);
  await warned();
  // Firefox breaks most of what it is busy with off before a request is made.
  if (means === 'elsewhere' && browser.kind === 'chromium') expect(world.log.at(NOWHERE).length, 'it was busy').toBeGreaterThan(1);
});

test('leaving goes to the real service', async () => {
  await browser.open(EMBEDDED, 'link');
  await warned();
  await click('[data-action="leave"]');
  await arrivesAt('https://www.nhsapp.service.nhs.uk/login', 'Continue with NHS login');
});

test('going on is deliberate, sticks for that tab and host, survives a killed worker and never loops', async () => {
  await browser.open(EMBEDDED, 'link');
  await warned();
  await browser.run(`document.querySelector('[data-action="continue"]').closest('details').open = true;`);
  await click('[data-action="continue"]');
  await arrivesAt(EMBEDDED, 'Enter your email address');
  expect(await browser.address()).toBe(EMBEDDED);
  await browser.killWorker();
  await browser.open(`${EMBEDDED}?again`, 'typed');
  await arrivesAt(`${EMBEDDED}?again`, 'Enter your email address');

  await browser.newTab();
  await browser.open(EMBEDDED, 'typed');
  await warned();
});

test('the warning page cannot be asked for by an address that somebody made up', async () => {
  await browser.open(EMBEDDED, 'link');
  await warned();
  const made = `${(await browser.address()).split('#')[0]}#00000000-0000-4000-8000-000000000000`;
  await browser.run(`location.href = ${JSON.stringify(made)}; location.reload();`).catch(() => undefined);
  await until('the warning has ended', () => browser.run<boolean>(`return document.querySelector('main')?.dataset.verdict === 'expired';`));
});

test('a copy of the warning in another tab has ended, and the first one stands', async () => {
  await browser.open(EMBEDDED, 'link');
  await warned();
  const first = await browser.tab();
  const copy = (await browser.address()).split('/').at(-1) ?? '';
  await browser.newTab();
  await browser.openOwn(copy);
  await until('the copy has ended', () => browser.run<boolean>(`return document.querySelector('main')?.dataset.verdict === 'expired';`));
  await browser.turnTo(first);
  await browser.run('document.documentElement.dataset.before = "the reload";');
  await browser.command('reload');
  await until('the page is there anew', () => browser.run<boolean>('return document.documentElement.dataset.before === undefined;'));
  await warned();
});

test('a service that was used on three days is guarded, with caution, in words of its own', async () => {
  const passesFor = 'https://records.example.evil.example/';
  const services = [
    { login: 'nhs-login', start: 'https://records.example/start', times: 3, days: 3, lastAtMs: Date.now() - 86_400_000, isOpened: true },
  ];
  await browser.openOwn('options.html');
  await until('the options are there', () => browser.run<boolean>(`return document.querySelector('main') !== null;`));
  const memory = { version: 2, services, used: [], met: [] };
  await browser.run(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ memory })});`);
  await until('it is kept', async () => JSON.stringify(await browser.stored('local')).includes('records.example/start'));
  await browser.killWorker();
  await browser.newTab();
  await browser.open(passesFor, 'link');
  await badge('!');
  const { text } = await popup();
  expect(text).toContain('You use records.example');
  expect(text).not.toContain('real service');
});

/** Only the engine knows these impostors: the worker puts the second warning where the first one is, and their addresses differ in nothing but the nonce. */
const SECONDS: readonly Way[] = ['typed', 'bookmark', 'link'];
test.for(SECONDS)('a second impostor, opened over the warning of the first (%s), has a warning of its own', async (way) => {
  await browser.open(`https://nhs-login-first-${way}.com/`, 'typed');
  await warned();
  await browser.open(`https://nhs-login-second-${way}.com/`, way);
  await until('the warning tells of the second', () =>
    browser.run<boolean>(`return document.body.innerText.includes('nhs-login-second-${way}')`),
  );
  // And however quickly the second one came: the page itself minds its address.
  await browser.run(`location.hash = '00000000-0000-4000-8000-000000000000'; return true;`);
  await until('of another nothing is known', () =>
    browser.run<boolean>(`return document.querySelector('main')?.dataset.verdict === 'expired';`),
  );
});
