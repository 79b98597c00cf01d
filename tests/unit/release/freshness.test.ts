import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA } from '../../release/data.ts';
import { ageMonths, allDated, staleness } from '../../release/freshness.ts';
import { readLock } from '../../release/lock.ts';

const lock = readLock(new URL('../../../package-lock.json', import.meta.url));

test.for(DATA.map((data) => [data.name, data] as const))('%s: its date is that of the package that carries it', ([, { carriedBy }]) => {
  expect(lock.get(`node_modules/${carriedBy.package}`)?.version).toBe(carriedBy.version);
});

test('the confusables are of the version that is told', () => {
  const [version] = DATA.filter(({ name }) => name === 'Unicode confusables').map((data) => data.version);
  const [heading] = readFileSync(new URL('../../../src/core/names/confusables.ts', import.meta.url), 'utf8').split('\n');
  expect(heading).toContain(`version ${version}.`);
});

test('everything that was looked up has the day on which somebody looked', () => {
  const dated = allDated();
  expect(dated.length).toBeGreaterThan(90);
  for (const { name, date } of dated) expect(date, name).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('what is past its limit is named', () => {
  const dated = [{ name: 'a list', date: '2026-01-01', limitMonths: 12 }];
  expect(staleness(dated, Date.parse('2026-12-31'))).toEqual([]);
  expect(staleness(dated, Date.parse('2027-01-05'))).toEqual(['a list: of 2026-01-01, 12 months old; the limit is 12']);
  expect(ageMonths('2026-01-01', Date.parse('2027-01-01'))).toBeCloseTo(12, 1);
});
