import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const NO_CONTEXT = 'We do not know which service';
const IMPOSTOR = 'account.login.nhs.uk.evil.example';
const SERVICE = { name: 'Trust rota', start: 'https://weather.example/', signIn: BOOKMARK };

let world: World;
let browser: BrowserUnderTest;
let person: Traveller;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world);
  person = travellerIn(browser);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(() => freshTab(browser));

const { at, badge, click, popup, popupGone, reads } = stepsIn(() => browser);

const isThere = (selector: string) => browser.run<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`);
const shows = (selector: string) => until(`the page shows ${selector}`, () => isThere(selector));
const lacks = (selector: string) => until(`the page shows no ${selector} any more`, async () => !(await isThere(selector)));

async function openOptions(): Promise<void> {
  await browser.openOwn('options.html');
  await shows('[data-action="add-service"]');
}

/** Writes into an empty field. */
async function write(field: string, text: string): Promise<void> {
  await browser.run(`const field = document.querySelector('${field}'); field.value = ''; field.focus(); return true;`);
  await browser.type(text);
}

/** Chooses a file with this in it. */
const choose = (content: string) =>
  browser.run(`const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(content)}], 'frontdoor.json', { type: 'application/json' }));
    const field = document.querySelector('#file');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    return true;`);

async function addService({ name, start, signIn }: typeof SERVICE): Promise<void> {
  await write('#own-name', name);
  await write('#own-start', start);
  await write('#own-signIn', signIn);
  await browser.press('Enter');
}

test('a service of one’s own: a wrong address is refused in words, a right one is offered at its sign-in page, until it is removed', async () => {
  await openOptions();
  await addService({ ...SERVICE, start: 'http://weather.example/' });
  await reads('needs a secure web address');
  await until('the field that is wrong has the focus', () => browser.run<boolean>('return document.activeElement.id === "own-start"'));
  expect(await isThere('[data-own]')).toBe(false);
  await addService(SERVICE);
  await shows(`[data-own="${SERVICE.name}"]`);

  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  const open = await popup();
  expect(open.services).toContain(`own:${SERVICE.start}`);
  await open.press(`own:${SERVICE.start}`);
  await at(SERVICE.start);
  await popupGone();

  await openOptions();
  await click(`[data-own="${SERVICE.name}"] [data-action="remove"]`);
  await lacks('[data-own]');
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  expect((await popup()).services).not.toContain(`own:${SERVICE.start}`);
});

test('what was learned is shown, is the first way in, and is erased for good after a second question', async () => {
  await person.open('https://records.example/start', 'bookmark', 'Enter your email address');
  await person.throughNhsLogin();
  await person.isSignedIn();
  await until('it is learned', async () => JSON.stringify(await browser.stored('local')).includes('records.example'));
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  expect((await popup()).services[0]).toContain('records.example');
  await browser.closePopup();

  await openOptions();
  await shows('[data-learned="records.example"]');
  await click('[data-action="erase"]');
  await until('it asks once more', () => browser.run<boolean>(`return document.activeElement.dataset.action === 'erase-really'`));
  expect(await isThere('[data-learned="records.example"]')).toBe(true);
  await click('[data-action="erase-really"]');
  await lacks('[data-learned]');
  expect(JSON.stringify(await browser.stored('local'))).not.toContain('records.example');
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  expect((await popup()).text).not.toContain('records.example');
});

test('a site that is trusted for good is not stopped, and is again when the trust is taken back', async () => {
  await openOptions();
  await write('#trusted-host', 'not a site');
  await browser.press('Enter');
  await until('it is refused', () => browser.run<boolean>(`return document.querySelector('#trusted-wrong').textContent !== ''`));
  await write('#trusted-host', IMPOSTOR);
  await browser.press('Enter');
  await shows(`[data-trusted="${IMPOSTOR}"]`);
  await browser.open(`https://${IMPOSTOR}/`, 'typed');
  await at(`https://${IMPOSTOR}/`);
  await until('the page is there', () => browser.run<boolean>('return document.readyState === "complete"'));

  await openOptions();
  await click(`[data-trusted="${IMPOSTOR}"] [data-action="distrust"]`);
  await lacks('[data-trusted]');
  await browser.open(`https://${IMPOSTOR}/`, 'typed');
  await until('the warning page', async () => (await browser.address()).includes('/warning.html#'));
});

test('a copy of everything is saved as a file, and brings all of it back; a file that is wrong changes nothing', async () => {
  await openOptions();
  await addService(SERVICE);
  await shows(`[data-own="${SERVICE.name}"]`);
  await write('#trusted-host', IMPOSTOR);
  await browser.press('Enter');
  await shows(`[data-trusted="${IMPOSTOR}"]`);
  await click('[data-action="save"]');
  const copy = await until('the copy is saved', () => browser.downloaded('frontdoor.json'));
  expect(copy).toContain(SERVICE.start);

  await click('[data-own] [data-action="remove"]');
  await lacks('[data-own]');
  await click('[data-trusted] [data-action="distrust"]');
  await lacks('[data-trusted]');
  const before = await browser.stored('local');
  await choose(copy.slice(0, -5));
  await reads('This file is damaged');
  await choose(copy.replace(SERVICE.start, 'http://weather.example/'));
  await reads('Something in this file is wrong');
  expect(await browser.stored('local')).toEqual(before);

  await choose(copy);
  await shows(`[data-own="${SERVICE.name}"]`);
  await shows(`[data-trusted="${IMPOSTOR}"]`);
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  expect((await popup()).services).toContain(`own:${SERVICE.start}`);
});

test('the button alone: with the loudness that asks for it no popup opens, and the button still tells', async () => {
  await openOptions();
  await click('input[name="loudness"][value="badge"]');
  await until('it is kept', async () => JSON.stringify(await browser.stored('local')).includes('badge'));
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  await badge('?');
  // A popup would have been asked for by the time that another page has come and gone.
  await person.open('https://weather.example/', 'typed', 'Rain');
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  await badge('?');
  expect(await browser.popup()).toBeUndefined();
  await browser.pressButton();
  expect((await popup()).verdict).toBe('out-of-flow');
});

test('the self-test says of each part that it works', async () => {
  await openOptions();
  await click('[data-action="check"]');
  await shows('.results [data-ok]');
  const results = await browser.run<readonly string[]>(
    `return [...document.querySelectorAll('.results [data-ok]')].map((one) => one.textContent)`,
  );
  expect(results.length).toBeGreaterThan(3);
  expect(results.filter((line) => !line.startsWith('OK:'))).toEqual([]);
});
