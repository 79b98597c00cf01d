import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookUp, hashIndex } from '../../../../src/core/names/hash-index.ts';
import { SIZE } from '../../../size.ts';

const rows = fc.array(fc.tuple(fc.integer(), fc.nat({ max: 2 ** 18 - 1 })), { maxLength: 300 });

test('every number is found under its hash, once and in order, also when it was through JSON', () => {
  let sought = 0;
  fc.assert(
    fc.property(rows, fc.constantFrom(2, 4, 6), (filed, places) => {
      const index = hashIndex(filed, places);
      expect(index.rows).toMatch(/^[0-o]*$/);
      const lookUp = createLookUp(JSON.parse(JSON.stringify(index)));
      for (const [hash] of filed) {
        sought += 1;
        const numbers = filed.flatMap(([other, number]) => (other === hash ? [number] : []));
        const found = lookUp(hash);
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
        expect(found).toEqual(expect.arrayContaining(numbers));
      }
    }),
    { numRuns: Math.ceil(SIZE.addresses / 10) },
  );
  expect(sought).toBeGreaterThan(100);
});

test('it has as much room as it says, and a row that is filed twice is there once', () => {
  expect(hashIndex([], 2)).toEqual({ bitmap: '@'.repeat(64), rows: '' });
  const thousand = Array.from({ length: 1000 }, (_, i) => [Math.imul(i, 0x85ebca6b), i] as const);
  const { bitmap, rows: written } = hashIndex([...thousand, ...thousand], 3);
  expect(bitmap).toHaveLength(2 ** (11 + 3 - 2));
  expect(bitmap).toMatch(/^[@-O]*$/);
  expect(written).toHaveLength(8 * 1000);
});

test('of 100,000 other hashes, hardly one is taken for one that is filed', () => {
  const lookUp = createLookUp(
    hashIndex(
      Array.from({ length: 5000 }, (_, i) => [Math.imul(i, 0x85ebca6b), i] as const),
      4,
    ),
  );
  const wrong = Array.from({ length: 100_000 }, (_, i) => lookUp(Math.imul(i + 5000, 0x85ebca6b))).filter(({ length }) => length > 0);
  expect(wrong.length).toBeLessThan(5);
});

test('an index of nothing holds nothing, and the largest number is read as it was written', () => {
  expect(createLookUp(hashIndex([], 6))(7)).toEqual([]);
  expect(
    createLookUp(
      hashIndex(
        [
          [-1, 2 ** 18 - 1],
          [-1, 0],
        ],
        2,
      ),
    )(-1),
  ).toEqual([0, 2 ** 18 - 1]);
});
