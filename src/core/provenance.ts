import type { Directory } from './directory.ts';
import { type Login, loginKey } from './login.ts';
import { type LoginPage, requestOf } from './login-page.ts';
import { type Navigation, OPENED_BY_PAGE, OPENED_BY_PERSON } from './navigation.ts';
import { missingParameters } from './request/missing-parameters.ts';
import { parametersOf } from './request/parameters.ts';
import { readRequest } from './request/read-request.ts';

/**
 * How far the history of the tab vouches for a page of a login.
 *
 * - `in-flow`: it is proven that another website sent the person into this login
 * - `perhaps`: it looks so, and nothing proves it: a reason to keep quiet, and none to vouch for anything
 * - `by-page`: a link on a page of somebody else
 * - `by-person`: a person or another program opened it
 * - `unknown`: the browser went through its history and nothing is remembered; proves nothing
 */
export type Provenance = 'in-flow' | 'perhaps' | 'by-page' | 'by-person' | 'unknown';

const DEFAULT_SESSION_MINUTES = 60;

export function provenanceOf(navigation: Navigation, login: Login, directory: Directory): Provenance {
  const { arrival, flow, from, isAnswer } = navigation;
  if (PROOFS.some((proves) => proves(navigation, login, directory))) return 'in-flow';
  if (flow && isUnderWay(navigation, login)) return 'perhaps';
  // A stranger's page can send a form, or a script, wherever it likes.
  if (arrival === 'form' || arrival === 'redirect') return 'perhaps';
  if (OPENED_BY_PERSON.has(arrival)) return 'by-person';
  if (arrival !== 'link') return 'unknown';
  // In a tab that was there before anybody watched, a link may be the next page of a login.
  if (from === undefined) return 'unknown';
  // Where a login is answered by another, and that by script: Firefox calls it a link.
  if (isAnswer || isOf(from, login, directory)) return 'perhaps';
  return isServedAt(from, login, directory) && !isSentInside(navigation, login, directory) ? 'perhaps' : 'by-page';
}

type Proof = (navigation: Navigation, login: Login, directory: Directory) => boolean;

/** A server elsewhere was asked, and sent the person here: no page can make somebody else's server do so. */
const redirected: Proof = ({ requested }, login, directory) => !belongs(requested, login, directory);

/** The page before was a part of this login that was itself proven, and led on. Neither the person nor the history did. */
const continued: Proof = (navigation, login, directory) => {
  const { arrival, flow, from } = navigation;
  if (!flow?.isProven || !isUnderWay(navigation, login) || !OPENED_BY_PAGE.has(arrival)) return false;
  return from !== undefined && isOf(from, login, directory);
};

/** A page of a catalogued service of this login asked for it. Not one at the login's own host, which is no other website, and where strangers may write pages. */
const sentByService: Proof = (navigation, login, directory) => {
  const { arrival, from } = navigation;
  if (from === undefined || from.hostname === login.hostname || !OPENED_BY_PAGE.has(arrival)) return false;
  return isServedAt(from, login, directory) && isAskedFor(navigation, login, directory);
};

/** The page that led here asked, and the answer goes to its own origin: it has asked for itself. */
const askedForItself: Proof = (navigation, login, directory) => {
  const { arrival, from, requested } = navigation;
  if (from === undefined || !OPENED_BY_PAGE.has(arrival) || !isAskedFor(navigation, login, directory)) return false;
  return readRequest(requested, login, directory.pageAt(login, requested), directory).origin === from.origin;
};

/**
 * What proves that a website sent the person into this login. Not that a page of it came before (a bookmark may have opened that), and not a link or a form of
 * a stranger's page, which may say anything.
 */
const PROOFS: readonly Proof[] = [redirected, continued, sentByService, askedForItself];

/** A page of one of the services that the login is for. */
function isServedAt(from: URL, { system }: Login, directory: Directory): boolean {
  const service = directory.serviceAt(from.hostname);
  return service !== undefined && system.kind === 'provider' && system.services.includes(service);
}

/**
 * A link that was followed straight to a page in the middle of a login. A service sends people to where a login is asked for, never there, where that is known; unless something
 * was broken off before, which may have been redirected.
 */
function isSentInside({ requested, mayBeRedirected }: Navigation, login: Login, directory: Directory): boolean {
  const page = directory.pageAt(login, requested);
  const isKnownWhere = login.system.entries.length > 0;
  return isKnownWhere && !mayBeRedirected && page.kind === 'interior' && page.interior.known !== 'remembered';
}

/** Whether this was a request for a login: a whole one, a form (what it posts is not seen), or one that the login's server took. A login without known entries is asked for by any link, where nobody else can have sent the tab. */
function isAskedFor({ url, requested, arrival, isHeld }: Navigation, login: Login, directory: Directory): boolean {
  if (login.system.entries.length === 0) return isHeld !== true;
  const page = directory.pageAt(login, requested);
  if (page.kind !== 'entry') return false;
  const isTaken = url.href !== requested.href && directory.pageAt(login, url).kind === 'interior';
  return isTaken || arrival === 'form' || missingParameters(page.entry, parametersOf(requestOf(page, requested))).length === 0;
}

function isUnderWay({ flow, atMs }: Navigation, login: Login): boolean {
  return flow?.login === loginKey(login) && atMs - flow.seenAtMs <= sessionMs(login);
}

function belongs(url: URL, login: Login, directory: Directory): boolean {
  const there = directory.loginAt(url);
  return there !== undefined && loginKey(there) === loginKey(login);
}

/**
 * Whether the page, or the one of this login that was asked for, is known by nothing but the shape of software or of a standard. Parameters make such a shape of
 * any page, also of one that a stranger has written at the provider's site: it is a reason to keep quiet or to guide, and vouches for nothing.
 */
export function isByShapeAlone({ url, requested }: Navigation, login: Login, directory: Directory): boolean {
  return [url, requested].some((one) => belongs(one, login, directory) && isOfSoftware(directory.pageAt(login, one)));
}

function isOfSoftware(page: LoginPage): boolean {
  return (page.kind === 'entry' || page.kind === 'interior') && page.isOfSoftware === true;
}

/** How long a login may take before its pages are dead. */
export function sessionMs(login: Login): number {
  return (login.system.sessionMinutes ?? DEFAULT_SESSION_MINUTES) * 60_000;
}

/** The page before is known without its query, which login software is recognised by: its host has to do. */
function isOf(from: URL, login: Login, directory: Directory): boolean {
  return from.hostname === login.hostname || belongs(from, login, directory);
}
