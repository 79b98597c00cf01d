import { expect, test } from 'vitest';
import type { Difference } from '../../../src/core/names/resemblance.ts';
import { alignHosts } from '../../../src/ui/align-hosts.ts';

const cases: readonly [visited: string, original: string, differences: readonly Difference[], cut: readonly string[], because: string][] = [
  [
    'nhs1ogin',
    'nhslogin',
    [{ at: 3, length: 1, visited: '1', original: 'l' }],
    ['nhs=nhs', '1≠l', 'ogin=ogin'],
    'one character is another',
  ],
  ['logn', 'login', [{ at: 3, length: 0, visited: '', original: 'i' }], ['log=log', '≠i', 'n=n'], 'one character is missing'],
  ['loggin', 'login', [{ at: 3, length: 1, visited: 'g', original: '' }], ['log=log', 'g≠', 'in=in'], 'one character is added'],
  [
    'a-b-c',
    'axbyc',
    [
      { at: 3, length: 1, visited: '-', original: 'y' },
      { at: 1, length: 1, visited: '-', original: 'x' },
    ],
    ['a=a', '-≠x', 'b=b', '-≠y', 'c=c'],
    'differences may come in any order',
  ],
  ['nhs.example', 'login.nhs.uk', [], ['nhs.example=login.nhs.uk'], 'nothing is known to differ: both names whole'],
  [
    'nhs.example',
    'login.nhs.uk',
    [{ at: 3, length: 8, visited: '.example', original: '' }],
    ['=login.nhs.uk', 'nhs=', '.example≠'],
    'the marks don’t explain the real name: it stays whole',
  ],
];

test.for(cases)('%s against %s: %s', ([visited, original, differences, cut]) => {
  const stretches = alignHosts(visited, original, differences);
  expect(stretches.map((stretch) => `${stretch.visited}${stretch.differs ? '≠' : '='}${stretch.original}`)).toEqual(cut);
});

test.for(cases)('%s against %s: no character is lost or invented', ([visited, original, differences]) => {
  const stretches = alignHosts(visited, original, differences);
  expect(stretches.map((stretch) => stretch.visited).join('')).toBe(visited);
  expect(stretches.map((stretch) => stretch.original).join('')).toBe(original);
});
