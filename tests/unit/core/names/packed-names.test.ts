import { expect, test } from 'vitest';
import { claims, ownership } from '../../../../src/catalogue/ownership/index.ts';
import { packed } from '../../../../src/catalogue/ownership/packed.ts';
import type { Claim } from '../../../../src/catalogue/types.ts';
import { namesThatAre, vouchingOf } from '../../../../src/core/names/packed-names.ts';

const claim = (vouching: Claim['vouching'], ...names: readonly string[]): Claim => ({ vouching, names, known: 'documented', source: [] });

const few = packed([
  claim('owned', 'bbb.example', 'ddd.example', 'fff.example', 'a.example'),
  claim('restricted', 'ccc.example', 'gov'),
  claim('anybody', 'eee.example'),
]);

const cases: readonly [name: string, expected: Claim['vouching'] | undefined, because: string][] = [
  ['bbb.example', 'owned', 'the first of its length'],
  ['ccc.example', 'restricted', 'of another claim between'],
  ['eee.example', 'anybody', 'in the middle'],
  ['fff.example', 'owned', 'the last'],
  ['a.example', 'owned', 'the only one of its length'],
  ['gov', 'restricted', 'a whole top-level domain'],
  ['aaa.example', undefined, 'before the first'],
  ['bbc.example', undefined, 'between two'],
  ['ggg.example', undefined, 'behind the last'],
  ['bb.exampleo', undefined, 'a stretch of the row that is no name'],
  ['bbb.exampl', undefined, 'a part of a name'],
  ['a-very-long-name-of-nobody.example', undefined, 'longer than all'],
  ['', undefined, 'nothing'],
];

test.for(cases)('%s is %s: %s', ([name, expected]) => {
  expect(vouchingOf(few, name)).toBe(expected);
});

test('every claim of the catalogue is found, and nothing beside it', () => {
  const names = claims.flatMap((one) => one.names.map((name) => [name, one.vouching] as const));
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter(([name, vouching]) => vouchingOf(ownership, name) !== vouching)).toEqual([]);
  const claimed = new Set(names.map(([name]) => name));
  const others = names.flatMap(([name]) => [`${name}a`, `a${name}`, name.slice(1), name.slice(0, -1), name.replace(/.$/, 'z')]);
  expect(others.filter((name) => !claimed.has(name) && vouchingOf(ownership, name) !== undefined)).toEqual([]);
});

test('names are listed by what is claimed of them', () => {
  expect(namesThatAre(few, 'owned')).toEqual(['a.example', 'bbb.example', 'ddd.example', 'fff.example']);
  expect(namesThatAre(few, 'anybody', 'restricted')).toEqual(['gov', 'ccc.example', 'eee.example']);
});

test('two claims about one name are an error', () => {
  expect(() => packed([claim('owned', 'a.example'), claim('anybody', 'a.example')])).toThrow('a.example');
});
