import { expect, test } from 'vitest';
import { decodePunycode } from '../../../../src/core/names/punycode.ts';

test('the last character that there is can be decoded, and none behind it', () => {
  expect(decodePunycode('dn32g')).toBe('\u{10ffff}');
  expect(decodePunycode('en32g')).toBeUndefined();
});

test('a dash in front divides nothing', () => {
  expect(decodePunycode('-a')).toBeUndefined();
});

test.for(['a-/a', 'a-:a', 'a-`a', 'a-{a'])('%s is no Punycode: what stands right beside its digits is none', (encoded) => {
  expect(decodePunycode(encoded)).toBeUndefined();
});

test.for(['a-0a', 'a-9a', 'a-aa', 'a-za'])('%s is: these are the first and the last of them', (encoded) => {
  expect(decodePunycode(encoded)).toBeDefined();
});
