import type { Store } from './ports.ts';

/** Writes to a store behind the back of whoever changes something. */
export interface WriteBehind {
  /** `undefined` removes the key. */
  set(key: string, value: unknown): void;
  /** Resolves when everything so far is written, or could not be. */
  written(): Promise<void>;
}

/**
 * One write at a time, and everything that changed meanwhile in the next one. What could not be written is reported and tried again together with
 * the next change.
 */
export function createWriteBehind(store: Store): WriteBehind {
  let waiting = new Map<string, unknown>();
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (waiting.size > 0) {
      const batch = waiting;
      waiting = new Map();
      try {
        const entries = [...batch].filter(([, value]) => value !== undefined);
        const removed = [...batch].filter(([, value]) => value === undefined).map(([key]) => key);
        if (entries.length > 0) await store.write(Object.fromEntries(entries));
        if (removed.length > 0) await store.remove(removed);
      } catch (error) {
        console.error('Frontdoor could not keep its session:', error);
        waiting = new Map([...batch, ...waiting]);
        return;
      }
    }
  }

  return {
    set(key, value) {
      waiting.set(key, value);
      writing ??= write().finally(() => {
        writing = undefined;
      });
    },
    written: async () => {
      await writing;
    },
  };
}
