import { expect, test } from 'vitest';
import { auth0Client } from '../../../../src/core/request/auth0-state.ts';

/** A text as msgpack writes it: `fixstr` up to 31 bytes, `str 8` above. */
const text = (value: string): string =>
  (value.length < 32 ? String.fromCharCode(0xa0 + value.length) : `\xd9${String.fromCharCode(value.length)}`) + value;
const map = (entries: readonly (readonly [key: string, value: string])[], pairs = entries.length): string =>
  String.fromCharCode(0x80 + pairs) + entries.map(([key, value]) => text(key) + text(value)).join('');
const base64url = (binary: string): string => btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const H = ['h', 'H'.repeat(32)] as const;
const N = ['n', 'login'] as const;
const LAST = ['tid', 'T'.repeat(31)] as const;

const states: readonly [what: string, binary: string, client: string | undefined][] = [
  ['a state as it is', map([H, N, LAST, ['cid', 'abcDEF']]), 'abcDEF'],
  ['a client of 31 characters', map([H, N, ['cid', 'c'.repeat(31)]]), 'c'.repeat(31)],
  ['a client of 32', map([H, N, ['cid', 'c'.repeat(32)]]), 'c'.repeat(32)],
  ['a client before others', map([H, ['cid', 'abc'], N]), 'abc'],
  ['no client', map([H, N, LAST]), undefined],
  ['an empty client', map([H, N, ['cid', '']]), undefined],
  ['a client behind the end of the map', map([H, N, LAST, ['cid', 'abc']], 3), undefined],
  ['a client that is cut', map([H, N, ['cid', 'abc']]).slice(0, -1), undefined],
  ['a number where a text should be', `${map([H, N], 3)}\x01${text('cid')}${text('abc')}`, undefined],
  ['a map that begins otherwise', map([N, H, ['cid', 'abc']]), undefined],
];
test.for(states)('%s', ([, binary, client]) => {
  expect(auth0Client(base64url(binary))).toBe(client);
});

test('a state that is longer than those of Auth0 is not read', () => {
  const state = base64url(map([H, N, ['cid', 'abc']]));
  expect(auth0Client(state.padEnd(2048, 'A'))).toBe('abc');
  expect(auth0Client(state.padEnd(2052, 'A'))).toBeUndefined();
});
