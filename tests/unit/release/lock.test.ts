import { expect, test } from 'vitest';
import { type Locked, licenceProblems, lockProblems, readLock, shipped } from '../../release/lock.ts';

const lock = readLock(new URL('../../../package-lock.json', import.meta.url));

const good: Locked = { version: '1.2.3', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` };
const one = (locked: Locked) => new Map([['node_modules/it', locked]]);

test('every package is locked by its hash, and none runs anything when it is installed', () => {
  expect(lock.size).toBeGreaterThan(300);
  expect(lockProblems(lock)).toEqual([]);
});

test('every package may be used as we use it', () => {
  expect(licenceProblems(lock)).toEqual([]);
});

test('what ships is as little as this', () => {
  expect([...shipped(lock).keys()].map((folder) => folder.replace('node_modules/', '')).toSorted()).toEqual([
    '@stablelib/binary',
    '@stablelib/hash',
    '@stablelib/int',
    '@stablelib/sha256',
    '@stablelib/wipe',
    'pako',
    'psl',
    'punycode',
    'webextension-polyfill',
    'zod',
  ]);
});

const faults: readonly [fault: Locked, because: string][] = [
  [{ version: '^1.2.3' }, 'no exact version'],
  [{ version: 'git+ssh://git@git.example/it.git' }, 'no exact version'],
  [{ integrity: 'sha1-abc=' }, 'no SHA-512 hash'],
  [{ resolved: 'https://packages.example/it.tgz' }, 'fixed to an address'],
  [{ link: true }, 'linked to another folder'],
  [{ hasInstallScript: true }, 'runs a script when it is installed'],
];

test.for(faults)('%o is found: %s', ([fault, because]) => {
  expect(lockProblems(one(good))).toEqual([]);
  expect(lockProblems(one({ ...good, ...fault }))).toEqual([`node_modules/it: ${because}`]);
});

const licences: readonly [license: string, dev: boolean, allowed: boolean][] = [
  ['MIT', false, true],
  ['MPL-2.0', false, true],
  ['(MIT OR GPL-3.0-or-later)', false, true],
  ['(MIT AND Zlib)', false, true],
  ['(MIT AND CC0-1.0)', false, false],
  ['(MIT AND CC0-1.0)', true, true],
  ['GPL-3.0-only', true, false],
  ['CC0-1.0', false, false],
  ['CC0-1.0', true, true],
];

test.for(licences)('%s, only to build: %s; allowed: %s', ([license, dev, allowed]) => {
  expect(licenceProblems(one({ ...good, license, dev }))).toEqual(allowed ? [] : [`node_modules/it: ${license}`]);
});
