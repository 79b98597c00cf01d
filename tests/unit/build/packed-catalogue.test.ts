import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { catalogueModule } from '../../../src/build/packed-catalogue.ts';
import { catalogue } from '../../../src/catalogue/index.ts';

const PACKED = new URL('../../../node_modules/.frontdoor-packed-catalogue.mjs', import.meta.url).pathname;

afterAll(() => rmSync(PACKED, { force: true }));

test('packed, the catalogue says the same, but for where its facts come from', async () => {
  const code = await catalogueModule();
  expect(code.length).toBeLessThan(JSON.stringify(catalogue).length / 3);
  writeFileSync(PACKED, code);
  const unpacked = (await import(PACKED)).catalogue;
  const bare = JSON.parse(JSON.stringify(catalogue, (name, value) => (name === 'note' ? undefined : name === 'source' ? [] : value)));
  expect(unpacked).toEqual(bare);
  expect(unpacked.providers.length).toBe(catalogue.providers.length);
});
