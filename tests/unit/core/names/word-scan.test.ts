import { expect, test } from 'vitest';
import { lettersOf } from '../../../../src/core/names/letters.ts';
import { createScanWords, wordStarts } from '../../../../src/core/names/word-scan.ts';

const WORDS = ['nhs', 'nhsapp', 'paypal', 'pay', 'okta', 'steam'];
const scan = createScanWords(wordStarts(WORDS), () => WORDS);

function found(text: string, from = 0, to = text.length): readonly string[] {
  const words: string[] = [];
  scan(lettersOf(text), from, to, (word, at) => words.push(`${word}@${at}`));
  return words.toSorted();
}

const cases: readonly [text: string, words: readonly string[], because: string][] = [
  ['nhs', ['nhs@0'], 'the word itself'],
  ['mynhsapp', ['nhs@2', 'nhsapp@2'], 'two words at one place'],
  ['paypaypal', ['pay@0', 'pay@3', 'paypal@3'], 'one after the other'],
  ['okt', [], 'only its beginning'],
  ['nhsapx', ['nhs@0'], 'the beginning of a longer word'],
  ['nh3', [], 'a digit for a letter, which has the same six bits'],
  ['3team', [], 'for its first letter'],
  ['', [], 'nothing in nothing'],
];
test.for(cases)('%s holds %s: %s', ([text, words]) => {
  expect(found(text)).toEqual(words);
});

test('only within the stretch', () => {
  expect(found('xnhsapp', 1, 4)).toEqual(['nhs@1']);
  expect(found('paypal', 0, 5)).toEqual(['pay@0']);
});
