import { browser } from 'wxt/browser';
import type { TabEvent } from '../core/flow/event.ts';

/** Frames other than the main one, and documents that nobody sees yet, are none of our business. */
interface FrameDetails {
  readonly frameId?: number;
  readonly documentLifecycle?: string;
}

function isVisibleMainFrame({ frameId = 0, documentLifecycle = 'active' }: FrameDetails): boolean {
  return frameId === 0 && documentLifecycle !== 'prerender';
}

/** Subscribes to everything that happens in tabs. Call it in the first tick, or the browser will not wake the worker for it. */
export function onTabEvent(handle: (event: TabEvent) => void): void {
  const { webNavigation, tabs } = browser;
  webNavigation.onBeforeNavigate.addListener((details) => {
    if (isVisibleMainFrame(details)) handle({ kind: 'before-navigate', tabId: details.tabId, url: details.url, atMs: details.timeStamp });
  });
  webNavigation.onCommitted.addListener((details) => {
    if (!isVisibleMainFrame(details)) return;
    const { tabId, url, transitionType, transitionQualifiers, timeStamp } = details;
    handle({ kind: 'committed', tabId, url, transition: transitionType, qualifiers: transitionQualifiers, atMs: timeStamp });
  });
  for (const changed of [webNavigation.onHistoryStateUpdated, webNavigation.onReferenceFragmentUpdated]) {
    changed.addListener((details) => {
      if (isVisibleMainFrame(details)) handle({ kind: 'address-changed', tabId: details.tabId, url: details.url, atMs: details.timeStamp });
    });
  }
  webNavigation.onErrorOccurred.addListener((details) => {
    // Firefox's types do not know `error`, which both browsers give.
    const { error = '' } = details as { readonly error?: string };
    if (isVisibleMainFrame(details)) handle({ kind: 'failed', tabId: details.tabId, url: details.url, error, atMs: details.timeStamp });
  });
  webNavigation.onCreatedNavigationTarget.addListener(({ tabId, sourceTabId, timeStamp }) => {
    handle({ kind: 'opened', tabId, openerTabId: sourceTabId, atMs: timeStamp });
  });
  webNavigation.onTabReplaced.addListener(({ tabId, replacedTabId, timeStamp }) => {
    handle({ kind: 'replaced', tabId, replacedTabId, atMs: timeStamp });
  });
  tabs.onRemoved.addListener((tabId) => handle({ kind: 'closed', tabId, atMs: Date.now() }));
}

/** Subscribes to the person turning to another tab or window; the answer is the tab now in front. */
export function onTurnTo(handle: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => handle(tabId));
  browser.windows.onFocusChanged.addListener(async (windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return;
    const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
    if (tab?.id !== undefined) handle(tab.id);
  });
}

/** When Frontdoor was just installed or updated, the tabs that are open already are told one by one. */
export function onTabsFound(handle: (event: TabEvent) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) handle({ kind: 'found', tabId: id, atMs: Date.now() });
  });
}
