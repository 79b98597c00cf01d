import { expect, test } from 'vitest';
import { catalogueModule } from '../../../src/build/catalogue-without-sources.ts';
import { catalogue } from '../../../src/catalogue/index.ts';

test('what ships says the same as the catalogue, but for where its facts come from, and how they are known where that is asked by nobody', async () => {
  const shipped = (await import(`data:text/javascript,${encodeURIComponent(catalogueModule())}`)).catalogue;
  const left = (name: string, value: unknown) => name === 'note' || (name === 'known' && value !== 'remembered');
  const bare = JSON.stringify(catalogue, (name, value) => (left(name, value) ? undefined : name === 'source' ? [] : value));
  expect(shipped).toEqual(JSON.parse(bare));
  expect(bare).toContain('"known":"remembered"');
  expect(shipped.providers.length).toBe(catalogue.providers.length);
});
