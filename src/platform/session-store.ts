import { browser } from 'wxt/browser';
import type { SessionStore } from '../background/ports.ts';

/** `storage.session`: in memory, outlives the worker, gone when the browser closes. */
export const sessionStore: SessionStore = {
  async readAll() {
    return new Map(Object.entries(await browser.storage.session.get(null)));
  },
  async write(key, value) {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(keys) {
    await browser.storage.session.remove([...keys]);
  },
};
