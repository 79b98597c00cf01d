import type { Brand } from '../catalogue/types.ts';

/**
 * The characters by which impostors most often replace a letter: those of Cyrillic and Greek that are drawn like it in every font, and
 * Latin ones with a mark that is easily overlooked.
 */
const DRAWN_ALIKE: { readonly [letter: string]: readonly string[] } = {
  a: ['а', 'α', 'á', 'à'],
  b: ['ь'],
  c: ['с', 'ç'],
  d: ['ԁ'],
  e: ['е', 'é', 'è'],
  f: ['ƒ'],
  g: ['ɡ', 'ġ'],
  h: ['һ'],
  i: ['і', 'ı', 'í'],
  j: ['ј'],
  k: ['к', 'κ'],
  l: ['ӏ', 'ł'],
  m: ['м'],
  n: ['ո', 'ñ'],
  o: ['о', 'ο', 'ó', 'ò', 'ö'],
  p: ['р', 'ρ'],
  q: ['ԛ'],
  r: ['г'],
  s: ['ѕ', 'ş'],
  t: ['т', 'ţ'],
  u: ['υ', 'ú', 'ü'],
  v: ['ν', 'ѵ'],
  w: ['ԝ'],
  x: ['х'],
  y: ['у', 'ý'],
  z: ['ż'],
};

/** What passes for a letter within ASCII. */
const DRAWN_ALIKE_IN_ASCII: { readonly [letter: string]: readonly string[] } = {
  d: ['cl'],
  i: ['1', 'l'],
  l: ['1', 'i'],
  m: ['rn'],
  o: ['0'],
  w: ['vv'],
};

/** The brand's words with one letter replaced by a lookalike, or all that have one of ASCII: `pаypal.com`, `g00gle.com`. */
export function glyphImpostors({ words, hosts }: Brand): readonly string[] {
  const suffixes = new Set(['com', ...hosts.slice(0, 1).map(suffixOf)].filter(isShort));
  return words
    .flatMap((word) => [
      ...oneReplaced(word, DRAWN_ALIKE),
      ...oneReplaced(word, DRAWN_ALIKE_IN_ASCII),
      ...eachOfOneLetterReplaced(word, DRAWN_ALIKE),
      ...eachOfOneLetterReplaced(word, DRAWN_ALIKE_IN_ASCII),
    ])
    .flatMap((label) => [...suffixes].map((suffix) => asciiHost(`${label}.${suffix}`)))
    .filter((host) => host !== undefined);
}

/** What follows the first word that is not `www`: no public suffix is needed, only a likely place. */
function suffixOf(host: string): string {
  return host.replace(/^www\./, '').replace(/^[^.]+\./, '');
}

/** Deeper down nobody registers anything. */
function isShort(suffix: string): boolean {
  return suffix.split('.').length <= 3;
}

type Alphabet = typeof DRAWN_ALIKE;

function oneReplaced(word: string, alphabet: Alphabet): readonly string[] {
  return [...word].flatMap((letter, at) => (alphabet[letter] ?? []).map((drawn) => word.slice(0, at) + drawn + word.slice(at + 1)));
}

function eachOfOneLetterReplaced(word: string, alphabet: Alphabet): readonly string[] {
  return [...new Set(word)].flatMap((letter) => (alphabet[letter] ?? []).map((drawn) => word.replaceAll(letter, drawn)));
}

/** As it goes over the network (UTS 46); `undefined` for what no browser accepts. */
function asciiHost(host: string): string | undefined {
  return URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`).hostname : undefined;
}
