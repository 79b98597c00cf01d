import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/background/settings.ts';
import { marksAfter, statementsOf } from '../../src/background/shared-choices.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const NO_CONTEXT = 'We do not know which service';
const IMPOSTOR = 'account.login.nhs.uk.evil.example';
/** It only resembles a protected name. */
const DOUBTFUL = 'paypal-fans.example';
/** In the shield by its name. */
const NAMED = 'paypal-login.com';
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

const { at, badge, click, noPopup, popup, popupGone, reads, warned } = stepsIn(() => browser);

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

/** Removes the service that was added, and the trust in a site. */
async function takeAway(): Promise<void> {
  await click('[data-own] [data-action="remove"]');
  await lacks('[data-own]');
  await click('[data-trusted] [data-action="distrust"]');
  await lacks('[data-trusted]');
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

test('what was learned is shown, is a way in, and is erased for good after a second question', async () => {
  await person.open('https://records.example/start', 'bookmark', 'Enter your email address');
  await person.throughNhsLogin();
  await person.isSignedIn();
  await until('it is learned', async () => JSON.stringify(await browser.stored('local')).includes('records.example'));
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  expect((await popup()).services).toContain('remembered:https://records.example');
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

test('a site that is trusted for good is not doubted, and is again when the trust is taken back; an impostor is never trusted', async () => {
  await openOptions();
  await write('#trusted-host', 'not a site');
  await browser.press('Enter');
  await until('it is refused', () => browser.run<boolean>(`return document.querySelector('#trusted-wrong').textContent !== ''`));
  await write('#trusted-host', IMPOSTOR);
  await browser.press('Enter');
  await reads('This site pretends to be someone else');
  expect(await isThere('[data-trusted]')).toBe(false);
  await write('#trusted-host', DOUBTFUL);
  await browser.press('Enter');
  await shows(`[data-trusted="${DOUBTFUL}"]`);
  await browser.open(`https://${DOUBTFUL}/`, 'typed');
  await at(`https://${DOUBTFUL}/`);
  await badge('');

  await openOptions();
  await click(`[data-trusted="${DOUBTFUL}"] [data-action="distrust"]`);
  await lacks('[data-trusted]');
  await browser.open(`https://${DOUBTFUL}/`, 'typed');
  await badge('!');
  await browser.open(`https://${IMPOSTOR}/`, 'typed');
  await until('the warning page', async () => (await browser.address()).includes('/warning.html#'));
});

test('a copy of everything is saved as a file, and brings all of it back; a file that is wrong changes nothing', async () => {
  await openOptions();
  await addService(SERVICE);
  await shows(`[data-own="${SERVICE.name}"]`);
  await write('#trusted-host', DOUBTFUL);
  await browser.press('Enter');
  await shows(`[data-trusted="${DOUBTFUL}"]`);
  await click('[data-action="save"]');
  const copy = await until('the copy is saved', () => browser.downloaded('frontdoor.json'));
  expect(copy).toContain(SERVICE.start);

  await takeAway();
  const before = await browser.stored('local');
  await choose(copy.slice(0, -5));
  await reads('This file is damaged');
  await choose(copy.replace(SERVICE.start, 'http://weather.example/'));
  await reads('Something in this file is wrong');
  expect(await browser.stored('local')).toEqual(before);

  await choose(copy);
  await shows('[data-line="service.0"]');
  expect(await browser.stored('local'), 'asking changes nothing').toEqual(before);
  await click('[data-line="service.0"]');
  await click('[data-line="trust.0"]');
  await click('[data-action="import"]');
  await shows(`[data-own="${SERVICE.name}"]`);
  await shows(`[data-trusted="${DOUBTFUL}"]`);
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  expect((await popup()).services).toContain(`own:${SERVICE.start}`);
  await browser.closePopup();
  await openOptions();
  await takeAway();
});

test('a file that somebody was handed: it says line by line what it would do, nothing is chosen, and impostors are refused', async () => {
  await openOptions();
  await click('[data-action="save"]');
  const own = JSON.parse(await until('the copy is saved', () => browser.downloaded('frontdoor.json')));
  const evil = { name: 'NHS App', start: `https://${IMPOSTOR}/`, signIn: BOOKMARK };
  const settings = {
    ...own.settings,
    allowedHosts: [IMPOSTOR, DOUBTFUL],
    own: [evil, { ...SERVICE, name: 'NHS App' }],
    always: [{ login: 'nhs-login', service: `own:${evil.start}` }],
    loudness: 'straight',
  };
  await choose(JSON.stringify({ ...own, settings }));
  await shows('[data-line]');
  const lines = await browser.run<readonly [string, boolean][]>(
    `return [...document.querySelectorAll('[data-line]')].map((box) => [box.dataset.line, box.checked])`,
  );
  expect(lines).toEqual([
    ['trust.1', false],
    ['service.1', false],
    ['loudness', false],
  ]);
  const refused = await browser.run<readonly string[]>(
    `return [...document.querySelectorAll('[data-refused]')].map((line) => line.textContent)`,
  );
  expect(refused.filter((line) => line.includes(IMPOSTOR))).toHaveLength(2);
  expect(await browser.run<string>(`return document.querySelector('.asked').textContent`)).toContain(new URL(SERVICE.start).host);
  await click('[data-action="import"]');
  await lacks('[data-line]');
  expect(await isThere('[data-trusted], [data-own="NHS App"]'), 'nothing was chosen').toBe(false);

  await choose(JSON.stringify({ ...own, settings }));
  await shows('[data-line]');
  for (const line of ['trust.1', 'service.1', 'loudness']) await click(`[data-line="${line}"]`);
  await click('[data-action="import"]');
  await shows(`[data-trusted="${DOUBTFUL}"]`);
  expect(JSON.stringify(await browser.stored('local'))).not.toContain(IMPOSTOR);
  await browser.open(BOOKMARK, 'bookmark');
  await at(SERVICE.start);
  await browser.open(`https://${IMPOSTOR}/`, 'typed');
  await until('the warning page', async () => (await browser.address()).includes('/warning.html#'));

  await openOptions();
  await click('input[name="loudness"][value="popup"]');
  await takeAway();
});

test('a file that trusts com, net and example: none of it can be chosen, and not one request reaches an impostor afterwards', async () => {
  await openOptions();
  await click('[data-action="save"]');
  const own = JSON.parse(await until('the copy is saved', () => browser.downloaded('frontdoor.json')));
  const settings = { ...own.settings, allowedHosts: ['com', 'net', 'example', DOUBTFUL] };
  await choose(JSON.stringify({ ...own, settings }));
  await shows('[data-line]');
  await browser.run(`for (const box of document.querySelectorAll('[data-line]')) if (!box.checked) box.click();`);
  await click('[data-action="import"]');
  await shows(`[data-trusted="${DOUBTFUL}"]`);
  const trusted = await browser.run<readonly string[]>(
    `return [...document.querySelectorAll('[data-trusted]')].map((one) => one.dataset.trusted)`,
  );
  expect(trusted).toEqual([DOUBTFUL]);
  for (const host of [NAMED, 'account.login.nhs.uk.third.example']) {
    await browser.newTab();
    await browser.killWorker();
    await browser.open(`https://${host}/b`, 'typed');
    await warned();
    expect(world.log.at(host)).toEqual([]);
  }
  await openOptions();
  await shows('[data-trusted]');
  await click('[data-trusted] [data-action="distrust"]');
  await lacks('[data-trusted]');
});

test('the button alone: with the loudness that asks for it no popup opens, and the button still tells', async () => {
  await openOptions();
  await click('input[name="loudness"][value="badge"]');
  await until('it is kept', async () => JSON.stringify(await browser.stored('local')).includes('badge'));
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  await badge('?');
  await noPopup();
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

/** What the browser itself would carry to others, as a page of ours reads it. */
const shared = (): Promise<string> =>
  until('what is shared can be read', () =>
    browser.run<string>(`(globalThis.browser ?? chrome).storage.sync.get().then((all) => { document.body.dataset.shared = JSON.stringify(all); });
      return document.body.dataset.shared ?? '';`),
  );

test('shared: each choice is in the browser’s own storage, and what another browser put there comes in', async () => {
  await openOptions();
  await addService(SERVICE);
  await shows(`[data-own="${SERVICE.name}"]`);
  expect(await shared()).toBe('{}');
  await click('[data-action="share"]');
  await until('the service is shared', async () => (await shared()).includes(SERVICE.start));

  const theirs: Settings = { ...DEFAULT_SETTINGS, allowedHosts: [DOUBTFUL] };
  const marks = marksAfter(DEFAULT_SETTINGS, theirs, {}, Date.now());
  const items = Object.fromEntries([...statementsOf(theirs, marks)].map(([key, statement]) => [`choice:${key}`, statement]));
  await browser.run(`(globalThis.browser ?? chrome).storage.sync.set(${JSON.stringify(items)});`);
  await until('the other browser’s choice is kept here', async () => JSON.stringify(await browser.stored('local')).includes(DOUBTFUL));
  await openOptions();
  await shows(`[data-trusted="${DOUBTFUL}"]`);
  await takeAway();
  await until('nothing of it can be read there any more', async () => !/weather|paypal/.test(await shared()));
  expect(JSON.stringify((await browser.stored('local')).sync)).not.toMatch(/weather|paypal/);
  await click('[data-action="share"]');
});
