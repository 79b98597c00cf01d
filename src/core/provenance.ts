import type { Directory } from './directory.ts';
import { type Login, loginKey } from './login.ts';
import type { Arrival, Navigation } from './navigation.ts';

/**
 * How far the history of the tab vouches for a page of a login.
 *
 * - `in-flow`: the tab was inside this login, or a server or form brought it here
 * - `by-page`: a link on a page of somebody else
 * - `by-person`: a person or another program opened it
 * - `unknown`: the browser went through its history and nothing is remembered; proves nothing
 */
export type Provenance = 'in-flow' | 'by-page' | 'by-person' | 'unknown';

const OPENED_BY_PERSON: ReadonlySet<Arrival> = new Set<Arrival>(['typed', 'bookmark', 'suggestion', 'external', 'restored']);

const DEFAULT_SESSION_MINUTES = 60;

export function provenanceOf(navigation: Navigation, login: Login, directory: Directory): Provenance {
  const { arrival, flow, from, requested, atMs } = navigation;
  const key = loginKey(login);
  const belongsHere = (url: URL): boolean => {
    const there = directory.loginAt(url);
    return there !== undefined && loginKey(there) === key;
  };
  const lifeMs = (login.system.sessionMinutes ?? DEFAULT_SESSION_MINUTES) * 60_000;
  if (flow?.login === key && atMs - flow.seenAtMs <= lifeMs) return 'in-flow';
  if (!belongsHere(requested)) return 'in-flow';
  if (arrival === 'form' || arrival === 'redirect') return 'in-flow';
  if (OPENED_BY_PERSON.has(arrival)) return 'by-person';
  if (arrival === 'link') return from === undefined ? 'by-person' : belongsHere(from) ? 'in-flow' : 'by-page';
  return 'unknown';
}
