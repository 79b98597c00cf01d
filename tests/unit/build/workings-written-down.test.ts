import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { workedOut as fresh } from '../../../src/build/worked-out.ts';
import { workedOutModule } from '../../../src/build/workings-written-down.ts';
import type { WorkedOut } from '../../../src/core/worked-out.ts';

const MODULE = new URL('../../../node_modules/.frontdoor-worked-out.mjs', import.meta.url).pathname;

afterAll(() => rmSync(MODULE, { force: true }));

writeFileSync(MODULE, workedOutModule());
const shipped: WorkedOut = (await import(MODULE)).workedOut;

test('the names that ship are those that would be worked out', () => {
  const [read, names] = [shipped.names(), fresh.names()];
  expect(names.looks.length).toBeGreaterThan(300);
  for (const list of ['looks', 'slippery', 'strong', 'short'] as const) expect(read[list], list).toEqual(names[list]);
  for (const look of names.looks) expect(read.nameOf(look), look).toEqual(names.nameOf(look));
  expect(read.nameOf('nobody')).toBeUndefined();
});

test('so is the filing of login software', () => {
  expect(fresh.filing().bySegment.length).toBeGreaterThan(50);
  expect(shipped.filing()).toEqual(fresh.filing());
});
