import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parametersOf } from '../../../../src/core/request/parameters.ts';
import { requestAge } from '../../../../src/core/request/request-age.ts';

const AT_MS = Date.UTC(2026, 10, 23, 12, 0, 40);

beforeEach(() => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(new Date(AT_MS).getTimezoneOffset()).toBe(-540);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const instants: readonly [instant: string, ageMs: number | undefined, because: string][] = [
  ['2026-11-23T12:00:00Z', 40_000, 'as nearly all write it'],
  ['2026-11-23T12:00:00', 40_000, 'SAML 2.0 Core 1.3.3: UTC, without a zone'],
  ['2026-11-23T12:00:00.123', 39_877, 'the same'],
  ['2026-11-23T12:00:00.1234567Z', 39_877, 'the fractions of .NET'],
  ['2026-11-23T21:00:00+09:00', 40_000, 'a zone that is there counts'],
  [' 2026-11-23T12:00:00 ', 40_000, 'XML collapses white space around a dateTime'],
  ['2026-11-23', undefined, 'no time'],
  ['23 Nov 2026 12:00:00', undefined, 'what only a browser would guess'],
  ['1', undefined, 'the same'],
  ['2026-13-45T99:00:00Z', undefined, 'no day'],
  ['', undefined, 'nothing'],
];

test.for(instants)('%s in Tokyo: made %i ms ago, %s', ([instant, ageMs]) => {
  const xml = `<AuthnRequest xmlns="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" IssueInstant="${instant}"/>`;
  const addresses = [
    `https://idp.uni.example/sso?SAMLRequest=${encodeURIComponent(btoa(xml))}`,
    `https://idp.uni.example/sso?IssueInstant=${encodeURIComponent(instant)}`,
  ];
  for (const address of addresses)
    expect(requestAge('saml', parametersOf(new URL(address)), AT_MS), address).toEqual(
      ageMs === undefined ? undefined : { ageMs, says: 'made' },
    );
});

test('a request object says when it ends (`exp`, RFC 7519 4.1.4); of its beginning nothing is said', () => {
  const age = (claims: object) =>
    requestAge('oauth', parametersOf(new URL(`https://id.uni.example/?request=x.${btoa(JSON.stringify(claims))}.x`)), AT_MS);
  expect(age({ exp: AT_MS / 1000 - 40 })).toEqual({ ageMs: 40_000, says: 'ends' });
  expect(age({ exp: AT_MS / 1000 + 40 })).toEqual({ ageMs: -40_000, says: 'ends' });
  expect(age({ iat: AT_MS / 1000 - 40 })).toBeUndefined();
  expect(age({ exp: `${AT_MS / 1000}` })).toBeUndefined();
});

test('a request that carries no time has no age', () => {
  const given = parametersOf(new URL('https://idp.uni.example/sso?SAMLRequest=x'));
  for (const [protocol, at] of [
    ['saml', parametersOf(new URL('https://idp.uni.example/sso'))],
    ['oauth', given],
    ['saml', given],
  ] as const)
    expect(requestAge(protocol, at, AT_MS)).toBeUndefined();
});

test.for(['ws-federation', 'cas', 'openid2', 'proprietary'] as const)(
  'a request of %s carries no time that proves anything',
  (protocol) => {
    const given = parametersOf(new URL('https://id.uni.example/?wct=2020-01-01T00:00:00Z&ct=1577836800&IssueInstant=2020-01-01T00:00:00Z'));
    expect(requestAge(protocol, given, AT_MS)).toBeUndefined();
  },
);
