import { type Letters, lettersOf } from './letters.ts';

/** The stretches that are left of a label when a word is cut off its beginning or its end. */
export type CutWords = (letters: Letters, from: number, to: number) => readonly (readonly [from: number, to: number])[];

const NONE: readonly (readonly [number, number])[] = [];

/** Sought by their first or last two characters: most labels begin and end with none of them. */
export function createCutWords(words: readonly string[]): CutWords {
  const rows = [...new Set(words)].map((word) => lettersOf(word));
  const byStart = filed(rows, (row) => pair(row.codes, 0));
  const byEnd = filed(rows, (row) => pair(row.codes, row.length - 2));
  return ({ codes }, from, to) => {
    if (to - from < 2) return NONE;
    const starts = byStart.get(pair(codes, from)) ?? NOTHING;
    const ends = byEnd.get(pair(codes, to - 2)) ?? NOTHING;
    if (starts.length === 0 && ends.length === 0) return NONE;
    return [
      ...starts.filter((word) => standsAt(word, codes, from, to)).map((word) => [from + word.length, to] as const),
      ...ends
        .filter((word) => standsAt(word, codes, to - word.length, to) && to - word.length > from)
        .map((word) => [from, to - word.length] as const),
    ];
  };
}

const NOTHING: readonly Letters[] = [];

function filed(rows: readonly Letters[], keyOf: (row: Letters) => number): ReadonlyMap<number, readonly Letters[]> {
  const found = new Map<number, Letters[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return found;
}

function pair(codes: Uint8Array, at: number): number {
  return ((codes[at] ?? 0) << 8) | (codes[at + 1] ?? 0);
}

function standsAt({ codes: word, length }: Letters, codes: Uint8Array, at: number, to: number): boolean {
  if (at < 0 || at + length > to) return false;
  for (let i = 0; i < length; i += 1) if (codes[at + i] !== word[i]) return false;
  return true;
}
