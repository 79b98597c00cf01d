import { loginAnswer } from '../request/login-answer.ts';
import { parametersOf } from '../request/parameters.ts';
import type { HandBack } from './finished-login.ts';
import type { ForgivingService } from './memory.ts';
import { HAND_BACKS } from './trouble.ts';

/** Errors by their usual names, where a service has a page for them. */
const FAILED = /error|fail|invalid|denied/i;

/**
 * The service that has taken the answer to a kept request: the login gave the person back to where that answer goes, without an error, and the service led on from
 * there to a page of its own. A page that still stands at the answer may be the error itself.
 *
 * It teaches nothing but silence: the next kept request of this service for this login is left alone. That needs less than a door.
 */
export function forgivingAt({
  url,
  asked,
  arrival,
  left,
}: Pick<HandBack, 'url' | 'asked' | 'arrival' | 'left'>): ForgivingService | undefined {
  if (!left?.isKept || url.origin !== left.answerTo || !HAND_BACKS.has(arrival)) return undefined;
  const isLedOn = loginAnswer(url) === undefined && asked?.href !== url.href;
  if (!isLedOn || FAILED.test(url.pathname) || parametersOf(url).get('error') !== undefined) return undefined;
  return { login: left.login, origin: url.origin };
}
