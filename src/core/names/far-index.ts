import { type Letters, lettersOf, textOf } from './letters.ts';

/** Finds the long names that a stretch of the row may have come from by two slips. */
export type FindFar = (letters: Letters, from: number, to: number) => readonly string[];

/** Two slips leave a shorter name too little to be known by. */
export const LONG = 12;
const SLIPS = 2;

const BASE = 31;
/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;
/** The more places the bitmap has for each part, the fewer questions go on in vain. */
const PLACES_PER_PART_BITS = 6;

/**
 * A name cut in three: two slips leave one of the parts as it was, at most two places further on. So a part, where it stands in names of which
 * length, leads to the names worth comparing, and the cost of a question hardly depends on how many names there are.
 */
export function createFindFar(words: readonly string[]): FindFar {
  const long = words.filter(({ length }) => length >= LONG);
  const longest = Math.max(0, ...long.map(({ length }) => length));
  const bits = Math.max(10, Math.ceil(Math.log2(3 * long.length + 1)) + PLACES_PER_PART_BITS);
  const bitmap = new Uint8Array(2 ** (bits - 3));
  const byPart = new Map<number, string[]>();
  // One row for all questions: they are asked one after the other, and a fresh one costs more than it takes to fill it.
  const sums = new Int32Array(LONGEST_HOST + 1);
  for (const word of long) {
    fillSums(sums, lettersOf(word), 0, word.length);
    for (let part = 0; part < PARTS; part += 1) {
      const from = startOf(part, word.length);
      const key = keyOf(sums, from, startOf(part + 1, word.length), word.length + part * LONGEST_HOST);
      const place = key >>> (32 - bits);
      bitmap[place >>> 3] = (bitmap[place >>> 3] ?? 0) | (1 << (place & 7));
      const known = byPart.get(key);
      if (known) known.push(word);
      else byPart.set(key, [word]);
    }
  }
  return (letters, from, to) => {
    const length = to - from;
    if (length < LONG - SLIPS || length > longest + SLIPS) return NONE;
    fillSums(sums, letters, from, to);
    let found: Set<string> | undefined;
    for (let meant = Math.max(LONG, length - SLIPS); meant <= length + SLIPS; meant += 1) {
      for (let part = 0; part < PARTS; part += 1) {
        const start = startOf(part, meant);
        const size = startOf(part + 1, meant) - start;
        const last = Math.min(start + SLIPS, length - size);
        for (let at = Math.max(0, start - SLIPS); at <= last; at += 1) {
          const key = keyOf(sums, at, at + size, meant + part * LONGEST_HOST);
          const place = key >>> (32 - bits);
          if (((bitmap[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) continue;
          for (const word of byPart.get(key) ?? NONE) {
            if (found?.has(word) || distanceOf(textOf(letters, from, to), word) > SLIPS) continue;
            found ??= new Set();
            found.add(word);
          }
        }
      }
    }
    return found ? [...found] : NONE;
  };
}

const PARTS = 3;
/** RFC 1035 2.3.4. */
const LONGEST_HOST = 255;

/** Where one third of a name of this length begins. */
function startOf(part: number, length: number): number {
  return part === PARTS ? length : part * Math.floor(length / PARTS);
}

const POWERS = powers();

function powers(): Int32Array {
  const all = new Int32Array(LONGEST_HOST + 1).fill(1);
  for (let i = 1; i < all.length; i += 1) all[i] = Math.imul(all[i - 1] ?? 1, BASE);
  return all;
}

/** The hashes of all beginnings of a stretch: two of them make the hash of any stretch within. */
function fillSums(sums: Int32Array, { codes }: Pick<Letters, 'codes'>, from: number, to: number): void {
  for (let i = from; i < to; i += 1) sums[i - from + 1] = Math.imul(sums[i - from] ?? 0, BASE) + (codes[i] ?? 0);
}

/** A part by its letters, and by which third of names of which length it is. */
function keyOf(sums: Int32Array, from: number, to: number, kind: number): number {
  const hash = (sums[to] ?? 0) - Math.imul(sums[from] ?? 0, POWERS[to - from] ?? 0);
  return Math.imul(Math.imul(hash, BASE) + kind, SPREAD);
}

const NONE: readonly string[] = [];

/** How many characters must be put in, left out or replaced (V. Levenshtein, 1966). */
export function distanceOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(same, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
