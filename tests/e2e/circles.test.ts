import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { circles, type Means } from '../world/sites/circles.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { stepsIn } from './steps.ts';

const START = 'https://www.nhsapp.service.nhs.uk/login';
const CIRCLE = ['auth.login.nhs.uk', 'www.nhsapp.service.nhs.uk'];
/** Beside the service, below the same registrable domain; and somewhere else. */
const BESIDE = 'other.service.nhs.uk';
const ELSEWHERE = 'weather.example';

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

// A circle that was left goes round no more.
beforeEach(() => freshTab(browser));

const { arrivesAt, reads, popup, popupGone, click, isQuiet } = stepsIn(() => browser);

async function goRound(means: Means): Promise<void> {
  for (const [host, site] of circles(means)) world.host(host, site);
  for (const host of [...CIRCLE, BESIDE, ELSEWHERE]) {
    await browser.open(`https://${host}/stale`, 'typed');
    await arrivesAt(`https://${host}/stale`, 'Planted');
  }
  await browser.newTab();
  await browser.open(START, 'typed');
}

async function cookiesAt(host: string): Promise<string> {
  await browser.newTab();
  await browser.open(`https://${host}/cookies`, 'typed');
  return until(
    'the page tells its cookies',
    async () => /sent: (.*)\./.exec(await browser.run<string>('return document.body.innerText'))?.[1],
  );
}

const means: readonly [Means, string][] = [
  ['servers', 'until your browser gave up'],
  ['scripts', 'keep sending you back and forth'],
  ['meta', 'keep sending you back and forth'],
];

test.for(means)('sent round in circles by %s: told, and started afresh in one click', { timeout: 120_000 }, async ([by, says]) => {
  await goRound(by);
  const told = await popup();
  expect(told.verdict).toBe('loop');
  expect(told.text).toContain(says);
  expect(told.services[0]).toBe('nhs-app');
  await told.click('[data-action="start-afresh"]');
  await arrivesAt(START, 'Continue with NHS login');
  await popupGone();
  await click('#continue');
  await reads('Enter your email address');
  await isQuiet();
  for (const host of CIRCLE) expect(await cookiesAt(host), host).toBe('none');
  expect(await cookiesAt(ELSEWHERE)).toBe('stale=yes');
  // Chromium clears the whole registrable domain, as the popup says; Firefox the very hosts.
  expect(await cookiesAt(BESIDE)).toBe(browser.kind === 'firefox' ? 'stale=yes' : 'none');
});

test.runIf(process.env.BROWSER === 'firefox')('started afresh in a container: nothing is cleared outside of it', async () => {
  await goRound('servers');
  await popup();
  await browser.closePopup();
  await browser.newContainerTab();
  for (const host of CIRCLE) {
    await browser.open(`https://${host}/stale`, 'typed');
    await arrivesAt(`https://${host}/stale`, 'Planted');
  }
  await browser.open(START, 'typed');
  await (await popup()).click('[data-action="start-afresh"]');
  await arrivesAt(START, 'Continue with NHS login');
  // The tab in front, a new one, is an ordinary one.
  for (const host of CIRCLE) expect(await cookiesAt(host), host).toContain('stale=yes');
});
