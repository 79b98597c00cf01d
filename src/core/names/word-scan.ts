import type { Letters } from './letters.ts';

/** Calls back for every word that stands in a stretch of the row, anywhere. */
export type ScanWords = (letters: Letters, from: number, to: number, found: (word: string, at: number) => void) => void;

/** Words begin with so many characters that tell them apart; shorter ones are sought by three. */
const LONG_START = 5;
const SHORT_START = 3;

/** The more places the bitmap has for each word, the fewer hosts are looked at in vain. */
const PLACES_PER_WORD_BITS = 6;

/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;

/**
 * Many words sought in one row at once: the first characters at each place lead to the few words that begin so, and a bitmap in front
 * says at once where none does.
 */
export function createScanWords(words: readonly string[]): ScanWords {
  const long = words.filter(({ length }) => length >= LONG_START);
  const short = words.filter(({ length }) => length < LONG_START);
  const scans = [...(short.length > 0 ? [createScan(short, SHORT_START)] : []), ...(long.length > 0 ? [createScan(long, LONG_START)] : [])];
  return (letters, from, to, found) => {
    for (const scan of scans) scan(letters, from, to, found);
  };
}

function createScan(words: readonly string[], size: number): ScanWords {
  const bits = Math.max(12, Math.ceil(Math.log2(words.length)) + PLACES_PER_WORD_BITS);
  const shift = 32 - bits;
  const mask = 2 ** (6 * size) - 1;
  const bitmap = new Uint8Array(2 ** (bits - 3));
  const byStart = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const start = startOf(word, size);
    const place = Math.imul(start, SPREAD) >>> shift;
    bitmap[place >>> 3] = (bitmap[place >>> 3] ?? 0) | (1 << (place & 7));
    const known = byStart.get(start);
    if (known) known.push(word);
    else byStart.set(start, [word]);
  }
  return ({ codes }, from, to, found) => {
    let start = 0;
    for (let i = from; i < to; i += 1) {
      start = ((start << 6) | ((codes[i] ?? 0) & 0x3f)) & mask;
      const at = i - size + 1;
      if (at < from) continue;
      const place = Math.imul(start, SPREAD) >>> shift;
      if (((bitmap[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) continue;
      for (const word of byStart.get(start) ?? NONE) if (standsAt(word, codes, at, to)) found(word, at);
    }
  };
}

const NONE: readonly string[] = [];

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
