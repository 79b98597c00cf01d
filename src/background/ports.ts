import type { Severity } from '../core/severity.ts';

/** What the worker needs of the world; `src/platform` gives it, tests give their own. */

/** Keeps plain JSON until the browser closes (`storage.session`). */
export interface SessionStore {
  readAll(): Promise<ReadonlyMap<string, unknown>>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** The toolbar button of a tab. */
export interface ToolbarButton {
  show(tabId: number, face: { readonly severity: Severity; readonly badge: string; readonly title: string }): Promise<void>;
  /** Opens the popup over the tab's window. `false` when the browser refused. */
  openPopup(tabId: number): Promise<boolean>;
}

export interface BrowserTabs {
  /** Loads an address in a tab. `false` when the tab is gone. */
  open(tabId: number, url: string): Promise<boolean>;
  /** The tab is the one that the person looks at: active, in the focused window. */
  isInFront(tabId: number): Promise<boolean>;
  /** The active tab of the window that the person looks at. */
  inFront(): Promise<number | undefined>;
  /** The tab belongs to a private window: nothing that happens there may be kept. `true` when nobody can tell. */
  isPrivate(tabId: number): Promise<boolean>;
}

/** The browser's own network rules; all but the last kind end when the browser closes. */
export interface NetworkRules {
  /** Lets one tab through to one host. */
  allow(tabId: number, hostname: string): Promise<void>;
  /** Ends such a passage. */
  end(tabId: number, hostname: string): Promise<void>;
  /** Keeps every request from a host. */
  block(hostname: string): Promise<void>;
  /** Lets every tab through to these hosts and to no others that were named here before; outlives the browser. */
  allowForGood(hostnames: readonly string[]): Promise<void>;
}

export interface Clock {
  nowMs(): number;
}

export type Nonce = () => string;

/** Keeps plain JSON for good (`storage.local`). */
export interface LocalStore {
  /** `undefined` when there is nothing under this key. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}
