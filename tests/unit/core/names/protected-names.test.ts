import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { Brand } from '../../../../src/catalogue/types.ts';
import { protectedNames } from '../../../../src/core/names/protected-names.ts';

const invented: Brand = {
  id: 'zarvek',
  name: 'Zarvek',
  hosts: ['www.zarvek.uk', 'sso.zarvek.uk', 'app.login.zarvek.uk', 'sso.plumo.com', 'sso.plumos.com'],
  owns: ['zarvek.uk', 'login.zarvek.uk', 'plumo.com', 'plumos.com', 'zarvek.de', 'plumo.de', 'krux.de', 'zarvekshop.de', 'plumoland'],
  words: ['zarvek', 'plumo', 'krux', 'plumoland', 'kvo'],
  strength: 'strong',
  services: [],
  start: 'https://www.zarvek.uk/',
  source: [],
};
const { sought, short } = protectedNames({ ...catalogue, brands: [invented] });

const cases: readonly [text: string, is: Partial<ReturnType<typeof sought.get>> | undefined, because: string][] = [
  ['zarvekuk', { kind: 'official', original: 'zarvek.uk', suffix: 'uk' }, 'a host without its `www`'],
  ['ssozarvekuk', { kind: 'official', original: 'sso.zarvek.uk' }, 'another host'],
  ['zarvek', { kind: 'label', original: 'www.zarvek.uk', suffix: 'uk' }, 'what was registered'],
  ['login', { kind: 'label', original: 'app.login.zarvek.uk', suffix: 'zarvek.uk' }, 'the longest domain that a host is in'],
  ['ssozarvek', { kind: 'word', original: 'sso.zarvek.uk', strength: 'strong' }, 'nine letters of a host without its suffix'],
  ['ssoplumos', { kind: 'word', original: 'sso.plumos.com' }, 'the same under another suffix'],
  ['ssoplumo', undefined, 'eight of them'],
  ['zarvekde', { kind: 'owned', original: 'zarvek.de', suffix: '' }, 'a word of the owner’s under another suffix'],
  ['plumode', { kind: 'owned' }, 'eight characters with the dot'],
  ['kruxde', undefined, 'seven'],
  ['zarvekshopde', undefined, 'no word of the owner’s'],
  ['plumoland', { kind: 'word' }, 'a top-level domain is a word, and no address'],
  ['krux', { kind: 'word', strength: 'strong' }, 'four letters'],
  ['kvo', { kind: 'word', strength: 'weak' }, 'three are never strong'],
];
test.for(cases)('%s is %o: %s', ([text, is]) => {
  if (is) expect(sought.get(text)).toMatchObject(is);
  else expect(sought.get(text)).toBeUndefined();
});

test('labels alone are short ones: of two letters, or everyday words', () => {
  const two: Brand = {
    ...invented,
    hosts: ['qx.me', 'login.qx.me', 'verify.uk', 'zarvek.uk'],
    owns: ['qx.me', 'verify.uk', 'zarvek.uk'],
    words: ['qy'],
  };
  const names = protectedNames({ ...catalogue, brands: [two] });
  expect(names.short.map(({ text }) => text)).toEqual(['qx', 'verify']);
  expect([names.sought.has('qx'), names.sought.has('qy'), names.sought.has('verify')]).toEqual([false, false, true]);
  expect(short.map(({ text }) => text)).toEqual(['login']);
});
