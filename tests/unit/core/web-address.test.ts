import { expect, test } from 'vitest';
import { keptAddress, keptText, MAX_JUDGED_CHARACTERS, MAX_KEPT_CHARACTERS, webAddress } from '../../../src/core/web-address.ts';

const LONG = 'x'.repeat(100_000);

const read: readonly [text: string, href: string | undefined, because: string][] = [
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e', 'an ordinary address'],
  ['HTTPS://A.example', 'https://a.example/', 'in capitals'],
  ['https://bob@a.example:8443/', 'https://bob@a.example:8443/', 'a user name is judged, too'],
  ['https://b@c@a.example/', 'https://b%40c@a.example/', 'the last @ counts'],
  ['https:\\\\a.example\\b', 'https://a.example/b', 'written as no browser writes it'],
  [' https://a.ex\tample/ ', 'https://a.example/', 'with what a parser leaves out'],
  ['https:a.example', 'https://a.example/', 'without slashes'],
  ['https://a.example.:8443/b', 'https://a.example:8443/b', 'the dot of the root is no part of a host'],
  ['https://a.example../', 'https://a.example/', 'nor are two, which lead nowhere'],
  ['https://[::1]:3/', 'https://[::1]:3/', 'an address of a machine'],
  [`https://${'%61'.repeat(60)}.example/`, `https://${'a'.repeat(60)}.example/`, 'a host that looks longer than it is'],
  [`https://${'%61.'.repeat(100)}example/`, `https://${'a.'.repeat(100)}example/`, 'the same, longer than a host can be'],
  ['javascript:alert(1)', undefined, 'no address of the web'],
  ['https://', undefined, 'no host'],
  ['', undefined, 'nothing'],
  [`https://${'a.'.repeat(127)}example/`, undefined, 'a host longer than a host can be'],
  [`https://${'a.'.repeat(50_000)}example/`, undefined, 'one of 100 kB'],
];
test.for(read.filter(([, href]) => href !== undefined))('%j is read as %j: %s', ([text, href]) => {
  expect(webAddress(text)?.url.href).toBe(href);
});
test.for(read.filter(([, href]) => href === undefined))('%j is not read: %s', ([text]) => {
  expect(webAddress(text)).toBeUndefined();
});

test('the longest host that can be is one, also with a final dot and a port', () => {
  const host = `${'a.'.repeat(123)}example`;
  expect(host).toHaveLength(253);
  expect(webAddress(`https://${host}/`)?.url.hostname).toBe(host);
  expect(webAddress(`https://${host}.:65535/`)?.url.hostname).toBe(host);
  expect(webAddress(`https://a${host}/`)).toBeUndefined();
});

test('64 kB are judged, and more is known to be more; half a parameter is none', () => {
  const begun = 'https://a.example/?';
  expect(webAddress(`${begun}a=${'x'.repeat(MAX_JUDGED_CHARACTERS - 4)}`)).toMatchObject({ isPartial: false });
  const one = webAddress(`${begun}a=${'x'.repeat(MAX_JUDGED_CHARACTERS)}`);
  expect(one?.isPartial).toBe(true);
  expect(one?.url.search).toHaveLength(MAX_JUDGED_CHARACTERS - 1);
  const two = webAddress(`${begun}a=${'x'.repeat(MAX_JUDGED_CHARACTERS - 30)}&to=https://service.example/${LONG}`);
  expect(two?.isPartial).toBe(true);
  expect(two?.url.searchParams.has('to')).toBe(false);
});

/** What a red team tried: after all that was cut, another host stood there. */
const disguised: readonly [text: string, host: string][] = [
  [`https://access.login.nhs.u%6b&%E0${'A'.repeat(700)}@gp-appointments.example/`, 'gp-appointments.example'],
  [`https://x&${'A'.repeat(700)}@paypal-fans.example/`, 'paypal-fans.example'],
  [`https://access.login.nhs.uk&${LONG}@evil.example/`, 'evil.example'],
  [`https://evil.example:8443/${LONG}/access.login.nhs.uk`, 'evil.example:8443'],
  [`https://evil.example/?${'&'.repeat(100_000)}`, 'evil.example'],
  [`https://evil.example/#${LONG}`, 'evil.example'],
];
test.for(disguised)('kept, %j is still at %s, and without user information', ([text, host]) => {
  const address = webAddress(text) ?? expect.fail();
  const { href, isCut } = keptAddress(address);
  const kept = new URL(href);
  expect([kept.host, kept.username, kept.password]).toEqual([host, '', '']);
  expect(href.length).toBeLessThanOrEqual(MAX_KEPT_CHARACTERS);
  expect(isCut).toBe(true);
});

test('a long one keeps every parameter, with a value', () => {
  const names = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce', 'request', 'code_challenge', 'prompt'];
  const { href } = keptText(`https://auth.login.nhs.uk/authorize?${names.map((name) => `${name}=${'x'.repeat(4000)}`).join('&')}`);
  for (const name of names) expect(new URL(href).searchParams.get(name)).toMatch(/^x+$/);
});

test('a value is not cut within an escape', () => {
  const { href } = keptText(`https://a.example/?a=${'%41'.repeat(300)}`);
  expect(href).toMatch(/\?a=(?:%41)+$/);
});

const others: readonly [text: string, kept: string][] = [
  ['about:blank', 'about:blank'],
  ['chrome://newtab/', 'chrome://newtab/'],
  [`data:text/html,${LONG}`, `data:text/html,${LONG}`.slice(0, MAX_KEPT_CHARACTERS)],
  [`https://${'a.'.repeat(50_000)}example/`, 'about:invalid'],
  [`https://${'a'.repeat(70_000)}`, 'about:invalid'],
  ['https://', 'about:invalid'],
  ['no address', 'about:invalid'],
];
test.for(others)('of what is no address of the web, nothing is kept that could be taken for one: %j', ([text, kept]) => {
  expect(keptText(text).href).toBe(kept);
});
