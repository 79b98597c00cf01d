import type { BrokenModel } from '../messages/models.ts';
import { SET_ASIDE } from './item-store.ts';
import type { Store } from './ports.ts';

/** What could not be understood and was set aside. */
export interface SetAside {
  list(): Promise<readonly BrokenModel[]>;
  /** All of it, as the text of a file. */
  text(): Promise<string>;
  remove(): Promise<void>;
}

export function createSetAside(store: Store): SetAside {
  async function entries(): Promise<readonly (readonly [key: string, value: unknown])[]> {
    return [...(await store.readAll())].filter(([key]) => key.startsWith(SET_ASIDE));
  }
  return {
    // A store that cannot be read has its own line in the self-test.
    list: () =>
      entries().then(
        (all) => all.map(([key]) => ({ key, atMs: Number(key.split(':').at(-1)) })),
        () => [],
      ),
    text: async () => JSON.stringify(Object.fromEntries(await entries()), undefined, 2),
    remove: async () => store.remove((await entries()).map(([key]) => key)),
  };
}
