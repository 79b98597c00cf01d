import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load, redirected } from './world.ts';

/** A worker that wakes, or whose store is slow, is told of a page and of the next one before it can do anything about the first. */

const DEAD = 'https://access.login.nhs.uk/enter-email';
const FAKE = 'https://access.login.nhs.uk.evil.example/enter-email';
const FORM = 'https://bank.example/form';
const START = 'https://www.nhsapp.service.nhs.uk/login';

/** A page in another tab sends itself on faster than the browser writes what is known of it. */
test('a tab that goes round and round puts off no warning about another', async () => {
  const MANY = 300;
  let rounds = 0;
  let goesOn = (): void => undefined;
  const browser = createBrowser((store, area) =>
    area === 'local'
      ? store
      : {
          ...store,
          write: async (entries) => {
            if (browser.opened.length === 0 && rounds < MANY) goesOn();
            await store.write(entries);
          },
        },
  );
  const worker = await browser.wake();
  goesOn = () => {
    rounds += 1;
    void worker.hear(...load(7, `https://round.example/${rounds}`, 'link', 1000 + rounds));
  };
  await worker.hear(...load(1, FAKE, 'link', 1000));
  expect(new Set(browser.opened.map(([tabId]) => tabId))).toEqual(new Set([1]));
  expect(rounds).toBeGreaterThan(0);
  expect(rounds).toBeLessThan(10);
});

async function choosing() {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 1000));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'nhs-app', always: true });
  browser.opened.length = 0;
  return { browser, worker };
}

test('a tab is taken to the service that the person chose, but not where it shows another page by then', async () => {
  const { browser, worker } = await choosing();
  await worker.hear(...load(2, DEAD, 'auto_bookmark', 20_000));
  expect(browser.opened).toEqual([[2, START]]);
  await worker.hear(...load(3, DEAD, 'auto_bookmark', 40_000), ...load(3, FORM, 'auto_bookmark', 40_600));
  expect(browser.opened).toEqual([[2, START]]);
});

test('who was not taken is taken the next time, and nothing is said of it', async () => {
  const { browser, worker } = await choosing();
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 40_000), ...load(1, FORM, 'typed', 40_600));
  expect((await worker.popup()).autoOpened).toBeUndefined();
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 42_000));
  expect(browser.opened).toEqual([[1, START]]);
});

const stillThere: readonly [because: string, next: readonly TabEvent[]][] = [
  ['the same bookmark was opened once more', load(3, DEAD, 'auto_bookmark', 40_600)],
  ['the page went on to another of its host by itself', load(3, 'https://access.login.nhs.uk/error', 'link', 40_600)],
];
test.for(stillThere)('a tab is taken to the service where %s', async ([, next]) => {
  const { browser, worker } = await choosing();
  await worker.hear(...load(3, DEAD, 'auto_bookmark', 40_000), ...next);
  expect(browser.opened).toEqual([[3, START]]);
});

const theirs: readonly [because: string, next: readonly TabEvent[]][] = [
  ['a link of it was followed', load(3, 'https://access.login.nhs.uk/help', 'link', 42_000)],
  ['a form of it was sent', load(3, 'https://access.login.nhs.uk/enter-password', 'form_submit', 40_600)],
];
test.for(theirs)('a tab is not taken from what the person did at the dead page: %s', async ([, next]) => {
  const { browser, worker } = await choosing();
  await worker.hear(...load(3, DEAD, 'auto_bookmark', 40_000), ...next);
  expect(browser.opened).toEqual([]);
});

test('of two dead pages that were told of at once, the one that is shown is left for the service', async () => {
  const { browser, worker } = await choosing();
  await worker.hear(
    ...load(3, DEAD, 'auto_bookmark', 40_000),
    ...load(3, 'https://access.login.nhs.uk/enter-password', 'auto_bookmark', 40_600),
  );
  expect(browser.opened).toEqual([[3, START]]);
});

test('a tab is not taken out of a sign-in that a service has begun meanwhile, at the same login', async () => {
  const { browser, worker } = await choosing();
  await worker.hear(
    ...load(3, DEAD, 'auto_bookmark', 40_000),
    ...redirected(3, START, 'https://access.login.nhs.uk/enter-email?x=1', 'link', 40_600),
  );
  expect(browser.opened).toEqual([]);
});

/** A worker that has just taken the tab to the service. */
async function takenTo() {
  const { browser, worker } = await choosing();
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 20_000));
  expect(browser.opened).toEqual([[1, START]]);
  await worker.hear(...load(1, START, 'link', 20_500));
  expect((await worker.popup()).autoOpened).toMatchObject({ service: 'NHS App' });
  return worker;
}

const elsewhere: readonly [because: string, page: string, transition: string][] = [
  ['an impostor', 'https://paypal.evil.example/', 'link'],
  ['a page of which nothing is known', 'https://phish.evil.example/login', 'link'],
  ['a page that was typed', FORM, 'typed'],
];
test.for(elsewhere)('that the person was taken somewhere is not said at %s', async ([, page, transition]) => {
  const worker = await takenTo();
  await worker.hear(...load(1, page, transition, 30_000));
  expect((await worker.popup()).autoOpened).toBeUndefined();
});

test('nor in a sign-in that another site has begun since, at the same login', async () => {
  const worker = await takenTo();
  const other = 'https://patient-access.example/';
  await worker.hear(...load(1, other, 'typed', 30_000), ...redirected(1, `${other}start`, DEAD, 'link', 31_000));
  const { page, autoOpened } = await worker.popup();
  expect(page).toMatchObject({ kind: 'official', standing: 'in-flow' });
  expect(autoOpened).toBeUndefined();
});

test('that the person was taken there is said in the sign-in that the service has begun', async () => {
  const worker = await takenTo();
  await worker.hear(
    ...redirected(1, START, DEAD, 'link', 27_000),
    ...load(1, 'https://access.login.nhs.uk/enter-password', 'form_submit', 29_000),
  );
  expect((await worker.popup()).autoOpened).toMatchObject({ service: 'NHS App' });
});

const aborted = (tabId: number, atMs: number): TabEvent => ({ kind: 'failed', tabId, url: FAKE, error: 'net::ERR_ABORTED', atMs });
const announced = (tabId: number, atMs: number): TabEvent => ({ kind: 'before-navigate', tabId, url: FAKE, atMs });
const blocked = (tabId: number, atMs: number): TabEvent => ({ ...aborted(tabId, atMs), error: 'net::ERR_BLOCKED_BY_CLIENT' }) as TabEvent;

const warned: readonly [because: string, events: readonly TabEvent[], isWarned: boolean][] = [
  ['announced', [announced(1, 1000)], true],
  ['shown', load(1, FAKE, 'link', 1000), true],
  ['shown, and on its way elsewhere', [...load(1, FAKE, 'link', 1000), { kind: 'before-navigate', tabId: 1, url: FORM, atMs: 1200 }], true],
  ['blocked', [announced(1, 1000), blocked(1, 1050)], true],
  ['asked for, and its server redirected elsewhere', redirected(1, FAKE, 'https://kit.example/login', 'link', 1000), true],
  ['shown, and went on elsewhere by itself', [...load(1, FAKE, 'link', 1000), ...load(1, 'https://kit.example/login', 'link', 1300)], true],
  [
    'shown, and went on twice by itself',
    [...load(1, FAKE, 'link', 1000), ...load(1, 'https://kit.example/a', 'link', 1200), ...load(1, 'https://kit2.example/', 'link', 1400)],
    true,
  ],
  ['broken off, and some page has led on', [announced(1, 1000), aborted(1, 1100), ...load(1, FORM, 'link', 1100)], true],
  ['left before it came', [announced(1, 1000), aborted(1, 1100), ...load(1, FORM, 'typed', 1100)], false],
  ['shown, and left', [...load(1, FAKE, 'link', 1000), ...load(1, FORM, 'typed', 1500)], false],
  [
    'asked for, of which Firefox tells after the page to which its server led',
    [
      { kind: 'before-navigate', tabId: 1, url: 'https://kit.example/login', mayBeRedirectTarget: true, atMs: 1000 },
      { kind: 'before-navigate', tabId: 1, url: FAKE, mayBeRedirectTarget: true, atMs: 1050 },
      { kind: 'committed', tabId: 1, url: 'https://kit.example/login', transition: 'typed', qualifiers: ['server_redirect'], atMs: 1100 },
    ],
    true,
  ],
  ['blocked, of which is told after the next page', [announced(1, 1000), ...load(1, FORM, 'typed', 1500), blocked(1, 1100)], false],
];
test.for(warned)('an impostor that was %s', async ([, events, isWarned]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://shop.example/', 'typed', 100));
  await worker.hear(...events);
  expect(browser.opened.length > 0).toBe(isWarned);
  expect([...browser.blocked], 'the browser keeps it away all the same').toEqual(['access.login.nhs.uk.evil.example']);
});

test('an impostor is warned of where the clock was set back, and the page before is of later', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://shop.example/', 'typed', 3_600_000));
  browser.world.nowMs -= 3_500_000;
  await worker.hear(announced(1, 101_000), blocked(1, 101_050));
  expect(browser.opened.length).toBeGreaterThan(0);
});

test('what the browser was told to block it lets through again, where nobody takes it for an impostor any more', async () => {
  const browser = createBrowser();
  const acme = { name: 'Acme', hosts: ['sso.acmecorp.com'], start: 'https://sso.acmecorp.com/' };
  browser.managed.set('names', [acme]);
  const worker = await browser.wake();
  const partner = 'sso.acmecorp.com.partner-net.com';
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: `https://${partner}/login`, atMs: 1000 }, announced(2, 2000));
  expect(browser.blocked).toContain(partner);
  browser.managed.set('names', [{ ...acme, owns: ['partner-net.com'] }]);
  await worker.policyChanged();
  expect([...browser.blocked]).toEqual([new URL(FAKE).hostname]);
});

test('the same, where the policy was changed while the worker slept', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(announced(1, 1000));
  browser.blocked.add('partner-net.com');
  await browser.wake();
  expect([...browser.blocked]).toEqual([new URL(FAKE).hostname]);
});
