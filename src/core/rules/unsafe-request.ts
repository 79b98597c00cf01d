import { isAddedLogin } from '../added-services.ts';
import { isChosen } from '../cause.ts';
import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import { isMadeByParameters, type LoginPage } from '../login-page.ts';
import { isOfSameRegistrant } from '../registrant.ts';
import { absoluteUrl } from '../request/absolute-url.ts';
import { innerRequests } from '../request/inner-request.ts';
import { answersIn } from '../request/layers.ts';
import { isLocalName, isLoopback } from '../request/local-host.ts';
import { parametersOf } from '../request/parameters.ts';
import type { RequestFlaw } from '../verdict.ts';
import { lookalikeOf } from './lookalike.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine login, and an answer that would go where others can read it: anybody who gets the answer is signed in as this person.
 *
 * Only the request itself is asked, at an entry that is known, in the language that is spoken there; and all that it names, so that no decoy clears it.
 *
 * The answer must travel encrypted (RFC 6749 3.1.2.1; RFC 9700 2.6); loopback and an app's own scheme are fine (RFC 8252 7). An answer that goes back to whose login it is makes nobody else the
 * one who is signed in.
 */
export const unsafeRequest: Rule = (navigation, directory) => {
  const { url } = navigation;
  const login = directory.loginAt(url);
  if (!login || directory.isTest(login)) return undefined;
  const page = directory.pageAt(login, url);
  if (page.kind !== 'entry' && page.kind !== 'interior') return undefined;
  // Where only its parameters make a page one of a login, the author of the link wrote those.
  if (isMadeByParameters(page, login.system) && !isChosen(page, navigation)) return undefined;
  const answers = innerRequests(url, login, page, directory).flatMap(({ entry, url: request }) =>
    entry.protocol === 'proprietary' || entry.known === 'remembered' ? [] : answersIn(entry.protocol, parametersOf(request)),
  );
  const flaws = answers.flatMap((target) => flawOf(target, login, page, directory) ?? []);
  const flaw = flaws.find(isCertain) ?? flaws[0];
  const isGenuine = login.system.kind === 'provider' && !isAddedLogin(login) && !directory.isTenant(login);
  return flaw && { kind: 'unsafe-request', login, flaw, ...(isGenuine && { isGenuine }) };
};

/** What stops is told before what only cautions. */
function isCertain(flaw: RequestFlaw): boolean {
  return flaw.kind === 'answer-to-impostor' && flaw.lookalike.certainty === 'certain';
}

function flawOf(
  target: string,
  login: Login,
  page: Exclude<LoginPage, { kind: 'direct' | 'unknown' }>,
  directory: Directory,
): RequestFlaw | undefined {
  const url = absoluteUrl(target);
  if (!url) return undefined;
  if (SCRIPTS.has(url.protocol)) return { kind: 'answer-to-script', scheme: url.protocol.slice(0, -1) };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const found = directory.resembles(url);
  // What is only like a name that this person uses is nobody's fake.
  if (found && !found.learned) return { kind: 'answer-to-impostor', target, lookalike: lookalikeOf(found) };
  if (url.username !== '' || url.password !== '') return { kind: 'answer-with-userinfo', target };
  // Known by its software alone, a login is often a company's own, with answers that never leave its network. Whose the login is gets no answer that is not theirs.
  const exposed =
    url.protocol === 'http:' &&
    login.system.kind === 'provider' &&
    !page.isOfSoftware &&
    !isLoopback(url.hostname) &&
    !isLocalName(url.hostname) &&
    !isOfSameRegistrant(url.hostname, login.hostname, directory);
  return exposed ? { kind: 'answer-over-http', target } : undefined;
}

/** Schemes that run what the answer says, in place of a service. */
const SCRIPTS: ReadonlySet<string> = new Set(['javascript:', 'data:', 'vbscript:']);
