import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { names } from '../../../src/build/names.ts';
import { namesModule } from '../../../src/build/names-worked-out.ts';

const WORKED_OUT = new URL('../../../node_modules/.frontdoor-names.mjs', import.meta.url).pathname;

afterAll(() => rmSync(WORKED_OUT, { force: true }));

test('the names that ship are those that would be worked out', async () => {
  writeFileSync(WORKED_OUT, namesModule());
  const shipped: ReturnType<typeof names> = (await import(WORKED_OUT)).names();
  const fresh = names();
  expect(fresh.looks.length).toBeGreaterThan(300);
  expect(shipped.looks).toEqual(fresh.looks);
  expect(shipped.slippery).toEqual(fresh.slippery);
  expect(shipped.strong).toEqual(fresh.strong);
  expect(shipped.short).toEqual(fresh.short);
  for (const look of fresh.looks) expect(shipped.nameOf(look), look).toEqual(fresh.nameOf(look));
  expect(shipped.nameOf('nobody')).toBeUndefined();
});
