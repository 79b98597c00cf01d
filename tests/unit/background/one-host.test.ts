import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { page } from '../core/page-check/page.ts';
import { createBrowser, load, redirected } from './world.ts';

/** The dot that may stand for the root at the end of a host (RFC 1034 3.1): a link with it opens the same host, and gains nothing by it. */

const HOSTS = [
  ...new Set(
    catalogue.providers.flatMap(({ hosts, services }) => [
      ...hosts.map(({ host }) => host.replace('*', 'somebody')),
      ...services.flatMap((service) => [...service.hosts.map((host) => host.replace('*', 'somebody')), new URL(service.start).hostname]),
    ]),
  ),
];

/** What is said of an address that somebody's page links to, and what the browser keeps out from then on. */
async function saidOf(url: string, transition = 'link') {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://blog.example/', 'typed', 1000), ...load(1, url, transition, 2000));
  const { page, severity, doors } = await worker.popup();
  return { page, severity, doors: doors.map(({ id }) => id), badge: browser.faces.get(1)?.severity, blocked: browser.blocked.size };
}

test('no link with the dot makes an impostor of a host of the catalogue, nor keeps the host out', async () => {
  expect(HOSTS.length).toBeGreaterThan(300);
  const browser = createBrowser();
  const worker = await browser.wake();
  for (const [i, host] of HOSTS.entries())
    await worker.hear({ kind: 'before-navigate', tabId: 1, url: `https://${host}./`, atMs: 1000 + i });
  expect(browser.opened).toEqual([]);
  expect([...browser.blocked]).toEqual([]);
});

const pages: readonly [url: string, transition: string][] = [
  ['https://nhshealthcall.co.uk/', 'link'],
  ['https://signin.amazonaws-us-gov.com/', 'link'],
  ['https://access.login.nhs.uk/enter-email', 'auto_bookmark'],
  ['https://access.login.nhs.uk/enter-email', 'link'],
  ['https://paypal-login.com/', 'link'],
  ['https://paypal-fans.example/', 'link'],
  ['https://paypal-login.com:8443/a?b=c', 'link'],
];
test.for(pages)('%s by %s is the same with the dot', async ([url, transition]) => {
  const { hostname } = new URL(url);
  expect(await saidOf(url.replace(hostname, `${hostname}.`), transition)).toEqual(await saidOf(url, transition));
});

/** A navigation that servers redirected on the way. */
test('the login itself, asked for with the dot, is no other website that sent the person', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const INSIDE = 'https://access.login.nhs.uk/enter-email';
  await worker.hear(...redirected(1, 'https://access.login.nhs.uk./enter-email', INSIDE, 'auto_bookmark', 1000));
  expect((await worker.popup()).severity).toBe('guide');
  await worker.hear(...redirected(2, 'https://blog.example/go', INSIDE, 'auto_bookmark', 2000));
  browser.world.front = 2;
  expect((await worker.popup()).severity, 'another website does').toBe('reassure');
});

test('a path of its own that looks like a login is no login worth knowing at the same host with the dot', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const request = `client_id=a&response_type=code&redirect_uri=${encodeURIComponent('https://gardencentra.co.uk/cb')}&state=s1`;
  const login = 'https://gardencentra.co.uk./oauth2/authorize';
  await worker.hear(
    ...load(1, 'https://gardencentra.co.uk/', 'link', 1000),
    ...load(1, `${login}?${request}`, 'link', 1200),
    ...load(1, `${login}?${request}`, 'form_submit', 1300),
    ...redirected(1, `${login}?${request}`, 'https://gardencentra.co.uk/cb?code=c1&state=s1', 'form_submit', 1400),
  );
  expect(JSON.stringify([...browser.kept])).not.toContain('gardencentra');
});

test('a page with the dot is read when the person asks, and told of as that host', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://xk39fq.example.:8443/signin', 'typed', 1000));
  const facts = page({ title: 'PayPal' }) as never;
  const ask = (host: string) => worker.ask<'read-page'>({ kind: 'read-page', tabId: 1, reading: { host, facts } });
  expect((await ask('xk39fq.example.:8443')).read?.standing.hostname).toBe('xk39fq.example');
  expect((await ask('www.paypal.com.:8443')).read, 'another host').toBeUndefined();
});

test('who trusts a host trusts it with the dot as well, and sees it cut as it is', async () => {
  const browser = createBrowser();
  browser.kept.set('settings', { version: 2, allowedHosts: ['paypal-fans.example'], always: [], own: [] });
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://www.paypal-fans.example./', 'link', 1000));
  expect(browser.faces.get(1)?.severity, 'not what is below').toBe('caution');
  expect((await worker.popup()).technical?.address).toMatchObject({ before: 'https://www.', domain: 'paypal-fans.example', after: '/' });
  await worker.hear(...load(1, 'https://paypal-fans.example./', 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
});

test('an answer that goes to a service with the dot is for that service', async () => {
  const asks = (to: string): string =>
    `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=x&redirect_uri=${encodeURIComponent(to)}&state=s1&nonce=n1`;
  const [plain, dotted] = await Promise.all(
    ['https://www.nhsapp.service.nhs.uk/cb', 'https://www.nhsapp.service.nhs.uk./cb'].map((to) => saidOf(asks(to), 'auto_bookmark')),
  );
  expect(plain?.doors[0]).toBe('nhs-app');
  expect(dotted).toEqual(plain);
});
