import { expect, test } from 'vitest';
import { isDrawnAlike } from '../../../../src/core/names/drawn-alike.ts';

const cases: readonly [seen: string, meant: string, alike: boolean, because: string][] = [
  ['evergrcenlife', 'evergreenlife', true, 'c for e'],
  ['nicrosoftonlime', 'microsoftonline', true, 'n and m, twice'],
  ['facebook', 'facebook', true, 'nothing was replaced'],
  ['facebock', 'facebook', false, 'c is no o'],
  ['goagle', 'google', false, 'too short'],
  ['facebooks', 'facebook', false, 'longer'],
];
test.for(cases)('%s for %s: %s (%s)', ([seen, meant, alike]) => {
  expect(isDrawnAlike(seen, meant)).toBe(alike);
});
