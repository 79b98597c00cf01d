/** A stretch of the visited host (UTF-16 offsets into its Unicode form) that is not what it seems, and what stands there in the original. */
export interface Difference {
  readonly at: number;
  readonly length: number;
  readonly visited: string;
  readonly original: string;
}

/** Longer names are not compared letter by letter: nobody reads that many marks. */
const MAX_COMPARED_CHARACTERS = 80;

/**
 * The smallest set of stretches in which the visited host differs from the original (after R. Wagner and M. Fischer, 1974);
 * replaced in the visited one, they make the original. Empty for names too long to mark.
 */
export function differencesBetween(visited: string, original: string): readonly Difference[] {
  if (visited.length > MAX_COMPARED_CHARACTERS || original.length > MAX_COMPARED_CHARACTERS) return [];
  const costs = table(visited, original);
  const cost = (i: number, j: number): number => costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const found: { at: number; end: number; from: number; to: number }[] = [];
  let i = 0;
  let j = 0;
  while (i < visited.length || j < original.length) {
    if (visited[i] === original[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const last = found.at(-1);
    const here = last?.end === i ? last : { at: i, end: i, from: j, to: j };
    if (here !== last) found.push(here);
    if (cost(i, j) === 1 + cost(i + 1, j + 1)) {
      i += 1;
      j += 1;
    } else if (cost(i, j) === 1 + cost(i + 1, j)) i += 1;
    else j += 1;
    here.end = i;
    here.to = j;
  }
  return found.map(({ at, end, from, to }) => ({
    at,
    length: end - at,
    visited: visited.slice(at, end),
    original: original.slice(from, to),
  }));
}

/** `table[i][j]`: how many characters must change to make the rest of the one from place `i` the rest of the other from place `j`. */
function table(a: string, b: string): readonly (readonly number[])[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      const row = rows[i] ?? [];
      const next = rows[i + 1] ?? [];
      if (i === a.length) row[j] = b.length - j;
      else if (j === b.length) row[j] = a.length - i;
      else row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) : 1 + Math.min(next[j + 1] ?? 0, next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** How much of the visited name the original shares: from the front, from the back, or whole. */
export function likeness(visited: string, original: string): number {
  if (visited.includes(original)) return visited.length + original.length;
  let front = 0;
  while (front < visited.length && visited[front] === original[front]) front += 1;
  let back = 0;
  while (back < visited.length - front && visited.at(-1 - back) === original.at(-1 - back)) back += 1;
  return front + back - Math.abs(visited.length - original.length) / 2;
}
