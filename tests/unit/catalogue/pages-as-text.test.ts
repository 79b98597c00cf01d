import { expect, test } from 'vitest';
import { pages } from '../../../src/catalogue/pages/index.ts';
import { pagesAsText, pagesFromText } from '../../../src/catalogue/pages-as-text.ts';

test('pages that ship are those of the catalogue, without where they were seen', () => {
  const shipped = pagesFromText(pagesAsText(pages)).map(({ shared, ...brand }) => ({ ...brand, ...(shared?.length && { shared }) }));
  expect(shipped).toEqual(pages.map((brand) => ({ ...brand, source: [] })));
  expect(
    pages.some(({ logos }) => logos.length === 0) && pages.some(({ isHosted }) => isHosted) && pages.some(({ shared }) => shared),
  ).toBe(true);
});
