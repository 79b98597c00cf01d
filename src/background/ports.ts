import type { World } from '../core/flow/world.ts';
import type { Severity } from '../core/severity.ts';
import type { BookmarkAddresses } from '../repair/change-bookmarks.ts';
import type { ChangeLog } from '../repair/change-log.ts';
import type { Passage } from '../shield/session-rules.ts';

/** What the worker needs of the world; `src/platform` gives it, tests give their own. */

/** Keeps plain JSON: until the browser closes (`storage.session`), or for good (`storage.local`). */
export interface Store {
  readAll(): Promise<ReadonlyMap<string, unknown>>;
  /** All of it or nothing. */
  write(entries: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** How the toolbar button looks; each severity has a title of its own. */
export interface Face {
  readonly severity: Severity;
  readonly badge: string;
  readonly title: string;
  /** It speaks of a page of this host (and port), and of nothing else that may stand in its place. */
  readonly speaksOf?: string | undefined;
}

/** The toolbar button of a tab. */
export interface ToolbarButton {
  show(tabId: number, face: Face): Promise<void>;
  /** Opens the popup over the tab's window. `false` when the browser refused. */
  openPopup(tabId: number): Promise<boolean>;
}

export interface BrowserTabs {
  /** Loads an address in a tab. `false` when the tab is gone. */
  open(tabId: number, url: string): Promise<boolean>;
  /** Empties a tab; resolves when the empty page is there, and nothing of what was there goes on. `false` when it cannot be emptied. */
  empty(tabId: number): Promise<boolean>;
  /**
   * Host and port of the page of the web that the tab shows now; of a document that a page has made, which may come without any event, its scheme (`blob:`); `undefined` for any other document,
   * and where the browser does not tell.
   */
  shownHost(tabId: number): Promise<string | undefined>;
  /** The tab is the one that the person looks at: active, in the focused window. */
  isInFront(tabId: number): Promise<boolean>;
  /** Whether this browser shows pages of ours in tabs of private windows. */
  readonly showsOursInPrivate: boolean;
  /** Every open tab, and where it lives; empty when nobody can tell. */
  all(): Promise<ReadonlyMap<number, World>>;
  /** The active tab of the window that the person looks at. */
  inFront(): Promise<number | undefined>;
  /** The tab belongs to a private window: nothing that happens there may be kept. `true` when nobody can tell. */
  isPrivate(tabId: number): Promise<boolean>;
}

/** The browser's own network rules; all but the last kind end when the browser closes. */
export interface NetworkRules {
  /** Lets each of these tabs through to its host, and to none below it; ends every other passage. */
  letPass(passages: readonly Passage[]): Promise<void>;
  /** Whether the browser applies the shield's own rules. */
  isShieldOn(): Promise<boolean>;
  /** Keeps every request from a host, and from those below it. */
  block(hostname: string): Promise<void>;
  /** Of the hosts that were blocked here, keeps only those of which this holds. */
  keepBlocked(isBlocked: (hostname: string) => boolean): Promise<void>;
  /** Lets every tab through to these hosts, to none below them, and to no others that were named here before; outlives the browser. */
  trustForGood(hostnames: readonly string[]): Promise<void>;
}

/** The browser's bookmarks; all but the first question need the permission. */
export interface Bookmarks extends BookmarkAddresses {
  /** This browser gives extensions any. */
  areThere(): boolean;
  /** The person has allowed Frontdoor to read and change them. */
  mayUse(): Promise<boolean>;
  /** Those with this address that can be changed; where there are none (it may be shortened), those that mention its host. */
  withUrl(url: string): Promise<readonly { readonly id: string; readonly url: string }[]>;
}

/** What sites keep in this browser: cookies, and what their scripts store. */
export interface SiteData {
  /** The browser clears cookies of all hosts of a registrable domain together. */
  readonly byDomain: boolean;
  /** It can clear those of private windows. */
  readonly inPrivate: boolean;
  /** The person has allowed it. */
  mayClear(): Promise<boolean>;
  /** Clears what these hosts keep in one world, and in no other. */
  clear(hosts: readonly string[], world: World): Promise<void>;
}

interface Clock {
  nowMs(): number;
  /** Does this when all that waits now is done: first of all the event that woke the worker. */
  soon(work: () => void): void;
  /** Does this in so many milliseconds, if the worker lives as long. */
  after(ms: number, work: () => void): void;
}

export type Nonce = () => string;

/** What the toolbar button says, in the person's language. */
export type ButtonTitle = (severity: Severity) => string;

/** All of it. */
export interface Ports {
  /** Until the browser closes. */
  readonly session: Store;
  /** For good. */
  readonly local: Store;
  /** Shared with the person's other browsers (`storage.sync`). */
  readonly sync: Store;
  /** What the organisation that manages this browser has set; nobody writes to it. */
  readonly managed: Pick<Store, 'readAll'>;
  readonly button: ToolbarButton;
  readonly tabs: BrowserTabs;
  readonly rules: NetworkRules;
  readonly bookmarks: Bookmarks;
  /** What was changed of them. */
  readonly changeLog: ChangeLog;
  readonly siteData: SiteData;
  readonly clock: Clock;
  readonly nonce: Nonce;
  readonly title: ButtonTitle;
  /** The address of our warning page for a nonce. */
  readonly warningPage: (nonce: string) => string;
  /** The address of our page that stands in for an address that cannot exist, by its name. */
  readonly standInPage: (name: string) => string;
  /** Where to go when there is nowhere to go. */
  readonly newTabPage: string;
}
