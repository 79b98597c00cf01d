import * as z from 'zod/mini';

/** A list of at most so many. Its length is looked at before anything in it: what is too long costs nothing else. */
export function boundedList<T>(entry: z.ZodMiniType<T>, most: number) {
  return z.pipe(z.array(z.unknown()).check(z.maxLength(most)), z.array(entry));
}

/** What can be kept of such a list: the first of its entries that are understood. */
export function fittingEntries<T>(found: unknown, entry: z.ZodMiniType<T>, most: number): readonly T[] {
  const kept: T[] = [];
  for (const value of Array.isArray(found) ? found : []) {
    if (kept.length === most) break;
    const parsed = entry.safeParse(value);
    if (parsed.success) kept.push(parsed.data);
  }
  return kept;
}
