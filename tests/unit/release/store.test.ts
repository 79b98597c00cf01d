import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../../../assets/locales/en.toolbar.json' with { type: 'json' };
import { manifest } from '../../../src/platform/manifest.ts';
import { listingProblems, packageProblems, pictureProblem } from '../../release/store.ts';

const ROOT = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/store/README.md', ROOT), 'utf8');
const listing = { page, name: String(manifest('chrome', 'build').name), summary: words['extension.description'].message };

test('the page for the stores says what the package says, and no more than they take', () => {
  expect(listingProblems(listing)).toEqual([]);
});

test.for([
  ['another name', { name: 'Backdoor' }],
  ['another summary', { summary: 'Something else.' }],
  ['too long a name', { name: 'x'.repeat(46) }],
  ['too many terms', { page: page.replace('sign-in help;', 'a; b; c; sign-in help;') }],
  ['a picture more', { page: page.replace('1. `docs', '0. `docs/pictures/x.png`: "x"\n1. `docs') }],
] as const)('%s is found', ([, change]) => {
  expect(listingProblems({ ...listing, ...change })).not.toEqual([]);
});

test('what a store refuses in a package is found', () => {
  const good: readonly (readonly [string, number])[] = [
    ['manifest.json', 900],
    ['background.js', 600_000],
  ];
  expect(packageProblems(new Map(good))).toEqual([]);
  for (const [path, bytes] of [
    ['.DS_Store', 1],
    ['chunks/a.js.map', 1],
    ['__MACOSX/a', 1],
    ['key.pem', 1],
    ['shield.json', 5_000_001],
  ] as const)
    expect(packageProblems(new Map([...good, [path, bytes]])), path).toHaveLength(1);
  expect(packageProblems(new Map([['frontdoor/manifest.json', 900]]))).toHaveLength(1);
});

test('every picture that the page names is there, in its size', () => {
  const named = [...page.matchAll(/`((?:docs\/pictures|assets\/public\/icon)\/[\w/-]+\.png)`/g)].map(([, path = '']) => path);
  expect(new Set(named).size).toBeGreaterThan(9);
  expect(named.flatMap((path) => pictureProblem(path, readFileSync(new URL(path, ROOT))) ?? [])).toEqual([]);
  expect(pictureProblem('docs/pictures/logo.png', readFileSync(new URL('assets/public/icon/48.png', ROOT)))).toContain('48 × 48');
  expect(pictureProblem('docs/pictures/logo.png', new Uint8Array(30))).toContain('no PNG');
});
