import type { World } from './world.ts';

/** What the browser tells about a tab's main frame; other frames and prerendered documents never get this far. */
export type TabEvent =
  | BeforeNavigate
  | Committed
  /** The page changed its own address without loading anything (`pushState`, fragment). */
  | { readonly kind: 'address-changed'; readonly tabId: number; readonly url: string; readonly atMs: number }
  | { readonly kind: 'failed'; readonly tabId: number; readonly url: string; readonly error: string; readonly atMs: number }
  /** The tab is there, and lives in this world. */
  | { readonly kind: 'created'; readonly tabId: number; readonly world: World; readonly atMs: number }
  /** `tabId` was opened by a page in `openerTabId`. */
  | { readonly kind: 'opened'; readonly tabId: number; readonly openerTabId: number; readonly atMs: number }
  /** `tabId` takes the place of `replacedTabId` (Chrome, prerendering). */
  | { readonly kind: 'replaced'; readonly tabId: number; readonly replacedTabId: number; readonly atMs: number }
  /** The tab was there before anybody watched: its past is unknown. */
  | { readonly kind: 'found'; readonly tabId: number; readonly atMs: number }
  | { readonly kind: 'closed'; readonly tabId: number; readonly atMs: number };

/** A page is announced: where redirects lead is not known yet. */
export interface BeforeNavigate {
  readonly kind: 'before-navigate';
  readonly tabId: number;
  readonly url: string;
  /**
   * Firefox: a server may have led here already. Where a redirect leads to another process, its target is announced anew, by that process; what was asked for first is told by
   * the process that is left, which is late on a busy machine, or never gets to it.
   */
  readonly mayBeRedirectTarget?: boolean;
  readonly atMs: number;
}

export interface Committed {
  readonly kind: 'committed';
  readonly tabId: number;
  readonly url: string;
  /** `TransitionType` of the webNavigation API. */
  readonly transition: string;
  /** `TransitionQualifier`s of the webNavigation API. */
  readonly qualifiers: readonly string[];
  readonly atMs: number;
}
