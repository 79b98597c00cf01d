import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import { requestOf } from '../login-page.ts';
import { type Arrival, OPENED_BY_PAGE } from '../navigation.ts';
import { type LoginAnswer, loginAnswer } from '../request/login-answer.ts';
import { parametersOf } from '../request/parameters.ts';
import { unwrappings } from '../request/unwrapped.ts';
import { fingerprint } from './fingerprint.ts';
import type { Lesson } from './lesson.ts';
import { type Entrance, isSilent, type RequestUnderWay, requestPrint, seenAt } from './request-under-way.ts';

/**
 * What proves that a login was finished: the only way to a lesson.
 *
 * A page with a handle on the tab (it opened the window, or was opened by it) can send it anywhere at any moment, by links, scripts, forms and
 * redirects of its own server, and knows every value of a request that it wrote itself. What it cannot make is a navigation that is asked for at
 * somebody else's server and redirected to where it likes.
 */

/** A page that is part of no login, which may be the one to which a login has given the person back. */
export interface HandBack extends Entrance {
  /** The request of the login that was just left; absent when the page before was none of a login. */
  readonly left: RequestUnderWay | undefined;
  /** Origin of the page that may steer the tab, if any may; `ANYBODY` when that is not known. */
  readonly heldBy: string | undefined;
}

/** Who may steer a tab, where nobody can tell who. */
export const ANYBODY = '*';

/** Whom a row vouches for: any service, or only one that somebody looked at before (catalogued, or added by the person or their organisation). */
type Reach = 'any' | 'known';

interface Row {
  readonly when: string;
  readonly because: string;
  /** The login that is finished, for whom it proves that; `undefined` when this is no such case. */
  readonly proves: (back: HandBack, directory: Directory) => { readonly request: RequestUnderWay; readonly reach: Reach } | undefined;
}

const FINISHED_ROWS: readonly Row[] = [
  {
    when: "the login's server redirects to where the answer goes, asked at a page inside of the login, and the answer is there",
    because:
      'only the login could redirect there; of the answer nothing stood in what was asked, so that no redirector could give it back; but who holds the tab may bring a page inside of his own',
    proves: ({ url, asked, arrival, isRedirected, left, from, heldBy }, directory) => {
      const answer = loginAnswer(url);
      if (!left || !asked || !isRedirected || !answer || !answers(answer, left, url)) return undefined;
      const shown = heldBy === undefined ? from : undefined;
      if (!isInside(asked, left.login, shown, directory) || !isCleanOf(asked, answer, url, left)) return undefined;
      return { request: left, reach: heldBy === undefined && isByPerson(left, arrival) ? 'any' : 'known' };
    },
  },
  {
    when: 'the same, asked at the very request whose page was shown (CAS and AD FS send their forms there), or at the page shown, which carries it',
    because:
      'a service that is registered at the login and holds the tab can change what the same request does: that proves no stranger; and an address that only carries a request may be a redirector of that host, which does what it likes',
    proves: ({ url, asked, arrival, isRedirected, left, from, heldBy }, directory) => {
      const answer = loginAnswer(url);
      if (!left || !asked || !isRedirected || !answer || !answers(answer, left, url)) return undefined;
      if (!isSameRequest(asked, left, from, directory)) return undefined;
      return { request: left, reach: heldBy === undefined && isByPerson(left, arrival) ? 'any' : 'known' };
    },
  },
  {
    when: 'the same, and the service has led on from where the answer went (as most do, so that nobody sees it)',
    because:
      'where no stranger holds the tab and a person has sent a form, only the login could redirect to the service; whether the answer was an error that a server hides cannot be seen, nor can it where a server leads on to an answer that it has made up',
    proves: (back, directory) => {
      const { url, asked, arrival, isRedirected, left, from, heldBy } = back;
      if (!left || !asked || !isRedirected || heldBy !== undefined || left.isAside || !isByPerson(left, arrival)) return undefined;
      if (url.origin !== left.answerTo || !isLedOn(back)) return undefined;
      const isSame = isSameRequest(asked, left, from, directory);
      const isFromInside = isInside(asked, left.login, from, directory) && isCleanOf(asked, NOTHING_SEEN, url, left);
      return isSame || isFromInside ? { request: left, reach: 'any' } : undefined;
    },
  },
  {
    when: 'the request is answered at once, and no page of the login was shown',
    because: 'a stranger who is registered at the login may hide the error with which it was answered; nobody else can',
    proves: ({ url, asked, isOnlyOne, isRedirected, from }, directory) => {
      const login = asked && directory.loginAt(asked);
      if (!login || !isOnlyOne || !isRedirected || mayBeSilent(asked)) return undefined;
      const request = seenAt(asked, loginKey(login), directory);
      const answer = loginAnswer(url);
      return request && answer && answers(answer, request, url) ? { request: { ...request, start: from }, reach: 'known' } : undefined;
    },
  },
  {
    when: 'a form sends the answer from a page of the login',
    because: 'what a form carries nobody sees: only where no stranger holds the tab, it must be the form of the page that was there',
    proves: ({ url, asked, arrival, left, heldBy }, directory) => {
      if (!left || left.isAside || !asked || arrival !== 'form' || asked.origin !== left.answerTo || url.origin !== left.answerTo)
        return undefined;
      if (parametersOf(url).get('error') !== undefined || parametersOf(asked).get('error') !== undefined) return undefined;
      return reachOf(heldBy, url, left, directory);
    },
  },
  {
    when: 'a script sends the answer from a page of the login',
    because:
      'the same, and the answer is seen on its way; a link that a person clicks there may be one that a stranger had the login write (back, cancel), so that it must bring back what a request gave away that was seen',
    proves: ({ url, asked, arrival, left, heldBy }, directory) => {
      if (!left || left.isAside || !asked || arrival === 'form' || asked.origin !== left.answerTo || url.origin !== left.answerTo)
        return undefined;
      const answer = loginAnswer(asked);
      if (arrival === 'link' && left.state === undefined) return undefined;
      return answer && isBroughtBack(answer, left) ? reachOf(heldBy, url, left, directory) : undefined;
    },
  },
];

/** What a page teaches: the login that it has finished, if any row proves that. Never a page that is not encrypted, and nothing from a silent request. */
export function finishedAt(back: HandBack, directory: Directory): Lesson | undefined {
  // Forward only: a person who goes back, reloads, types or opens a bookmark comes from nowhere.
  if (back.url.protocol !== 'https:' || !OPENED_BY_PAGE.has(back.arrival)) return undefined;
  for (const { proves } of FINISHED_ROWS) {
    const proof = proves(back, directory);
    if (!proof || proof.request.isSilent) continue;
    const { login, start } = proof.request;
    if (start === undefined || !isOneService(new URL(start), back.url, directory)) continue;
    // A path of somebody's own host that looks like a login's is no login worth knowing.
    if (login === `server@${back.url.hostname}`) continue;
    if (proof.reach === 'any' || directory.serviceAt(back.url.hostname)) return { login, start };
  }
  return undefined;
}

/** Where the login began is where it ended. */
function isOneService(start: URL, end: URL, directory: Directory): boolean {
  if (start.protocol !== 'https:') return false;
  if (start.origin === end.origin) return true;
  const service = directory.serviceAt(start.hostname);
  return service !== undefined && service === directory.serviceAt(end.hostname);
}

/** Errors by their usual names, where a service has a page for them. */
const FAILED = /error|fail|invalid|denied/i;

/** The service has led on from where the answer went to a page of its own, and that does not say that something failed. */
export function isLedOn({ url, asked }: HandBack): boolean {
  return asked !== undefined && asked.href !== url.href && loginAnswer(url) === undefined && ![url, asked].some(hasFailed);
}

function hasFailed(url: URL): boolean {
  return FAILED.test(url.pathname) || parametersOf(url).get('error') !== undefined;
}

/** An answer of which nothing is seen but where it went. */
const NOTHING_SEEN: LoginAnswer = { values: [], state: undefined };

/** The request that an address is, or carries. */
export function askedIn(asked: URL, directory: Directory): URL {
  const login = directory.loginAt(asked);
  const page = login && directory.pageAt(login, asked);
  return page?.kind === 'entry' ? requestOf(page, asked) : asked;
}

/** The request that was seen, asked once more; where an address only carries it, that of the page that was shown (`shown`, without query). */
function isSameRequest(asked: URL, { seen }: RequestUnderWay, shown: string | undefined, directory: Directory): boolean {
  const request = askedIn(asked, directory);
  return requestPrint(request) === seen && (request.href === asked.href || asked.origin + asked.pathname === shown);
}

/** The answer is where it was to go, and brings back what the request gave away. */
function answers(answer: LoginAnswer, request: RequestUnderWay, url: URL): boolean {
  return url.origin === request.answerTo && isBroughtBack(answer, request);
}

function isBroughtBack({ state }: LoginAnswer, request: RequestUnderWay): boolean {
  return request.state === undefined || (state !== undefined && fingerprint(state) === request.state);
}

/**
 * A page that the catalogue knows to be inside of this login, from more than memory: no logout, no redirector, no unknown path of the same host. Where the
 * catalogue takes in whatever is below a path, it knows no page; but the one that was shown sends its form to itself, where nobody else can send the tab.
 */
function isInside(asked: URL, key: string, shown: string | undefined, directory: Directory): boolean {
  const login = directory.loginAt(asked);
  if (!login || loginKey(login) !== key) return false;
  const page = directory.pageAt(login, asked);
  if (page.kind !== 'interior' || page.interior.known === 'remembered' || isSilent(parametersOf(asked))) return false;
  return !page.interior.path.endsWith('**') || asked.origin + asked.pathname === shown;
}

/**
 * A login that is asked to show no page may answer anybody who asks, and a request object may ask for that: nobody here looks into one. Of a request that
 * was pushed (`request_uri`) nobody sees where its answer goes: it does not count as one that was seen.
 */
function mayBeSilent(asked: URL): boolean {
  return parametersOf(asked).get('request') !== undefined;
}

/**
 * Somebody has sent a form of the login: what leads on by itself may be an error, a logout or any other page that says nothing of who was there, and
 * what a form carries nobody sees.
 */
function isByPerson({ isWorked }: RequestUnderWay, arrival: Arrival): boolean {
  return isWorked === true || arrival === 'form';
}

function reachOf(
  heldBy: string | undefined,
  url: URL,
  request: RequestUnderWay,
  directory: Directory,
): { readonly request: RequestUnderWay; readonly reach: Reach } | undefined {
  if (heldBy === undefined) return { request, reach: request.isWorked ? 'any' : 'known' };
  if (heldBy === ANYBODY) return undefined;
  const service = directory.serviceAt(url.hostname);
  return service !== undefined && directory.serviceAt(new URL(heldBy).hostname) === service ? { request, reach: 'known' } : undefined;
}

/** Shorter texts come about by chance inside of longer ones. */
const MIN_TELLING_CHARACTERS = 6;

/**
 * Nothing of an answer (where it went, its one-time values, its state) stood in the address that was asked for, except inside of the request that was
 * seen: what somebody wrote into that address need not come from the login.
 */
function isCleanOf(asked: URL, { values, state }: LoginAnswer, url: URL, { seen }: RequestUnderWay): boolean {
  const given = [...asked.searchParams.values(), ...new URLSearchParams(asked.hash.slice(1)).values()].map(unwrappings);
  const strange = given.filter((readings) => !readings.some((text) => isRequest(text, asked, seen)));
  const texts = [...unwrappings(asked.pathname), ...strange.flat()].map((text) => text.toLowerCase());
  const parts = [url.hostname, ...values, ...(state === undefined ? [] : [state])].map((part) => part.toLowerCase());
  return !texts.some((text) => parts.some((part) => text === part || (part.length >= MIN_TELLING_CHARACTERS && text.includes(part))));
}

function isRequest(text: string, base: URL, seen: string | undefined): boolean {
  return seen !== undefined && URL.canParse(text, base.origin) && requestPrint(new URL(text, base.origin)) === seen;
}
