import type { Arrival, Navigation } from '../../../src/core/navigation.ts';

/** A moment to judge at: 23 November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 23, 12);

/** A service's page that nothing is known about. */
export const SERVICE = 'https://service.example/account';

/** One navigation; without more words, nothing came before it. */
export function visit(
  url: string,
  arrival: Arrival,
  { requested = url, from, atMs = NOON }: { readonly requested?: string; readonly from?: string; readonly atMs?: number } = {},
): Navigation {
  return { url: new URL(url), requested: new URL(requested), arrival, from: from === undefined ? undefined : new URL(from), atMs };
}
