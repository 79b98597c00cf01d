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
  const { id: _, ...unnamed } = entry;
  expect(shortest(brand)).toEqual(unnamed);
  expect(shortest({ ...brand, id: 'eb' })).toMatchObject({ id: 'eb', covers: ['example-bank'] });
  const other = { ...brand, covers: ['example-bank', 'example-bank-business'], logos: [], fields: ['pin'] };
  expect(shortest(other)).toEqual({ ...unnamed, covers: other.covers, logos: [], fields: ['pin'] });
});
