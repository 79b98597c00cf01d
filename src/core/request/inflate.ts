import { lazily } from '../lazily.ts';

const MOST_IN = 16_384;
const MOST_OUT = 65_536;

/** Inflates a raw deflate stream (RFC 1951), at most 16 kB of it into at most 64 kB; `undefined` for more, and for what is none. */
export function inflate(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_IN) return undefined;
  try {
    const text = inflated(bytes);
    return text.length > 0 ? new TextDecoder().decode(text) : undefined;
  } catch (error) {
    if (error instanceof NotDeflated) return undefined;
    throw error;
  }
}

class NotDeflated extends Error {}

/** Bits come from the lowest of each byte up (3.1.1). */
class Bits {
  readonly bytes: Uint8Array;
  at = 0;
  private held = 0;
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  take(count: number): number {
    while (this.count < count) {
      this.held |= this.byte() << this.count;
      this.count += 8;
    }
    const taken = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.count -= count;
    return taken;
  }

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new NotDeflated();
    this.at += 1;
    return byte;
  }

  /** What is left of a byte that was begun means nothing in front of a stored block (3.2.4). */
  skipToByte(): void {
    this.held = 0;
    this.count = 0;
  }
}

/** A Huffman code: how many symbols have each length, and the symbols by length, then by value (3.2.2). */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = [...lengths.keys()].filter((symbol) => lengths[symbol] !== 0);
  return { counts, symbols: symbols.toSorted((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0)) };
}

/** Codes of one length are numbers in a row, and those of the next length go on where they end; after puff, by Mark Adler. */
function symbolIn(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length += 1) {
    code |= bits.take(1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new NotDeflated();
}

/** Where each run of lengths or distances begins, and how many bits more say where in it (3.2.5). */
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12_289, 16_385,
  24_577,
];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which the lengths of the code for lengths stand (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** 3.2.6. */
const fixed = lazily(() => {
  const lengths = Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
  return { literals: codeOf(lengths), distances: codeOf(new Array<number>(30).fill(5)) };
});

/** 3.2.7. */
function dynamic(bits: Bits): ReturnType<typeof fixed> {
  const [literals, distances, ordered] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const ofLengths = new Array<number>(19).fill(0);
  for (const place of ORDER.slice(0, ordered)) ofLengths[place] = bits.take(3);
  const code = codeOf(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = symbolIn(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths.at(-1), 3 + bits.take(2));
    else repeat(lengths, 0, symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7));
  }
  return { literals: codeOf(lengths.slice(0, literals)), distances: codeOf(lengths.slice(literals, literals + distances)) };
}

function repeat(lengths: number[], length: number | undefined, times: number): void {
  if (length === undefined) throw new NotDeflated();
  for (let i = 0; i < times; i += 1) lengths.push(length);
}

/** 3.2.3. */
function inflated(bytes: Uint8Array): Uint8Array {
  const bits = new Bits(bytes);
  const out = new Uint8Array(MOST_OUT);
  let size = 0;
  const put = (byte: number): void => {
    if (size === MOST_OUT) throw new NotDeflated();
    out[size] = byte;
    size += 1;
  };

  function stored(): void {
    bits.skipToByte();
    const length = bits.byte() | (bits.byte() << 8);
    if (length !== (~(bits.byte() | (bits.byte() << 8)) & 0xffff)) throw new NotDeflated();
    for (let i = 0; i < length; i += 1) put(bits.byte());
  }

  function coded({ literals, distances }: ReturnType<typeof fixed>): void {
    for (let symbol = symbolIn(bits, literals); symbol !== 256; symbol = symbolIn(bits, literals)) {
      if (symbol < 256) put(symbol);
      else {
        const length = rangeIn(bits, symbol - 257, LENGTHS, LENGTH_BITS);
        const distance = rangeIn(bits, symbolIn(bits, distances), DISTANCES, DISTANCE_BITS);
        if (distance > size) throw new NotDeflated();
        for (let i = 0; i < length; i += 1) put(out[size - distance] ?? 0);
      }
    }
  }

  for (let isLast = 0; isLast === 0; ) {
    isLast = bits.take(1);
    const kind = bits.take(2);
    if (kind === 3) throw new NotDeflated();
    if (kind === 0) stored();
    else coded(kind === 1 ? fixed() : dynamic(bits));
  }
  return out.subarray(0, size);
}

function rangeIn(bits: Bits, symbol: number, starts: readonly number[], more: readonly number[]): number {
  const start = starts[symbol];
  if (start === undefined) throw new NotDeflated();
  return start + bits.take(more[symbol] ?? 0);
}
