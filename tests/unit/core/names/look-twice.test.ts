import { expect, test } from 'vitest';
import { blurred, lookTwice } from '../../../../src/core/names/look-twice.ts';

const cases: readonly [seen: string, meant: string, because: string][] = [
  ['rnicrosoft', 'microsoft', 'rn is drawn like m'],
  ['patientsknovvbest', 'patientsknowbest', 'vv like w'],
  ['linkeclin', 'linkedin', 'cl like d'],
  ['faceboolc', 'facebook', 'lc like k'],
  ['qoogle', 'google', 'q like g'],
  ['f4c3book', 'facebook', 'digits for letters'],
  ['amazon', 'amazon', 'nothing to see'],
];
test.for(cases)('%s is read %s: %s', ([seen, meant]) => {
  expect(lookTwice(seen)).toBe(meant);
});

test('what looks the same in most fonts is one text, as long as before', () => {
  expect(blurred('paypa1')).toBe(blurred('paypal'));
  expect(blurred('g00gle')).toBe(blurred('google'));
  expect(blurred('llnkedln')).toBe(blurred('linkedin'));
  expect(blurred('nhs-10')).toHaveLength(6);
});
