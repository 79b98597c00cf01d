import type { Store } from './ports.ts';

/** Writes to a store in the background: what changes something does not wait for it. */
export interface WriteBehind {
  /** `undefined` removes the key. */
  set(key: string, value: unknown): void;
  /** Resolves when everything so far is written, or could not be. */
  written(): Promise<void>;
}

/** So many records of tabs may each be too much; more, and it is the store. */
const MAX_REFUSED_RECORDS = 3;

/**
 * One write at a time, and everything that changed meanwhile in the next one: what is waited for is never behind what changes later, however fast that is.
 * What cannot be written together is written one by one, so that no key that is too large keeps the others out; what could not be written even so is
 * reported and tried again with the next change.
 */
export function createWriteBehind(store: Store): WriteBehind {
  let waiting = new Map<string, unknown>();
  let isDue = false;
  /** Ends with everything so far; what changes after the next write has begun is in one behind it. */
  let last = Promise.resolve();

  async function write(): Promise<void> {
    const batch = waiting;
    waiting = new Map();
    isDue = false;
    const left = await writeTogether(batch).then(
      () => new Map<string, unknown>(),
      () => writeOneByOne(batch),
    );
    waiting = new Map([...left, ...waiting]);
  }

  async function writeTogether(batch: ReadonlyMap<string, unknown>): Promise<void> {
    const entries = [...batch].filter(([, value]) => value !== undefined);
    const removed = [...batch].filter(([, value]) => value === undefined).map(([key]) => key);
    if (removed.length > 0) await store.remove(removed);
    if (entries.length > 0) await store.write(Object.fromEntries(entries));
  }

  /** Gives what could not be written. A store that refuses one key after another is out of order, and is not asked for the rest. */
  async function writeOneByOne(batch: ReadonlyMap<string, unknown>): Promise<ReadonlyMap<string, unknown>> {
    const left = new Map(batch);
    let refused = 0;
    for (const [key, value] of batch) {
      if (refused > MAX_REFUSED_RECORDS) break;
      await writeTogether(new Map([[key, value]])).then(
        () => left.delete(key),
        (error: unknown) => {
          refused += 1;
          console.error('Frontdoor could not keep its session:', error);
        },
      );
    }
    return left;
  }

  return {
    set(key, value) {
      waiting.set(key, value);
      if (isDue) return;
      isDue = true;
      last = last.then(write);
    },
    written: () => last,
  };
}
