import { expect, test } from 'vitest';
import { readCorpus } from '../page-eval/corpus.ts';
import { textOnly } from '../page-eval/facts-only.ts';

test('of a text only what a rule knows is kept: no number, no address, nobody’s name', () => {
  expect(textOnly('Log in to PayPal')).toBe('Log in to PayPal');
  const kept = textOnly('Call Ines Example at 1-800-555-0199 or mail ines@example.org, 55 Office Road 12345');
  // Whole words: by chance a keyed hash has any three digits in it.
  expect(kept).not.toMatch(/\b(?:Ines|Example|800|555|0199|example|12345|Road|Call)\b/);
  expect(kept).toContain('99999');
});

test('what hides a name is kept, as the rules must find it', () => {
  expect(textOnly('GMA1L S1GN 1N')).toBe('GMA1L S1GN 1N');
});

test('no number, address or e-mail address of anybody is in the corpus', () => {
  const corpus = readCorpus();
  const said = corpus.flatMap(({ facts: { title, siteName, headings, notices, logos } }) => [
    title,
    siteName,
    ...headings,
    ...notices,
    ...logos.map(({ text }) => text),
  ]);
  const words = said.flatMap((text) => text.split(' ')).map((word) => word.replaceAll(/x[0-9a-f]{5}/g, ''));
  expect(corpus.length).toBeGreaterThan(2000);
  expect(words.length).toBeGreaterThan(10_000);
  expect(words.filter((word) => /\d{2}/.test(word.replaceAll('99999', '').replace('365', '')) || /@\S*\./.test(word))).toEqual([]);
  expect(corpus.flatMap(({ facts: { fields } }) => fields).filter(({ purpose }) => purpose !== '')).toEqual([]);
});
