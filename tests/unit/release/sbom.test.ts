import { expect, test } from 'vitest';
import { DATA } from '../../release/data.ts';
import { readLock, shipped } from '../../release/lock.ts';
import { sbom } from '../../release/sbom.ts';

const lock = readLock(new URL('../../../package-lock.json', import.meta.url));
const text = sbom({ name: 'frontdoor', version: '1.2.3', license: 'MIT' }, lock, DATA);
const bom = JSON.parse(text);

test('the bill of materials names all that ships, by its hash and licence', () => {
  const libraries = bom.components.filter(({ type }: { type: string }) => type === 'library');
  expect(libraries).toHaveLength(shipped(lock).size);
  expect(libraries.map(({ name }: { name: string }) => name)).toContain('zod');
  for (const { name, hashes, licenses } of libraries) {
    expect(hashes[0].content, name).toMatch(/^[0-9a-f]{128}$/);
    expect(licenses[0].license?.id ?? licenses[0].expression, name).toMatch(/^(?:MIT|MPL-2\.0|MIT AND Zlib)$/);
  }
  expect(bom.components).toHaveLength(libraries.length + DATA.length);
});

test('every reference in it leads somewhere, and everything is needed by something', () => {
  const refs = new Set(bom.components.map((one: { 'bom-ref': string }) => one['bom-ref']));
  const wanted = bom.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
  expect(new Set(wanted)).toEqual(refs);
});

test('it is the same whenever it is made', () => {
  expect(sbom({ name: 'frontdoor', version: '1.2.3', license: 'MIT' }, lock, DATA)).toBe(text);
  expect(text).not.toMatch(/timestamp|\/tmp|file:/);
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});
