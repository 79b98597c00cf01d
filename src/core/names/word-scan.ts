import { createLookUp, type HashIndex, hashIndex } from './hash-index.ts';
import type { Letters } from './letters.ts';

/** Calls back for every word that stands in a stretch of the row, anywhere. */
export type ScanWords = (letters: Letters, from: number, to: number, found: (word: string, at: number) => void) => void;

/** Words by their numbers, filed under the characters that they begin with; plain JSON. */
export interface WordStarts {
  readonly short: HashIndex;
  readonly long: HashIndex;
}

/** Words begin with so many characters that tell them apart; shorter ones are sought by three. */
const LONG_START_CHARACTERS = 5;
const SHORT_START_CHARACTERS = 3;

const PLACES_PER_START_BITS = 6;

export function wordStarts(words: readonly string[]): WordStarts {
  const starts = (size: number, isMeant: (word: string) => boolean): HashIndex =>
    hashIndex(
      words.flatMap((word, number) => (isMeant(word) ? [[startOf(word, size), number] as const] : [])),
      PLACES_PER_START_BITS,
    );
  return { short: starts(SHORT_START_CHARACTERS, (word) => !isLong(word)), long: starts(LONG_START_CHARACTERS, isLong) };
}

function isLong({ length }: string): boolean {
  return length >= LONG_START_CHARACTERS;
}

/** Many words sought in one row at once: the first characters at each place lead to the few words that begin so. */
export function createScanWords({ short, long }: WordStarts, words: () => readonly string[]): ScanWords {
  const scans = [createScan(short, SHORT_START_CHARACTERS, words), createScan(long, LONG_START_CHARACTERS, words)];
  return (letters, from, to, found) => {
    for (const scan of scans) scan(letters, from, to, found);
  };
}

function createScan(starts: HashIndex, size: number, words: () => readonly string[]): ScanWords {
  const lookUp = createLookUp(starts);
  const mask = 2 ** (6 * size) - 1;
  return ({ codes }, from, to, found) => {
    let start = 0;
    for (let i = from; i < to; i += 1) {
      start = ((start << 6) | ((codes[i] ?? 0) & 0x3f)) & mask;
      const at = i - size + 1;
      if (at < from) continue;
      for (const number of lookUp(start)) {
        const word = words()[number] ?? '';
        if (standsAt(word, codes, at, to)) found(word, at);
      }
    }
  };
}

/** Six bits of each character: enough to tell letters and digits apart. */
function startOf(word: string, size: number): number {
  let start = 0;
  for (let i = 0; i < size; i += 1) start = (start << 6) | (word.charCodeAt(i) & 0x3f);
  return start;
}

function standsAt(word: string, codes: Uint8Array, at: number, to: number): boolean {
  if (at + word.length > to) return false;
  for (let i = 0; i < word.length; i += 1) if (codes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}
