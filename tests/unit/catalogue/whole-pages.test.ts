import { expect, test } from 'vitest';
import { pages } from '../../../src/catalogue/pages/index.ts';
import { shortest, whole } from '../../../src/catalogue/whole-pages.ts';

test('pages are the same again after all that follows from the rest was left out', () => {
  for (const brand of pages) expect(whole(shortest(brand)), brand.id).toEqual(brand);
});

test('what follows from the rest is left out, and nothing else', () => {
  const entry = { id: 'example-bank', names: ['Example Bank', 'EB'], source: [] };
  const brand = whole(entry);
  expect(brand).toMatchObject({ covers: ['example-bank'], logos: ['examplebank'], fields: [], loginHosts: [] });
  expect(shortest(brand)).toEqual(entry);
  const other = { ...brand, covers: ['example-bank', 'example-bank-business'], logos: [], fields: ['pin'] };
  expect(shortest(other)).toEqual({ ...entry, covers: other.covers, logos: [], fields: ['pin'] });
});
