import { expect, test } from 'vitest';
import { lettersOf, textOf } from '../../../../src/core/names/letters.ts';

test('letters and digits in one row, as they look, and where dots and dashes stood', () => {
  const letters = lettersOf('my-paypa1.co.uk');
  expect(textOf(letters, 0, letters.length)).toBe('mypaypalcouk');
  expect(letters.dots).toEqual([8, 10]);
  expect(letters.dashes).toEqual([2]);
  expect(textOf(letters, 2, 8)).toBe('paypal');
});

test('nothing is read out of nothing', () => {
  expect(lettersOf('').length).toBe(0);
  expect(textOf(lettersOf('-.-'), 0, 0)).toBe('');
});
