import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const DEAD_BOOKMARKS = 'dead-bookmarks';
const NO_CONTEXT = 'We do not know which service';

let world: World;
let browser: BrowserUnderTest;
let person: Traveller;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world, undefined, { installed: true });
  person = travellerIn(browser);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(() => freshTab(browser));

const { popup, warned } = stepsIn(() => browser);

/** What Frontdoor keeps of tabs that show or showed this; a bookmark that did not work is kept by itself. */
const keptOf = async (words: string): Promise<readonly string[]> =>
  Object.entries(await browser.stored('session')).flatMap(([key, value]) =>
    key !== DEAD_BOOKMARKS && JSON.stringify(value).includes(words) ? [key] : [],
  );

const learned = async (): Promise<string> => JSON.stringify(await browser.stored('local'));

/** Signs in to the shared records and opens the login again afterwards, as a bookmark. */
async function signInAndComeBackByBookmark(start: string): Promise<void> {
  await person.open(start, 'bookmark', 'Enter your email address');
  await person.isQuiet();
  await person.throughNhsLogin();
  await person.isSignedIn();
  await person.isQuiet();
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
}

test('a private window: quiet and guided as everywhere, and nothing of it is kept', async () => {
  const before = await browser.stored('local');
  await browser.newPrivateWindow();
  await signInAndComeBackByBookmark('https://records.example/start');
  const told = await popup();
  expect(told.verdict).toBe('out-of-flow');
  expect(told.text, 'nor is it learned for the window itself').not.toContain('records.example');
  await browser.closePopup();
  expect(await keptOf(BOOKMARK)).not.toEqual([]);
  await browser.command('close');
  await until('what was kept of the tab is gone', async () => (await keptOf('login.nhs.uk')).length === 0);
  expect(await browser.stored('local')).toEqual(before);

  // What is learned in a window that is not private comes later, and is there: so there was time to learn the other.
  await freshTab(browser);
  await signInAndComeBackByBookmark('https://www.nhsapp.service.nhs.uk/login/start');
  await until('the service is learned', async () => (await learned()).includes('www.nhsapp.service.nhs.uk'));
  expect(await learned()).not.toContain('records.example');
  await popup();
});

test('a private window: an impostor is told of, by our warning page or, where the browser shows none there, by the popup; nothing of it is kept', async () => {
  const before = await browser.stored('local');
  await browser.newPrivateWindow();
  await browser.open('https://access.login.nhs.uk.evil.example/enter-email', 'typed');
  if (browser.kind === 'firefox') {
    await warned();
  } else {
    const told = await popup();
    expect(told.verdict).toBe('lookalike');
    expect(told.text).toContain('access.login.nhs.uk');
    expect(told.services[0]).toBe('nhs-app');
    expect((await browser.button()).badge).toBe('!');
    await browser.closePopup();
  }
  await browser.command('close');
  expect(await browser.stored('local')).toEqual(before);
  await freshTab(browser);
});

test('at most 2 kB are kept of a tab, and nothing when it is closed', async () => {
  await person.open('https://records.example/start/jar', 'bookmark', 'Enter your email address');
  await person.throughNhsLogin();
  await person.isSignedIn();
  const many = Array.from({ length: 100 }, (_, index) => `x${index}=0123456789`).join('&');
  await person.open(`${BOOKMARK}?${many}`, 'bookmark', NO_CONTEXT);
  await person.isGuided();
  const session = await browser.stored('session');
  const sizes = Object.entries(session).flatMap(([key, value]) => (key.startsWith('tab:') ? [JSON.stringify(value).length] : []));
  expect(Math.max(...sizes)).toBeGreaterThan(500);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2048);
  await browser.command('close');
  await until('nothing is kept of it', async () => (await keptOf('login.nhs.uk')).length === 0);
});
