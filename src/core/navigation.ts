/** How a page was reached. */
export const ARRIVALS = [
  // Something on the web sent us.
  'link',
  'form',
  'redirect',
  // A person or another program opened it.
  'typed',
  'bookmark',
  'suggestion',
  'external',
  // The browser went through its own history.
  'back-forward',
  'reload',
  'restored',
] as const;

export type Arrival = (typeof ARRIVALS)[number];

/** A person, another program, or the browser after a restart opened the page: nothing that the tab was in the middle of led to it. */
export const OPENED_BY_PERSON: ReadonlySet<Arrival> = new Set<Arrival>(['typed', 'bookmark', 'suggestion', 'external', 'restored']);

/** A page led to the next, as a finished login does when it hands the person back to the service. */
export const OPENED_BY_PAGE: ReadonlySet<Arrival> = new Set<Arrival>(['link', 'form', 'redirect']);

/**
 * Arrivals that prove that a request was kept: a bookmark, or an address that the browser had at hand.
 *
 * Not `typed`: command-line tools print complete requests to be pasted. Not `external`: apps and mail programs open fresh requests
 * in the browser (RFC 8252 4). Not `restored`: the login may have been under way a minute ago.
 */
export const KEPT_ARRIVALS: ReadonlySet<Arrival> = new Set<Arrival>(['bookmark', 'suggestion']);

/**
 * Arrivals at an address that the person keeps, or has written. Whatever else leads to a page may have been written by a stranger: links on pages and in messages,
 * and what they opened in a tab that the browser restores.
 */
export const CHOSEN_ARRIVALS: ReadonlySet<Arrival> = new Set<Arrival>([...KEPT_ARRIVALS, 'typed']);

/** The login that a tab is in the middle of. */
export interface Flow {
  /** `loginKey` of that login. */
  readonly login: string;
  /** When the tab last showed a page of that login. */
  readonly seenAtMs: number;
  /** The page of a service that started it, without query; absent when none was seen. */
  readonly start?: string | undefined;
  /** The last page of it was proven to be in flow; see `provenance.ts`. */
  readonly isProven?: boolean | undefined;
  /** The id of the service that was named at that page as the one that sent the person. */
  readonly sentBy?: string | undefined;
}

/**
 * - `certificate`: the certificate was refused
 * - `redirect-loop`: servers redirected without end
 * - `error-status`: the server answered with an error and an empty page, in whose place Chromium shows one of its own
 */
export const FAILURES = ['certificate', 'redirect-loop', 'error-status'] as const;

export type Failure = (typeof FAILURES)[number];

/** A login that this tab does not get through. */
export interface LoopCount {
  /** The service sends the tab into the login again and again within seconds; or the login hands it back with an error. */
  readonly kind: 'bounces' | 'failures';
  /** `loginKey` of the login, what it is (the id of a provider or of login software), and the host where it was met. */
  readonly login: string;
  readonly system: string;
  readonly hostname: string;
  /** The page of the service that started it, without query. */
  readonly start: string;
  /** How often in a row; 1 is normal. */
  readonly times: number;
  /** The first and the last of them. */
  readonly sinceMs: number;
  readonly atMs: number;
}

/** All that a rule may look at. */
export interface Navigation {
  readonly url: URL;
  /** The first URL asked for; differs from `url` when servers redirected. */
  readonly requested: URL;
  readonly arrival: Arrival;
  /** The page that was in the tab (or in its opener) just before; absent when there was none. */
  readonly from?: URL | undefined;
  /** The login that this tab, or its opener, is in the middle of. */
  readonly flow?: Flow | undefined;
  /** Why nothing was shown. */
  readonly failure?: Failure | undefined;
  readonly loop?: LoopCount | undefined;
  /** A one-time value of the request was used before. */
  readonly usedBefore?: boolean | undefined;
  /** A load was broken off just before, and nobody has said that it was not redirected here. */
  readonly mayBeRedirected?: boolean | undefined;
  /** The page before belongs to a login that was asked for an answer to this very origin. */
  readonly isAnswer?: boolean | undefined;
  /** A page that is neither the one before nor of its origin may send this tab anywhere: it opened it, or was opened by it. */
  readonly isHeld?: boolean | undefined;
  /** Not all of the address, or of the one asked for first, is judged: it is too long. What is not seen vouches for nothing. */
  readonly isPartial?: boolean | undefined;
  readonly atMs: number;
}
