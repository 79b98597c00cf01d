import { expect, test } from 'vitest';
import { noticed, notices, packageOf } from '../../../src/build/notices.ts';

const bundleOf = (...moduleIds: readonly string[]) => ({ 'chunk.js': { moduleIds } });

test('the notices hold the licence of every package and of all data that ship', () => {
  const text = notices();
  for (const words of [
    'Frontdoor is under the MIT licence',
    'Mozilla Public License Version 2.0',
    'UNICODE LICENSE V3',
    'publicsuffix.org',
    'domain-list-community',
    'V2Ray',
  ])
    expect(text).toContain(words);
  for (const name of ['zod', 'psl', 'punycode', 'webextension-polyfill', '@stablelib/sha256']) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, https://www\\.npmjs\\.com/package/${name}$`, 'm'));
  }
  expect(text.match(/permission is hereby granted/gi)?.length).toBeGreaterThan(10);
});

test('a package that ships without its notice fails the build; our own modules and noticed packages do not', () => {
  const { generateBundle } = noticed();
  expect(() => generateBundle({}, bundleOf('/a/node_modules/left-pad/index.js'))).toThrow('left-pad ships without its licence');
  expect(() => generateBundle({}, { ...bundleOf('/a/src/core/judge.ts', '/a/node_modules/zod/mini.js'), 'style.css': {} })).not.toThrow();
});

test.for([
  ['/a/node_modules/zod/v4/core.js', 'zod'],
  ['/a/node_modules/@stablelib/int/lib/int.js', '@stablelib/int'],
  ['/a/node_modules/psl/node_modules/punycode/punycode.js', 'punycode'],
  ['/a/src/core/judge.ts', undefined],
] as const)('%s is of %s', ([moduleId, name]) => expect(packageOf(moduleId)).toBe(name));
