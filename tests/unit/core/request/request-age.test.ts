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
