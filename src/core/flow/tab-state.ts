import type { Arrival, Failure, Flow, LoopCount } from '../navigation.ts';
import type { KeptAddress } from '../web-address.ts';
import type { RequestUnderWay } from './request-under-way.ts';
import type { World } from './world.ts';

/** The page in a tab and how it was reached; addresses are short enough to keep, see `keptAddress`. */
export interface Visit {
  readonly url: string;
  /** Absent when it is `url`. */
  readonly requested?: string;
  readonly arrival: Arrival;
  readonly from?: string;
  /** A person went here, and nobody knows what they asked for: it was not the page before that led on. */
  readonly isByPerson?: boolean;
  readonly flow?: Flow;
  readonly failure?: Failure;
  readonly loop?: LoopCount;
  readonly usedBefore?: boolean;
  /** A load was broken off just before, and nobody has said that it was not redirected here. */
  readonly mayBeRedirected?: boolean;
  /** The page before belongs to a login that was asked for an answer to this very origin. */
  readonly isAnswer?: boolean;
  /** Somebody else may send the tab anywhere, see `heldBy`. */
  readonly isHeld?: boolean;
  /** `url` or `requested` is not all of what was judged: judged again, the page might look more harmless than it is. */
  readonly isCut?: boolean;
  /** Not all of the address, or of the one asked for first, was judged. */
  readonly isPartial?: boolean;
  readonly atMs: number;
}

/** How often in a row the same thing happened between the same service and the same login. */
export type Streak = Omit<LoopCount, 'kind'>;

/** All that is remembered of one tab: plain JSON, at most 2 kB; while a page loads, as much more as the address that was asked for. */
export interface TabState {
  /** The first URL asked for, as far as the browser tells, until the navigation commits or fails; see `BeforeNavigate`. */
  readonly pending?: KeptAddress & { readonly mayBeRedirectTarget?: boolean | undefined };
  /**
   * The address whose loading was broken off: Firefox does so when a server redirects to a site that lives in another process, and then
   * announces the final address as if it had been asked for.
   */
  readonly abandoned?: KeptAddress & { readonly mayBeRedirected?: boolean | undefined };
  /** The address that could not be loaded, until something else happens: Firefox then commits its error page under the same address. */
  readonly failed?: string;
  readonly visit?: Visit;
  /** The logins that this tab went through, latest first, at most `MAX_FLOWS`. */
  readonly flows: readonly Flow[];
  /** The page shown now belongs to a login under way. */
  readonly inside: boolean;
  /** The last time that the tab was sent into a login from outside of it, and how often in a row. */
  readonly enteredInARow?: Streak;
  /** The last time that a login handed the tab back to the service with an error, and how often in a row. */
  readonly failedInARow?: Streak;
  /** The page that opened this tab, until this tab has shown a page of its own. */
  readonly opener?: { readonly url?: string; readonly flows: readonly Flow[]; readonly inside: boolean; readonly world?: World };
  /** Where the tab lives; until that is known, it teaches nothing and takes over nothing from others. */
  readonly world?: World;
  /** The requests for a login in which the page shown now stands, that of the page's own login first; see `requestsAt`. */
  readonly requests?: readonly RequestUnderWay[];
  /**
   * Origin of the page that opened this tab, and may send it anywhere for as long as it is there; `ANYBODY` when there are several, or nobody knows: who was opened by
   * this tab may do so, too.
   */
  readonly heldBy?: string;
  /** It has shown pages of the web before the one that is none: what the browser goes back to is not restored. */
  readonly hasPast?: boolean;
  /** The tab was there before anybody watched. */
  readonly pastUnknown?: boolean;
}

export const MAX_FLOWS = 3;

export const NEW_TAB: TabState = { flows: [], inside: false };

/** Every tab by its id. */
export type Tabs = ReadonlyMap<number, TabState>;

export function withTab(tabs: Tabs, tabId: number, tab: TabState): Tabs {
  return new Map(tabs).set(tabId, tab);
}

export function withoutTab(tabs: Tabs, tabId: number): Tabs {
  const rest = new Map(tabs);
  rest.delete(tabId);
  return rest;
}

/** The browser has put another tab in the place of this one. */
export function renamedTab(tabs: Tabs, from: number, to: number): Tabs {
  const tab = tabs.get(from);
  return tab ? withTab(withoutTab(tabs, from), to, tab) : tabs;
}
