import { createLookUp, type HashIndex, hashIndex } from './hash-index.ts';
import { type Letters, lettersOf } from './letters.ts';

/** The stretches that are left of a label when a word is cut off its beginning or its end. */
export type CutWords = (letters: Letters, from: number, to: number) => readonly (readonly [from: number, to: number])[];

/** Words by their numbers, filed under their ends; plain JSON. */
export interface WordEnds {
  readonly first: HashIndex;
  readonly last: HashIndex;
}

const NONE: readonly (readonly [number, number])[] = [];

/** Words are sought by so many characters, which the shortest of them has: most labels begin and end with none of them. */
const END_CHARACTERS = 5;
const PLACES_PER_END_BITS = 5;

/** Of words with at least five characters. */
export function wordEnds(words: readonly string[]): WordEnds {
  const rows = words.map((word) => lettersOf(word));
  const filed = (keyOf: (row: Letters) => number): HashIndex =>
    hashIndex(
      rows.map((row, number) => [keyOf(row), number] as const),
      PLACES_PER_END_BITS,
    );
  return { first: filed(({ codes }) => keyAt(codes, 0)), last: filed(({ codes, length }) => keyAt(codes, length - END_CHARACTERS)) };
}

export function createCutWords({ first, last }: WordEnds, words: () => readonly string[]): CutWords {
  const [firstAt, lastAt] = [createLookUp(first), createLookUp(last)];
  return ({ codes }, from, to) => {
    if (to - from < END_CHARACTERS) return NONE;
    const starts = firstAt(keyAt(codes, from));
    const ends = lastAt(keyAt(codes, to - END_CHARACTERS));
    if (starts.length === 0 && ends.length === 0) return NONE;
    const rowOf = (number: number): Letters => lettersOf(words()[number] ?? '');
    return [
      ...starts
        .map(rowOf)
        .filter((word) => standsAt(word, codes, from, to))
        .map((word) => [from + word.length, to] as const),
      ...ends
        .map(rowOf)
        .filter((word) => to - word.length > from && standsAt(word, codes, to - word.length, to))
        .map((word) => [from, to - word.length] as const),
    ];
  };
}

/** Six bits of each character: enough to tell letters and digits apart. */
function keyAt(codes: Uint8Array, at: number): number {
  let key = 0;
  for (let i = at; i < at + END_CHARACTERS; i += 1) key = (key << 6) | ((codes[i] ?? 0) & 0x3f);
  return key;
}

function standsAt({ codes: word, length }: Letters, codes: Uint8Array, at: number, to: number): boolean {
  if (at + length > to) return false;
  for (let i = 0; i < length; i += 1) if (codes[at + i] !== word[i]) return false;
  return true;
}
