import { expect, test } from 'vitest';
import { EMPTY_MEMORY, MAX_MET_SITES, type MetSite, markOpened, meet } from '../../../../src/core/flow/memory.ts';

const SITE: MetSite = { hostname: 'a.example', isOpened: false, firstAtMs: 2000 };

const again: readonly [next: Partial<MetSite>, expected: Partial<MetSite>, because: string][] = [
  [{ firstAtMs: 3000 }, {}, 'the first time counts'],
  [{ isOpened: true, firstAtMs: 3000 }, { isOpened: true }, 'that a person opened it is news, and the first time still counts'],
  [{ isOpened: true, firstAtMs: 1000 }, { isOpened: true, firstAtMs: 1000 }, 'told later of an earlier time'],
];
test.for(again)('a site that is met again, %j, is %j: %s', ([next, expected]) => {
  expect(meet(meet(EMPTY_MEMORY, SITE), { ...SITE, ...next }).met).toEqual([{ ...SITE, ...expected }]);
});

test('that a person opened a site is never forgotten, and others are kept beside it', () => {
  const opened = meet(meet(EMPTY_MEMORY, { ...SITE, isOpened: true }), { ...SITE, hostname: 'b.example' });
  expect(meet(opened, SITE)).toBe(opened);
  const met = meet(meet(EMPTY_MEMORY, SITE), { ...SITE, hostname: 'b.example' });
  expect(meet(met, { ...SITE, firstAtMs: 3000 }), 'that it is met again is no news').toBe(met);
  expect(opened.met.map(({ hostname }) => hostname)).toEqual(['a.example', 'b.example']);
});

const full: readonly [opened: (i: number) => boolean, isOpened: boolean, gone: number | undefined, because: string][] = [
  [() => false, false, undefined, 'the first ones stay: none can be pushed out'],
  [() => false, true, MAX_MET_SITES - 1, 'what a person opened takes the place of the last that they came across'],
  [(i) => i > 0, true, 0, 'of the only one'],
  [() => true, true, undefined, 'and of nothing else that they opened'],
];
test.for(full)('where all room is taken, %#: %s', ([opened, isOpened, gone]) => {
  const met = Array.from({ length: MAX_MET_SITES }, (_, i): MetSite => ({ hostname: `s${i}.example`, isOpened: opened(i), firstAtMs: i }));
  const before = { ...EMPTY_MEMORY, met };
  const after = meet(before, { ...SITE, isOpened });
  if (gone === undefined) expect(after).toBe(before);
  else expect(after.met).toEqual([...met.filter((_, i) => i !== gone), { ...SITE, isOpened }]);
  expect(meet({ ...before, met: met.slice(1) }, { ...SITE, isOpened }).met).toHaveLength(MAX_MET_SITES);
});

test('a memory that has nothing to do with the host that was opened stays the very same', () => {
  const service = { login: 'nhs-login', start: 'https://clinic.example/', times: 1, days: 1, lastAtMs: 0 };
  const memory = { ...EMPTY_MEMORY, services: [service] };
  expect(markOpened(memory, 'other.example')).toBe(memory);
  const opened = markOpened(memory, 'clinic.example');
  expect(opened.services).toEqual([{ ...service, isOpened: true }]);
  expect(markOpened(opened, 'clinic.example')).toBe(opened);
  const elsewhere = { ...service, start: 'https://other.example/' };
  expect(markOpened({ ...memory, services: [elsewhere, service] }, 'clinic.example').services).toEqual([elsewhere, ...opened.services]);
});
