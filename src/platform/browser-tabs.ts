import { browser } from 'wxt/browser';
import type { BrowserTabs } from '../background/ports.ts';
import type { World } from '../core/flow/world.ts';
import { shownHost } from './shown-host.ts';

const EMPTY = 'about:blank';

/** A page that goes somewhere by itself at the same moment may win; then the tab is emptied again. */
const EMPTY_WITHIN_MS = 500;
const MAX_TRIES = 8;

/** The browser's tabs, without looking at what is in them. */
export const browserTabs: BrowserTabs = {
  open,
  // With one worker for all windows Chromium does not; there the scheme of our own pages is its own.
  showsOursInPrivate: !browser.runtime.getURL('/').startsWith('chrome-extension:'),
  async empty(tabId) {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const emptied = isCommitted(tabId, EMPTY);
      if (!(await open(tabId, EMPTY))) return false;
      if (await emptied) return true;
    }
    return false;
  },
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

/** Whether the tab comes to show this page within half a second. */
function isCommitted(tabId: number, url: string): Promise<boolean> {
  const { onCommitted } = browser.webNavigation;
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(false), EMPTY_WITHIN_MS);
    function done(is: boolean): void {
      clearTimeout(timer);
      onCommitted.removeListener(hear);
      resolve(is);
    }
    function hear(page: { readonly tabId: number; readonly frameId: number; readonly url: string }): void {
      if (page.tabId === tabId && page.frameId === 0 && page.url === url) done(true);
    }
    onCommitted.addListener(hear);
  });
}
