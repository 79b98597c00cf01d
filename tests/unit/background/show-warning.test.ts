import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

/** What an impostor that is shown, as the worker had to wake, does to stay: it sends the tab elsewhere, or changes its address, all the time. */

const FAKE = 'https://access.login.nhs.uk.evil.example/enter-email';
const ABORTED = 'net::ERR_ABORTED';
const BEGAN_MS = 10_000;

/** An impostor that is there, and of which a warning was asked for. */
async function shown() {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'committed', tabId: 1, url: FAKE, transition: 'link', qualifiers: [], atMs: BEGAN_MS });
  const warning = browser.opened.at(-1)?.[1] ?? '';
  expect(warning).toMatch(/^warning#/);
  expect(browser.opened).toHaveLength(1);
  const brokenOff = (atMs: number): TabEvent => ({ kind: 'failed', tabId: 1, url: warning, error: ABORTED, atMs });
  /** It is broken off, so long after the last thing that happened; and what that leads to has its time. */
  const breakOff = async (afterMs: number, waitMs = 150): Promise<void> => {
    await worker.hear(brokenOff(browser.world.nowMs - browser.world.beganMs + afterMs));
    await worker.pass(waitMs);
  };
  const announced = (url: string, atMs: number): TabEvent => ({ kind: 'before-navigate', tabId: 1, url, atMs });
  return { browser, worker, warning, brokenOff, breakOff, announced };
}

test('our warning that the impostor has broken off comes again, to the same address', async () => {
  const { browser, worker, warning, brokenOff, announced } = await shown();
  await worker.hear(brokenOff(BEGAN_MS + 30), announced('https://other.example/', BEGAN_MS + 30));
  await worker.pass(200);
  expect(browser.opened).toEqual([
    [1, warning],
    [1, warning],
  ]);
  expect(browser.popups, 'once is chance').toEqual([]);
});

test('one that breaks it off again and again is told of by the popup, once, and our page comes all the same', async () => {
  const { browser, worker, breakOff } = await shown();
  for (let times = 1; times <= 20; times += 1) await breakOff(50);
  expect(browser.opened).toHaveLength(21);
  expect(browser.popups).toEqual([1]);
  expect(await worker.popup()).toMatchObject({ severity: 'stop', page: { kind: 'lookalike', certainty: 'certain' } });
});

test('our tries end where it goes on and on', async () => {
  const { browser, breakOff } = await shown();
  for (let times = 1; times <= 300; times += 1) await breakOff(20);
  expect(browser.opened.length).toBeGreaterThan(50);
  expect(browser.opened.length).toBeLessThan(150);
});

test('one that is told of again and again is one', async () => {
  const { browser, worker, brokenOff } = await shown();
  await worker.hear(brokenOff(BEGAN_MS + 5), brokenOff(BEGAN_MS + 10), brokenOff(BEGAN_MS + 15));
  expect(browser.opened, 'not at once').toHaveLength(1);
  await worker.pass(150);
  expect(browser.opened, 'and once').toHaveLength(2);
});

test('without a word of the browser nothing is asked for again: the machine may be slow', async () => {
  const { browser, worker } = await shown();
  await worker.pass(60_000);
  expect(browser.opened).toHaveLength(1);
  expect(browser.popups).toEqual([]);
});

/** An impostor of which was told twice, when it was announced and when it was shown: our second request breaks off the first. */
async function askedForTwice() {
  const browser = createBrowser();
  const worker = await browser.wake();
  for (const event of load(1, FAKE, 'link', BEGAN_MS)) await worker.hear(event);
  const url = browser.opened.at(-1)?.[1] ?? '';
  expect(browser.opened).toHaveLength(2);
  await worker.hear({ kind: 'failed', tabId: 1, url, error: ABORTED, atMs: BEGAN_MS + 60 });
  return { browser, worker, url };
}

test('what we broke off ourselves was not the impostor’s doing: what is slow to come is not begun anew all the time', async () => {
  const { browser, worker, url } = await askedForTwice();
  await worker.pass(1500);
  expect(browser.opened).toHaveLength(2);
  await worker.hear({ kind: 'committed', tabId: 1, url, transition: 'link', qualifiers: [], atMs: BEGAN_MS + 1600 });
  await worker.pass(60_000);
  expect(browser.opened).toHaveLength(2);
  expect(browser.popups).toEqual([]);
});

test('nor where that takes long: each is given twice the time of the one before', async () => {
  const { browser, worker, url } = await askedForTwice();
  for (const [afterMs, opened] of [
    [3800, 2],
    [400, 3],
    [7600, 3],
    [600, 4],
    [15_400, 4],
    [800, 5],
  ] as const) {
    const { length } = browser.opened;
    await worker.pass(afterMs);
    expect(browser.opened).toHaveLength(opened);
    // Ours breaks off the one before.
    if (opened > length)
      await worker.hear({ kind: 'failed', tabId: 1, url, error: ABORTED, atMs: browser.world.nowMs - browser.world.beganMs });
  }
});

test('while what waits to be written is slow to be, one of those asked for meanwhile is opened all the same', async () => {
  let isSlow = true;
  const written: (() => void)[] = [];
  const browser = createBrowser((store, area) =>
    area === 'local'
      ? store
      : {
          ...store,
          async write(entries) {
            if (isSlow) await new Promise<void>((done) => written.push(done));
            await store.write(entries);
          },
        },
  );
  const worker = await browser.wake();
  const heard = [worker.hear({ kind: 'committed', tabId: 1, url: FAKE, transition: 'link', qualifiers: [], atMs: BEGAN_MS })];
  for (let times = 1; times <= 10; times += 1)
    heard.push(
      worker.hear({
        kind: 'before-navigate',
        tabId: 1,
        url: `https://access.login.nhs.uk.e${times}.example/`,
        atMs: BEGAN_MS + times * 150,
      }),
    );
  await new Promise((done) => setImmediate(done));
  expect(browser.opened).toEqual([]);
  written.shift()?.();
  await new Promise((done) => setImmediate(done));
  expect(browser.opened).toHaveLength(1);
  // What never ends would be told of in the middle of another test.
  isSlow = false;
  for (const done of written) done();
  await Promise.all(heard);
});

test('how long it took until it could be opened says nothing of who broke it off', async () => {
  const slow = Promise.withResolvers<void>();
  const browser = createBrowser((store, area) =>
    area === 'local'
      ? store
      : {
          ...store,
          async write(entries) {
            if (browser.opened.length === 0) await slow.promise;
            await store.write(entries);
          },
        },
  );
  const worker = await browser.wake();
  const heard = worker.hear({ kind: 'committed', tabId: 1, url: FAKE, transition: 'link', qualifiers: [], atMs: BEGAN_MS });
  await new Promise((done) => setImmediate(done));
  browser.world.nowMs += 1950;
  slow.resolve();
  await heard;
  const [[, url = ''] = []] = browser.opened;
  await worker.hear({ kind: 'failed', tabId: 1, url, error: ABORTED, atMs: BEGAN_MS + 2050 });
  await worker.pass(150);
  expect(browser.opened).toHaveLength(2);
  expect(browser.popups).toEqual([]);
});

test('a person who is asked whether to leave the page, and stays, is told by the popup, and not asked again', async () => {
  const { browser, breakOff } = await shown();
  await breakOff(4000, 60_000);
  expect(browser.opened).toHaveLength(1);
  expect(browser.popups).toEqual([1]);
});

const gone: readonly [because: string, next: (warning: string) => readonly TabEvent[]][] = [
  ['another page is there', () => load(1, 'https://other.example/', 'typed', BEGAN_MS + 20)],
  ['our page came', (warning) => [{ kind: 'committed', tabId: 1, url: warning, transition: 'link', qualifiers: [], atMs: BEGAN_MS + 20 }]],
  ['the tab is gone', () => [{ kind: 'closed', tabId: 1, atMs: BEGAN_MS + 20 }]],
];
test.for(gone)('it does not come again where %s', async ([, next]) => {
  const { browser, worker, warning, brokenOff } = await shown();
  await worker.hear(...next(warning), brokenOff(BEGAN_MS + 90));
  await worker.pass(10_000);
  expect(browser.opened).toHaveLength(1);
  expect(browser.popups).toEqual([]);
});

test('the load of another address that was broken off is nothing to us', async () => {
  const { browser, worker } = await shown();
  await worker.hear({ kind: 'failed', tabId: 1, url: 'https://other.example/', error: ABORTED, atMs: BEGAN_MS + 30 });
  await worker.hear({ kind: 'failed', tabId: 1, url: 'warning#00000000-0000-4000-8000-000000009999', error: ABORTED, atMs: BEGAN_MS + 40 });
  await worker.pass(500);
  expect(browser.opened).toHaveLength(1);
});

test('however often it changes its address, our page does not begin anew', async () => {
  const { browser, worker } = await shown();
  for (let times = 1; times <= 18; times += 1)
    await worker.hear({ kind: 'address-changed', tabId: 1, url: `${FAKE}?${times}`, atMs: BEGAN_MS + times * 50 });
  expect(browser.opened).toHaveLength(1);
});

test('but it is asked for again where it has not come for long', async () => {
  const { browser, worker } = await shown();
  for (let times = 1; times <= 60; times += 1)
    await worker.hear({ kind: 'address-changed', tabId: 1, url: `${FAKE}?${times}`, atMs: BEGAN_MS + times * 50 });
  expect(browser.opened.length).toBeGreaterThan(1);
  expect(browser.opened.length).toBeLessThan(5);
});

test('of two that were asked for at once, as the worker woke late, one is opened', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, FAKE, 'link', BEGAN_MS));
  expect(browser.opened).toHaveLength(1);
});

test('an impostor that goes to ever new ones is told of, and asked to go as often as one that goes anywhere', async () => {
  const { browser, worker, announced } = await shown();
  for (let times = 1; times <= 20; times += 1)
    await worker.hear(announced(`https://access.login.nhs.uk.e${times}.example/`, BEGAN_MS + times * 50));
  expect(browser.opened.length).toBeGreaterThan(5);
  expect(browser.opened.length, 'not one for each').toBeLessThan(15);
  expect(browser.popups).toEqual([1]);
  expect(browser.blocked.size, 'but each is blocked').toBe(21);
});

const START = 'https://www.nhsapp.service.nhs.uk/login';
async function leaving() {
  const { browser, worker, brokenOff, warning } = await shown();
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'nhs-app', always: false });
  expect(browser.opened.at(-1)).toEqual([1, START]);
  await worker.hear(brokenOff(BEGAN_MS + 50));
  for (let times = 1; times <= 50; times += 1)
    await worker.hear({ kind: 'address-changed', tabId: 1, url: `${FAKE}?${times}`, atMs: BEGAN_MS + times * 60 });
  expect(browser.opened, 'our page does not break it off').toHaveLength(2);
  return { browser, worker, warning };
}

test('the service that the person opens from the popup comes', async () => {
  const { browser, worker } = await leaving();
  await worker.hear(...load(1, START, 'link', BEGAN_MS + 4000));
  await worker.pass(60_000);
  expect(browser.opened).toHaveLength(2);
});

test('where the impostor broke that off, too, our page comes again', async () => {
  const { browser, worker, warning } = await leaving();
  await worker.hear({ kind: 'failed', tabId: 1, url: START, error: ABORTED, atMs: BEGAN_MS + 4000 });
  await worker.pass(60_000);
  expect(browser.opened).toEqual([
    [1, warning],
    [1, START],
    [1, warning],
  ]);
});

test('a page that the person went on to is no impostor that stays', async () => {
  const { browser, worker, warning } = await shown();
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce: warning.replace('warning#', '') });
  await worker.hear(...load(1, FAKE, 'link', BEGAN_MS + 5000));
  const { length } = browser.opened;
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: 'https://access.login.nhs.uk.other.example/', atMs: BEGAN_MS + 9000 });
  await worker.pass(10_000);
  expect(browser.opened, 'the next one was stopped, once').toHaveLength(length + 1);
  expect(browser.popups).toEqual([]);
});

test('nor is a genuine login of which the person was told where its answer goes, and went on', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const asks = `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=x&state=s1&nonce=n1&redirect_uri=${encodeURIComponent(FAKE)}`;
  await worker.hear(...load(1, asks, 'link', BEGAN_MS));
  const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  await worker.hear(...load(1, asks, 'link', BEGAN_MS + 5000));
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: FAKE, atMs: BEGAN_MS + 9000 });
  const [, warning = ''] = browser.opened.at(-1) ?? [];
  const { length } = browser.opened;
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: ABORTED, atMs: BEGAN_MS + 9500 });
  await worker.pass(60_000);
  expect(browser.opened).toHaveLength(length);
  expect(browser.popups).toEqual([]);
});

test('another impostor, on the way to the service, is stopped as ever', async () => {
  const { browser, worker } = await leaving();
  const other = 'https://access.login.nhs.uk.other.example/';
  await worker.hear({ kind: 'failed', tabId: 1, url: other, error: 'net::ERR_BLOCKED_BY_CLIENT', atMs: BEGAN_MS + 3500 });
  expect(browser.opened).toHaveLength(3);
});

test('one that leads to a page that the person went on to is no such page itself', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const other = 'https://access.login.nhs.uk.other.example/';
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: other, atMs: 1000 });
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce: (browser.opened.at(-1)?.[1] ?? '').replace('warning#', '') });
  await worker.hear({ kind: 'committed', tabId: 1, url: FAKE, transition: 'link', qualifiers: [], atMs: BEGAN_MS });
  const { length } = browser.opened;
  const [, warning = ''] = browser.opened.at(-1) ?? [];
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: other, atMs: BEGAN_MS + 50 });
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: ABORTED, atMs: BEGAN_MS + 60 });
  await worker.pass(200);
  expect(browser.opened).toHaveLength(length + 1);
});

test('what the browser has blocked is warned of at once, though our page was asked for a moment ago', async () => {
  const { browser, worker } = await shown();
  await worker.hear({ kind: 'failed', tabId: 1, url: `${FAKE}?again`, error: 'net::ERR_BLOCKED_BY_CLIENT', atMs: BEGAN_MS + 300 });
  expect(browser.opened).toHaveLength(2);
});

test('a clock that was set back stops nothing', async () => {
  const { browser, breakOff } = await shown();
  browser.world.nowMs -= 60 * 60_000;
  await breakOff(0);
  expect(browser.popups, 'nobody can tell how soon it was').toEqual([1]);
});
