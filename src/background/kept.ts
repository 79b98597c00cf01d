import * as z from 'zod/mini';
import type { Store } from './ports.ts';

/** One item of a store: what it looks like now, what it is when there is none, and how it looked before. */
export interface Item<T> {
  readonly schema: () => z.ZodMiniType<T>;
  readonly empty: T;
  /** From each earlier version to the next, the first from version 1: an item's version is one more than there are migrations. */
  readonly migrations: readonly ((older: object) => object)[];
  /** As much as can be kept of an item that is too large or wrong in a part. Absent: nothing. */
  readonly fitting?: (found: object) => T;
}

export type Items<T> = { readonly [K in keyof T]: Item<T[K]> };

/** What is kept for good: read once, written through. */
export interface Kept<T> {
  current(): T;
  /**
   * Changes it; one change after another, all that changed in one write. Written first, believed afterwards: rejects when it could not be
   * written, and then nothing is changed.
   */
  change(next: (before: T) => T): Promise<T>;
  /** Calls after each change. */
  onChange(handle: () => void): void;
}

/** Items that could not be understood are found under keys that begin like this. */
export const SET_ASIDE = 'broken:';

/**
 * Opens items of a store. What cannot be understood (broken, or written by a newer Frontdoor) is set aside under a key of its own with the time,
 * never overwritten, and what can be understood of it, else the empty item, takes its place. A store that cannot be read is asked again at the first change: nothing is
 * written over what nobody has seen.
 */
export async function openKept<T extends { readonly [K in keyof T]: object }>(
  items: Items<T>,
  store: Store,
  nowMs: number,
): Promise<Kept<T>> {
  const keys = Object.keys(items) as (string & keyof T)[];
  const empty = Object.fromEntries(keys.map((key) => [key, items[key].empty])) as { [K in keyof T]: T[K] };

  async function read(): Promise<T> {
    const found = await store.readAll();
    const stored = keys.filter((key) => found.get(key) !== undefined);
    const understood = new Map(stored.map((key) => [key, readItem(items[key], found.get(key)).value]));
    const broken = stored.filter((key) => understood.get(key) === undefined);
    const fitting = new Map(broken.flatMap((key) => [[key, fittingItem(items[key], found.get(key))] as const]));
    if (broken.length > 0) {
      await store.write(Object.fromEntries(broken.map((key) => [`${SET_ASIDE}${key}:${nowMs}`, found.get(key)])));
      const kept = broken.flatMap((key) => {
        const value = fitting.get(key);
        return value === undefined ? [] : [[key, versioned(items[key], value)] as const];
      });
      if (kept.length > 0) await store.write(Object.fromEntries(kept));
      await store.remove(broken.filter((key) => fitting.get(key) === undefined));
    }
    return { ...empty, ...Object.fromEntries(keys.map((key) => [key, understood.get(key) ?? fitting.get(key) ?? items[key].empty])) };
  }

  let known = await read().catch((error: unknown) => {
    console.error('Frontdoor could not read what it keeps:', error);
    return undefined;
  });
  let changing: Promise<unknown> = Promise.resolve();
  const handlers: (() => void)[] = [];

  return {
    current: () => known ?? empty,
    change(next) {
      const done = changing.then(async () => {
        const before = known ?? (await read());
        const after = next(before);
        const changed = keys.filter((key) => after[key] !== before[key]);
        if (changed.length > 0) await store.write(Object.fromEntries(changed.map((key) => [key, versioned(items[key], after[key])])));
        known = after;
        for (const handle of handlers) handle();
        return after;
      });
      changing = done.catch(() => undefined);
      return done;
    },
    onChange: (handle) => void handlers.push(handle),
  };
}

/** An item that was stored: understood, or why not and where. */
export type ItemRead<T> =
  | { readonly value: T }
  | { readonly value?: undefined; readonly because: 'newer' | 'malformed' | 'too-many'; readonly place: readonly PropertyKey[] };

/** Brings a stored item up to date and parses it. */
export function readItem<T>({ schema, migrations }: Item<T>, found: unknown): ItemRead<T> {
  const malformed = (place: readonly PropertyKey[]) => ({ because: 'malformed', place }) as const;
  if (typeof found !== 'object' || found === null || !('version' in found)) return malformed(['version']);
  const { version, ...data } = found;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return malformed(['version']);
  if (version > migrations.length + 1) return { because: 'newer', place: ['version'] };
  try {
    const parsed = schema().safeParse(migrations.slice(version - 1).reduce((older, migrate) => migrate(older), data));
    if (parsed.success) return { value: parsed.data };
    const [issue] = parsed.error.issues;
    const place = issue?.path ?? [];
    return issue?.code === 'too_big' && issue.origin === 'array' ? { because: 'too-many', place } : malformed(place);
  } catch {
    // A migration met a shape that never was.
    return malformed([]);
  }
}

/** What can be kept of an item that could not be read; `undefined` when nothing can. */
function fittingItem<T>({ schema, migrations, fitting, empty }: Item<T>, found: unknown): T | undefined {
  const read = readItem({ schema: () => z.record(z.string(), z.unknown()), empty: {}, migrations }, found);
  if (read.value === undefined || !fitting) return undefined;
  const { data } = schema().safeParse(fitting(read.value));
  return data === undefined || JSON.stringify(data) === JSON.stringify(empty) ? undefined : data;
}

/** An item as it is stored. */
export function versioned<T extends object>({ migrations }: Item<T>, value: T): object {
  return { version: migrations.length + 1, ...value };
}
