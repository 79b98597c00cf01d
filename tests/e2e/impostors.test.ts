import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
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

const { arrivesAt, reads, click, badge, popup, warned } = stepsIn(() => browser);

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

test('a login that was learned is guarded like a catalogued one, with caution', async () => {
  const passesFor = 'https://cas.college.example.evil.example/cas/login';
  await browser.open(passesFor, 'typed');
  await until('the page is there', async () => (await browser.address()) === passesFor);
  expect(await browser.button()).toMatchObject({ badge: '' });

  await browser.open('https://portal.college.example/', 'typed');
  await reads('Sign in');
  await click('#start');
  await reads('College login');
  await browser.run(`document.querySelector('[name="password"]').value = 'correct';`);
  await click('button');
  await reads('Welcome to the portal');

  await browser.newTab();
  await browser.open(passesFor, 'typed');
  await badge('!');
  const { text } = await popup();
  expect(text).toContain('cas.college.example');
});
