import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saidWords } from '../../../../src/core/page-check/said-words.ts';

/** The words of all lists of a module, in their order. */
function listed(file: string): readonly string[] {
  const source = readFileSync(new URL(`../../../../src/core/page-check/${file}`, import.meta.url), 'utf8');
  return [...source.matchAll(/^ {2}'([^']*)'/gm)].flatMap(([, words = '']) => words.split(' '));
}

test('each word that names nobody is written once, as it is asked for', () => {
  const signIn = listed('sign-in-words.ts');
  const hosts = listed('mere-words.ts');
  expect(Math.min(signIn.length, hosts.length)).toBeGreaterThan(200);
  const unasked = signIn.filter((word) => saidWords(word)[0]?.plain !== word);
  expect(unasked).toEqual([]);
  expect(signIn.filter((word, i) => signIn.indexOf(word) !== i)).toEqual([]);
  expect(hosts.filter((word, i) => hosts.indexOf(word) !== i)).toEqual([]);
});
