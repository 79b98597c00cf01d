import type { TabEvent } from '../core/flow/event.ts';

/** What the browser's navigation events tell, as much of it as both browsers give. */
export interface NavigationDetails {
  readonly tabId: number;
  readonly timeStamp: number;
  readonly url?: string;
  readonly frameId?: number;
  readonly documentLifecycle?: string;
  readonly transitionType?: string;
  readonly transitionQualifiers?: readonly string[];
  readonly error?: string;
  readonly sourceTabId?: number;
  readonly replacedTabId?: number;
}

export const NAVIGATION_EVENTS = [
  'onBeforeNavigate',
  'onCommitted',
  'onHistoryStateUpdated',
  'onReferenceFragmentUpdated',
  'onErrorOccurred',
  'onCreatedNavigationTarget',
  'onTabReplaced',
] as const;

export type NavigationEventName = (typeof NAVIGATION_EVENTS)[number];

/** What an event of the webNavigation API means for a tab; `undefined` when it is none of our business. */
export function tabEventOf(name: NavigationEventName, details: NavigationDetails): TabEvent | undefined {
  const { tabId, url = '', timeStamp: atMs } = details;
  switch (name) {
    case 'onCreatedNavigationTarget':
      return { kind: 'opened', tabId, openerTabId: details.sourceTabId ?? -1, atMs };
    case 'onTabReplaced':
      return { kind: 'replaced', tabId, replacedTabId: details.replacedTabId ?? -1, atMs };
    default:
      if (!isVisibleMainFrame(details)) return undefined;
  }
  switch (name) {
    case 'onBeforeNavigate':
      return { kind: 'before-navigate', tabId, url, ...(isFirefoxs(details) && { mayBeRedirectTarget: true }), atMs };
    case 'onCommitted':
      return {
        kind: 'committed',
        tabId,
        url,
        transition: details.transitionType ?? 'link',
        qualifiers: details.transitionQualifiers ?? [],
        atMs,
      };
    case 'onHistoryStateUpdated':
    case 'onReferenceFragmentUpdated':
      return { kind: 'address-changed', tabId, url, atMs };
    case 'onErrorOccurred':
      return { kind: 'failed', tabId, url, error: details.error ?? '', atMs };
    default:
      return name satisfies never;
  }
}

/** Chromium tells in which stage of its life a document is, since version 106; Firefox tells nothing of the kind. */
function isFirefoxs({ documentLifecycle }: NavigationDetails): boolean {
  return documentLifecycle === undefined;
}

/** Frames other than the main one, and documents that nobody sees yet, are none of our business. */
function isVisibleMainFrame({ frameId = 0, documentLifecycle = 'active' }: NavigationDetails): boolean {
  return frameId === 0 && documentLifecycle !== 'prerender';
}
