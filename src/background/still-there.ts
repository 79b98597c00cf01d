import type { TabState, Visit } from '../core/flow/tab-state.ts';
import { type Navigation, OPENED_BY_PAGE } from '../core/navigation.ts';
import { keptText } from '../core/web-address.ts';

/** What is decided of a page is done a moment later, and a worker that wakes is told of several pages at once: what the tab shows by then may be another. */

/** So soon a page goes on by its own script: nobody reads a page and follows a link of it in less. */
const BY_ITSELF_MS = 1000;

/**
 * Whether the person has left an impostor for a page of another host by now. What is only on its way counts for nothing, as an impostor that is shown could be for ever on its way
 * elsewhere; nor is it left where a page led on, which may be its own or the next of a chain. After a clock was set back nobody can tell which came later.
 */
export function hasLeft({ url: { hostname }, atMs }: Navigation, { visit }: TabState, nowMs: number): boolean {
  if (!visit || visit.atMs <= atMs || visit.atMs > nowMs) return false;
  const { url, requested = url, arrival } = visit;
  return !OPENED_BY_PAGE.has(arrival) && !isAt(url, hostname) && !isAt(requested, hostname);
}

/**
 * Whether the tab still shows this dead page: by now it may have been opened once more, or have gone on to another page of its host. It did so by itself where that came soon: what a
 * person follows, or sends in a form, is theirs.
 */
export function isStillAt({ url: { href, hostname }, atMs }: Navigation, { visit }: TabState): boolean {
  if (!visit) return false;
  if (visit.atMs === atMs || visit.url === keptText(href).href) return true;
  const { url, requested = url, arrival, from } = visit;
  const isByItself = OPENED_BY_PAGE.has(arrival) && arrival !== 'form' && visit.atMs - atMs < BY_ITSELF_MS;
  return isByItself && [url, requested, from].every((address) => isAt(address, hostname));
}

/** Whether a tab in which this address could not be loaded goes nowhere else, and shows what was there before, or the browser's own page about that address. */
export function hasStayed({ visit, pending }: TabState, before: Visit | undefined, failed: string): boolean {
  return pending === undefined && (visit?.atMs === before?.atMs || visit?.url === keptText(failed).href);
}

function isAt(address: string | undefined, hostname: string): boolean {
  return address !== undefined && new URL(address).hostname === hostname;
}
