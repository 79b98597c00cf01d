import { browser } from 'wxt/browser';
import type { Store } from '../background/ports.ts';

/** In memory, outlives the worker, gone when the browser closes. */
export const sessionStore = storeIn('session');

/** On this machine, until it is erased. */
export const localStore = storeIn('local');

function storeIn(area: 'session' | 'local'): Store {
  return {
    async readAll() {
      return new Map(Object.entries(await browser.storage[area].get(null)));
    },
    async write(entries) {
      await browser.storage[area].set({ ...entries });
    },
    async remove(keys) {
      await browser.storage[area].remove([...keys]);
    },
  };
}
