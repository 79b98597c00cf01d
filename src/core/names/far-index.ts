import { type Letters, textOf } from './letters.ts';
import { createScanWords } from './word-scan.ts';

/** Finds the long names that a stretch of the row may have come from by two slips. */
export type FindFar = (letters: Letters, from: number, to: number) => readonly string[];

/** Two slips leave a shorter name too little to be known by. */
export const LONG = 12;
const SLIPS = 2;

/**
 * A name cut in three: two slips leave one of the parts as it was, so a part leads to the names worth comparing.
 * Only whole names of about the same length are compared.
 */
export function createFindFar(words: readonly string[]): FindFar {
  const long = words.filter(({ length }) => length >= LONG);
  const byPart = new Map<string, { readonly word: string; readonly offset: number }[]>();
  for (const word of long) {
    let offset = 0;
    for (const part of thirds(word)) {
      const known = byPart.get(part);
      if (known) known.push({ word, offset });
      else byPart.set(part, [{ word, offset }]);
      offset += part.length;
    }
  }
  const scan = createScanWords([...byPart.keys()]);
  const longest = Math.max(0, ...long.map(({ length }) => length));
  return (letters, from, to) => {
    const length = to - from;
    if (length < LONG - SLIPS || length > longest + SLIPS) return NONE;
    let found: Set<string> | undefined;
    scan(letters, from, to, (part, at) => {
      for (const { word, offset } of byPart.get(part) ?? []) {
        if (Math.abs(at - from - offset) > SLIPS || Math.abs(word.length - length) > SLIPS) continue;
        if (found?.has(word) || distanceOf(textOf(letters, from, to), word) > SLIPS) continue;
        found ??= new Set();
        found.add(word);
      }
    });
    return found ? [...found] : NONE;
  };
}

const NONE: readonly string[] = [];

function thirds(word: string): readonly string[] {
  const size = Math.floor(word.length / 3);
  return [word.slice(0, size), word.slice(size, 2 * size), word.slice(2 * size)];
}

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
