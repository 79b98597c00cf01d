import { browser } from 'wxt/browser';
import type { TabEvent } from '../core/flow/event.ts';
import { worldOf } from './browser-tabs.ts';
import { NAVIGATION_EVENTS, type NavigationDetails, tabEventOf } from './tab-event-of.ts';

/** Subscribes to everything that happens in tabs. Call it in the first tick, or the browser will not wake the worker for it. */
export function onTabEvent(handle: (event: TabEvent) => void): void {
  const { webNavigation, tabs } = browser;
  for (const name of NAVIGATION_EVENTS) {
    webNavigation[name].addListener((details: NavigationDetails) => {
      const event = tabEventOf(name, details);
      if (event) handle(event);
    });
  }
  tabs.onCreated.addListener((tab) => {
    if (tab.id !== undefined) handle({ kind: 'created', tabId: tab.id, world: worldOf(tab), atMs: Date.now() });
  });
  tabs.onRemoved.addListener((tabId) => handle({ kind: 'closed', tabId, atMs: Date.now() }));
}

/** Subscribes to the person turning to another tab or window; the answer is the tab now in front, and when that was. */
export function onTurnTo(handle: (tabId: number, atMs: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => handle(tabId, Date.now()));
  const { windows } = browser;
  windows?.onFocusChanged.addListener(async (windowId) => {
    const atMs = Date.now();
    if (windowId === windows?.WINDOW_ID_NONE) return;
    const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
    if (tab?.id !== undefined) handle(tab.id, atMs);
  });
}

/** When Frontdoor was just installed or updated, the tabs that are open already are told one by one. */
export function onTabsFound(handle: (event: TabEvent) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    for (const tab of await browser.tabs.query({})) {
      if (tab.id === undefined) continue;
      handle({ kind: 'created', tabId: tab.id, world: worldOf(tab), atMs: Date.now() });
      handle({ kind: 'found', tabId: tab.id, atMs: Date.now() });
    }
  });
}
