import { browser } from 'wxt/browser';
import type { BrowserTabs } from '../background/ports.ts';

/** The browser's tabs, without looking at what is in them. */
export const browserTabs: BrowserTabs = {
  async open(tabId, url) {
    try {
      await browser.tabs.update(tabId, { url });
      return true;
    } catch {
      return false;
    }
  },
  async isInFront(tabId) {
    try {
      const { active, windowId } = await browser.tabs.get(tabId);
      if (!active || windowId === undefined) return false;
      return (await browser.windows.get(windowId)).focused;
    } catch {
      return false;
    }
  },
  async all() {
    try {
      return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
    } catch {
      return [];
    }
  },
  async inFront() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  },
  async isPrivate(tabId) {
    try {
      return (await browser.tabs.get(tabId)).incognito;
    } catch {
      return true;
    }
  },
};
