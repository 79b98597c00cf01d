import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MAX_WARNINGS, NEW_RECORD, readTabRecord } from '../../../src/background/tab-record.ts';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const SERVICE = 'https://www.nhsapp.service.nhs.uk/login';
const STARTED_AT_MS = 1_760_000_000_000;

const google = (redirectUri: string): string =>
  `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&response_type=code&scope=openid&redirect_uri=${redirectUri}&state=${'x'.repeat(600)}`;

/** A SAML request of a day ago (SAML Bindings 3.4.4.1: deflated, then base64). */
const stale = (() => {
  const issued = new Date(STARTED_AT_MS - 86_400_000).toISOString();
  const request = `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="${issued}"/>`;
  return encodeURIComponent(deflateRawSync(request).toString('base64'));
})();

const expired = `x.${Buffer.from(JSON.stringify({ exp: STARTED_AT_MS / 1000 - 86_400 })).toString('base64url')}.x`;

/** What said one thing on the button and another in the popup, when each judged for itself. */
const told: readonly [because: string, url: string, transition: string, severity: string][] = [
  ['an answer to a site that resembles Patient Access', google(`https://${'a'.repeat(38)}.patientacess.com/cb`), 'link', 'caution'],
  ['an answer to an impostor', google(`https://${'a'.repeat(38)}.login.nhs.uk.evil.example/cb`), 'link', 'stop'],
  ['a request of a day ago', `https://fs.nhs.net/adfs/ls/?SAMLRequest=${stale}&RelayState=${'x'.repeat(400)}`, 'start_page', 'guide'],
  ['the same, shorter', `https://fs.nhs.net/adfs/ls/?SAMLRequest=${stale}&RelayState=${'x'.repeat(200)}`, 'start_page', 'guide'],
  ['a request that says itself when it ended', `${google('https://app.example/cb')}&request=${expired}`, 'typed', 'guide'],
];
test.for(told)('%s: button and popup say the same', async ([, url, transition, severity]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, url, transition, 1000));
  expect(browser.faces.get(1)?.severity).toBe(severity);
  expect((await worker.popup()).severity).toBe(severity);
  const later = await browser.wake();
  expect((await later.popup()).severity, 'after the worker was killed').toBe(severity);
  await later.hear({ kind: 'committed', tabId: 1, url, transition: 'reload', qualifiers: [], atMs: 2000 });
  expect(browser.faces.get(1)?.severity, 'loaded again').toBe(severity);
});

test('a long request that a server answers with another page is judged whole, and stays judged when that page changes its address', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const asked = `https://fs.nhs.net/adfs/ls/?SAMLRequest=${stale}&RelayState=${'x'.repeat(2000)}`;
  const page = 'https://fs.nhs.net/adfs/ls/error';
  await worker.hear(
    { kind: 'before-navigate', tabId: 1, url: asked, atMs: 1000 },
    { kind: 'committed', tabId: 1, url: page, transition: 'auto_bookmark', qualifiers: ['server_redirect'], atMs: 1050 },
  );
  expect(browser.faces.get(1)?.severity).toBe('guide');
  await worker.hear({ kind: 'address-changed', tabId: 1, url: `${page}#top`, atMs: 1100 });
  expect(browser.faces.get(1)?.severity).toBe('guide');
});

const lasting = `/login/oauth/authorize?client_id=Iv23liC8pLXD6VcT2EbS&redirect_uri=${encodeURIComponent('https://app.example/cb')}`;
const constant = btoa(JSON.stringify({ hassUrl: 'http://homeassistant.local:8123', clientId: 'http://homeassistant.local:8123/' }));
const harmless: readonly [because: string, url: string][] = [
  [
    'a page that carries a request of which nothing is good for one time',
    `https://github.com/login?return_to=${encodeURIComponent(lasting)}`,
  ],
  [
    'a state that is the same every time',
    `https://id.college.example/oauth2/authorize?client_id=a&response_type=code&redirect_uri=${encodeURIComponent('https://app.example/cb')}&state=${constant}`,
  ],
];
test.for(harmless)('what is left of a long address is no worse than the whole: %s', async ([, url]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const { origin } = new URL(url);
  await worker.hear(...load(1, `${url}&ui_locales=${'x'.repeat(700)}`, 'auto_bookmark', 1000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  for (const [i, changed] of [`${origin}/x`, `${origin}/x#top`].entries()) {
    await worker.hear({ kind: 'address-changed', tabId: 1, url: changed, atMs: 1100 + i });
    expect(browser.faces.get(1)?.severity, changed).toBe('silent');
  }
  await worker.hear({ kind: 'committed', tabId: 1, url: `${origin}/x`, transition: 'reload', qualifiers: [], atMs: 2000 });
  expect(browser.faces.get(1)?.severity, 'loaded again').toBe('silent');
  expect(browser.popups).toEqual([]);
});

test('an address of which only a part was judged is vouched for by nobody', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const ask = `https://auth.login.nhs.uk/authorize?client_id=a&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(SERVICE)}`;
  const arrive = (url: string, atMs: number) => worker.hear(...load(1, SERVICE, 'typed', atMs), ...load(1, url, 'link', atMs + 500));
  await arrive(`${ask}&nonce=n&state=${'x'.repeat(60_000)}`, 1000);
  expect(browser.faces.get(1)?.severity).toBe('reassure');
  await arrive(`${ask}&nonce=n&state=${'x'.repeat(70_000)}`, 3000);
  expect(browser.faces.get(1)?.severity).toBe('silent');
  expect((await worker.popup()).page).toEqual({ kind: 'unrelated' });
});

const written: readonly [what: string, document: string][] = [
  ['a window that its opener sent to about:blank', 'about:blank'],
  ['a document in an address', 'data:text/html,<form>'],
  ['a document of a script', 'blob:https://evil.example/1'],
  ['a file', 'file:///tmp/a.html'],
];
test.for(written)('%s: the popup vouches for nothing, and the login is over', async ([, document]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const ask = `https://auth.login.nhs.uk/authorize?client_id=a&response_type=code&scope=openid&state=s&nonce=n&redirect_uri=${encodeURIComponent(SERVICE)}`;
  await worker.hear(
    ...load(1, 'https://gp-appointments.example/', 'link', 500),
    { kind: 'opened', tabId: 2, openerTabId: 1, atMs: 900 },
    ...load(2, 'about:blank', 'link', 950),
    ...load(2, ask, 'link', 1000),
  );
  browser.world.front = 2;
  expect((await worker.popup()).page.kind).toBe('official');
  await worker.hear(...load(2, document, 'link', 2000));
  const popup = await worker.popup();
  expect(popup).toMatchObject({ severity: 'silent', page: { kind: 'unrelated' }, doors: [] });
  expect(popup.technical).toBeUndefined();
  expect(browser.stored.get('tab:2')).toMatchObject({ state: { inside: false } });
});

test.for(written)('%s: the tick that the login had is taken off, and is for that host alone', async ([, document]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(
    ...load(1, 'https://gp-appointments.example/', 'link', 500),
    { kind: 'opened', tabId: 2, openerTabId: 1, atMs: 900 },
    { kind: 'before-navigate', tabId: 2, url: SERVICE, atMs: 1000 },
    {
      kind: 'committed',
      tabId: 2,
      url: 'https://access.login.nhs.uk/enter-email',
      transition: 'link',
      qualifiers: ['server_redirect'],
      atMs: 1050,
    },
  );
  expect(browser.faces.get(2)).toMatchObject({ severity: 'reassure', speaksOf: 'access.login.nhs.uk' });
  await worker.hear(...load(2, document, 'link', 2000));
  expect(browser.faces.get(2)?.severity).toBe('silent');
});

test.for(['net::ERR_HTTP_RESPONSE_CODE_FAILURE', 'net::ERR_CERT_AUTHORITY_INVALID'])(
  'in the place of a genuine address that could not be shown (%s), a page puts a document of its own, of which no event tells: the popup says nothing of it',
  async (error) => {
    const browser = createBrowser();
    const worker = await browser.wake();
    const url = 'https://access.login.nhs.uk/nothing';
    await worker.hear(
      ...load(1, 'https://gp-appointments.example/', 'link', 500),
      { kind: 'opened', tabId: 2, openerTabId: 1, atMs: 900 },
      { kind: 'before-navigate', tabId: 2, url, atMs: 1000 },
      { kind: 'failed', tabId: 2, url, error, atMs: 1100 },
    );
    browser.world.front = 2;
    browser.shown.set(2, undefined);
    const before = await worker.popup();
    expect(before.page, 'of the browser’s own page something is said').toMatchObject({ name: 'NHS login' });
    browser.shown.set(2, 'blob:');
    expect(await worker.popup()).toMatchObject({ severity: 'silent', page: { kind: 'unrelated' }, doors: [] });
  },
);

const users: readonly [because: string, url: string, severity: string][] = [
  [
    'the name of NHS login before a stranger’s host',
    `https://access.login.nhs.u%6b&%E0${'A'.repeat(700)}@gp-appointments.example/`,
    'stop',
  ],
  ['a site that resembles PayPal', `https://x&${'A'.repeat(700)}@paypal-fans.example/`, 'caution'],
];
test.for(users)('a long user name takes nothing away, and adds nothing: %s', async ([, url, severity]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, url, 'link', 1000));
  const popup = await worker.popup();
  expect([browser.faces.get(1)?.severity, popup.severity]).toEqual([severity, severity]);
  expect(popup.technical?.address.href).toBe(`https://${new URL(url).hostname}/`);
});

test('five addresses of two megabytes: little is kept, and a warning outlives the worker, and says what was cut', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  for (let tabId = 1; tabId <= 5; tabId += 1) {
    const url = `https://account.login.nhs.uk.e${tabId}.evil.example/?a=b&${'x'.repeat(2_000_000)}`;
    await worker.hear({ kind: 'before-navigate', tabId, url, atMs: tabId * 1000 });
  }
  expect(JSON.stringify([...browser.stored]).length).toBeLessThan(100_000);
  const nonce = browser.opened[0]?.[1].replace('warning#', '') ?? '';
  const later = await browser.wake();
  const shown = await later.ask<'show-warning'>({ kind: 'show-warning', nonce });
  expect(shown).toMatchObject({ kind: 'warning', isCut: true, address: { domain: 'evil.example' } });
  expect(shown.doors[0]?.id).toBe('nhs-app');
  expect(await later.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce })).toEqual({ done: true });
  const [tabId, opened = ''] = browser.opened.at(-1) ?? [];
  expect([tabId, new URL(opened).host]).toEqual([1, 'account.login.nhs.uk.e1.evil.example']);
});

test('of one tab only the latest warnings are kept, however many pages are stopped in it, and those still speak', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const stopped = Array.from(
    { length: MAX_WARNINGS + 9 },
    (_, i) => `https://account.login.nhs.uk.e${i}.evil.example/?${'x'.repeat(3000)}`,
  );
  for (const [i, url] of stopped.entries()) await worker.hear({ kind: 'before-navigate', tabId: 1, url, atMs: (i + 1) * 1000 });
  const nonces = browser.opened.map(([, url]) => url.replace('warning#', ''));
  expect(new Set(nonces).size).toBe(stopped.length);
  const { warnings } = browser.stored.get('tab:1') as { warnings: readonly { nonce: string }[] };
  expect(warnings.map(({ nonce }) => nonce)).toEqual(nonces.slice(-MAX_WARNINGS).toReversed());
  const later = await browser.wake();
  const shown = await Promise.all(nonces.map((nonce) => later.ask<'show-warning'>({ kind: 'show-warning', nonce })));
  expect(shown.map(({ kind }) => kind).filter((kind) => kind === 'warning')).toHaveLength(MAX_WARNINGS);
  expect(shown.at(-1)).toMatchObject({ kind: 'warning', address: { domain: 'evil.example' } });
});

test('going on opens what was stopped as long as the worker lives, and what was kept when it does not', async () => {
  const url = `https://account.login.nhs.uk.evil.example/?${'a=bcd&'.repeat(1000)}z`;
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url, atMs: 1000 });
  const nonce = browser.opened[0]?.[1].replace('warning#', '') ?? '';
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  expect(browser.opened.at(-1)).toEqual([1, url]);
  await (await browser.wake()).ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  expect(browser.opened.at(-1)?.[1]).toMatch(/^https:\/\/account\.login\.nhs\.uk\.evil\.example\//);
});

const change: readonly [what: string, url: string, before: string, kind: string, after: string][] = [
  ['a host is trusted', 'https://paypal-fans.example/a', 'caution', 'trust', 'silent'],
  ['the same, of an address too long to keep', `https://paypal-fans.example/?a=${'x'.repeat(1000)}`, 'caution', 'trust', 'silent'],
  ['a service is added', 'https://sso.trust.example/in', 'silent', 'add', 'guide'],
  ['the same, of an address too long to keep', `https://sso.trust.example/in?a=${'x'.repeat(1000)}`, 'silent', 'add', 'guide'],
];
test.for(change)('when %s, what is said of an open page changes at once', async ([, url, before, kind, after]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, url, 'auto_bookmark', 1000));
  const said = async () => [browser.faces.get(1)?.severity, (await worker.popup()).severity];
  expect(await said()).toEqual([before, before]);
  if (kind === 'trust') await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: new URL(url).hostname });
  else
    await worker.ask<'add-service'>({
      kind: 'add-service',
      name: 'Rota',
      start: 'https://rota.trust.example/',
      signIn: 'https://sso.trust.example/in',
    });
  expect(await said()).toEqual([after, after]);
});

test('of an address that is not known whole, the stronger judgement stays, with the doors of today', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const url = `https://fs.nhs.net/adfs/ls/?SAMLRequest=${stale}&RelayState=${'x'.repeat(900)}`;
  await worker.hear(...load(1, url, 'auto_bookmark', 1000));
  expect(browser.faces.get(1)?.severity).toBe('guide');
  await worker.ask<'add-service'>({
    kind: 'add-service',
    name: 'Rota',
    start: 'https://rota.trust.example/',
    signIn: 'https://fs.nhs.net/adfs/ls/',
  });
  const { severity, doors } = await worker.popup();
  expect([browser.faces.get(1)?.severity, severity]).toEqual(['guide', 'guide']);
  expect(doors[0]).toMatchObject({ name: 'Rota', reason: 'added' });
});

test('what broke of a record is judged anew when the worker wakes, and costs nothing else', async () => {
  const browser = createBrowser();
  await (await browser.wake()).hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const record = browser.stored.get('tab:1');
  browser.stored.set('tab:1', { ...(record as object), judgement: { severity: 'reassure', page: { kind: 'official' } }, warnings: 'none' });
  const worker = await browser.wake();
  expect(await worker.popup()).toMatchObject({ severity: 'guide', page: { kind: 'out-of-flow' } });
});

test('a tab in whose place one comes of which nothing is known has nothing to say any more, by its button or its popup', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  browser.world.front = 3;
  await worker.hear(...load(3, 'https://access.login.nhs.uk.evil.example/', 'link', 1000));
  expect(browser.faces.get(3)?.severity).toBe('stop');
  browser.faces.clear();
  await worker.hear({ kind: 'replaced', tabId: 3, replacedTabId: 2, atMs: 2000 });
  expect(browser.faces.get(3)?.severity ?? 'silent').toBe('silent');
  expect(await worker.popup()).toMatchObject({ severity: 'silent' });
});

test('a tab that takes the place of another keeps all that was known of it', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const replaced: TabEvent = { kind: 'replaced', tabId: 7, replacedTabId: 1, atMs: 2000 };
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), replaced);
  browser.world.front = 7;
  expect((await worker.popup()).severity).toBe('guide');
  expect(browser.faces.get(7)?.severity).toBe('guide');
  expect([...browser.stored.keys()].filter((key) => key.startsWith('tab:'))).toEqual(['tab:7']);
});

test('a clock that is set back ends a “go on”, too', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const url = 'https://account.login.nhs.uk.evil.example/';
  await worker.hear({ kind: 'before-navigate', tabId: 1, url, atMs: 86_400_000 });
  const nonce = browser.opened[0]?.[1].replace('warning#', '') ?? '';
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  browser.world.nowMs = STARTED_AT_MS;
  await worker.hear(...load(1, url, 'link', 1000));
  expect(browser.opened.at(-1)?.[1]).toContain('warning#');
});

test('a field that an earlier version kept of a login under way is left aside, and the login is not', () => {
  const flow = { login: 'nhs-login', seenAtMs: 2000, start: SERVICE };
  const state = { ...NEW_RECORD.state, inside: true, flows: [flow] };
  expect(readTabRecord({ ...NEW_RECORD, state: { ...state, flows: [{ ...flow, startedAtMs: 1000 }] } }).state).toEqual(state);
});
