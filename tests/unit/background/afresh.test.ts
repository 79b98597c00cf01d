import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

const SERVICE = 'https://www.nhsapp.service.nhs.uk/login';
const INSIDE = 'https://access.login.nhs.uk/enter-email';
const AGAIN: readonly TabEvent[] = [
  { kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 1000 },
  { kind: 'failed', tabId: 1, url: INSIDE, error: 'net::ERR_TOO_MANY_REDIRECTS', atMs: 1100 },
];
const WISH = { kind: 'wish', tabId: 1, deed: 'start-afresh', serviceId: 'nhs-app' } as const;
const START = { kind: 'fulfil', tabId: 1 } as const;
const AFRESH = [
  [1, 'about:blank'],
  [1, SERVICE],
];

async function inCircles() {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...AGAIN);
  return { browser, worker };
}

/** Round and round by pages, from `atMs` on, a second for each. */
function bounces(times: number, atMs: number): readonly TabEvent[] {
  return Array.from({ length: times }, (_, i) => [
    ...load(1, SERVICE, 'link', atMs + i * 1000),
    ...load(1, INSIDE, 'link', atMs + i * 1000 + 500),
  ]).flat();
}

test('it is offered for the service that goes round, with exactly what will be cleared', async () => {
  const { browser, worker } = await inCircles();
  const { afresh, doors } = await worker.popup();
  expect(doors[0]?.id).toBe('nhs-app');
  expect(afresh).toEqual({
    serviceId: 'nhs-app',
    service: 'NHS App',
    wholeDomains: false,
    sites: [
      'access.login.nhs.uk',
      'login.nhs.uk',
      'account.login.nhs.uk',
      'auth.login.nhs.uk',
      'www.nhsapp.service.nhs.uk',
      'nhsapp.service.nhs.uk',
      'service.nhs.uk',
    ],
  });
  browser.world.clearsDomains = true;
  const whole = await worker.popup();
  expect(whole.afresh).toMatchObject({ wholeDomains: true, sites: ['login.nhs.uk', 'service.nhs.uk'] });
});

test('allowed: the tab stands still, the sites forget, and the service starts', async () => {
  const { browser, worker } = await inCircles();
  expect(await worker.ask<'wish'>(WISH)).toEqual({ done: true });
  expect(browser.cleared).toEqual([]);
  browser.world.mayClear = true;
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: true });
  expect(browser.opened).toEqual(AFRESH);
  expect(browser.cleared).toContain('access.login.nhs.uk');
  expect(browser.cleared.every((host) => /(^|[.])(login|service)[.]nhs[.]uk$/.test(host))).toBe(true);
});

test('a page that was on its way comes after the tab was emptied: both are done once more', async () => {
  const { browser, worker } = await inCircles();
  Object.assign(browser.world, { mayClear: true, strays: ['access.login.nhs.uk'] });
  await worker.ask<'wish'>(WISH);
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: true });
  expect(browser.opened).toEqual([[1, 'about:blank'], ...AFRESH]);
  expect(browser.cleared.filter((host) => host === 'access.login.nhs.uk')).toHaveLength(2);
});

test('a tab that is never still: the service starts after three times', async () => {
  const { browser, worker } = await inCircles();
  Object.assign(browser.world, { mayClear: true, strays: Array.from({ length: 9 }, () => 'access.login.nhs.uk') });
  await worker.ask<'wish'>(WISH);
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: true });
  expect(browser.opened).toEqual([[1, 'about:blank'], [1, 'about:blank'], ...AFRESH]);
});

test('refused: nothing is cleared, and a later permission brings no old wish back', async () => {
  const { browser, worker } = await inCircles();
  await worker.ask<'wish'>(WISH);
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: false });
  await worker.mayClear();
  expect(browser.cleared).toEqual([]);
  expect(browser.opened).toEqual([]);
});

test('the browser\u2019s question closed the popup and the worker died: the permission alone is enough', async () => {
  const { browser, worker } = await inCircles();
  await worker.ask<'wish'>(WISH);
  const next = await browser.wake();
  await next.mayClear();
  expect(browser.opened).toEqual(AFRESH);
  expect(browser.cleared).not.toEqual([]);
});

test('told twice, by the popup and by the browser, it is done once and both are answered alike', async () => {
  const { browser, worker } = await inCircles();
  await worker.ask<'wish'>(WISH);
  await worker.mayClear();
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: true });
  expect(browser.opened).toEqual(AFRESH);
});

test('allowed long ago: it is done though the popup shuts before it can say that nobody had to be asked', async () => {
  const { browser, worker } = await inCircles();
  browser.world.mayClear = true;
  expect(await worker.ask<'wish'>(WISH)).toEqual({ done: true });
  await expect.poll(() => browser.opened).toEqual(AFRESH);
  expect(browser.cleared).not.toEqual([]);
  // A popup that is still there asks on, and hears of the same deed.
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: true });
  expect(browser.opened).toEqual(AFRESH);
});

test('a circle that goes on while the browser says what the tab shows: it is told of as before', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...bounces(9, 1000));
  browser.world.passed = [new URL(SERVICE).host, new URL(SERVICE).host];
  expect((await worker.popup()).page.kind).toBe('loop');
  // What is never the page that was judged is another one: nothing is said of it.
  browser.shown.set(1, 'elsewhere.example');
  expect((await worker.popup()).page.kind).toBe('unrelated');
});

test.for([
  ['another page', load(1, 'https://tax.example/long-form', 'typed', 5000)],
  ['the same service, where the login has let them in by now', load(1, 'https://www.nhsapp.service.nhs.uk/patient', 'link', 5000)],
  ['nothing of the web', [{ kind: 'committed', tabId: 1, url: 'about:blank', transition: 'link', qualifiers: [], atMs: 5000 }]],
] as const satisfies readonly (readonly [string, readonly TabEvent[]])[])(
  'allowed when the tab has gone on to %s: it is left in peace',
  async ([, left]) => {
    const { browser, worker } = await inCircles();
    await worker.ask<'wish'>(WISH);
    await worker.hear(...left);
    browser.opened.length = 0;
    await worker.mayClear();
    expect(browser.opened).toEqual([]);
    expect(browser.cleared).toEqual([]);
    expect(await worker.ask<'fulfil'>(START)).toEqual({ done: false });
  },
);

test('the same page, at another address by its own script: it is still the one', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, INSIDE, 'auto_bookmark', 1000));
  await worker.ask<'wish'>(WISH);
  await worker.hear({ kind: 'address-changed', tabId: 1, url: `${INSIDE}#further`, atMs: 4000 });
  await worker.mayClear();
  expect(browser.opened).toEqual(AFRESH);
});

test('a circle that goes on while the browser asks is still the same one; a page that the person opens ends it', async () => {
  for (const [next, expected] of [
    [load(1, SERVICE, 'link', 9900), AFRESH],
    [[...load(1, SERVICE, 'link', 9900), ...load(1, INSIDE, 'link', 10_400)], AFRESH],
    [load(1, 'https://access.login.nhs.uk/enter-password', 'link', 9900), AFRESH],
    // Sent by itself from the login back to the service, as SAML does; and one that a person sent elsewhere.
    [load(1, SERVICE, 'form_submit', 9900), AFRESH],
    [load(1, 'https://tax.example/long-form', 'form_submit', 9900), []],
    [load(1, 'https://tax.example/long-form', 'typed', 9900), []],
    [load(1, 'https://tax.example/long-form', 'link', 60_000), []],
  ] as const) {
    const browser = createBrowser();
    const worker = await browser.wake();
    await worker.hear(...bounces(9, 1000));
    await worker.ask<'wish'>(WISH);
    await worker.hear(...next);
    browser.opened.length = 0;
    await worker.mayClear();
    expect(browser.opened, JSON.stringify(next)).toEqual(expected);
  }
});

test('a wish that was kept before it said of which visit is done no more', async () => {
  const { browser, worker } = await inCircles();
  await worker.ask<'wish'>(WISH);
  const record = browser.stored.get('tab:1') as { readonly wish: { readonly visitAtMs: number } };
  const { visitAtMs, ...wish } = record.wish;
  expect(visitAtMs).toBe(browser.world.nowMs);
  browser.stored.set('tab:1', { ...record, wish });
  await (await browser.wake()).mayClear();
  expect(browser.opened).toEqual([]);
});

test('a wish is gone after two minutes, and with its tab', async () => {
  const { browser, worker } = await inCircles();
  await worker.ask<'wish'>(WISH);
  browser.world.nowMs += 2 * 60_000;
  await worker.mayClear();
  expect(browser.cleared).toEqual([]);

  browser.world.mayClear = false;
  await worker.ask<'wish'>(WISH);
  expect(browser.stored.get('tab:1')).toMatchObject({ wish: { kind: 'start-afresh' } });
  await worker.hear({ kind: 'closed', tabId: 1, atMs: 2000 });
  expect([...browser.stored.keys()]).toEqual([]);
  await worker.mayClear();
  expect(browser.cleared).toEqual([]);
});

test('never in a private window that cannot be cleared, never on a page of no login, never for a service that nobody knows', async () => {
  const { browser, worker } = await inCircles();
  browser.world.mayClear = true;
  expect(await worker.ask<'wish'>({ ...WISH, serviceId: 'https://evil.example/' })).toEqual({ done: false });
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: false });

  browser.world.privateTabs.add(1);
  expect((await worker.popup()).afresh).toBeUndefined();
  await worker.ask<'wish'>(WISH);
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: false });
  browser.world.privateTabs.clear();

  await worker.hear(...load(1, 'https://weather.example/', 'typed', 5000));
  await worker.ask<'wish'>(WISH);
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: false });
  expect(browser.cleared).toEqual([]);
});

test('pages that go round are told once, and after a fresh start the login is what it was', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...bounces(9, 1000));
  expect(browser.popups).toEqual([1]);
  expect((await worker.popup()).page).toEqual({
    kind: 'loop',
    name: 'NHS login',
    circle: 'bounces',
    times: 9,
  });
  browser.world.mayClear = true;
  await worker.ask<'wish'>(WISH);
  await worker.ask<'fulfil'>(START);
  await worker.hear(
    ...load(1, SERVICE, 'link', 11_000),
    { kind: 'before-navigate', tabId: 1, url: 'https://www.nhsapp.service.nhs.uk/login/start', atMs: 12_000 },
    { kind: 'committed', tabId: 1, url: INSIDE, transition: 'link', qualifiers: ['server_redirect'], atMs: 12_050 },
  );
  expect(browser.faces.get(1)?.severity, 'its server sends the person').toBe('reassure');
  expect(browser.popups).toEqual([1]);
});

test('where nothing goes round it is offered on a dead page, too, in a place of its own, and does the same', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  browser.world.mayClear = true;
  await worker.hear(...load(1, INSIDE, 'auto_bookmark', 1000));
  const { page, afresh, failing } = await worker.popup();
  expect(page.kind).toBe('out-of-flow');
  expect(afresh).toBeUndefined();
  expect(failing).toMatchObject({ serviceId: 'nhs-app', service: 'NHS App' });
  expect(failing?.sites).toContain('access.login.nhs.uk');
  expect(await worker.ask<'wish'>(WISH)).toEqual({ done: true });
  expect(await worker.ask<'fulfil'>(START)).toEqual({ done: true });
  expect(browser.opened).toEqual(AFRESH);
});

test('a dead request that was made for somebody else offers no fresh start at a guess, nor does a genuine page', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const madeFor =
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=a&response_type=code&state=0a1b2c3d4e5f60718293';
  await worker.hear(...load(1, `${madeFor}&redirect_uri=${encodeURIComponent('https://canvas.example.edu/back')}`, 'auto_bookmark', 1000));
  const dead = await worker.popup();
  expect(dead.page.kind).toBe('out-of-flow');
  expect(dead.doors.some(({ isGuess }) => isGuess)).toBe(true);
  expect(dead.failing?.serviceId).not.toBe('microsoft-365');
  await worker.hear(...load(1, 'https://settings.login.nhs.uk/', 'typed', 5000));
  expect(await worker.popup()).not.toHaveProperty('failing');
});
