import { expect, test } from 'vitest';
import { catalogueModule } from '../../../src/build/catalogue-without-sources.ts';
import { catalogue } from '../../../src/catalogue/index.ts';

test('what ships says the same as the catalogue, but for where its facts come from', async () => {
  const shipped = (await import(`data:text/javascript,${encodeURIComponent(catalogueModule())}`)).catalogue;
  const bare = JSON.parse(JSON.stringify(catalogue, (name, value) => (name === 'note' ? undefined : name === 'source' ? [] : value)));
  expect(shipped).toEqual(bare);
  expect(shipped.providers.length).toBe(catalogue.providers.length);
});
