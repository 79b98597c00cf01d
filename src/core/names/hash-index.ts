/**
 * Small numbers filed under hashes, in two texts that are searched as they are written: what ships has them from the build, and builds nothing when the
 * worker wakes. Plain JSON.
 */
export interface HashIndex {
  /** Four bits a character, a power of two of them: one that is not set answers most questions with no. */
  readonly bitmap: string;
  /** Sorted: of each row five characters for the hash, three for the number, six bits each. */
  readonly rows: string;
}

/** Answers with the numbers under a hash, ascending. Now and then with those under another one: the caller compares what they stand for. */
export type LookUp = (hash: number) => readonly number[];

/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;
const KEY_CHARACTERS = 5;
const NUMBER_CHARACTERS = 3;
const ROW_CHARACTERS = KEY_CHARACTERS + NUMBER_CHARACTERS;
const MAX_NUMBERS = 2 ** (6 * NUMBER_CHARACTERS);
const MIN_BITS = 8;

/** `placesPerRowBits`: the more places the bitmap has for each row, the fewer questions go on in vain. */
export function hashIndex(rows: readonly (readonly [hash: number, number: number])[], placesPerRowBits: number): HashIndex {
  const bits = Math.max(MIN_BITS, Math.ceil(Math.log2(rows.length + 1)) + placesPerRowBits);
  const bitmap = new Uint8Array(2 ** (bits - 2)).fill(0x40);
  for (const [hash] of rows) {
    const place = Math.imul(hash, SPREAD) >>> (32 - bits);
    bitmap[place >>> 2] = (bitmap[place >>> 2] ?? 0) | (1 << (place & 3));
  }
  const sorted = Float64Array.from(rows, ([hash, number]) => (Math.imul(hash, SPREAD) >>> 2) * MAX_NUMBERS + number).sort();
  const written = new Uint8Array(sorted.length * ROW_CHARACTERS);
  let size = 0;
  let before = -1;
  for (const row of sorted) {
    if (row === before) continue;
    before = row;
    size = write(written, size, Math.floor(row / MAX_NUMBERS), KEY_CHARACTERS);
    size = write(written, size, row % MAX_NUMBERS, NUMBER_CHARACTERS);
  }
  return { bitmap: ascii.decode(bitmap), rows: ascii.decode(written.subarray(0, size)) };
}

const ascii = new TextDecoder();

/** Codes from 48 to 111, which are read by their lower six bits. Answers where the next one stands. */
function write(written: Uint8Array, at: number, value: number, size: number): number {
  for (let i = 0; i < size; i += 1) {
    const six = (value >>> (6 * (size - 1 - i))) & 0x3f;
    written[at + i] = six < 48 ? six + 64 : six;
  }
  return at + size;
}

const NONE: readonly number[] = [];

export function createLookUp({ bitmap, rows }: HashIndex): LookUp {
  const shift = Math.clz32(bitmap.length) - 1;
  return (hash) => {
    const spread = Math.imul(hash, SPREAD);
    const place = spread >>> shift;
    return (bitmap.charCodeAt(place >>> 2) & (1 << (place & 3))) === 0 ? NONE : numbersUnder(rows, spread >>> 2);
  };
}

function numbersUnder(rows: string, key: number): readonly number[] {
  let low = 0;
  let high = rows.length / ROW_CHARACTERS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(rows, middle * ROW_CHARACTERS, KEY_CHARACTERS) < key) low = middle + 1;
    else high = middle;
  }
  let numbers: number[] | undefined;
  for (let at = low * ROW_CHARACTERS; at < rows.length && valueAt(rows, at, KEY_CHARACTERS) === key; at += ROW_CHARACTERS) {
    numbers ??= [];
    numbers.push(valueAt(rows, at + KEY_CHARACTERS, NUMBER_CHARACTERS));
  }
  return numbers ?? NONE;
}

function valueAt(rows: string, at: number, size: number): number {
  let value = 0;
  for (let i = at; i < at + size; i += 1) value = (value << 6) | (rows.charCodeAt(i) & 0x3f);
  return value;
}
