import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BOOKMARK, IMPOSTOR, START } from '../tour/addresses.ts';
import { startWorld, type World } from '../world/world.ts';
import { missingOnPhones, PHONE } from './harness/as-on-a-phone.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

/**
 * The three walks of the tour as on a phone: desktop Firefox with what Firefox for Android lacks taken away, no popup that opens by itself, and pages of 360 pixels. No phone was ever
 * at hand. Leaves pictures in `out/phone/`.
 */
const PICTURES = new URL('../../out/phone/', import.meta.url).pathname;
const isFirefox = process.env.BROWSER === 'firefox';

/** What a finger is to have (WCAG 2.2, 2.5.5), in pixels. */
const TARGET = 44;

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  if (!isFirefox) return;
  mkdirSync(PICTURES, { recursive: true });
  world = await startWorld();
  browser = await launch(world, undefined, { asOnPhone: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(async () => {
  await browser?.newTab();
});

const { at, arrivesAt, reads, click, warned } = stepsIn(() => browser);

interface Fit {
  readonly width: number;
  readonly overflow: number;
  /** What is pressed, as far as it is seen, and smaller than a finger needs. Links inside of a sentence may be. */
  readonly small: readonly string[];
}

/** How the page in front fits a phone; leaves a picture of it. */
async function fits(name: string): Promise<void> {
  const fit = await browser.run<Fit>(`
    const seen = [...document.querySelectorAll('button, select, summary, input, footer a')].filter((one) => one.offsetParent !== null && one.getClientRects().length > 0);
    const sizeOf = (one) => (one.matches('[type=radio], [type=checkbox]') ? one.labels[0] ?? one : one).getBoundingClientRect();
    return {
      width: innerWidth,
      overflow: document.documentElement.scrollWidth - innerWidth,
      small: seen.filter((one) => sizeOf(one).height < ${TARGET}).map((one) => one.outerHTML.slice(0, 120)),
    };`);
  expect(fit.width).toBe(PHONE.width);
  expect(fit.overflow, 'nothing reaches out to the side').toBeLessThanOrEqual(0);
  expect(fit.small).toEqual([]);
  // There are no bookmarks to repair, and there is no keyword to type.
  expect(await browser.run<number>(`return document.querySelectorAll('a[href="/repair.html"]').length;`)).toBe(0);
  await browser.picture(`${PICTURES}${name}.png`);
}

/** Turns to the tab that was opened last, as the browser does when one is opened in front. */
async function newestOf(before: readonly number[]): Promise<number> {
  const tab = await until('a tab opens', async () => (await browser.tabs()).find((one) => !before.includes(one)));
  await browser.turnTo(tab);
  return tab;
}

/** From the start page through all of the login; no tab opens beside it. */
async function signIn(): Promise<void> {
  const before = await browser.tabs();
  await click('#continue');
  await arrivesAt(BOOKMARK, 'Enter your email address');
  await click('button');
  await reads('Enter your password');
  await browser.run(`document.querySelector('[name=password]').value = 'correct'; document.querySelector('button').click();`);
  await reads('Share your details');
  await click('button');
  await reads('Signed in');
  expect(await browser.tabs()).toEqual(before);
}

test('there is something to take away', () => {
  expect(missingOnPhones().map((path) => path.join('.'))).toEqual(
    expect.arrayContaining(['windows', 'omnibox', 'bookmarks', 'storage.managed']),
  );
});

test.runIf(isFirefox)('a healthy login: quiet, and no tab opens', async () => {
  await browser.open(START, 'typed');
  await reads('Continue with NHS login');
  await signIn();
  await browser.picture(`${PICTURES}1-healthy-login.png`);
});

test.runIf(isFirefox)('a bookmarked login: the guide in a tab of its own, one press, and back in the tab that it was for', async () => {
  const tab = await browser.tab();
  const before = await browser.tabs();
  await browser.open(BOOKMARK, 'bookmark');
  const guide = await newestOf(before);
  await until('it is the guide', async () => (await browser.address()).includes('/popup.html#tab='));
  await reads('This page does not work on its own');
  expect(await browser.run<string>('return document.body.innerText;'), 'there is no toolbar').not.toMatch(/toolbar/);
  await fits('2-guide');
  await browser.run(`document.querySelector('details').open = true;`);
  await fits('2-guide-unfolded');
  await click('[data-service="nhs-app"]');
  await until('the tab of the guide is gone', async () => !(await browser.tabs()).includes(guide));
  await browser.turnTo(tab);
  await at(START);
  await reads('Continue with NHS login');
  await signIn();
});

test.runIf(isFirefox)('an impostor: the warning, and the way out', async () => {
  await browser.open(IMPOSTOR, 'typed');
  await warned();
  await reads('This is not NHS login');
  await fits('3-warning');
  await click('[data-action="leave"]');
  await at(START);
});

test.runIf(isFirefox).for([
  ['options.html', 'Frontdoor settings'],
  ['welcome.html', 'Frontdoor'],
] as const)('%s fits', async ([file, words]) => {
  await browser.openOwn(file);
  await reads(words);
  await fits(file.replace('.html', ''));
});
