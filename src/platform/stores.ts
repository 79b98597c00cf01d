import { browser } from 'wxt/browser';
import type { Store } from '../background/ports.ts';

/** In memory, outlives the worker, gone when the browser closes. */
export const sessionStore = storeIn('session');

/** On this machine, until it is erased. */
export const localStore = storeIn('local');

/** In all of the person's browsers, where they are signed in to the browser. */
export const syncStore = storeIn('sync');

/** Calls when another browser has changed it, and for our own changes, too. Of this area only: the session changes with every page. */
export function onSynced(handle: () => void): void {
  browser.storage.sync.onChanged.addListener(handle);
}

/** Set by those who manage the browser; Firefox refuses to read it where nobody does, and on Android has none. */
export const managedStore: Pick<Store, 'readAll'> = storeIn('managed');

/** Subscribes to changes of what an organisation has set. Call it in the first tick. */
export function onPolicyChanged(handle: () => void): void {
  browser.storage.managed?.onChanged.addListener(handle);
}

function storeIn(area: 'session' | 'local' | 'sync' | 'managed'): Store {
  return {
    async readAll() {
      return new Map(Object.entries((await browser.storage[area]?.get(null)) ?? {}));
    },
    async write(entries) {
      await browser.storage[area]?.set({ ...entries });
    },
    async remove(keys) {
      await browser.storage[area]?.remove([...keys]);
    },
  };
}
