/** Finds the words that a text may have come from by one slip; the caller makes sure with `slipOf`. */
export type FindNear = (text: string) => readonly string[];

const NONE: readonly string[] = [];
const BASE = 31;
/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;

/**
 * A deletion neighbourhood (after W. Garbe's symmetric delete): two texts one slip apart become equal when each gives up at most one
 * character, or two neighbours. So the cost of a question depends on the text's length, not on how many words there are.
 * Hashes stand for the texts, and a bitmap in front of the map answers most questions with no.
 */
export function createFindNear(words: readonly string[]): FindNear {
  const characters = words.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.max(12, Math.ceil(Math.log2(2 * characters + 1)) + 4);
  const shift = 32 - bits;
  const bitmap = new Uint8Array(2 ** (bits - 3));
  const byHash = new Map<number, string[]>();
  for (const word of words) {
    forEachHash(word, (hash) => {
      const place = Math.imul(hash, SPREAD) >>> shift;
      bitmap[place >>> 3] = (bitmap[place >>> 3] ?? 0) | (1 << (place & 7));
      const known = byHash.get(hash);
      if (!known) byHash.set(hash, [word]);
      else if (known.at(-1) !== word) known.push(word);
    });
  }
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const shortest = Math.min(...words.map(({ length }) => length));
  return (text) => {
    if (text.length < shortest - 1 || text.length > longest + 1) return NONE;
    let found: string[] | undefined;
    forEachHash(text, (hash) => {
      const place = Math.imul(hash, SPREAD) >>> shift;
      if (((bitmap[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) return;
      for (const word of byHash.get(hash) ?? NONE) {
        found ??= [];
        if (!found.includes(word)) found.push(word);
      }
    });
    return found ?? NONE;
  };
}

/** The hashes of a text, of the text without each character, and without each two neighbours. */
function forEachHash(text: string, visit: (hash: number) => void): void {
  let whole = 0;
  for (let i = 0; i < text.length; i += 1) whole = (Math.imul(whole, BASE) + text.charCodeAt(i)) | 0;
  visit(whole);
  // Going from the end, `tail` is the hash of what stands behind, `head` of what stands before, and `power` lifts `head` over `tail`.
  let head = whole;
  let tail = 0;
  let power = 1;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const code = text.charCodeAt(i);
    head = Math.imul(head - code, INVERSE);
    visit((Math.imul(head, power) + tail) | 0);
    if (i > 0) visit((Math.imul(Math.imul(head - text.charCodeAt(i - 1), INVERSE), power) + tail) | 0);
    tail = (Math.imul(code, power) + tail) | 0;
    power = Math.imul(power, BASE);
  }
}

/** 31 · INVERSE = 1 (mod 2³²). */
const INVERSE = inverse(BASE);

function inverse(odd: number): number {
  let x = odd;
  for (let i = 0; i < 5; i += 1) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}
