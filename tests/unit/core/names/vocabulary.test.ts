import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createVocabulary } from '../../../../src/core/names/vocabulary.ts';

const vocabulary = createVocabulary({
  keywords: [
    { role: 'login', language: 'en', words: ['login', 'mylogin', 'verify', 'secure', 'tax'] },
    { role: 'trade', language: 'en', words: ['service', 'services'] },
    { role: 'lure', language: 'en', words: ['parcel'] },
    { role: 'web', language: 'en', words: ['my', 'online'] },
    { role: 'address', language: 'en', words: ['www'] },
    { role: 'filler', language: 'es', words: ['cuenta', 'a', 'mytaxon', 'line'] },
    { role: 'common', language: 'en', words: ['apple'] },
    { role: 'product', language: 'en', words: ['okta'] },
    { role: 'against', language: 'en', words: ['boycott'] },
  ],
  cheapSuffixes: ['xyz'],
});

const NOTHING = { login: 0, trade: 0, lure: 0, web: 0, address: 0, words: 0, strange: false };

const cases: readonly [text: string, found: Partial<typeof NOTHING>, because: string][] = [
  ['login', { login: 1, words: 1 }, 'a word'],
  ['loginverify', { login: 2, words: 2 }, 'two words joined'],
  ['secure2login', { login: 2, words: 2 }, 'digits between them'],
  ['myonline', { web: 2, words: 2 }, 'words of web addresses'],
  ['www parcel', { address: 1, lure: 1, words: 2 }, 'one of each'],
  ['services', { trade: 1, words: 1 }, 'a word in which another stands'],
  ['mylogin', { login: 1, words: 1 }, 'the fewest words that make it up'],
  ['mytaxonline', { words: 2 }, 'though others have more letters of it to begin with'],
  ['aa', { strange: true }, 'two letters'],
  ['cuenta', { words: 1 }, 'in another language'],
  ['loginza', { strange: true }, 'no word, though one stands in it'],
  ['secure wikipedia', { login: 1, words: 1, strange: true }, 'a word and something else'],
  ['alogin', { strange: true }, 'a letter is a word only where it stands by itself'],
  ['a login', { login: 1, words: 2 }, 'as it does here'],
  ['apple', { strange: true }, 'a name is no context'],
  ['okta', { strange: true }, 'nor is what organisations call a host of theirs'],
  ['', {}, 'nothing'],
];
test.for(cases)('%s: %o (%s)', ([text, found]) => {
  expect(vocabulary.contextOf(text)).toEqual({ ...NOTHING, ...found });
});

test('a label is of login where one of its words is, whatever stands beside it', () => {
  const labels = ['login', 'secure-wikipedia', 'loginza', 'apple', '', undefined];
  expect(labels.map(vocabulary.isOfLogin)).toEqual([true, true, false, false, false, false]);
});

test('names and suffixes are known by their roles', () => {
  expect([vocabulary.isCommon('apple'), vocabulary.isCommon('okta')]).toEqual([true, false]);
  expect([vocabulary.isAgainst('boycott'), vocabulary.isAgainst('')]).toEqual([true, false]);
  expect(vocabulary.contextOf('boycott')).toMatchObject({ words: 0, strange: true });
  expect([vocabulary.isProduct('okta'), vocabulary.isProduct('apple')]).toEqual([true, false]);
  expect([vocabulary.isCheap('xyz'), vocabulary.isCheap('com')]).toEqual([true, false]);
});

const adjoining: readonly [text: string, at: number, end: number, adjoins: boolean, because: string][] = [
  ['applelogin', 0, 5, true, 'behind'],
  ['loginapple', 5, 10, true, 'in front'],
  ['appletax', 0, 5, false, 'too short to be told from chance'],
  ['applezlogin', 0, 5, false, 'a letter between'],
  ['loginzapple', 6, 11, false, 'a letter between, in front'],
  ['zloginapple', 6, 11, true, 'a letter before the word'],
];
test.for(adjoining)('%s: %i to %i (%s)', ([text, at, end, adjoins]) => {
  expect(vocabulary.adjoinsLogin(text, at, end)).toBe(adjoins);
});

test('no word of context stands in two groups, and each group is sorted', () => {
  const groups = catalogue.keywords.filter(({ role }) => role !== 'common' && role !== 'product').map(({ words }) => words);
  const words = groups.flat();
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  for (const group of groups) expect(group).toEqual(group.toSorted());
});
