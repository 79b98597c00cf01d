import { expect, test } from 'vitest';
import { holdsRandom, isConstant } from '../../../../src/core/request/constant-value.ts';

const runs: readonly [text: string, isRandom: boolean, because: string][] = [
  ['dashboard', false, 'a word'],
  ['a1b2c', false, 'too short to tell'],
  ['a1b2c3', true, 'letters and digits mixed'],
  ['12345', false, 'few digits'],
  ['123456', true, 'many digits'],
  ['page123456', true, 'the same, behind a word'],
  ['version2', false, 'digits behind a word'],
  ['version123', false, 'three of them'],
  ['version1234', true, 'more than people count with'],
  ['facade2', true, 'that may be hexadecimal'],
  ['abcdefghijklmnopqrstuvwx', false, 'as long as words are'],
  ['abcdefghijklmnopqrstuvwxy', true, 'longer than words are'],
  ['hassUrl', false, 'a capital where a word begins'],
  ['aBcDeF', true, 'capitals where no word begins'],
  ['ABcdeF', true, 'the same'],
  ['dash-board', false, 'two words'],
  ['dash-a1b2c3', true, 'a word, and something behind it'],
  ['csrf', true, 'called so'],
  ['XSRF-x', true, 'called so, in any case'],
  ['', false, 'nothing'],
];
test.for(runs)('in "%s" something is random: %s, %s', ([text, isRandom]) => {
  expect(holdsRandom(text)).toBe(isRandom);
});

/** As services write it into a `state`: in base64url, of UTF-8. */
const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const HOME = { hassUrl: 'http://homeassistant.local:8123', clientId: 'http://homeassistant.local:8123/' };

const values: readonly [value: string, isSame: boolean, because: string][] = [
  [packed(HOME), true, "Home Assistant's: an address, and the same again"],
  [JSON.stringify(HOME), true, 'the same, as it is'],
  [` ${JSON.stringify(HOME)}`, true, 'and behind a space'],
  [packed([{ page: '/home' }, 7, true, null]), true, 'of whatever kind'],
  [packed({ where: 'Übersicht' }), true, 'in any script'],
  [packed({}), true, 'nothing in it'],
  ['https://app.example/home', true, 'an address'],
  ['https://app.example/home?id=8f3ad2c1e0', false, 'an address in which something is random'],
  ['https://', false, 'no address'],
  [packed({ ...HOME, id: '8f3ad2c1e0' }), false, 'something random beside'],
  [packed({ a: { b: [{ c: '8f3ad2c1e0' }] } }), false, 'something random far inside'],
  [packed({ '8f3ad2c1e0': 'home' }), false, 'a random name'],
  [packed({ at: 1_764_201_600 }), false, 'a moment'],
  [packed({ nonce: 'home' }), false, 'called so'],
  [packed('home'), false, 'a text by itself: nothing structured'],
  ['home', false, 'the same, as it is'],
  ['{home', false, 'broken'],
];
test.for(values)('%s is the same every time: %s, %s', ([value, isSame]) => {
  expect(isConstant(value)).toBe(isSame);
});

test('a very long value is not looked into, and counts as random', () => {
  const address = (characters: number): string => 'https://app.example/'.padEnd(characters, '/a');
  expect(isConstant(address(4096))).toBe(true);
  expect(isConstant(address(4097))).toBe(false);
});
