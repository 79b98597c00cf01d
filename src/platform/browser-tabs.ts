import { browser } from 'wxt/browser';
import type { BrowserTabs } from '../background/ports.ts';
import type { World } from '../core/flow/world.ts';
import { emptyTab } from './empty-tab.ts';
import { shownHost } from './shown-host.ts';

/** The browser's tabs, without looking at what is in them. */
export const browserTabs: BrowserTabs = {
  open,
  // With one worker for all windows Chromium does not; there the scheme of our own pages is its own.
  showsOursInPrivate: !browser.runtime.getURL('/').startsWith('chrome-extension:'),
  empty: (tabId) => emptyTab(tabId, (url) => open(tabId, url)),
  shownHost,
  async isInFront(tabId) {
    try {
      const { active, windowId } = await browser.tabs.get(tabId);
      if (!active || windowId === undefined) return false;
      // A phone shows one tab at a time.
      return browser.windows ? (await browser.windows.get(windowId)).focused : true;
    } catch {
      return false;
    }
  },
  async all() {
    try {
      const tabs = await browser.tabs.query({});
      return new Map(tabs.flatMap((tab) => (tab.id === undefined ? [] : [[tab.id, worldOf(tab)] as const])));
    } catch {
      return new Map();
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

async function open(tabId: number, url: string): Promise<boolean> {
  try {
    await browser.tabs.update(tabId, { url });
    return true;
  } catch {
    return false;
  }
}

/** Both browsers tell an extension where a tab lives without any permission; Firefox since 82 also in which container. */
export function worldOf({ incognito, cookieStoreId }: { readonly incognito: boolean; readonly cookieStoreId?: string }): World {
  return { isPrivate: incognito, container: cookieStoreId ?? '' };
}
