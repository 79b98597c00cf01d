/** Calls back for every word that stands in the text, anywhere. */
export type ScanWords = (text: string, found: (word: string, at: number) => void) => void;

/**
 * Many words sought in one text at once: the first three characters at each place lead to the few words that begin so, and a bitmap
 * in front says at once where none does.
 */
export function createScanWords(words: readonly string[]): ScanWords {
  const bitmap = new Uint8Array(2 ** 15);
  const byStart = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const start = startOf(word, 0);
    bitmap[(start ^ (start >> 7)) & 0x7fff] = 1;
    const known = byStart.get(start);
    if (known) known.push(word);
    else byStart.set(start, [word]);
  }
  return (text, found) => {
    for (let at = 0; at + 3 <= text.length; at += 1) {
      const start = startOf(text, at);
      if (bitmap[(start ^ (start >> 7)) & 0x7fff] === 0) continue;
      for (const word of byStart.get(start) ?? []) if (text.startsWith(word, at)) found(word, at);
    }
  };
}

function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x3f) << 12) | ((text.charCodeAt(at + 1) & 0x3f) << 6) | (text.charCodeAt(at + 2) & 0x3f);
}
