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

/** The login that a tab is in the middle of. */
export interface Flow {
  /** `loginKey` of that login. */
  readonly login: string;
  readonly startedAtMs: number;
  /** When the tab last showed a page of that login. */
  readonly seenAtMs: number;
  /** The page of a service that started it, without query; absent when none was seen. */
  readonly start?: string | undefined;
}

export const FAILURES = ['certificate', 'redirect-loop'] as const;

export type Failure = (typeof FAILURES)[number];

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
  /** Why nothing was shown: the certificate was refused, or servers redirected without end. */
  readonly failure?: Failure | undefined;
  /** How often in a row this tab was sent into this login by the same service within seconds; 1 is normal. */
  readonly bounces?: number | undefined;
  /** A one-time value of the request was used before. */
  readonly usedBefore?: boolean | undefined;
  readonly atMs: number;
}
