import { expect, test } from 'vitest';
import { lettersOf } from '../../../../src/core/names/letters.ts';
import { createFindNear, nearIndex } from '../../../../src/core/names/near-index.ts';
import { isSwapped, type Slip, slipOf } from '../../../../src/core/names/slip.ts';

const cases: readonly [seen: string, slip: Slip | undefined, because: string][] = [
  ['patientaccess', undefined, 'the name itself'],
  ['patientacess', 'typo', 'one left out'],
  ['patientacccess', 'typo', 'one doubled'],
  ['patientxaccess', 'typo', 'one put in'],
  ['patientzccess', 'typo', 'one replaced'],
  ['patientacc3ss', 'typo', 'one replaced by a digit'],
  ['pateintaccess', 'typo', 'neighbours swapped'],
  ['patientaccses', 'typo', 'one moved'],
  ['paxxentaccess', 'typo', 'two neighbours replaced by one doubled'],
  ['xxtientaccess', 'typo', 'the first two'],
  ['paxxtientaccess', undefined, 'one doubled put in: two more'],
  ['patienxyccess', undefined, 'two neighbours replaced by two others'],
  ['patientaccsse', 'typo', 'one moved to the end'],
  ['patienstacces', 'typo', 'one moved from the end'],
  ['patientaxcess', 'typo', 'one replaced'],
  ['batientaccess', 'typo', 'the first'],
  ['aptientaccess', 'typo', 'the first two swapped'],
  ['patientaccess9', 'typo', 'one put in at the end'],
  ['patientacces', 'typo', 'the last left out'],
  ['patienxxaccess', 'typo', 'one replaced by one doubled'],
  ['paxxntaccess', undefined, 'three neighbours replaced by one doubled'],
  ['patienxccess', undefined, 'two neighbours replaced by one'],
  ['patienxyaccess', undefined, 'one replaced by two others'],
  ['patientaccesr', 'bit-flip', 's and r differ in one bit'],
  ['patientaccesw', 'bit-flip', 's and w in another'],
  ['patientaccesp', 'typo', 's and p in two'],
  ['patientaces', undefined, 'two left out in two places'],
  ['patienceaccess', undefined, 'two changed'],
];
test.for(cases)('%s: %s (%s)', ([seen, slip]) => {
  expect(slipOf(seen, 'patientaccess')).toBe(slip);
});

test('the index finds every slip that there is, of a name as it looks', () => {
  const names = ['patlentaccess', 'barclays', 'nhsapp'];
  const findNear = createFindNear(nearIndex(names), () => names);
  const near = (text: string) => findNear(lettersOf(text), 0, text.length);
  for (const [seen, slip] of cases) if (slip) expect(near(seen)).toContain('patlentaccess');
  expect(near('wikipedia')).toEqual([]);
});

test('the index finds the shortest of its names with one letter less, and the longest with one more', () => {
  const names = ['okta', 'barclays'];
  const findNear = createFindNear(nearIndex(names), () => names);
  const near = (text: string) => findNear(lettersOf(text), 0, text.length);
  expect(near('okt')).toContain('okta');
  expect(near('barclaysz')).toContain('barclays');
  expect(near('zbarclays')).toContain('barclays');
  expect(near('arclays')).toEqual(['barclays']);
  expect(near('barclayszz')).toEqual([]);
});

const swaps: readonly [seen: string, isSwap: boolean, because: string][] = [
  ['nsh', true, 'the last two'],
  ['hns', true, 'the first two'],
  ['nhs', false, 'the name itself'],
  ['shn', false, 'not neighbours'],
  ['nshs', false, 'one more letter'],
  ['ns', false, 'one left out'],
  ['nhx', false, 'another letter at the end'],
];
test.for(swaps)('neighbours changed places in %s: %s (%s)', ([seen, isSwap]) => {
  expect(isSwapped(seen, 'nhs')).toBe(isSwap);
});

test('two neighbours of four are no slip: half of the name is gone', () => {
  expect(slipOf('okii', 'okta')).toBeUndefined();
  expect(slipOf('oktta', 'okta')).toBe('typo');
  expect(slipOf('appii', 'apple')).toBe('typo');
});
