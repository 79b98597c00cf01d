import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import type { BrowserUnderTest } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { cannotManage } from './harness/managed.ts';
import { stepsIn } from './steps.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const HELP = 'Call 01234 567890, day and night.';
const LINK = 'https://help.exampletrust.example/';

const POLICY = {
  services: [
    { name: 'Trust rota', start: 'https://weather.example/', signIn: BOOKMARK },
    { name: 'Broken', start: 'http://weather.example/', signIn: BOOKMARK },
  ],
  names: [
    { name: 'Example Trust', hosts: ['www.exampletrust.example'], words: ['exampletrust'], start: 'https://www.exampletrust.example/' },
  ],
  allowedHosts: ['nhs-shop.example'],
  loudness: 'popup',
  locked: ['loudness', 'allowedHosts', 'always'],
  helpDeskText: HELP,
  helpDeskLink: LINK,
};

const because = cannotManage(process.env.BROWSER);
const where = because === undefined ? '' : ` (NOT TRIED: ${because})`;

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  if (because !== undefined) return;
  world = await startWorld();
  browser = await launch(world, undefined, { policy: POLICY });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(async () => {
  await browser?.closePopup();
  await browser?.newTab();
});

const { at, badge, popup, reads } = stepsIn(() => browser);

test.skipIf(because)(`a service of the organisation is the first way in, and the help desk is named${where}`, async () => {
  await browser.open(BOOKMARK, 'bookmark');
  await badge('?');
  const open = await popup();
  expect(open.services[0]).toBe('own:https://weather.example/');
  expect(open.text).toContain('Trust rota');
  expect(open.text).toContain(HELP);
  expect(open.text).toContain(LINK);
  await open.press('own:https://weather.example/');
  await at('https://weather.example/');
});

test.skipIf(because)(`the options show what is locked, and a line for what was skipped${where}`, async () => {
  await browser.openOwn('options.html');
  await reads('Your organisation has set this');
  await reads('services[1].start: must be a web address that begins with https://');
  await reads(HELP);
  const shown = await browser.run<object>(`
    const all = (selector) => [...document.querySelectorAll(selector)];
    return {
      locked: all('[data-locked]').map((item) => item.dataset.locked),
      problems: all('[data-problem]').length,
      trusted: all('[data-trusted]').map((item) => item.dataset.trusted),
      loudness: document.querySelector('fieldset.choices').disabled,
      mayTrust: all('[data-action="trust"], [data-action="distrust"]').length,
      mayAdd: all('[data-action="add-service"]').length,
      link: document.querySelector('[data-help-desk] a').href,
    };`);
  expect(shown).toEqual({
    locked: ['loudness', 'allowedHosts', 'always'],
    problems: 1,
    trusted: ['nhs-shop.example'],
    loudness: true,
    mayTrust: 0,
    mayAdd: 1,
    link: LINK,
  });
});
