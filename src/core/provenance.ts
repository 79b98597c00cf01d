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
  if (flow?.login === key && atMs - flow.seenAtMs <= sessionMs(login)) return 'in-flow';
  if (!belongsHere(requested)) return 'in-flow';
  if (arrival === 'form' || arrival === 'redirect') return 'in-flow';
  if (OPENED_BY_PERSON.has(arrival)) return 'by-person';
  if (arrival !== 'link') return 'unknown';
  if (from === undefined) return 'by-person';
  return sameHost(from, login) || belongsHere(from) || sendsPeopleTo(from, login, directory) ? 'in-flow' : 'by-page';
}

/** A page of one of the services that the login is for. */
function sendsPeopleTo(from: URL, { system }: Login, directory: Directory): boolean {
  const service = directory.serviceAt(from.hostname);
  return service !== undefined && system.kind === 'provider' && system.services.includes(service);
}

/** How long a login may take before its pages are dead. */
export function sessionMs(login: Login): number {
  return (login.system.sessionMinutes ?? DEFAULT_SESSION_MINUTES) * 60_000;
}

/** The page before is known without its query, which login software is recognised by: its host has to do. */
function sameHost(from: URL, login: Login): boolean {
  return from.hostname === login.hostname;
}
