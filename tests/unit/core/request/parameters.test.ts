import { expect, test } from 'vitest';
import { condition } from '../../../../src/core/request/condition.ts';
import { parametersOf } from '../../../../src/core/request/parameters.ts';
import { unwrappings } from '../../../../src/core/request/unwrapped.ts';

const given = (rest: string) => parametersOf(new URL(`https://login.example/${rest}`));

const found: readonly [rest: string, name: string, value: string | undefined, because: string][] = [
  ['?state=a', 'state', 'a', 'a parameter of the query'],
  ['?state=', 'state', undefined, 'empty means absent (RFC 6749 3.1)'],
  ['?state=&state=a', 'state', 'a', 'the one that is not empty'],
  ['?ReturnUrl=%2Fa', 'returnurl', '/a', 'names in any case: ASP.NET does not care'],
  ['#login/&goto=%2Fa', 'goto', '/a', "in the fragment of OpenAM's XUI"],
  ['#/login?goto=%2Fa', 'goto', '/a', 'in the query of a fragment'],
  ['#/', 'goto', undefined, 'a fragment without parameters'],
  ['?encquery%3Dabc', 'encquery', 'abc', 'Oracle percent-encodes its query'],
  ['?wh%3Da%20rh%3Dhttps%3A%2F%2Fh%20ru%3D%252Fx', 'ru', '/x', 'and separates with spaces in the old form'],
  ['?wh%3Da%20%ZZ', 'wh', undefined, 'and what is broken in it is not read'],
  ['?q=a%3Db', 'a', undefined, 'an ordinary value may hold an equals sign'],
  ['?%ZZ%3D', '%zz', undefined, 'broken percent-encoding'],
  ['?vtr=[“P9”]', 'vtr', '[“P9”]', 'curly quotes, as published'],
];
test.for(found)('%s: %s is %s, %s', ([rest, name, value]) => {
  expect(given(rest).get(name)).toBe(value);
});

test('as much is read as is judged, however many there are; where there is more, what is not found may be there', () => {
  const many = given(`?${'a=1&'.repeat(10_000)}z=1`);
  expect(many.complete).toBe(true);
  expect(many.get('z')).toBe('1');
  for (const [mark, part] of [
    ['?', 'query'],
    ['#', 'fragment'],
  ] as const) {
    // The mark is counted.
    const filled = (characters: number) => given(`${mark}${'a='.padEnd(characters - '&z=1'.length - 1, 'x')}&z=1`);
    expect(filled(65_536).complete, part).toBe(true);
    expect(filled(65_536).get('z'), part).toBe('1');
    expect(filled(65_537).complete, part).toBe(false);
  }
});

test('of a name that is there very often, different values are told, and not all of them', () => {
  expect(given(`?${'a=1&'.repeat(100)}`).all('a')).toEqual(['1']);
  expect(given(`?${Array.from({ length: 100 }, (_, i) => `a=${i}`).join('&')}`).all('a')).toHaveLength(20);
});

const wrapped: readonly [value: string, all: readonly string[]][] = [
  ['a', ['a']],
  ['%2Fa', ['%2Fa', '/a']],
  ['%252Fa', ['%252Fa', '%2Fa', '/a']],
  ['100%', ['100%']],
  ['%252525252Fa', ['%252525252Fa', '%2525252Fa', '%25252Fa', '%252Fa', '%2Fa']],
];
test('what is longer than 8192 characters is left as it stands', () => {
  const encoded = (characters: number): string => '%2F'.padEnd(characters, 'a');
  expect(unwrappings(encoded(8192))).toHaveLength(2);
  expect(unwrappings(encoded(8193))).toEqual([encoded(8193)]);
});

test.for(wrapped)('%s unwraps to %s', ([value, all]) => {
  expect(unwrappings(value)).toEqual(all);
});

const conditions: readonly [text: string, rest: string, holds: boolean][] = [
  ['state', '?state=a', true],
  ['state', '?state=', false],
  ['execution=e*s*', '?execution=e1s12', true],
  ['execution=e*s*', '?execution=1', false],
  ['return_to=/login/oauth/*', '?return_to=%252Flogin%252Foauth%252Fx', true],
  ['state={hKFo,g6Fo}*', '?state=g6Fo2', true],
  ['wa=wsignin1.0', '?wa=wsignout1.0&wa=wsignin1.0', true],
];
test.for(conditions)('%s on %s: %s', ([text, rest, holds]) => {
  expect(condition(text)(given(rest))).toBe(holds);
});

test('of a name that is there ten thousand times the first twenty values that differ are told, and all of them stand among the rest', () => {
  const many = given(`?${Array.from({ length: 10_000 }, (_, i) => `a=${i % 5_000}`).join('&')}`);
  expect(many.all('a')).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
  expect(many.values()).toHaveLength(5_000);
});
