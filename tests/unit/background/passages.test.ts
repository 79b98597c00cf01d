import { expect, test } from 'vitest';
import { createPassages } from '../../../src/background/passages.ts';
import { GO_ON_MS } from '../../../src/background/warnings.ts';
import type { Passage } from '../../../src/shield/session-rules.ts';
import { createBrowser, load } from './world.ts';

const HOST = 'account.login.nhs.uk.evil.example';
const IMPOSTOR = `https://${HOST}/enter-email`;
const ELSEWHERE = 'https://www.bbc.co.uk/news';

/** A browser in which the person went on to an impostor in tab 1. */
async function goneOn(url = IMPOSTOR) {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url, atMs: 1000 });
  const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  return { browser, worker };
}

test('the passage ends with the first event of any tab after its time', async () => {
  const { browser, worker } = await goneOn();
  browser.world.nowMs += GO_ON_MS - 1;
  await worker.hear(...load(2, ELSEWHERE, 'link', 2000));
  expect(browser.passed).toEqual([[1, HOST]]);
  browser.world.nowMs += 1;
  await worker.hear(...load(2, ELSEWHERE, 'link', 3000));
  expect(browser.passed).toEqual([]);
});

test('and with a clock that is set back', async () => {
  const { browser, worker } = await goneOn();
  browser.world.nowMs -= 30 * 86_400_000;
  await worker.hear(...load(2, ELSEWHERE, 'link', -31 * 86_400_000));
  expect(browser.passed).toEqual([]);
});

test.for([
  ['its time is over', GO_ON_MS],
  ['the clock is set back', -1],
] as const)('a worker that wakes when %s takes it away, before anything happens', async ([, byMs]) => {
  const { browser } = await goneOn();
  browser.world.nowMs += byMs;
  await (await browser.wake()).hear();
  expect(browser.passed).toEqual([]);
});

test('it goes with its tab', async () => {
  const { browser, worker } = await goneOn();
  await worker.hear({ kind: 'closed', tabId: 1, atMs: 2000 });
  expect(browser.passed).toEqual([]);
});

test('it moves with its tab', async () => {
  const { browser, worker } = await goneOn();
  await worker.hear({ kind: 'replaced', tabId: 7, replacedTabId: 1, atMs: 2000 });
  expect(browser.passed).toEqual([[7, HOST]]);
});

test('hosts that others have pushed out cannot be passed in the browser either', async () => {
  const { browser, worker } = await goneOn();
  for (let i = 0; i < 25; i += 1) {
    await worker.hear({ kind: 'before-navigate', tabId: 1, url: `https://account.login.nhs.uk.e${i}.example/`, atMs: 2000 + i });
    const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
    await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  }
  expect(browser.passed).toHaveLength(20);
  expect(browser.passed).not.toContainEqual([1, HOST]);
});

test('the dot of the root makes no other host of it', async () => {
  const { browser, worker } = await goneOn(`https://${HOST}./enter-email`);
  expect(browser.opened.at(-1)).toEqual([1, `https://${HOST}/enter-email`]);
  expect(browser.passed).toEqual([[1, HOST]]);
  const before = browser.opened.length;
  for (const url of [IMPOSTOR, `https://${HOST}./`]) await worker.hear(...load(1, url, 'link', 2000));
  expect(browser.opened).toHaveLength(before);
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: `https://x.${HOST}/`, atMs: 3000 });
  expect(browser.opened).toHaveLength(before + 1);
});

test('the browser is asked only when something changed, and again when it refused', async () => {
  const told: (readonly Passage[])[] = [];
  let passages: readonly Passage[] = [];
  let refuses = true;
  const { apply } = createPassages(
    {
      letPass: async (wanted) => {
        told.push(wanted);
        if (refuses) throw new Error('too many rules');
      },
    },
    { passages: () => passages },
  );
  await expect(apply()).rejects.toThrow('too many rules');
  refuses = false;
  await apply();
  await apply();
  expect(told).toEqual([[], []]);
  passages = [{ tabId: 1, hostname: HOST }];
  await Promise.all([apply(), apply()]);
  expect(told).toHaveLength(3);
});

const asks = (answerTo: string): string =>
  `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=x&state=s1&nonce=n1&redirect_uri=${encodeURIComponent(answerTo)}`;

test('going on with a request of a genuine login is for the answer that was warned about: no other impostor gets one, nor is that one shown', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, asks(`${IMPOSTOR}?a`), 'link', 1000));
  const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  const before = browser.opened.length;
  await (await browser.wake()).hear(...load(1, asks(`${IMPOSTOR}?b`), 'link', 2000));
  expect(browser.opened, 'the same').toHaveLength(before);
  await worker.hear(...load(1, asks('https://paypal-login.com/cb'), 'link', 3000));
  expect(browser.opened, 'another').toHaveLength(before + 1);
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: IMPOSTOR, atMs: 4000 });
  expect(browser.passed, 'the browser keeps no login out').toEqual([]);
  expect(browser.opened, 'where the answer goes').toHaveLength(before + 2);
});
