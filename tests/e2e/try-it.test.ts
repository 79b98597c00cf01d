import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryIt } from '../../src/catalogue/try-it.ts';
import { sendPage } from '../world/site.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, type RequestMade, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

/** A newcomer's first minute, in a profile that has only just been made; every request is recorded from outside of all extensions. */

const HOSTS = Object.values(tryIt.addresses).map((address) => new URL(address).hostname);
const STRANGER = 'stranger.example';

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-try-it-'));
const requestsTo = join(folder, 'requests.json');

let world: World;
let browser: BrowserUnderTest;
let welcome: number;
let isClosed = false;

beforeAll(async () => {
  world = await startWorld();
  // Were one of them asked for, there would be an answer.
  for (const host of HOSTS) world.host(host, (_request, response) => sendPage(response, 'Asked for', ''));
  world.host(STRANGER, (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', `https://${STRANGER}`);
    sendPage(
      response,
      'A stranger',
      `<a id="go" href="${searchParams.get('to')}">Go</a><iframe src="${searchParams.get('frame')}"></iframe>`,
    );
  });
  browser = await launch(world, undefined, { requestsTo });
  await browser.newTab();
  await browser.openOwn('welcome.html');
  welcome = await browser.tab();
  await until('the page is there', () => browser.run<boolean>(`return document.querySelector('[data-action=try-dead]') !== null;`));
});

afterAll(async () => {
  if (!isClosed) await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

const { arrivesAt, reads, click, popup, warned } = stepsIn(() => browser);

/** Presses a button of the page for newcomers and turns to the tab that it opens. */
async function tryOut(what: 'dead' | 'fake'): Promise<void> {
  const before = await browser.tabs();
  await browser.run(`document.querySelector('[data-action=try-${what}]').click(); return true;`);
  await browser.turnTo(await until('a new tab', async () => (await browser.tabs()).find((tab) => !before.includes(tab))));
}

/** What the page for newcomers says of what was tried, whichever tab is in front then. */
async function says(what: 'dead' | 'fake', words: string): Promise<void> {
  await browser.turnTo(welcome);
  await until(`the page for newcomers says “${words}”`, () =>
    browser.run<boolean>(`return document.querySelector('[data-tried=${what}]').textContent === ${JSON.stringify(words)};`),
  );
}

test('a dead sign-in page: the popup over our page that stands in, its door, and “It works”', async () => {
  await says('dead', '');
  await tryOut('dead');
  await arrivesAt(await browser.ownAddress('try-it.html?dead'), 'stands in for a saved sign-in page');
  const shown = await popup();
  expect(shown).toMatchObject({ verdict: 'out-of-flow' });
  expect(shown.text).toContain('This page of Anytown Library only works when a service opens it');
  await shown.press('frontdoor-try-it');
  await arrivesAt(await browser.ownAddress('try-it.html?start'), 'You came in by the front door');
  await says('dead', 'It works. Frontdoor showed you the way in.');
  await says('fake', '');
});

test('a fake: the real warning page, “It works”, and nothing behind it for who goes on', async () => {
  await tryOut('fake');
  await warned();
  await reads('This is not Anytown Library');
  const stopped = await browser.tab();
  await says('fake', 'It works. Frontdoor stopped the fake page.');
  await browser.turnTo(stopped);
  await click('[data-action=continue]');
  await arrivesAt(await browser.ownAddress('try-it.html?fake'), 'stands in for a fake page');
});

test('a page that frames our page, or links to it, gains nothing; a person who follows its link to the address knows that it is one of ours', async () => {
  const ours = await browser.ownAddress('try-it.html?dead');
  // Not in the tab of before, which our page may have been sent to a second time: what is opened meanwhile is lost to it.
  await browser.newTab();
  const open = async (to: string): Promise<void> => {
    await browser.open(`https://${STRANGER}/?${new URLSearchParams({ to, frame: ours })}`, 'typed');
    await until('its page is there', async () => (await browser.run<string>(`return document.querySelector('#go')?.href ?? '';`)) === to);
  };
  await open(ours);
  const strangers = await browser.tab();
  await click('#go');
  // Another page, there and read, says that there was time enough.
  await browser.newTab();
  await browser.open('https://weather.example/', 'typed');
  await reads('Rain');
  await browser.turnTo(strangers);
  expect((await browser.documents()).filter((url) => url.includes('/try-it.html'))).toEqual([]);
  await open(tryIt.addresses.dead);
  await click('#go');
  await arrivesAt(ours, 'stands in for a saved sign-in page');
});

test('nothing was kept, and nobody was asked for any of it', async () => {
  expect(await browser.stored('local')).toEqual({});
  await browser.close();
  isClosed = true;
  const made: readonly RequestMade[] = JSON.parse(readFileSync(requestsTo, 'utf8'));
  expect(made.some(({ url }) => new URL(url).hostname === STRANGER)).toBe(true);
  const asked = made.filter(({ url }) => HOSTS.includes(new URL(url).hostname));
  console.log(`${browser.kind}: ${made.length} requests`, asked);
  // Firefox tells of a request before its rules are asked; that none was sent is what the servers say.
  expect(asked.filter(() => browser.kind === 'chromium')).toEqual([]);
  for (const host of HOSTS) expect(world.log.at(host)).toEqual([]);
});
