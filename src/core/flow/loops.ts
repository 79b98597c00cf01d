import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import { type LoopCount, OPENED_BY_PAGE, OPENED_BY_PERSON } from '../navigation.ts';
import { parametersOf } from '../request/parameters.ts';
import { sameOrigin } from './lesson.ts';
import type { Streak, TabState, Visit } from './tab-state.ts';

/** A person needs longer than this to be sent to a login, come back and set out again. */
const BOUNCE_MS = 8000;

/** Tries that lie further apart are not in a row. */
const TRYING_MS = 10 * 60_000;

/**
 * Errors that a login hands back when it lost its way (RFC 6749 4.1.2.1), and that stale cookies bring about. Not the person's own "no"
 * (`access_denied`), not a crowd (`temporarily_unavailable`), and not what silent questions are answered with (OIDC Core 3.1.2.6).
 */
const LOST: ReadonlySet<string> = new Set(['server_error', 'invalid_request']);

/**
 * Counts how often in a row, within seconds, the same service (`start`) sent this tab into the same login; whenever a person starts anew, or goes back to a page
 * outside of it, so does the count.
 */
export function entryOf(tab: TabState, visit: Visit, start: string | undefined, url: URL, directory: Directory): Streak | undefined {
  const login = directory.loginAt(url);
  if (!login || !start || tab.inside || visit.arrival === 'form' || visit.arrival === 'back-forward') return undefined;
  const before = OPENED_BY_PERSON.has(visit.arrival) ? undefined : tab.enteredInARow;
  return counted(before, { login: loginKey(login), system: login.system.id, hostname: login.hostname, start }, visit.atMs, BOUNCE_MS);
}

/** The count so far, which lasts over pages of the service: until the person goes back to one, and so begins anew. */
export function countSoFar(
  { enteredInARow }: TabState,
  { arrival, isByPerson }: Visit,
  url: URL,
  directory: Directory,
): Streak | undefined {
  return isByPerson || (arrival === 'back-forward' && directory.loginAt(url) === undefined) ? undefined : enteredInARow;
}

/** Counts how often in a row the login that this tab was in handed the person back to the service with such an error. */
export function failureIn(tab: TabState, visit: Visit, url: URL, directory: Directory): Streak | undefined {
  if (!tab.inside || visit.isByPerson || !OPENED_BY_PAGE.has(visit.arrival) || !LOST.has(parametersOf(url).get('error') ?? ''))
    return undefined;
  const login = tab.visit && directory.loginAt(new URL(tab.visit.url));
  if (!login || directory.loginAt(url)) return undefined;
  const key = loginKey(login);
  const start = tab.flows.find((flow) => flow.login === key)?.start;
  if (start === undefined || !sameOrigin(start, url.href)) return undefined;
  return counted(tab.failedInARow, { login: key, system: login.system.id, hostname: login.hostname, start }, visit.atMs, TRYING_MS);
}

function counted(
  before: Streak | undefined,
  now: Pick<Streak, 'login' | 'system' | 'hostname' | 'start'>,
  atMs: number,
  withinMs: number,
): Streak {
  const again = before?.login === now.login && sameOrigin(before.start, now.start) && atMs - before.atMs < withinMs;
  return { ...now, times: again ? before.times + 1 : 1, sinceMs: again ? before.sinceMs : atMs, atMs };
}

/** What is wrong with this visit; a page of the service that the circle comes through is a part of the circle. */
export function loopAt(
  tab: TabState,
  visit: Visit,
  entered: Streak | undefined,
  failed: Streak | undefined,
  url: URL,
): LoopCount | undefined {
  if (failed && failed.times > 1) return { kind: 'failures', ...failed };
  if (entered) return entered.times > 1 ? { kind: 'bounces', ...entered } : undefined;
  const last = tab.visit?.loop;
  const comesThrough =
    last?.kind === 'bounces' &&
    OPENED_BY_PAGE.has(visit.arrival) &&
    !visit.isByPerson &&
    visit.arrival !== 'form' &&
    visit.atMs - last.atMs < BOUNCE_MS &&
    sameOrigin(last.start, url.href);
  return comesThrough ? last : undefined;
}

/** The circle in which the tab was at that moment goes on: pages send it round, and nobody has opened another. */
export function isStillInCircle({ enteredInARow: last, visit }: TabState, wasAtMs: number): boolean {
  if (!last || !visit || last.times < 2 || wasAtMs < last.sinceMs) return false;
  if (!OPENED_BY_PAGE.has(visit.arrival) || visit.atMs - last.atMs >= BOUNCE_MS) return false;
  // A form that the login sends back to the service by itself; any other a person may have sent.
  return visit.arrival !== 'form' || sameOrigin(last.start, visit.url);
}

/** Nothing of this tab's past is held against what comes next: the person starts anew. */
export function forgiven({ enteredInARow: _entered, failedInARow: _failed, visit, ...tab }: TabState): TabState {
  if (!visit) return tab;
  const { loop: _loop, ...calm } = visit;
  return { ...tab, visit: calm };
}
