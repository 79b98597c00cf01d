import type { Brand } from '../catalogue/types.ts';

/** Words that stand beside a brand in impostors' names most often. Most likely first. */
const LOGIN_WORDS =
  'login secure account verify support signin update service security verification auth alert help confirm accounts billing recovery access logon sign-in'.split(
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

/** Every word is tried under this many suffixes at least. */
const FEWEST = 4;

/**
 * A word of the brand beside a word of login: `paypal-login.com`, `securepaypal.net`. The likelier the word, the more suffixes.
 */
export function wordImpostors({ words }: Brand): readonly string[] {
  return words
    .filter((word) => !ORDINARY.has(word))
    .flatMap((word) => LOGIN_WORDS.flatMap((beside, rank) => labelsOf(word, beside).flatMap((label) => underSuffixes(label, rank))));
}

function labelsOf(word: string, beside: string): readonly string[] {
  return [`${word}-${beside}`, `${beside}-${word}`, `${word}${beside}`, `${beside}${word}`];
}

function underSuffixes(label: string, rank: number): readonly string[] {
  return LIKELY_SUFFIXES.slice(0, Math.max(FEWEST, LIKELY_SUFFIXES.length - rank)).map((suffix) => `${label}.${suffix}`);
}
