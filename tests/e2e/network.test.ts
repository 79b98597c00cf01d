import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendPage } from '../world/site.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, type RequestMade, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { journeysIn, take } from './recorder/journeys.ts';
import { travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

/** Through healthy logins, bookmarked ones, doors and broken workers. */
const TAKEN = [
  'oauth-get',
  'saml-post',
  'wrong-password-three-times',
  'service-worker-page',
  'search-result-of-the-login',
  'guided-to-the-service',
  'worker-killed-before-a-bookmark',
];

const SERVICE = 'www.nhsapp.service.nhs.uk';
const STRANGER = 'stranger.example';

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-requests-'));
const requestsTo = join(folder, 'requests.json');

let world: World;
let browser: BrowserUnderTest;
let ours: string;
let isClosed = false;

beforeAll(async () => {
  world = await startWorld();
  world.host(STRANGER, (_request, response) =>
    sendPage(
      response,
      'A stranger',
      `<script>document.documentElement.dataset.wish = decodeURIComponent(location.search.slice(1));</script>`,
    ),
  );
  browser = await launch(world, undefined, { recorder: true, stranger: true, requestsTo });
  ours = (await browser.ownAddress('/')).replace(/\/$/, '');
});

afterAll(async () => {
  if (!isClosed) await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

const { at, reads, warned, popup } = stepsIn(() => browser);

const kind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

test.for(
  journeysIn(kind)
    .filter(({ name }) => TAKEN.includes(name))
    .map((journey) => [journey.name, journey] as const),
)('on the way: %s', async ([, journey]) => {
  await freshTab(browser);
  await take(journey, travellerIn(browser));
});

test('on the way: every page of ours, a door, and an impostor', async () => {
  for (const page of ['welcome.html', 'options.html', 'popup.html', 'warning.html']) {
    await freshTab(browser);
    await browser.open(`${ours}/${page}`, 'typed');
    await until('the page speaks', () => browser.run<boolean>(`return document.querySelector('main h1') !== null;`));
  }
  await freshTab(browser);
  await browser.open('https://access.login.nhs.uk/enter-email', 'bookmark');
  await (await popup()).press('nhs-app');
  await at(`https://${SERVICE}/login`);
  await freshTab(browser);
  await browser.open('https://account.login.nhs.uk.evil.example/login', 'link');
  await warned();
});

test('on the way: another extension calls somebody, so that we see that calls are seen', async () => {
  await freshTab(browser);
  const wish = { kind: 'call', url: 'https://called.example/home' };
  await browser.open(`https://${STRANGER}/?${encodeURIComponent(JSON.stringify(wish))}`, 'typed');
  await reads('A stranger');
  await until('the stranger has called', async () => world.log.at('called.example').length > 0);
});

test('Frontdoor has made no request; what it asked for are the pages behind its doors, for the tab', async () => {
  await browser.close();
  isClosed = true;
  const made: readonly RequestMade[] = JSON.parse(readFileSync(requestsTo, 'utf8'));
  const stranger = made.find(({ url }) => url === 'https://called.example/home')?.by ?? '';
  const own = made.filter(({ by }) => by === ours);
  console.log(`${browser.kind}: ${made.length} requests, ${own.length} asked for by Frontdoor: ${own.map(({ url }) => url).join(' ')}`);
  expect(made.length).toBeGreaterThan(100);
  expect(stranger).toMatch(/^(?:chrome|moz)-extension:\/\//);
  expect(stranger).not.toBe(ours);
  expect(own.filter(({ forTab }) => !forTab)).toEqual([]);
  expect(own.filter(({ url }) => new URL(url).hostname !== SERVICE)).toEqual([]);
  expect(world.log.at('account.login.nhs.uk.evil.example')).toEqual([]);
});
