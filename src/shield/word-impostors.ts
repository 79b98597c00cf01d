import type { Brand } from '../catalogue/types.ts';

/** Words that stand beside a brand in impostors' names most often, by how many reported names have them (see LIKELY_SUFFIXES). Most likely first. */
const LOGIN_WORDS =
  'support login update account verify secure auth verification signin help security recovery service confirm alert billing accounts access sign-in logon'.split(
    ' ',
  );

/**
 * Suffixes under which impostors register most, by the abuse reports of the last years (Interisle "Phishing Landscape", Spamhaus "most abused
 * top-level domains"): the big ones, those that cost least, and the home of most brands here. Most likely first.
 */
export const LIKELY_SUFFIXES: readonly string[] =
  'com net co.uk org info online site top xyz shop co live uk org.uk app click support me'.split(' ');

/** Words of the language that are a brand's too: beside any other word they have honest owners (`live-update`). */
const ORDINARY: ReadonlySet<string> = new Set(['gov', 'live', 'office']);

/**
 * How many of these words are tried under a suffix; under the others, the first. Of 591 names of this kind in public feeds (OpenPhish, TweetFeed, maltrail,
 * eth-phishing-detect; November 2026) two thirds end in `com`, and nine of ten in one of the first five; `co.uk` and `uk` are where our people are.
 */
const WORDS_TRIED: ReadonlyMap<string, number> = new Map([
  ['com', LOGIN_WORDS.length],
  ['net', 8],
  ['info', 6],
  ['org', 4],
  ['online', 4],
  ['co.uk', 4],
  ['uk', 2],
]);

/** A word of the brand beside a word of login: `paypal-login.com`, `securepaypal.net`. */
export function wordImpostors({ words }: Brand): readonly string[] {
  return words
    .filter((word) => !ORDINARY.has(word))
    .flatMap((word) => LIKELY_SUFFIXES.flatMap((suffix) => wordsUnder(suffix).flatMap((beside) => namesOf(word, beside, suffix))));
}

function wordsUnder(suffix: string): readonly string[] {
  return LOGIN_WORDS.slice(0, WORDS_TRIED.get(suffix) ?? 1);
}

function namesOf(word: string, beside: string, suffix: string): readonly string[] {
  return [`${word}-${beside}`, `${beside}-${word}`, `${word}${beside}`, `${beside}${word}`].map((label) => `${label}.${suffix}`);
}
