import { expect, test } from 'vitest';
import { createFindFar, farIndex } from '../../../../src/core/names/far-index.ts';
import { lettersOf } from '../../../../src/core/names/letters.ts';
import { blurred } from '../../../../src/core/names/look-twice.ts';

const NAMES = ['patientsknowbest', 'microsoftonline', 'googlewallet', 'paypal'].map(blurred);
const findFar = createFindFar(farIndex(NAMES), () => NAMES);

const cases: readonly [text: string, found: string | undefined, because: string][] = [
  ['mycrosoftonlyne', 'microsoftonline', 'two vowels'],
  ['patientsknowwist', 'patientsknowbest', 'two neighbours'],
  ['microsftonlin', 'microsoftonline', 'two left out'],
  ['gaoglewollet', 'googlewallet', 'two in the shortest name that is sought so'],
  ['oglewallet', 'googlewallet', 'two left out of it'],
  ['mecrasoftonline', 'microsoftonline', 'two in its first third'],
  ['microsaftonlene', 'microsoftonline', 'one in its second third and one in its last'],
  ['mycrosaftonline', 'microsoftonline', 'one in its first and one in its second'],
  ['zzmicrosoftonline', 'microsoftonline', 'two put in before it'],
  ['patientsknowbestzz', 'patientsknowbest', 'two put in behind the longest'],
  ['microsoftonlinezz', 'microsoftonline', 'behind another'],
  ['mecrosaftonlene', undefined, 'three slips'],
  ['peypel', undefined, 'two slips in a short name'],
  ['microscopeonline', undefined, 'shares a part and no more'],
];
test.for(cases)('%s: %s (%s)', ([text, found]) => {
  expect(findFar(lettersOf(text), 0, text.length)[0]).toBe(found && blurred(found));
});
