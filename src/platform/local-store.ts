import { browser } from 'wxt/browser';
import type { LocalStore } from '../background/ports.ts';

/** `storage.local`: on this machine, until it is erased. */
export const localStore: LocalStore = {
  async read(key) {
    return (await browser.storage.local.get(key))[key];
  },
  async write(key, value) {
    await browser.storage.local.set({ [key]: value });
  },
};
