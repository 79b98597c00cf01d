import { createItemStore, emptyOf, type Items, keysOf, type Sealing } from './item-store.ts';
import type { Store } from './ports.ts';

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
  /** Writes what was read and has no seal, so that the next worker need not look at it again. */
  seal(): Promise<void>;
  /** The stamp that an item has in the store; `undefined` where it is not sealed. */
  stampOf(key: keyof T): string | undefined;
}

/** Opens items of a store; see `item-store.ts`. A store that cannot be read is asked again at the first change: nothing is written over what nobody has seen. */
export async function openKept<T extends { readonly [K in keyof T]: object }>(
  items: Items<T>,
  store: Store,
  nowMs: number,
  sealing?: Promise<Sealing>,
): Promise<Kept<T>> {
  const empty = emptyOf(items);
  const stored = createItemStore(items, store, nowMs, sealing);
  let known = await stored.read().catch((error: unknown) => {
    console.error('Frontdoor could not read what it keeps:', error);
    return undefined;
  });
  let working: Promise<unknown> = Promise.resolve();
  const handlers: (() => void)[] = [];

  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = working.then(work);
    working = done.catch(() => undefined);
    return done;
  }

  return {
    current: () => known ?? empty,
    change: (next) =>
      inTurn(async () => {
        const before = known ?? (await stored.read());
        const after = next(before);
        await stored.write(
          keysOf(items).filter((key) => after[key] !== before[key]),
          after,
        );
        known = after;
        for (const handle of handlers) handle();
        return after;
      }),
    onChange: (handle) => void handlers.push(handle),
    seal: () =>
      inTurn(async () => {
        if (known) await stored.write(stored.unsealed(), known);
      }),
    stampOf: (key) => (known ? stored.stampOf(key) : undefined),
  };
}
