import type { Store } from './ports.ts';

/** The same store, whose calls fail rather than wait for ever: a worker that hangs guards nobody. */
export function withTimeout(store: Store, limitMs: number): Store {
  async function limited<T>(call: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the browser's storage did not answer within ${limitMs} ms`)), limitMs);
    });
    try {
      return await Promise.race([call, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    readAll: () => limited(store.readAll()),
    write: (entries) => limited(store.write(entries)),
    remove: (keys) => limited(store.remove(keys)),
  };
}
