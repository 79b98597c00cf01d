import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabEvent } from '../../src/core/flow/event.ts';
import { addressOf } from '../../src/core/names/without-root.ts';
import { SEVERITIES } from '../../src/core/severity.ts';
import { keptText, MAX_KEPT_CHARACTERS } from '../../src/core/web-address.ts';
import { SEED } from '../seed.ts';
import { SIZE } from '../size.ts';
import { createBrowser, load } from '../unit/background/world.ts';
import { oneOf, type Random, randomAddress, randomFrom, randomLength } from '../vectors/random-addresses.ts';

/** Addresses over 100 kB take longer to make than to judge. */
const MOST_LONG = 200;
const LONG = 100_000;

const TABS = [1, 2, 3] as const;
const TRANSITIONS = ['link', 'typed', 'auto_bookmark', 'form_submit', 'reload', 'generated', 'start_page'] as const;
const HOW_SURE = ['', '', '', 'server_redirect', 'client_redirect', 'forward_back', 'from_address_bar'] as const;

beforeEach(() => {
  // What the worker catches so that one page cannot cost the others their guard, it reports here.
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    throw new Error(said.map(String).join(' '));
  });
});

afterEach(() => vi.restoreAllMocks());

/** The host that the browser would go to; `undefined` where it goes nowhere: no address, or a host longer than a host can be. */
function hostOf(address: string): string | undefined {
  // Of a host of many kilobytes Node.js says that it can be parsed, and then cannot.
  const url = URL.parse(address) ? addressOf(address) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.hostname.length <= 253 ? url.host : undefined;
}

function eventsFor(address: string, tabId: number, atMs: number, random: Random): readonly TabEvent[] {
  const chance = random();
  if (chance < 0.05) return [{ kind: 'committed', tabId, url: 'about:blank', transition: 'link', qualifiers: [], atMs }];
  if (chance < 0.1) return [{ kind: 'failed', tabId, url: address, error: 'net::ERR_CERT_DATE_INVALID', atMs }];
  if (chance < 0.15) return [{ kind: 'address-changed', tabId, url: address, atMs }];
  if (chance < 0.17) return [{ kind: 'replaced', tabId: oneOf(TABS, random), replacedTabId: tabId, atMs }];
  const qualifiers = [oneOf(HOW_SURE, random)].filter((one) => one !== '');
  return [
    { kind: 'before-navigate', tabId, url: chance < 0.4 ? 'https://www.nhsapp.service.nhs.uk/login' : address, atMs },
    { kind: 'committed', tabId, url: address, transition: oneOf(TRANSITIONS, random), qualifiers, atMs: atMs + 50 },
  ];
}

test(`${SIZE.addresses} addresses, whatever happened before: the popup says what the button says, and the host stays the host`, async () => {
  const random = randomFrom(SEED);
  let browser = createBrowser();
  let worker = await browser.wake();
  let [long, seen, told] = [0, 0, 0];
  for (let i = 0; i < SIZE.addresses; i += 1) {
    if (i % 500 === 499) browser = createBrowser();
    if (random() < 0.05 || i % 500 === 499) worker = await browser.wake();
    if (random() < 0.01) await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'nhs-login-verify.com' });
    if (random() < 0.01) await worker.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'nhs-login-verify.com' });
    const length = randomLength(random, long < MOST_LONG ? undefined : LONG);
    if (length > LONG) long += 1;
    const address = randomAddress(length, random);
    const tabId = oneOf(TABS, random);
    const because = `SEED=${SEED}, address ${i}: ${address.slice(0, 200)}`;
    const host = hostOf(address);
    const kept = keptText(address).href;
    expect(hostOf(kept), because).toBe(host);
    expect(kept.length, because).toBeLessThanOrEqual(MAX_KEPT_CHARACTERS);
    expect(kept, because).not.toMatch(/^https?:\/\/[^/?#]*@/);

    for (const event of eventsFor(address, tabId, i * 1000, random)) {
      // A browser puts back the manifest's face with every new page.
      if (event.kind === 'committed' || event.kind === 'replaced') browser.faces.delete(event.tabId);
      if (event.kind === 'replaced') browser.faces.delete(event.replacedTabId);
      await worker.hear(event);
    }
    // Settings change what is said of every tab; an event changes one.
    for (const front of i % 20 === 0 ? TABS : [tabId]) {
      browser.world.front = front;
      const button = browser.faces.get(front)?.severity ?? 'silent';
      const { severity, technical } = await worker.popup();
      expect(severity, because).toBe(button);
      if (technical) seen += 1;
      if (SEVERITIES.indexOf(severity) > 1) told += 1;
    }
  }
  expect(seen).toBeGreaterThan(SIZE.addresses / 2);
  expect(told).toBeGreaterThan(SIZE.addresses / 10);
  for (const kept of browser.stored.values()) expect(JSON.stringify(kept).length).toBeLessThan(40_000);
});

const GENUINE: readonly (readonly [url: string, transition: string])[] = [
  ['https://accounts.google.com/o/oauth2/v2/auth?client_id=a&response_type=code&scope=openid&redirect_uri=https://app.example/cb', 'link'],
  [
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=a&response_type=code&scope=openid&redirect_uri=https://www.patientacess.com/cb',
    'link',
  ],
  ['https://auth.login.nhs.uk/authorize?scope=openid&response_type=code', 'auto_bookmark'],
  ['https://access.login.nhs.uk/enter-email?a=b', 'auto_bookmark'],
  ['https://access.login.nhs.uk/enter-email?a=b', 'link'],
  ['https://settings.login.nhs.uk/?a=b', 'typed'],
  ['https://weather.example/?a=b', 'typed'],
  ['https://paypal-fans.example/?a=b', 'link'],
  ['https://nhs-login-verify.com/?a=b', 'link'],
];

test('padding calms nobody: a longer address is told at least as loudly, and never vouched for', async () => {
  const lengths = [100, 500, 700, 5000, 30_000, 40_000, 64_000, 70_000, 500_000, 2_000_000];
  const loud = (severity: (typeof SEVERITIES)[number]): number => Math.max(1, SEVERITIES.indexOf(severity));
  let [longer, loudest] = [0, 0];
  for (const [url, transition] of GENUINE) {
    const browser = createBrowser();
    const worker = await browser.wake();
    const told = async (address: string) => {
      await worker.hear(...load(1, 'https://www.nhsapp.service.nhs.uk/login', 'typed', 1000), ...load(1, address, transition, 2000));
      return (await worker.popup()).severity;
    };
    const plain = await told(url);
    for (const length of lengths) {
      for (const padding of [
        `&state=${'x'.repeat(length)}`,
        '&q=r'.repeat(length / 4),
        `&state=${'%41'.repeat(length / 3)}#${'y'.repeat(length)}`,
      ]) {
        const severity = await told(url + padding);
        expect(loud(severity), `${url} and ${length} more`).toBeGreaterThanOrEqual(loud(plain));
        if (url.length + length > 70_000) {
          longer += 1;
          expect(severity, `${url} and ${length} more`).not.toBe('reassure');
        }
        if (loud(severity) > 1) loudest += 1;
      }
    }
  }
  expect(longer).toBeGreaterThan(50);
  expect(loudest).toBeGreaterThan(100);
});
