import { createLookUp, type HashIndex, hashIndex } from './hash-index.ts';
import { type Letters, lettersOf, textOf } from './letters.ts';

/** Finds the long names that a stretch of the row may have come from by two slips. */
export type FindFar = (letters: Letters, from: number, to: number) => readonly string[];

/** Two slips leave a shorter name too little to be known by. */
const MIN_FAR_CHARACTERS = 12;
const MAX_SLIPS = 2;

const HASH_BASE = 31;
const PLACES_PER_PART_BITS = 6;

/** The long ones of some words, by their numbers; plain JSON. */
export interface FarIndex {
  readonly parts: HashIndex;
  readonly longest: number;
}

/**
 * A name cut in three: two slips leave one of the parts as it was, at most two places further on. So a part, where it stands in names of which
 * length, leads to the names worth comparing, and the cost of a question hardly depends on how many names there are.
 */
export function farIndex(words: readonly string[]): FarIndex {
  const sums = new Int32Array(MAX_HOST_OCTETS + 1);
  const rows = words.flatMap((word, number) => {
    if (word.length < MIN_FAR_CHARACTERS) return [];
    fillSums(sums, lettersOf(word), 0, word.length);
    return Array.from({ length: PARTS }, (_, part) => {
      const key = keyOf(sums, startOf(part, word.length), startOf(part + 1, word.length), word.length + part * MAX_HOST_OCTETS);
      return [key, number] as const;
    });
  });
  return { parts: hashIndex(rows, PLACES_PER_PART_BITS), longest: Math.max(0, ...words.map(({ length }) => length)) };
}

export function createFindFar({ parts, longest }: FarIndex, words: () => readonly string[]): FindFar {
  const lookUp = createLookUp(parts);
  // One row for all questions: they are asked one after the other, and a fresh one costs more than it takes to fill it.
  const sums = new Int32Array(MAX_HOST_OCTETS + 1);
  return (letters, from, to) => {
    const length = to - from;
    if (length < MIN_FAR_CHARACTERS - MAX_SLIPS || length > longest + MAX_SLIPS) return NONE;
    fillSums(sums, letters, from, to);
    let found: Set<string> | undefined;
    for (let meant = Math.max(MIN_FAR_CHARACTERS, length - MAX_SLIPS); meant <= length + MAX_SLIPS; meant += 1) {
      for (let part = 0; part < PARTS; part += 1) {
        const start = startOf(part, meant);
        const size = startOf(part + 1, meant) - start;
        const last = Math.min(start + MAX_SLIPS, length - size);
        for (let at = Math.max(0, start - MAX_SLIPS); at <= last; at += 1) {
          const key = keyOf(sums, at, at + size, meant + part * MAX_HOST_OCTETS);
          for (const number of lookUp(key)) {
            const word = words()[number] ?? '';
            if (found?.has(word) || distanceOf(textOf(letters, from, to), word) > MAX_SLIPS) continue;
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
const MAX_HOST_OCTETS = 255;

/** Where one third of a name of this length begins. */
function startOf(part: number, length: number): number {
  return part === PARTS ? length : part * Math.floor(length / PARTS);
}

const POWERS = powers();

function powers(): Int32Array {
  const all = new Int32Array(MAX_HOST_OCTETS + 1).fill(1);
  for (let i = 1; i < all.length; i += 1) all[i] = Math.imul(all[i - 1] ?? 1, HASH_BASE);
  return all;
}

/** The hashes of all beginnings of a stretch: two of them make the hash of any stretch within. */
function fillSums(sums: Int32Array, { codes }: Pick<Letters, 'codes'>, from: number, to: number): void {
  for (let i = from; i < to; i += 1) sums[i - from + 1] = Math.imul(sums[i - from] ?? 0, HASH_BASE) + (codes[i] ?? 0);
}

/** A part by its letters, and by which third of names of which length it is. */
function keyOf(sums: Int32Array, from: number, to: number, kind: number): number {
  const hash = (sums[to] ?? 0) - Math.imul(sums[from] ?? 0, POWERS[to - from] ?? 0);
  return (Math.imul(hash, HASH_BASE) + kind) | 0;
}

const NONE: readonly string[] = [];

/** How many characters must be put in, left out or replaced (V. Levenshtein, 1966). */
function distanceOf(a: string, b: string): number {
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
