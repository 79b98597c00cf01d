import { expect, test } from 'vitest';
import { createJudgeCompany } from '../../../../src/core/names/company.ts';

const company = createJudgeCompany(['login', 'verify', 'secure']);

const cases: readonly [text: string, telling: number, strange: boolean, because: string][] = [
  ['login', 1, false, 'a word'],
  ['loginverify', 2, false, 'two words joined'],
  ['secure2login', 2, false, 'digits between them'],
  ['myonline', 0, false, 'only words that say nothing'],
  ['loginza', 0, true, 'no word, though one stands in it'],
  ['secure wikipedia', 1, true, 'a word and something else'],
  ['', 0, false, 'nothing'],
];
test.for(cases)('%s: %i telling, strange %s (%s)', ([text, telling, strange]) => {
  expect(company(text)).toMatchObject({ telling, strange });
});

const clearness: readonly [text: string, clear: boolean, because: string][] = [
  ['login', true, 'a word of logins only'],
  ['service', false, 'a trade, too'],
  ['service login', true, 'a trade, but not alone'],
  ['service services', true, 'two of them'],
  ['online', false, 'no word of login'],
];
test.for(clearness)('%s: clear %s (%s)', ([text, clear]) => {
  expect(createJudgeCompany(['login', 'service', 'services'])(text).clear).toBe(clear);
});
