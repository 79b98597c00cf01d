import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { Brand } from '../../../../src/catalogue/types.ts';
import { createFindAll } from '../../../../src/core/names/find-name.ts';
import { knownNames } from '../../../../src/core/names/known-names.ts';

/** A brand of one invented word, as long as the test needs it. */
const brand = (word: string, strength: Brand['strength']): Brand => ({
  id: word,
  name: word,
  hosts: [`${word}.com`],
  owns: [`${word}.com`],
  words: [word],
  strength,
  services: [],
  start: `https://${word}.com/`,
  source: [],
});

/** Rows that speak of a host, where these brands are protected. */
function rowsFor(brands: readonly Brand[], host: string): readonly string[] {
  const spoken: string[] = [];
  const invented = { ...catalogue, brands };
  createFindAll(invented, knownNames(invented), (_, { id }) => {
    spoken.push(id);
    return undefined;
  })(host, host);
  return spoken;
}

/** The rows that speak of a host where this word is protected. */
function rowsOf(word: string, strength: Brand['strength'], host: string): readonly string[] {
  return rowsFor([brand(word, strength)], host);
}

test('who has the name in ten countries has it under both suffixes for firms where one of them is known', () => {
  const countries = ['at', 'be', 'ch', 'com.au', 'de', 'dk', 'es', 'fi', 'fr', 'co.ve'];
  const owns = ['zarvek.com', ...countries.map((suffix) => `zarvek.${suffix}`)];
  const rowsWhere = (owned: readonly string[], host: string) => rowsFor([{ ...brand('zarvek', 'strong'), owns: owned }], host);
  expect(rowsWhere(owns, 'zarvek.com.ve')).toContain('other-country');
  expect(rowsWhere(owns, 'zarvek.net.ve')).toContain('other-suffix');
  expect(rowsWhere(owns.slice(2), 'zarvek.com.ve')).toContain('other-suffix');
  expect(rowsWhere([...owns.slice(0, -1), 'zarvek.ve'], 'zarvek.com.ve')).toContain('other-suffix');
});

test('who has the name in ten countries is is taken to have it in an eleventh', () => {
  const countries = ['at', 'be', 'ch', 'co.uk', 'com.au', 'de', 'dk', 'es', 'fi', 'fr'];
  const held = (suffixes: readonly string[]): Brand => ({
    ...brand('zarvek', 'strong'),
    owns: ['zarvek.com', ...suffixes.map((suffix) => `zarvek.${suffix}`)],
  });
  expect(rowsFor([held(countries)], 'zarvek.lt')).toContain('other-country');
  expect(rowsFor([held(countries.slice(1))], 'zarvek.lt')).toContain('other-suffix');
  expect(rowsFor([held([...countries.slice(1), 'co.nz', 'net.nz'])], 'zarvek.lt')).toContain('other-country');
  expect(rowsFor([held([...countries.slice(2), 'co.nz', 'net.nz'])], 'zarvek.lt')).toContain('other-suffix');
  expect(rowsFor([held(countries)], 'zarvek.uk')).toContain('other-suffix');
});

/** How long a name must be for a row to speak of it: the shortest that is long enough, and the longest that is not. */
const lengths: readonly [
  row: string,
  strength: Brand['strength'],
  speaks: readonly [word: string, host: string],
  silent: readonly [word: string, host: string],
  because: string,
][] = [
  ['embedded', 'strong', ['plumo', 'plumocom.example'], ['krux', 'kruxcom.example'], 'an official name of eight letters without its dot'],
  ['name-and-suffix', 'strong', ['krux', 'kr-ux.com'], ['kvo', 'k-vo.com'], 'a name and its suffix, seven letters'],
  [
    'split-login',
    'strong',
    ['gimbolar', 'gimb-olar-login.example'],
    ['wertanoxu', 'wert-anoxu-login.example'],
    'nine letters are a phrase',
  ],
  [
    'strong-login',
    'strong',
    ['wertanoxu', 'wert-anoxu-login.example'],
    ['gimbolar', 'gimb-olar-login.example'],
    'nine letters are a phrase',
  ],
  ['split', 'strong', ['zarvek', 'zar-vek-zz.example'], ['plumo', 'plu-mo-zz.example'], 'six letters, in two'],
  ['split-whole', 'strong', ['plumo', 'pl-umo.example'], ['krux', 'kr-ux.example'], 'five letters elsewhere'],
  ['split-whole', 'strong', ['krux', 'kr-ux.com'], ['kvo', 'k-vo.com'], 'four at home'],
  ['scattered', 'strong', ['kvo', 'k-vo.example'], ['krux', 'kr-ux.example'], 'three letters in two are none'],
  ['strong-short-alone', 'strong', ['krux', 'zz-krux.example'], ['plumo', 'zz-plumo.example'], 'four letters alone'],
  ['strong-joined', 'strong', ['zarvek', 'zzzarvekzz.example'], ['plumo', 'zzplumozz.example'], 'six letters anywhere'],
  [
    'strong-joined-login',
    'strong',
    ['zarvek', 'zzzarvekloginzz.example'],
    ['plumo', 'zzplumologinzz.example'],
    'six beside a word of login',
  ],
  ['strong-touching', 'strong', ['plumo', 'plumozz.example'], ['krux', 'kruxzz.example'], 'five at the beginning'],
  ['weak-login', 'weak', ['plumo', 'plumologin.example'], ['krux', 'kruxlogin.example'], 'five letters beside a word of login'],
  ['weak-telling-joined', 'weak', ['krux', 'kruxlogin.example'], ['plumo', 'plumologin.example'], 'four beside one'],
  ['weak-web', 'weak', ['plumo', 'myplumo.example'], ['krux', 'mykrux.example'], 'five beside a word of the web'],
  ['weak-adjoining', 'weak', ['plumo', 'plumologinzz.example'], ['krux', 'kruxloginzz.example'], 'five joined with a word of login'],
  ['weak-distinct', 'weak', ['zarvek', 'zarvekclaim.example'], ['plumo', 'plumoclaim.example'], 'six joined with a word of trade'],
  ['weak-cheap', 'weak', ['plumo', 'plumo-zz.xyz'], ['krux', 'krux-zz.xyz'], 'five where it costs nothing'],
  [
    'front-strange-alone',
    'strong',
    ['dorfenu', 'zzdorfenuzz.riverbank.example'],
    ['zarvek', 'zzzarvekzz.riverbank.example'],
    'seven joined with anything',
  ],
  ['weak-behind', 'weak', ['plumo', 'zz-plumo.example'], ['krux', 'zz-krux.example'], 'five behind anything'],
  ['weak-front-signs', 'weak', ['plumo', 'plumo.login.verify-zz.example'], ['krux', 'krux.login.verify-zz.example'], 'five among signs'],
  ['slip', 'strong', ['zarvek', 'zarvak.com'], ['plumo', 'plumi.com'], 'six letters at home'],
  ['slip', 'strong', ['dorfenu', 'dorfeno.xyz'], ['zarvek', 'zarvak.xyz'], 'seven elsewhere'],
  ['slip-at-home', 'strong', ['plumo', 'plumi.com'], ['kvo', 'kvi.com'], 'a short one at home'],
  ['slip-at-home', 'strong', ['krux', 'krx.com'], ['kvo', 'kv.com'], 'four letters, and one left out'],
  ['slip-beside-words', 'strong', ['zarvek', 'zarvaklogin.example'], ['plumo', 'plumilogin.example'], 'six before a word'],
  ['slip-of-phrase', 'strong', ['dorfenu', 'dorfeno-zz.example'], ['zarvek', 'zarvak-zz.example'], 'seven beside anything'],
  ['slip-of-phrase', 'strong', ['zarvek', 'zarvak-zz.xyz'], ['plumo', 'plumi-zz.xyz'], 'six where it costs nothing'],
  ['slip-and-glyph', 'strong', ['gimbolar', 'g1mbolat.xyz'], ['wertanoxu', 'wertan0xa.xyz'], 'nine letters bear both'],
  ['slip-drawn-alike', 'strong', ['gimbolar', 'ginbolar.example'], ['dorfenu', 'dorfemu.example'], 'eight letters drawn alike'],
  ['glyph', 'strong', ['golvek', 'g0lvek.example'], ['golve', 'g0lve.example'], 'six letters elsewhere'],
  ['glyph', 'weak', ['golv', 'g0lv.com'], ['gol', 'g0l.com'], 'four at home'],
  ['glyph-short', 'strong', ['golve', 'g0lve.example'], ['golvek', 'g0lvek.example'], 'five elsewhere'],
  ['weak-words', 'weak', ['zrvk', 'getzrvk.example'], ['zrv', 'getzrv.example'], 'four consonants joined with what asks for nothing'],
  ['slip-other-word', 'strong', ['wertanoxu', 'wertan0xa.xyz'], ['gimbolar', 'gimb0lat.xyz'], 'another end of nine letters'],
  ['slip-at-home', 'strong', ['plumo', 'plumi.com'], ['plumo', 'plumi.xyz'], 'the suffix of the name'],
  ['slip-at-home', 'strong', ['plumo', 'plumi.com'], ['zarvek', 'my-zarvak.com'], 'the whole label'],
  [
    'slip-of-phrase',
    'strong',
    ['zarvek', 'zarvak-zz.xyz'],
    ['plumo', 'plumi.xyz'],
    'six where it costs nothing, and no five by themselves',
  ],
];
test.for(lengths)('%s, %s: %o, and not %o (%s)', ([row, strength, speaks, silent]) => {
  expect(rowsOf(speaks[0], strength, speaks[1])).toContain(row);
  expect(rowsOf(silent[0], strength, silent[1])).not.toContain(row);
});

/** Rows that speak of names of which the catalogue has none. */
const others: readonly [brand: Brand, host: string, rows: readonly string[], because: string][] = [
  [{ ...brand('zarvek', 'strong'), words: ['plumo'] }, 'plumo.example', ['other-suffix'], 'a word of five letters'],
  [{ ...brand('zarvek', 'strong'), words: ['krux'] }, 'krux.example', ['short-word'], 'one of four'],
  [{ ...brand('zarvek', 'strong'), words: ['dorfenu'] }, 'dorfeno.xyz', ['slip'], 'a slip of a word'],
  [brand('dorfenu', 'weak'), 'dorfeno-zz.example', [], 'a slip of a weak name, beside anything'],
  [brand('verifymy', 'strong'), 'verifymy.vercel.app', ['other-suffix'], 'two words of context are a name'],
  [brand('loginmyz', 'strong'), 'loginmy.xyz', ['slip'], 'two words of context are a slip of one'],
  [brand('zverifymy', 'strong'), 'hzverifymyh.example', ['strong-joined'], 'a letter and two words come about nowhere'],
  [brand('loginservice', 'strong'), 'zz-loginservice-zz.example', ['language'], 'a word of login and one of trade'],
  [brand('clarvekclamilto', 'strong'), 'darvekdamilto.xyz', ['glyph'], 'd is drawn like cl, twice, and no slip'],
  [brand('zarqekton', 'strong'), 'zarqekton.xyz', ['other-suffix'], 'q is read as g, and no slip of itself'],
  [brand('zarvekmilto', 'strong'), 'zarvexqilto.xyz', [], 'two neighbours replaced by two others in eleven letters'],
];
test.for(others)('%o, %s: %o (%s)', ([protectedOne, host, expected]) => {
  expect(rowsFor([protectedOne], host)).toEqual(expected);
});

test('`www` in front of a whole official host is no part of one', () => {
  const zarvek = { ...brand('zarvek', 'strong'), hosts: ['www.zarvek.uk'], owns: [] };
  expect(rowsFor([zarvek], 'www.zarvek.uk.com').toSorted()).toEqual(['continued-suffix', 'continued-suffix', 'other-suffix']);
});

test('a slip that is part of a platform’s own name is nobody’s', () => {
  expect(rowsFor([brand('dorfenu', 'strong')], 'zz.dorfeno.com')).toContain('slip');
  const spoken: string[] = [];
  const invented = { ...catalogue, brands: [brand('dorfenu', 'strong')], hosting: ['dorfeno.com'] };
  const findAll = createFindAll(invented, knownNames(invented), (_, { id }) => {
    spoken.push(id);
    return undefined;
  });
  findAll('zz.dorfeno.com', 'zz.dorfeno.com');
  expect(spoken).toEqual([]);
});
