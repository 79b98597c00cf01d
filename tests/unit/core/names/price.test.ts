import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { Prices } from '../../../../src/catalogue/types.ts';
import { ROWS, type Row } from '../../../../src/core/names/evidence.ts';
import { knownNames } from '../../../../src/core/names/known-names.ts';
import { createWeightOf, mostOf } from '../../../../src/core/names/price.ts';
import { SPEAK_OF_QUIET_BRANDS } from '../../../../src/core/names/quiet-brands.ts';

const rowCalled = (id: string): Row => {
  const row = ROWS.find((one) => one.id === id);
  if (!row) throw new Error(`no row is called ${id}`);
  return row;
};

/** Of 500,000 hosts, five are one in 100,000. */
const prices: Prices = {
  measured: '2026-11-26',
  hosts: 500_000,
  names: ['paypal', 'okta', 'apple', 'hsbc'],
  hits: [
    ['paypal', 'strong-login', 1, 0],
    ['paypal', 'other-suffix', 6, 0],
    ['apple', 'strong-login', 2, 0],
    ['apple', 'other-suffix', 7, 0],
    ['apple', 'strong-words', 7, 9],
    ['hsbc', 'other-suffix', 4, 0],
    ['hsbc', 'strong-alone', 0, 1],
    ['hsbc', 'strong-login', 0, 1],
  ],
};
const names = knownNames(catalogue);
const weightOf = createWeightOf(prices);
const weigh = (text: string, id: string) => {
  const name = names.nameOf(text);
  return name && weightOf({ ...name, text }, rowCalled(id));
};

const cases: readonly [name: string, row: string, weight: 'certain' | 'likely' | undefined, because: string][] = [
  ['okta', 'strong-login', 'certain', 'nobody honest shows it'],
  ['paypal', 'strong-login', 'certain', 'one of 500,000: at most 1 in 100,000 are to be expected'],
  ['apple', 'strong-login', 'likely', 'two of 500,000 are too many'],
  ['okta', 'other-suffix', 'likely', 'never more than the row says'],
  ['paypal', 'other-suffix', 'likely', 'six of 500,000 are within the budget'],
  ['apple', 'other-suffix', undefined, 'seven are not'],
  ['apple', 'strong-words', undefined, 'whatever the owners have'],
  ['okta', 'strong-alone', 'certain', 'nobody honest puts the name beside anything'],
  ['paypal', 'strong-alone', 'likely', 'somebody does'],
  ['hsbc', 'strong-trade', 'certain', 'the name by itself under another suffix is beside nothing'],
  ['hsbc', 'strong-alone', 'likely', 'the owner may'],
  ['okta', 'front-deep', undefined, 'a row that weighs nothing'],
  ['facebook', 'strong-login', 'certain', 'never measured: as the row says'],
  ['facebook', 'strong-alone', 'likely', 'never measured: nothing makes it certain'],
];
test.for(cases)('%s, %s: %s (%s)', ([name, row, weight]) => {
  expect(weigh(name, row)).toBe(weight);
});

test('what nobody honest shows is certain, however few were asked', () => {
  const name = names.nameOf('hsbc') ?? expect.fail();
  expect(createWeightOf({ ...prices, hosts: 100_000 })(name, rowCalled('strong-login'))).toBe('certain');
});

const ofQuietBrand: readonly [name: string, row: string, weight: 'certain' | 'likely' | undefined, because: string][] = [
  ['paypal', 'strong-login', undefined, 'one stranger shows it'],
  ['okta', 'strong-login', 'certain', 'nobody honest shows it'],
  ['okta', 'weak-telling', 'likely', 'a reason for caution stays one'],
  ['okta', 'other-suffix', undefined, 'nobody shows the bare name, and somebody will'],
  ['okta', 'slip', undefined, 'the same of a slip'],
  ['hsbc', 'strong-login', 'certain', 'what its owner shows is no price'],
];
test.for(ofQuietBrand)('of a quiet brand, %s, %s: %s (%s)', ([text, id, weight]) => {
  const name = names.nameOf(text);
  if (!name) throw new Error(`${text} is not protected`);
  expect(weightOf({ ...name, text, brand: { ...name.brand, isQuiet: true } }, rowCalled(id))).toBe(weight);
});

test('what speaks of quiet brands are rows that there are', () => {
  const ids = new Set(ROWS.map(({ id }) => id));
  expect([...SPEAK_OF_QUIET_BRANDS].filter((id) => !ids.has(id))).toEqual([]);
  expect(SPEAK_OF_QUIET_BRANDS.size).toBeLessThan(ids.size);
});

test('the upper end of what a count allows', () => {
  expect(mostOf(0)).toBe(3);
  expect(mostOf(1)).toBeCloseTo(4.48, 1);
  expect(mostOf(100)).toBeCloseTo(117.9, 0);
});

test('the measured prices are of rows that there are', () => {
  const ids = new Set(ROWS.map(({ id }) => id));
  expect(catalogue.prices.hosts).toBeGreaterThan(300_000);
  expect(catalogue.prices.hits.filter(([, row]) => !ids.has(row))).toEqual([]);
});
