import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEASUREMENTS } from '../../measured/claims.ts';
import { type Claim, percent, printedAs, problemOf, row } from '../../measured/figures.ts';

const PRINTED = `
┌──────────┬─────────┬────────┐
│ (index)  │ certain │ likely │
│ kit, all │ 83      │ 31     │
│ moved    │ 1611    │ 0      │
False alarms: 0
of 191 services 76 (40 %)
`;

const kits = (says: string, within?: number): Claim => ({
  says,
  figures: (printed) => row('kit, all', printed),
  ...(within !== undefined && { within }),
});

test.for<readonly [claim: Claim, page: string, problem: string | undefined, because: string]>([
  [kits('kits {} / {}'), 'of kits 83 / 31 are told', undefined, 'the same'],
  [kits('kits {} / {}'), 'of kits\n  83 / 31 are told', undefined, 'lines are wrapped'],
  [kits('kits {} / {}'), 'of kits 84 / 31', '“kits {} / {}”: the page says 84 · 31, the command 83 · 31', 'one differs'],
  [kits('kits {}'), 'of kits 83', '“kits {}”: the page says 83, the command 83 · 31', 'one is not told'],
  [kits('kits {} / {}'), 'nothing', '“kits {} / {}” stands nowhere in the page', 'the words were changed'],
  [kits('kits {} / {}'), 'kits 83 / 31, kits 83 / 31', '“kits {} / {}” stands twice in the page', 'which of them?'],
  [kits('kits'), 'kits', '“kits” names no figure', 'it would prove nothing'],
  [kits('kits {} / {}', 2), 'kits 42 / 62', undefined, 'twice as much, half as much'],
  [kits('kits {} / {}', 2), 'kits 41 / 31', '“kits {} / {}”: the page says 41 · 31, the command 83 · 31', 'more than twice'],
  [kits('kits {} / {}', 2), 'kits 83 / 63', '“kits {} / {}”: the page says 83 · 63, the command 83 · 31', 'less than half'],
  [
    { says: 'honest {}', figures: (printed) => row('honest', printed) },
    'honest 3',
    '“honest {}”: no row “honest” was printed',
    'the command prints something else',
  ],
  [{ says: '{} pages', figures: (printed) => row('moved', printed).slice(0, 1) }, '1,611 pages', undefined, 'as people write it'],
])('%#: %s', ([claim, page, problem]) => {
  expect(problemOf(claim, page, PRINTED)).toBe(problem);
});

test('a command prints a figure once, or it is not known which is meant', () => {
  expect(printedAs('of {} services {} ({} %)', PRINTED)).toEqual([191, 76, 40]);
  expect(() => printedAs('of {} hosts', PRINTED)).toThrow('printed nowhere');
  expect(() => printedAs('{} │', PRINTED)).toThrow('printed twice');
});

test('shares are rounded as people round', () => {
  expect([percent(114, 133), percent(83, 133), percent(26, 1000, 1)]).toEqual([86, 62, 2.6]);
});

test('every statement that is compared stands in its page, once', () => {
  const claims = MEASUREMENTS.flatMap((measurement) => measurement.claims);
  const stands = ({ page, ...claim }: (typeof claims)[number]): string | undefined =>
    problemOf({ ...claim, figures: () => [] }, readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8'), '');
  expect(claims.length).toBeGreaterThan(15);
  for (const claim of claims) expect(stands(claim)).toMatch(/: the page says \d/);
});
