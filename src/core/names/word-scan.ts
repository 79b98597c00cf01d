/** Calls back for every word that stands in the text, anywhere. */
export type ScanWords = (text: string, found: (word: string, at: number) => void) => void;

/** Words begin with so many characters that tell them apart; shorter ones are sought by three. */
const LONG_START = 5;
const SHORT_START = 3;

/**
 * Many words sought in one text at once: the first characters at each place lead to the few words that begin so, and a bitmap in front
 * says at once where none does.
 */
export function createScanWords(words: readonly string[]): ScanWords {
  const long = words.filter(({ length }) => length >= LONG_START);
  const short = words.filter(({ length }) => length < LONG_START);
  const scans = [...(short.length > 0 ? [createScan(short, SHORT_START)] : []), ...(long.length > 0 ? [createScan(long, LONG_START)] : [])];
  return (text, found) => {
    for (const scan of scans) scan(text, found);
  };
}

function createScan(words: readonly string[], size: number): ScanWords {
  const bits = Math.max(12, Math.ceil(Math.log2(words.length)) + 4);
  const shift = 32 - bits;
  const bitmap = new Uint8Array(2 ** (bits - 3));
  const byStart = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const start = startOf(word, 0, size);
    const place = Math.imul(start, SPREAD) >>> shift;
    bitmap[place >>> 3] = (bitmap[place >>> 3] ?? 0) | (1 << (place & 7));
    const known = byStart.get(start);
    if (known) known.push(word);
    else byStart.set(start, [word]);
  }
  return (text, found) => {
    for (let at = 0; at + size <= text.length; at += 1) {
      const start = startOf(text, at, size);
      const place = Math.imul(start, SPREAD) >>> shift;
      if (((bitmap[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) continue;
      for (const word of byStart.get(start) ?? []) if (text.startsWith(word, at)) found(word, at);
    }
  };
}

/** Knuth's multiplicative hashing. */
const SPREAD = 0x9e3779b1;

/** Six bits of each character: enough to tell letters and digits apart. */
function startOf(text: string, at: number, size: number): number {
  let start = 0;
  for (let i = 0; i < size; i += 1) start = (start << 6) | (text.charCodeAt(at + i) & 0x3f);
  return start;
}
