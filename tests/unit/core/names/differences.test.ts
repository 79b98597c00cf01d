import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Difference, differencesBetween } from '../../../../src/core/names/differences.ts';
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

test('only what differs is marked', () => {
  expect(differencesBetween('pаypal.com', 'paypal.com')).toEqual([{ at: 1, length: 1, visited: 'а', original: 'a' }]);
  expect(differencesBetween('rnicrosoft.com', 'microsoft.com')).toEqual([{ at: 0, length: 2, visited: 'rn', original: 'm' }]);
  expect(differencesBetween('paypal.com', 'paypal.com')).toEqual([]);
});
