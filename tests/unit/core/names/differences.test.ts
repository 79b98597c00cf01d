import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Difference, differencesBetween, likeness } from '../../../../src/core/names/differences.ts';
import { SIZE } from '../../../size.ts';

function applied(visited: string, differences: readonly Difference[]): string {
  return differences
    .toReversed()
    .reduce((text, { at, length, original }) => text.slice(0, at) + original + text.slice(at + length), visited);
}

test('the marked stretches, replaced, make the original', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abcпа.-'), maxLength: 20 });
  fc.assert(
    fc.property(name, name, (visited, original) => {
      const differences = differencesBetween(visited, original);
      expect(applied(visited, differences)).toBe(original);
      for (const { at, length, visited: seen } of differences) expect(visited.slice(at, at + length)).toBe(seen);
    }),
    { numRuns: SIZE.addresses },
  );
});

/** How many characters must be put in, left out or replaced, by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restOfA, restOfB);
  return 1 + Math.min(distance(restOfA, b), distance(a, restOfB), distance(restOfA, restOfB));
}

test('no more is marked than there must be', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
  fc.assert(
    fc.property(name, name, (visited, original) => {
      const marked = differencesBetween(visited, original).map(({ length, original: meant }) => Math.max(length, meant.length));
      expect(marked.reduce((sum, characters) => sum + characters, 0)).toBe(distance(visited, original));
    }),
    { numRuns: SIZE.addresses },
  );
});

test('only what differs is marked', () => {
  expect(differencesBetween('pаypal.com', 'paypal.com')).toEqual([{ at: 1, length: 1, visited: 'а', original: 'a' }]);
  expect(differencesBetween('rnicrosoft.com', 'microsoft.com')).toEqual([{ at: 0, length: 2, visited: 'rn', original: 'm' }]);
  expect(differencesBetween('paypal.com', 'paypal.com')).toEqual([]);
});

test('nobody reads the marks of a name that is too long, whichever of the two it is', () => {
  const [most, long] = ['a'.repeat(80), 'a'.repeat(81)];
  expect(differencesBetween(most, 'b')).not.toEqual([]);
  expect(differencesBetween('b', most)).not.toEqual([]);
  expect(differencesBetween(long, 'b')).toEqual([]);
  expect(differencesBetween('b', long)).toEqual([]);
});

const likenesses: readonly [visited: string, original: string, much: number, because: string][] = [
  ['paypal.com.evil.example', 'paypal.com', 33, 'the whole original weighs more than any part'],
  ['pay.example', 'pay.example', 22, 'so does the name itself'],
  ['login.bank.example', 'login.bonk.example', 17, 'what stands before the difference, and behind it'],
  ['abcdefgh', 'abcdxyzw', 4, 'the front alone'],
  ['efghabcd', 'xyzwabcd', 4, 'the back alone'],
  ['abcdefgh', 'abcdxyzw1234', 2, 'two letters more or less count against one that is shared'],
  ['aaa', 'aaaa', 2.5, 'no letter is counted twice'],
  ['abc', 'xyz', 0, 'nothing'],
];
test.for(likenesses)('%s is as like %s as %d: %s', ([visited, original, much]) => {
  expect(likeness(visited, original)).toBe(much);
});
