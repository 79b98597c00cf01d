import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { POPUP_WITHIN_MS } from '../../src/background/present.ts';
import { startWorld, type World } from '../world/world.ts';
import { isAsOnPhone } from './harness/as-on-a-phone.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const NOTES = 'https://almanac.example/';
const WORDS = 'the quick brown fox jumps over the lazy dog';

/** Longer than a popup may be late; doubled until the page has come in time for that. */
const FIRST_STALL_MS = 2500;

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

const { arrivesAt, badge, noPopup, popup, popupGone } = stepsIn(() => browser);

const hasFocus = () => browser.run<boolean>('return document.hasFocus();');

/** Puts the focus into the field of notes, and counts how often the page loses it: it must have it, or it could lose none. */
async function beginToType(): Promise<void> {
  await until('the page has the focus', hasFocus);
  await browser.run(`window.lost = 0; addEventListener('blur', () => { window.lost += 1; }); document.querySelector('input').focus();`);
}

const typed = () =>
  browser.run<{ text: string; lost: number }>(`return { text: document.querySelector('input').value, lost: window.lost };`);

test('somebody who types in one tab is left alone while a login opens in another, and is told when they turn to it', async () => {
  await person.open(NOTES, 'typed', 'Almanac');
  await beginToType();
  const notes = await browser.tab();
  const before = await browser.tabs();
  await browser.type(WORDS.slice(0, 10));
  world.log.clear();
  await browser.openBehind(BOOKMARK);
  await until('the login loads', async () => world.log.at('access.login.nhs.uk').length > 0);
  await browser.type(WORDS.slice(10));
  const behind = (await browser.tabs()).find((tab) => !before.includes(tab)) ?? 0;
  await until('the login is judged', async () =>
    Object.values(await browser.stored('session')).some(
      (record) => (record as { readonly judgement?: { readonly severity: string } }).judgement?.severity === 'guide',
    ),
  );
  await noPopup();
  await browser.type('.');
  expect(await typed()).toEqual({ text: `${WORDS}.`, lost: 0 });
  expect(await browser.tab()).toBe(notes);

  const turnedMs = Date.now();
  await browser.turnTo(behind);
  expect((await popup(turnedMs)).verdict).toBe('out-of-flow');
});

test('a popup that comes late does not come: the person types by then, and the badge tells', async () => {
  for (let stallMs = FIRST_STALL_MS; ; stallMs *= 2) {
    await freshTab(browser);
    await person.open(NOTES, 'typed', 'Almanac');
    const stalledMs = Date.now();
    await browser.stallWorker(stallMs);
    await person.open(BOOKMARK, 'bookmark', 'We do not know which service');
    // It was read: it came before now.
    if (Date.now() + POPUP_WITHIN_MS < stalledMs + stallMs) break;
  }
  await browser.run(`document.body.append(document.createElement('input'));`);
  await beginToType();
  await browser.type(WORDS);
  await until('the badge tells', async () => (await browser.button()).badge === '?');
  await noPopup();
  await browser.type('.');
  expect(await typed()).toEqual({ text: `${WORDS}.`, lost: 0 });
});

test('the popup opens once for a page, however the page changes its own address', async () => {
  await person.open(BOOKMARK, 'bookmark', 'We do not know which service');
  await popup();
  // It can be read before it is shown, and takes the focus only then; a tab of its own has been turned back from by now.
  if (!isAsOnPhone()) await until('the popup has the focus', async () => !(await hasFocus()));
  await browser.closePopup();
  // Without a window manager nobody gives the focus back.
  await browser.turnTo(await browser.tab());
  await browser.run(`document.body.append(document.createElement('input')); window.history.pushState(null, '', '#further');`);
  await beginToType();
  await browser.type(WORDS);
  await until('the change was heard', async () => JSON.stringify(await browser.stored('session')).includes('#further'));
  await noPopup();
  await browser.type('.');
  expect(await typed()).toEqual({ text: `${WORDS}.`, lost: 0 });
});

test('an open popup goes with its tab: to what the next page needs, or away', async () => {
  await person.open(BOOKMARK, 'bookmark', 'We do not know which service');
  const first = await popup();
  expect(first.text).toContain('NHS login');
  await browser.run(`location.replace('https://weather.example/')`);
  await arrivesAt('https://weather.example/', 'Rain');
  await popupGone();
  await badge('');
});
