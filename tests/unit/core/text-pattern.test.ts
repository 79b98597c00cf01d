import { expect, test } from 'vitest';
import { isLiteral, textPattern } from '../../../src/core/text-pattern.ts';

const ID = `_${'0a'.repeat(21)}`;

const cases: readonly [pattern: string, text: string, matches: boolean, because: string][] = [
  ['<43>', ID, true, 'base64url has the underscore'],
  ['<43>', ID.toUpperCase(), true, 'in any case'],
  ['<43>', `${ID}:https://idp.example.org/`, false, 'more stands behind it'],
  ['<43>', ID.slice(0, 40), false, 'a value that was cut'],
  ['<43+>', ID, true, 'so many'],
  ['<43+>', ID.repeat(9), true, 'or more'],
  ['<43+>', ID.slice(0, 42), false, 'and no fewer'],
  ['<43+>', `${ID} ${ID}`, false, 'of base64url'],
  ['<43>', '<43>', false, 'the pattern is no text'],
  ['<43>', `${ID.slice(0, 42)}=`, false, 'without padding (RFC 4648 3.2)'],
  ['{<2>,x*}', 'a-', true, 'one of several, an opaque one'],
  ['{<2>,x*}', 'xyz', true, 'one of several, another one'],
  ['{<2>,x*}', 'abc', false, 'none of several'],
  ['<0>', '', true, 'no character at all'],
];

test.for(cases)('%s on %s: %s, %s', ([pattern, text, matches]) => {
  expect(textPattern(pattern)(text)).toBe(matches);
});

test('what stands for unknown texts is no literal', () => {
  expect(['login', '{login,signin}', '<43>', '{<21>,<43>}', 'login*', '**'].filter(isLiteral)).toEqual(['login', '{login,signin}']);
});
