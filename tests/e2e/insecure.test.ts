import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until, type Way } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

/** A login whose line is not safe. NHS login stands in for all; somebody sits on the line to these hosts, and not to the others. */
const PLAIN = 'access.login.nhs.uk';
const FORGED = 'account.login.nhs.uk';
const NO_LOGIN = 'almanac.example';

let world: World;
let browser: BrowserUnderTest;
let person: Traveller;

beforeAll(async () => {
  world = await startWorld();
  world.strip(PLAIN);
  world.forge(FORGED);
  world.forge(NO_LOGIN);
  browser = await launch(world, undefined, { installed: true });
  person = travellerIn(browser);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(() => freshTab(browser));

const { badge, popup } = stepsIn(() => browser);

/** The popup explains what is wrong, leads to the services by their front doors, and has nothing that leads on. */
async function isCautioned(says: string): Promise<void> {
  await badge('!');
  const told = await popup();
  expect(told.verdict).toBe('insecure');
  expect(told.text).toContain('Do not type your password here');
  expect(told.text).toContain(says);
  expect(told.services[0]).toBe('nhs-app');
  expect(await browser.popupDetails()).not.toMatch(/go on|anyway|proceed|accept|risk/i);
  for (const onwards of ['continue', 'trust']) await expect(told.click(`[data-action="${onwards}"]`), onwards).rejects.toThrow();
  await browser.closePopup();
}

test('a host whose certificate is that of the world is as quiet as ever', async () => {
  await person.open('https://www.nhsapp.service.nhs.uk/login', 'typed', 'Continue with NHS login');
  await person.isQuiet();
  expect(await browser.isSecure()).toBe(true);
  await person.open('https://settings.login.nhs.uk/', 'bookmark', 'Your NHS login settings');
  await person.isQuiet();
});

test.for(['typed', 'bookmark', 'link'] as const)('a login over http, %s: explained, and never a way on', async (way: Way) => {
  await browser.open(`http://${PLAIN}/enter-email`, way);
  await isCautioned('This NHS login page is not private');
  expect(await browser.isSecure()).toBe(false);
});

test.for(['typed', 'bookmark', 'link'] as const)(
  'a login whose certificate is not its own, %s: explained, and never a way on',
  async (way: Way) => {
    await browser.open(`https://${FORGED}/enter-email`, way);
    await isCautioned('Your browser cannot prove that this is NHS login');
    expect(await browser.isSecure()).toBe(false);
    expect(world.log.at(FORGED), 'nothing was asked of that host').toEqual([]);
  },
);

test('a login whose certificate is not its own, behind a redirect: explained', async () => {
  await browser.open(`https://go.example/?to=https://${FORGED}/enter-email`, 'typed');
  await isCautioned('Your browser cannot prove that this is NHS login');
});

test('a page that is no login is not told of, whatever its certificate', async () => {
  await browser.open(`https://${NO_LOGIN}/`, 'typed');
  await until('Frontdoor has heard of it', async () => JSON.stringify(await browser.stored('session')).includes(NO_LOGIN));
  await person.isQuiet();
  expect(world.log.at(NO_LOGIN)).toEqual([]);
});
