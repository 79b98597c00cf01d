import { expect, test } from 'vitest';
import { createCutWords, wordEnds } from '../../../../src/core/names/cut-words.ts';
import { lettersOf, textOf } from '../../../../src/core/names/letters.ts';

const WORDS = ['login', 'secure', 'signin'];
const cut = createCutWords(wordEnds(WORDS), () => WORDS);

const cases: readonly [text: string, left: readonly string[], because: string][] = [
  ['paypollogin', ['paypo1'], 'a word at the end'],
  ['securepaypol', ['paypol'], 'at the beginning'],
  ['securepaypollogin', ['paypollogin', 'securepaypo1'], 'at both'],
  ['loginlogin', ['login', 'login'], 'the same twice'],
  ['login', [''], 'nothing is left'],
  ['paypolloginx', [], 'within'],
  ['lopaypol', [], 'begins like one'],
  ['signixpaypol', [], 'begins like one for as many letters as are looked up'],
  ['3ecurepaypol', [], 'a digit for its first letter, which has the same six bits'],
  ['paypolsacure', [], 'ends like one, but for a letter within'],
  ['paypolin', [], 'ends like one'],
  ['lo', [], 'shorter than any'],
  ['n', [], 'a letter'],
];
test.for(cases)('of %s is left %o: %s', ([text, left]) => {
  const letters = lettersOf(text);
  const found = cut(letters, 0, letters.length).map(([from, to]) => textOf(letters, from, to));
  expect(found).toEqual(left.map((part) => textOf(lettersOf(part), 0, part.length)));
});

test('only within the stretch', () => {
  const letters = lettersOf('xpaypologiny');
  expect(cut(letters, 1, 11)).toEqual([[1, 6]]);
  expect(cut(letters, 0, 12)).toEqual([]);
  expect(cut(lettersOf('secure'), 0, 5)).toEqual([]);
});
