import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainLetters } from '../../../../src/core/names/plain-letters.ts';
import { confusablesOfPackage } from '../../../tools/confusables.ts';

test('the table of confusables is what the script makes of the data of Unicode', () => {
  const kept = readFileSync(new URL('../../../../src/core/names/confusables.ts', import.meta.url), 'utf8');
  expect(kept.replaceAll(/\s/g, '')).toBe(confusablesOfPackage().replaceAll(/\s/g, ''));
});

const cases: readonly [label: string, plain: string, because: string][] = [
  ['раураl', 'paypal', 'Cyrillic'],
  ['gοοgle', 'google', 'Greek'],
  ['gøøgle', 'google', 'a stroke is no confusable of UTS 39'],
  ['nħś', 'nhs', 'accents fall away'],
  ['ɴʜꜱ', 'nhs', 'small capitals'],
  ['nhs', 'nhs', 'ASCII stays'],
  ['日本', '??', 'what looks like no letter of ASCII stands for nothing'],
];
test.for(cases)('%s looks like %s: %s', ([label, plain]) => {
  expect(plainLetters(label)).toBe(plain);
});
