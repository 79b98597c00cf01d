import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until, type Way } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

/** A login that answers with an error status and an empty page: Chromium shows a page of its own then, Firefox nothing at all. */

const BARE = 'https://access.login.nhs.uk/enter-email';
const START = 'https://www.nhsapp.service.nhs.uk/login';
const APP = 'https://wiki.college.example';
const KEPT = `https://sso.college.example/oauth2/authorize?client_id=wiki&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/cb`)}&state=8f3ad2c1e0`;

let world: World;
let browser: BrowserUnderTest;
let status = 400;

beforeAll(async () => {
  world = await startWorld();
  for (const host of ['access.login.nhs.uk', 'sso.college.example'])
    world.host(host, (_request, response) => void response.writeHead(status, { 'content-length': 0 }).end());
  browser = await launch(world, undefined, { recorder: true });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(async () => {
  await freshTab(browser);
  world.log.clear();
});

const { arrivesAt, badge, judged, popup, reads, click, isQuiet } = stepsIn(() => browser);

const ways: readonly (readonly [status: number, way: Way])[] = [
  [400, 'bookmark'],
  [404, 'typed'],
  [405, 'suggestion'],
  [500, 'external'],
];

test.for(ways)('answered with an empty %i, opened by %s: guided, with the way in', async ([code, way]) => {
  status = code;
  await browser.open(BARE, way);
  await badge('?');
  expect((await popup()).services[0]).toBe('nhs-app');
});

test('by a link of another site: guided', async () => {
  status = 400;
  await browser.open('https://search.example/', 'typed');
  await arrivesAt('https://search.example/', 'Enter your email address');
  await browser.open(BARE, 'link');
  await badge('?');
  expect((await popup()).verdict).toBe('out-of-flow');
});

test('in a tab that is closed and opened again: guided where the browser tells that the server refused it', async () => {
  status = 400;
  await browser.open(BARE, 'bookmark');
  await popup();
  await browser.closePopup();
  await browser.command('close');
  await travellerIn(browser).follow(() => browser.command('reopen'));
  // Firefox tells of an empty page like any other, and in a tab that is brought back a login may go on.
  if (browser.kind === 'firefox') return await isQuiet();
  await badge('?');
  // Chromium may give the focus to a tab that is brought back only after the popup has opened over it, and so shuts it again (9 of 290 times, with other work beside it): the badge stays, and a person presses.
  expect((await popup(0)).verdict).toBe('out-of-flow');
});

test('a kept request that its server refuses: guided', async () => {
  status = 400;
  await browser.open(KEPT, 'bookmark');
  await badge('?');
  expect((await popup()).verdict).toBe('out-of-flow');
});

test('in a login that a service began: nothing is said', async () => {
  status = 500;
  await browser.open(START, 'typed');
  await reads('Continue with NHS login');
  await click('#continue');
  const asked = await until('the login is asked', async () => world.log.at('access.login.nhs.uk')[0]);
  expect(['silent', 'reassure']).toContain(await judged(`https://${asked.host}${asked.path}`));
  await isQuiet();
});
