import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import { OPENED_BY_PAGE } from '../navigation.ts';
import { loginAnswer } from '../request/login-answer.ts';
import { askedIn, type HandBack, isLedOn } from './finished-login.ts';
import type { ForgivingService } from './memory.ts';
import { type RequestUnderWay, requestPrint } from './request-under-way.ts';

/**
 * The service that has taken the answer to a kept request: the login gave the person back to where that answer goes, without an error, and the service led on from
 * there to a page of its own. A page that still stands at the answer may be the error itself; and a link to the service, which logins show beside their errors, gives
 * nobody back.
 *
 * It teaches nothing but silence: the next kept request of this service for this login is left alone. That needs less than a door.
 */
export function forgivingAt(back: HandBack, directory: Directory): ForgivingService | undefined {
  const { url, asked, arrival, isRedirected, left, heldBy } = back;
  if (!left?.isKept || !asked || url.origin !== left.answerTo || !OPENED_BY_PAGE.has(arrival)) return undefined;
  if (!isLedOn(back)) return undefined;
  // A page that holds the tab can send it forms, answers and links; it cannot make the login itself send the person back.
  const isByPage = heldBy === undefined && (arrival === 'form' || (asked.origin === left.answerTo && loginAnswer(asked) !== undefined));
  const isByLogin = isRedirected && isWithin(asked, left, directory);
  return isByPage || isByLogin ? { login: left.login, origin: url.origin } : undefined;
}

/** The request itself, asked once more, or a page in the middle of its login: no logout, and no other request. */
function isWithin(asked: URL, { login: key, seen }: RequestUnderWay, directory: Directory): boolean {
  const login = directory.loginAt(asked);
  if (!login || loginKey(login) !== key) return false;
  return directory.pageAt(login, asked).kind === 'interior' || requestPrint(askedIn(asked, directory)) === seen;
}
