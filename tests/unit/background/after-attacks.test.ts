import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load, redirected } from './world.ts';

/** What is left of an attack, asked of everything that could lead there: by what the worker itself learned, with no memory planted. */

const INSIDE = 'https://access.login.nhs.uk/enter-email';
const STRAIGHT = { version: 2, allowedHosts: [], always: [], own: [], loudness: 'straight' };

const ask = (client: string): string =>
  `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=${client}&redirect_uri=${encodeURIComponent(`https://${client}/cb`)}&state=s1&nonce=n1`;

/** A page opens the genuine login in a window of its own, and sends it back. */
const byWindow = (host: string): readonly TabEvent[] => [
  ...load(1, `https://${host}/`, 'typed', 1000),
  { kind: 'opened', tabId: 2, openerTabId: 1, atMs: 1900 },
  ...load(2, ask(host), 'link', 2000),
  ...load(2, `https://${host}/thanks`, 'link', 6000),
];

/** The person goes back from the genuine login, and the page runs a login of its own. */
const byBack = (host: string): readonly TabEvent[] => [
  ...load(1, `https://${host}/`, 'typed', 1000),
  ...load(1, ask(host), 'link', 2000),
  { kind: 'before-navigate', tabId: 1, url: `https://${host}/`, atMs: 3000 },
  { kind: 'committed', tabId: 1, url: `https://${host}/`, transition: 'link', qualifiers: ['forward_back'], atMs: 3050 },
  ...load(1, `https://${host}/oauth2/authorize?client_id=a&response_type=code&redirect_uri=https%3A%2F%2F${host}%2Fcb`, 'link', 4000),
  ...load(1, `https://${host}/cb?code=c1&state=s1`, 'link', 4500),
];

/** A website that is registered at the login asks silently, and its server hides the error. */
const byClient = (host: string): readonly TabEvent[] => [
  ...load(1, `https://${host}/`, 'typed', 1000),
  ...redirected(1, `${ask(host)}&prompt=none`, `https://${host}/cb?code=c1&state=s1`, 'link', 2000),
  ...load(1, `https://${host}/`, 'link', 2500),
];

/** The same events, so many days later. */
const later = (events: readonly TabEvent[], days: number): readonly TabEvent[] =>
  events.map((event) => ({ ...event, atMs: event.atMs + days * 86_400_000 }));

/** Each of these was a way to the phisher after one attack. */
async function waysTo(host: string, browser: ReturnType<typeof createBrowser>): Promise<readonly string[]> {
  browser.kept.set('settings', STRAIGHT);
  const worker = await browser.wake();
  browser.world.front = 9;
  const before = browser.opened.length;
  await worker.hear(...load(9, INSIDE, 'auto_bookmark', 40 * 86_400_000));
  const straight = browser.opened.slice(before).map(([, url]) => url);
  const popup = await worker.popup();
  expect(popup).toMatchObject({ severity: 'guide', page: { kind: 'out-of-flow' } });
  expect(popup.doors.length, 'others are offered').toBeGreaterThan(0);
  const [bookmark] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [INSIDE] });
  const serviceId = `remembered:https://${host}`;
  const opened = await worker.ask<'open-service'>({ kind: 'open-service', tabId: 9, serviceId });
  const isThere = (text: string | undefined): boolean => text?.includes(host) === true;
  return [
    ...(straight.some(isThere) ? ['straight'] : []),
    ...(popup.doors.some((door) => isThere(door.host)) ? ['popup'] : []),
    ...(bookmark?.doors.some((door) => isThere(door.start)) ? ['repair'] : []),
    ...((await worker.servicesNamed(host)).some(({ start }) => isThere(start)) ? ['keyword'] : []),
    ...(opened.done ? ['button'] : []),
  ];
}

const PHISHER = 'gp-appointments.example';
const attacks: readonly [how: string, attack: (host: string) => readonly TabEvent[]][] = [
  ['a window that is sent back', byWindow],
  ["the person's way back", byBack],
  ['a silent request whose error is hidden', byClient],
];

test.for(attacks)('after %s, on thirty days, no popup, repair, keyword or straight way leads to the phisher', async ([, attack]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  for (let day = 0; day < 30; day += 1) await worker.hear(...later(attack(PHISHER), day));
  expect(await waysTo(PHISHER, browser)).toEqual([]);
});

test('after a login that was finished there on two days all but the straight way do, or nothing would be shown by this', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const host = 'portal.surgery.example';
  const login = [
    ...redirected(1, `https://${host}/nhs`, INSIDE, 'link', 1000),
    ...redirected(1, INSIDE, `https://${host}/cb?code=c1&state=s1`, 'form_submit', 9000),
  ];
  await worker.hear(...login, ...later(login, 1));
  expect(await waysTo(host, browser)).toEqual(['popup', 'repair', 'keyword', 'button']);
});

/** The person signs in there with the genuine login: a site that is registered at it can be an impostor, too. */
const IMPOSTORS: readonly [host: string, severity: string][] = [
  ['nhslogin.club', 'stop'],
  ['account.login.nhs.uk.evil.example', 'stop'],
  ['paypal-fans.example', 'caution'],
];
test.for(IMPOSTORS)(
  '%s (%s), at which a genuine login was finished after all: no popup, repair, keyword or straight way leads there',
  async ([host, severity]) => {
    const browser = createBrowser();
    const worker = await browser.wake();
    for (let day = 0; day < 3; day += 1) {
      const atMs = day * 86_400_000;
      await worker.hear({ kind: 'before-navigate', tabId: 1, url: `https://${host}/nhs`, atMs: atMs + 1000 });
      const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
      if (severity === 'stop') await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
      await worker.hear(...load(1, `https://${host}/nhs`, 'link', atMs + 2000));
      expect(browser.faces.get(1)?.severity).toBe(severity);
      await worker.hear(
        ...redirected(1, `https://${host}/nhs`, INSIDE, 'link', atMs + 3000),
        ...redirected(1, INSIDE, `https://${host}/cb?code=c1&state=s1`, 'form_submit', atMs + 9000),
      );
    }
    expect(JSON.stringify([...browser.kept]), 'it was finished').toContain(host);
    expect(await waysTo(host, browser)).toEqual([]);
  },
);
