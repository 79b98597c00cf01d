import type { Directory } from '../directory.ts';
import { type Login, loginKey } from '../login.ts';
import { requestOf } from '../login-page.ts';
import { type Arrival, CHOSEN_ARRIVALS, OPENED_BY_PAGE, OPENED_BY_PERSON } from '../navigation.ts';
import { stateOf } from '../request/login-answer.ts';
import { missingParameters } from '../request/missing-parameters.ts';
import { type Parameters, parametersOf } from '../request/parameters.ts';
import { readRequest } from '../request/read-request.ts';
import { samlRequest } from '../request/saml.ts';
import { fingerprint } from './fingerprint.ts';
import { startPage } from './lesson.ts';

/**
 * The request for a login in which a tab is, as far as it was seen. Whether that login is ever finished is told by it alone; see
 * `finished-login.ts`.
 */
export interface RequestUnderWay {
  /** `loginKey` of the login. */
  readonly login: string;
  /** The page of the service that began it, without query. */
  readonly start?: string | undefined;
  /** Origin to which the answer goes: of the request, where that was seen; else of the server, or the form, that sent the person. */
  readonly answerTo?: string | undefined;
  /** Fingerprint of the whole request, where it was seen. */
  readonly seen?: string | undefined;
  /** Fingerprint of the value that the answer must bring back, where it was seen. */
  readonly state?: string | undefined;
  /** A form of one page of the login has led to the next: somebody has done something there. */
  readonly isWorked?: boolean | undefined;
  /** It asks without showing anything, and is answered no matter who sent it. */
  readonly isSilent?: boolean | undefined;
  /** A person or another program opened it: it was kept somewhere. */
  readonly isKept?: boolean | undefined;
  /** The page shown now is one of the same host of which nobody knows anything: it is part of the way, and no answer that comes from it proves anything. */
  readonly isAside?: boolean | undefined;
}

/** A page, and how the tab came to it. */
export interface Entrance {
  readonly url: URL;
  /** The first address asked for; absent when nobody can tell, or when it was too long to be kept whole. */
  readonly asked: URL | undefined;
  /**
   * It is the only address that was announced since the page before. Of two, nobody can tell which one was redirected: one may overtake the other, and
   * Firefox announces a redirect to a site that lives in another process like a navigation of its own.
   */
  readonly isOnlyOne: boolean;
  readonly isRedirected: boolean;
  readonly arrival: Arrival;
  /** The page before, without query; of a tab that is new, the one that opened it. */
  readonly from: string | undefined;
}

/** A login that sends people on to another, and that to a third. */
const MAX_NESTED_REQUESTS = 3;

/**
 * The requests in which a tab is after it has come to a page of a login: that login's first, then that of the login which sent the person here. A person who
 * starts anew or goes through the history leaves all of them behind.
 */
export function requestsAt(
  before: readonly RequestUnderWay[],
  entrance: Entrance,
  login: Login,
  directory: Directory,
): readonly RequestUnderWay[] {
  const key = loginKey(login);
  const { arrival } = entrance;
  const isWithin = before[0]?.login === key;
  const kept = OPENED_BY_PERSON.has(arrival) || (arrival === 'back-forward' && !isWithin) ? [] : before;
  const at = kept.findIndex((request) => request.login === key);
  const known = kept[at];
  const outer = kept.slice(at + 1);
  const begun = begunBy(before.length > 0 ? { ...entrance, from: undefined } : entrance, key, directory);
  const isWorked = known !== undefined && (known.isWorked || (isWithin && arrival === 'form' && !known.isAside));
  if (known && (!begun || begun.seen === known.seen)) return [{ ...withoutAside(known), ...(isWorked && { isWorked }) }, ...outer];
  return [begun ? { ...begun, ...startedBy(begun, known) } : { login: key }, ...outer].slice(0, MAX_NESTED_REQUESTS);
}

/**
 * The requests in which a tab still is at a page that is part of no login that anybody knows: those of the page before, where that was at the same host and
 * led here. Nothing is known of such a page, so it is only passed through.
 */
export function requestsAside(
  [latest, ...outer]: readonly RequestUnderWay[],
  { url, arrival, from }: Entrance,
): readonly RequestUnderWay[] {
  const isLed = OPENED_BY_PAGE.has(arrival) && from !== undefined && new URL(from).origin === url.origin;
  return latest && isLed && url.origin !== latest.answerTo ? [{ ...latest, isAside: true }, ...outer] : [];
}

function withoutAside({ isAside: _aside, ...request }: RequestUnderWay): RequestUnderWay {
  return request;
}

/** A request that a page of the login itself repeats was begun where the one before was. */
function startedBy(begun: RequestUnderWay, known: RequestUnderWay | undefined): Pick<RequestUnderWay, 'start'> | undefined {
  return begun.start === undefined && known?.answerTo === begun.answerTo ? { start: known?.start } : undefined;
}

/** The request that begins here, if one does: seen itself, or sent by the server or a form of a page that is part of no login. */
function begunBy(
  { url, asked, isOnlyOne, isRedirected, arrival, from }: Entrance,
  key: string,
  directory: Directory,
): RequestUnderWay | undefined {
  const isOutside = (page: URL): boolean => directory.loginAt(page) === undefined;
  const before = from !== undefined && !OPENED_BY_PERSON.has(arrival) ? new URL(from) : undefined;
  const sender = isRedirected && asked && isOutside(asked) ? asked : before && isOutside(before) ? before : undefined;
  const start = sender && startAt(sender, before, sender === asked && !CHOSEN_ARRIVALS.has(arrival));
  // What is shown is sure; of two addresses that were announced, the one asked for is not.
  for (const page of [url, isOnlyOne ? asked : undefined]) {
    const request = page && seenAt(page, key, directory);
    if (request) return { ...request, start, ...(sender === undefined && OPENED_BY_PERSON.has(arrival) && { isKept: true }) };
  }
  const isSent =
    sender !== undefined && (sender === asked || (arrival === 'form' && asked !== undefined && isEntry(asked, key, directory)));
  return isSent ? { login: key, start, answerTo: sender.origin } : undefined;
}

/**
 * The page from which such a login begins: one that was shown, or an address that the person opened themselves. A person who follows a link to an address
 * that only redirects (`isLinked`) has not seen through whose servers they went: a short link or an open redirector of an honest service may lead to a
 * stranger's, which goes on to the genuine login. In that case: the page that led there, if it is the service's own; else its front page.
 */
function startAt(sender: URL, before: URL | undefined, isLinked: boolean): string {
  if (!isLinked) return startPage(sender.href);
  return before?.origin === sender.origin ? startPage(before.href) : `${sender.origin}/`;
}

/** Where requests are sent to; a form that is sent to a page inside of a login begins nothing, nor one to any page of its host (a logout) that carries a request. */
function isEntry(url: URL, key: string, directory: Directory): boolean {
  const login = directory.loginAt(url);
  if (!login || loginKey(login) !== key) return false;
  const page = directory.pageAt(login, url);
  return page.kind === 'entry' && page.carried === undefined;
}

/** A complete request for this login that an address carries. */
export function seenAt(url: URL, key: string, directory: Directory): RequestUnderWay | undefined {
  const login = directory.loginAt(url);
  if (!login || loginKey(login) !== key) return undefined;
  const page = directory.pageAt(login, url);
  if (page.kind !== 'entry') return undefined;
  const request = requestOf(page, url);
  const given = parametersOf(request);
  if (missingParameters(page.entry, given).length > 0) return undefined;
  const { origin } = readRequest(url, login, page, directory);
  if (origin === undefined) return undefined;
  const state = stateOf(given);
  return {
    login: key,
    answerTo: origin,
    seen: requestPrint(request),
    ...(state !== undefined && { state: fingerprint(state) }),
    ...(isSilent(given) && { isSilent: true }),
  };
}

/** By which a request is known again. */
export function requestPrint({ origin, pathname, search }: URL): string {
  return fingerprint(origin + pathname + search);
}

/** Whether a request asks without showing anything: OIDC Core 3.1.2.1 `prompt=none`, SAML 2.0 Core 3.4.1 `IsPassive`, CAS Protocol 3.0 2.1.1 `gateway`, OpenID 2.0 9.3. */
export function isSilent(given: Parameters): boolean {
  const prompt = given.get('prompt')?.split(' ') ?? [];
  const saml = given.get('SAMLRequest');
  return (
    prompt.includes('none') ||
    given.get('gateway') !== undefined ||
    given.get('openid.mode') === 'checkid_immediate' ||
    given.get('immediate') === 'true' ||
    (saml !== undefined && samlRequest(saml)?.isPassive === true)
  );
}
