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

/**
 * The stamp that each item had when it was last understood, and for how long that is remembered: until the browser closes. Whatever still has its stamp was
 * written by this very Frontdoor, and nobody has changed it: it is not looked at again whenever the worker wakes.
 */
export interface Seals {
  of(key: string): string | undefined;
  set(key: string, stamp: string): void;
}

/** `stamp`: makes one that nobody has made before. */
export interface Sealing {
  readonly seals: Seals;
  readonly stamp: () => string;
}

/** Items that could not be understood are found under keys that begin like this. */
export const SET_ASIDE = 'broken:';

/** Items of a store, read and written together. */
export interface ItemStore<T> {
  /** All of them, the empty one where nothing is stored. Rejects when the store cannot be read, or what is broken cannot be set aside. */
  read(): Promise<T>;
  /** Writes some of them, each with a new stamp. Rejects when they could not be written: then nothing is changed. */
  write(changed: readonly (keyof T)[], all: T): Promise<void>;
  /** Those that are stored and have no seal. */
  unsealed(): readonly (keyof T)[];
  /** The stamp that an item has in the store; `undefined` where it is not sealed. */
  stampOf(key: keyof T): string | undefined;
}

/**
 * What cannot be understood (broken, or written by a newer Frontdoor) is set aside under a key of its own with the time, never overwritten, and what can be
 * understood of it, else the empty item, takes its place.
 */
export function createItemStore<T extends { readonly [K in keyof T]: object }>(
  items: Items<T>,
  store: Store,
  nowMs: number,
  sealing?: Promise<Sealing>,
): ItemStore<T> {
  const keys = keysOf(items);
  const stamps = new Map<keyof T, string | undefined>();

  return {
    async read() {
      const [found, sealed] = await Promise.all([store.readAll(), sealing]);
      const stored = keys.filter((key) => found.get(key) !== undefined);
      const understood = new Map(
        stored.map((key) => {
          const known = readSealed<T[keyof T]>(found.get(key), sealed?.seals.of(key));
          stamps.set(key, known?.stamp);
          return [key, known ? known.value : readItem(items[key], found.get(key)).value] as const;
        }),
      );
      const broken = stored.filter((key) => understood.get(key) === undefined);
      const fitting = await setAside(broken, items, found, store, nowMs);
      for (const key of broken) if (!fitting.has(key)) stamps.delete(key);
      return {
        ...emptyOf(items),
        ...Object.fromEntries(stored.map((key) => [key, understood.get(key) ?? fitting.get(key) ?? items[key].empty])),
      };
    },
    async write(changed, all) {
      if (changed.length === 0) return;
      const sealed = await sealing;
      const stamped = changed.map((key) => [key, sealed?.stamp()] as const);
      const entries = stamped.map(([key, stamp]) => [key, { ...versioned(items[key], all[key]), ...(stamp !== undefined && { stamp }) }]);
      await store.write(Object.fromEntries(entries));
      for (const [key, stamp] of stamped) {
        stamps.set(key, stamp);
        if (stamp !== undefined) sealed?.seals.set(String(key), stamp);
      }
    },
    unsealed: () => (sealing ? [...stamps].flatMap(([key, stamp]) => (stamp === undefined ? [key] : [])) : []),
    stampOf: (key) => stamps.get(key),
  };
}

/** Sets aside what could not be understood; gives as much as could be, of each. */
async function setAside<T extends { readonly [K in keyof T]: object }>(
  broken: readonly (string & keyof T)[],
  items: Items<T>,
  found: ReadonlyMap<string, unknown>,
  store: Store,
  nowMs: number,
): Promise<ReadonlyMap<keyof T, T[keyof T]>> {
  if (broken.length === 0) return new Map();
  const fitting = new Map(
    broken.flatMap((key) => {
      const value = fittingItem(items[key], found.get(key));
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  await store.write(Object.fromEntries(broken.map((key) => [`${SET_ASIDE}${key}:${nowMs}`, found.get(key)])));
  if (fitting.size > 0) await store.write(Object.fromEntries([...fitting].map(([key, value]) => [key, versioned(items[key], value)])));
  await store.remove(broken.filter((key) => !fitting.has(key)));
  return fitting;
}

/** What there is where nothing is stored. */
export function emptyOf<T extends { readonly [K in keyof T]: object }>(items: Items<T>): T {
  return Object.fromEntries(keysOf(items).map((key) => [key, items[key].empty])) as { [K in keyof T]: T[K] };
}

export function keysOf<T>(items: Items<T>): readonly (string & keyof T)[] {
  return Object.keys(items) as (string & keyof T)[];
}

/** An item that has its stamp, as it was written. */
function readSealed<T>(found: unknown, stamp: string | undefined): { readonly value: T; readonly stamp: string } | undefined {
  if (stamp === undefined || typeof found !== 'object' || found === null || !('stamp' in found) || found.stamp !== stamp) return undefined;
  const { version: _, stamp: __, ...value } = { version: 0, ...found };
  return { value: value as T, stamp };
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
