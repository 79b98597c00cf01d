import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import type { Arrival } from '../../../../src/core/navigation.ts';
import { isPlain } from '../../../../src/core/request/plain-value.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const values: readonly [value: string, plain: boolean, because: string][] = [
  ['login', true, 'a word'],
  ['/dashboard', true, 'a page to go on to'],
  ['/account/settings', true, 'the same'],
  ['defaultNonce', true, 'words'],
  ['security_token', true, 'words'],
  ['signInPage2', true, 'words and a number'],
  ['page-2', true, 'the same, apart'],
  ['faced', true, 'a short word, of letters that hexadecimal digits have'],
  ['a-b-c', false, 'letters, none of which is a word'],
  ['web', true, 'three letters are a word'],
  ['goto', true, 'as many vowels as that'],
  ['strand', false, 'one vowel among six letters'],
  ['page12', true, 'a number that people count with'],
  ['page123', true, 'another'],
  ['page124', false, 'more than that'],
  ['facade', false, 'a longer one may be hexadecimal'],
  ['authentication', true, 'a long word'],
  ['implementations', false, 'longer than words are taken to be'],
  ['DUMMY', true, 'what examples say'],
  ['12345', true, 'a number that somebody typed'],
  ['123456', true, 'the same'],
  ['678910', true, 'counted on'],
  ['987654', true, 'counted down'],
  ['000000', true, 'the same'],
  ['7', true, 'a count'],
  ['611715', false, 'a number that a program may have drawn'],
  ['12345-67890', false, 'two numbers: a session, a time'],
  ['en', true, 'a language'],
  ['en_GB', true, 'of a country'],
  ['de-ch', true, 'the same'],
  ['eu-west-1', true, 'a region'],
  ['acme-uk', true, 'a word and a country'],
  ['aB-cD-eF', false, 'more of them than a language has'],
  ['s', false, 'too short to tell'],
  ['s1', false, 'too short to tell'],
  ['xkcdqrst', false, 'no word has so few vowels'],
  ['deadbeef', false, 'hexadecimal'],
  ['8f3ad2c1e0', false, 'letters and digits mixed'],
  ['af0ifjsldkj', false, 'OIDC Core 3.1.2.1'],
  ['n-0S6_WzA2Mj', false, 'OIDC Core 3.1.2.1'],
  ['aB3-x9_Qw2-Zp1k7', false, 'pieces, none of which is a word'],
  ['bcdefghijklmnopqrstuvwxyz', false, 'longer than words are'],
  ['login.8f3ad2c1e0', false, 'a word, and something behind it'],
  ['csrf=abc', false, 'called so'],
  ['nonce:abc', false, 'called so'],
  ['', false, 'nothing'],
  ['---', false, 'nothing'],
  ['/page'.padEnd(64, '/page'), true, 'as long as a path may be'],
  ['/page'.padEnd(65, '/page'), false, 'longer'],
  [`${'word-'.repeat(20)}`, false, 'too long to be written by hand'],
];
test.for(values)('%s is plain: %s, %s', ([value, plain]) => {
  expect(isPlain(value)).toBe(plain);
});

/** A generator that gives the same numbers every time (Park and Miller). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS = {
  hex: `${DIGITS}abcdef`,
  base36: DIGITS + SMALL,
  base62: DIGITS + SMALL + SMALL.toUpperCase(),
  base64url: `${DIGITS + SMALL + SMALL.toUpperCase()}-_`,
};
const TRIES = 4000;

test.for(Object.entries(ALPHABETS))('of values that are drawn from %s hardly one passes for plain', ([, alphabet]) => {
  const draw = drawing(20_261_126);
  const share = (length: number): number => {
    const drawn = Array.from({ length: TRIES }, () => Array.from({ length }, () => alphabet.charAt(draw(alphabet.length))).join(''));
    return drawn.filter(isPlain).length / TRIES;
  };
  expect(share(8)).toBeLessThan(0.05);
  expect(share(10)).toBeLessThan(0.02);
  expect(share(16)).toBeLessThan(0.001);
  expect(share(32)).toBe(0);
});

test('of a few small letters that are drawn, up to a third reads like a word, of many hardly one', () => {
  const draw = drawing(20_261_126);
  const drawn = (length: number) =>
    Array.from({ length: TRIES }, () => Array.from({ length }, () => SMALL.charAt(draw(SMALL.length))).join('')).filter(isPlain).length /
    TRIES;
  expect(drawn(8)).toBeLessThan(0.36);
  expect(drawn(12)).toBeLessThan(0.2);
  expect(drawn(16)).toBeLessThan(0.001);
});

const REQUEST =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&scope=x&redirect_uri=https%3A%2F%2Fapp.acme.org%2Fcb';
const guided = (parameters: string, arrival: Arrival, usedBefore = false) =>
  judge({ ...visit(REQUEST + parameters, arrival), usedBefore }, directory).kind === 'out-of-flow';

test.for(['&state=12345', '&state=login', '&state=%2Fdashboard', '&nonce=defaultNonce', '&state=test&nonce=abc'])(
  'a request with %s opens as often as one likes',
  (parameters) => {
    expect(guided(parameters, 'bookmark')).toBe(false);
    expect(guided(parameters, 'external', true)).toBe(false);
    expect(guided(parameters, 'typed', true)).toBe(false);
  },
);

test.for(['&state=8f3ad2c1e0', '&state=login&nonce=8f3ad2c1e0', '&state=login&code_challenge=abc', '&state=login&request_uri=urn%3Aabc'])(
  'a request with %s does not',
  (parameters) => {
    expect(guided(parameters, 'bookmark')).toBe(true);
    expect(guided(parameters, 'typed', true)).toBe(true);
  },
);
