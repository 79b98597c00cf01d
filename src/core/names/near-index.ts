import { createLookUp, type HashIndex, hashIndex } from './hash-index.ts';
import { type Letters, lettersOf } from './letters.ts';

/** Finds the words that a stretch of the row may have come from by one slip; the caller makes sure with `slipOf`. */
export type FindNear = (letters: Letters, from: number, to: number) => readonly string[];

/** What is sought, in plain JSON: the words by their numbers. */
export interface NearIndex {
  readonly hashes: HashIndex;
  readonly shortest: number;
  readonly longest: number;
}

const NONE: readonly string[] = [];
const HASH_BASE = 31;
const PLACES_PER_ROW_BITS = 4;

/**
 * A deletion neighbourhood (after W. Garbe's symmetric delete): two texts one slip apart become equal when each gives up at most one
 * character, or two neighbours. So the cost of a question depends on the text's length, not on how many words there are.
 */
export function nearIndex(words: readonly string[]): NearIndex {
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const hashes = roomFor(longest);
  const rows = words.flatMap((word, number) => {
    const count = fillHashes(hashes, lettersOf(word).codes, 0, word.length);
    return Array.from(hashes.subarray(0, count), (hash) => [hash, number] as const);
  });
  return {
    hashes: hashIndex(rows, PLACES_PER_ROW_BITS),
    shortest: words.reduce((least, { length }) => Math.min(least, length), MAX_HOST_OCTETS),
    longest,
  };
}

export function createFindNear({ hashes: written, shortest, longest }: NearIndex, words: () => readonly string[]): FindNear {
  const lookUp = createLookUp(written);
  // Room for the hashes of one text: this happens to every host, so no call is made for each.
  const hashes = roomFor(longest);
  return ({ codes }, from, to) => {
    if (to - from < shortest - 1 || to - from > longest + 1) return NONE;
    let found: string[] | undefined;
    const count = fillHashes(hashes, codes, from, to);
    for (let i = 0; i < count; i += 1) {
      for (const number of lookUp(hashes[i] ?? 0)) {
        const word = words()[number] ?? '';
        found ??= [];
        if (!found.includes(word)) found.push(word);
      }
    }
    return found ?? NONE;
  };
}

/** No host is longer: RFC 1035 2.3.4. */
const MAX_HOST_OCTETS = 255;

function roomFor(longest: number): Int32Array {
  return new Int32Array(2 * longest + 3);
}

/** The hashes of a stretch, of the stretch without each character, and without each two neighbours: two for each character. Tells how many. */
function fillHashes(hashes: Int32Array, codes: Uint8Array, from: number, to: number): number {
  let whole = 0;
  for (let i = from; i < to; i += 1) whole = (Math.imul(whole, HASH_BASE) + (codes[i] ?? 0)) | 0;
  hashes[0] = whole;
  let count = 1;
  // Going from the end, `tail` is the hash of what stands behind, `head` of what stands before, and `power` lifts `head` over `tail`.
  let head = whole;
  let tail = 0;
  let power = 1;
  for (let i = to - 1; i >= from; i -= 1) {
    const code = codes[i] ?? 0;
    head = Math.imul(head - code, INVERSE);
    hashes[count] = Math.imul(head, power) + tail;
    count += 1;
    if (i > from) {
      hashes[count] = Math.imul(Math.imul(head - (codes[i - 1] ?? 0), INVERSE), power) + tail;
      count += 1;
    }
    tail = (Math.imul(code, power) + tail) | 0;
    power = Math.imul(power, HASH_BASE);
  }
  return count;
}

/** 31 · INVERSE = 1 (mod 2³²). */
const INVERSE = inverse(HASH_BASE);

function inverse(odd: number): number {
  let x = odd;
  for (let i = 0; i < 5; i += 1) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}
