import type { Claim } from '../types.ts';

/**
 * Names as they are looked up without being read: at each number, all names of so many characters in one sorted row, each with the first letter of its
 * `vouching` behind it. `core/names/packed-names.ts` finds a name there in a few steps, and nothing is built before the first question.
 *
 * A name of two claims is an error: one of them would be silently untrue.
 */
export function packed(claims: readonly Claim[]): readonly string[] {
  const letters = new Map<string, string>();
  for (const { vouching, names } of claims) {
    for (const name of names) {
      if (letters.has(name)) throw new Error(`two claims are made for ${name}`);
      letters.set(name, vouching.slice(0, 1));
    }
  }
  const rows: string[] = [];
  // By code units, as `<` compares.
  const sorted = [...letters].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, letter] of sorted) rows[name.length] = `${rows[name.length] ?? ''}${name}${letter}`;
  return Array.from(rows, (row) => row ?? '');
}
