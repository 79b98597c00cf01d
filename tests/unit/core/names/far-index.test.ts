import { expect, test } from 'vitest';
import { createFindFar } from '../../../../src/core/names/far-index.ts';

const findFar = createFindFar(['patientsknowbest', 'microsoftonline', 'paypal']);

const cases: readonly [text: string, found: string | undefined, because: string][] = [
  ['mycrosoftonlyne', 'microsoftonline', 'two vowels'],
  ['patientsknowwist', 'patientsknowbest', 'two neighbours'],
  ['microsftonlin', 'microsoftonline', 'two left out'],
  ['mecrosaftonlene', undefined, 'three slips'],
  ['peypel', undefined, 'two slips in a short name'],
  ['microscopeonline', undefined, 'shares a part and no more'],
];
test.for(cases)('%s: %s (%s)', ([text, found]) => {
  expect(findFar(text)[0]).toBe(found);
});
