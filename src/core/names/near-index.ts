import { type Letters, lettersOf } from './letters.ts';

/** Finds the words that a stretch of the row may have come from by one slip; the caller makes sure with `slipOf`. */
export type FindNear = (letters: Letters, from: number, to: number) => readonly string[];

const NONE: readonly string[] = [];
const BASE = 31;
/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;
/** The more places the bitmap has for each row, the fewer questions go on in vain. */
const PLACES_PER_ROW_BITS = 4;

/**
 * A deletion neighbourhood (after W. Garbe's symmetric delete): two texts one slip apart become equal when each gives up at most one
 * character, or two neighbours. So the cost of a question depends on the text's length, not on how many words there are.
 * Hashes stand for the texts, in a table of chains: `heads` leads from a hash to its first row, `nexts` from row to row; rows count from 1. A bitmap small
 * enough for the processor's cache answers most questions with no.
 */
export function createFindNear(words: readonly string[]): FindNear {
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const shortest = Math.min(...words.map(({ length }) => length));
  const rows = words.reduce((sum, { length }) => sum + 2 * length, 1);
  const bits = Math.max(8, Math.ceil(Math.log2(rows)));
  const shift = 32 - bits;
  const heads = new Int32Array(2 ** bits);
  const bitmap = new Uint8Array(2 ** (bits + PLACES_PER_ROW_BITS - 3));
  const bitShift = shift - PLACES_PER_ROW_BITS;
  const nexts = new Int32Array(rows);
  const hashOf = new Int32Array(rows);
  const wordOf = new Int32Array(rows);

  // Room for the hashes of one text: this happens to every host, so no call is made for each.
  const hashes = new Int32Array(2 * longest + 3);

  let row = 0;
  for (const [number, word] of words.entries()) {
    const count = fillHashes(hashes, lettersOf(word).codes, 0, word.length);
    for (let i = 0; i < count; i += 1) {
      row += 1;
      const hash = hashes[i] ?? 0;
      const spread = Math.imul(hash, SPREAD);
      const bit = spread >>> bitShift;
      bitmap[bit >>> 3] = (bitmap[bit >>> 3] ?? 0) | (1 << (bit & 7));
      const place = spread >>> shift;
      nexts[row] = heads[place] ?? 0;
      heads[place] = row;
      hashOf[row] = hash;
      wordOf[row] = number;
    }
  }

  return ({ codes }, from, to) => {
    if (to - from < shortest - 1 || to - from > longest + 1) return NONE;
    let found: string[] | undefined;
    const count = fillHashes(hashes, codes, from, to);
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] ?? 0;
      const spread = Math.imul(hash, SPREAD);
      const bit = spread >>> bitShift;
      if (((bitmap[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
      for (let at = heads[spread >>> shift] ?? 0; at !== 0; at = nexts[at] ?? 0) {
        if (hashOf[at] !== hash) continue;
        const word = words[wordOf[at] ?? 0] ?? '';
        found ??= [];
        if (!found.includes(word)) found.push(word);
      }
    }
    return found ?? NONE;
  };
}

/** The hashes of a stretch, of the stretch without each character, and without each two neighbours: two for each character. Tells how many. */
function fillHashes(hashes: Int32Array, codes: Uint8Array, from: number, to: number): number {
  let whole = 0;
  for (let i = from; i < to; i += 1) whole = (Math.imul(whole, BASE) + (codes[i] ?? 0)) | 0;
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
    power = Math.imul(power, BASE);
  }
  return count;
}

/** 31 · INVERSE = 1 (mod 2³²). */
const INVERSE = inverse(BASE);

function inverse(odd: number): number {
  let x = odd;
  for (let i = 0; i < 5; i += 1) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}
