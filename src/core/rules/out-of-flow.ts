import { causeOf } from '../cause.ts';
import type { Directory } from '../directory.ts';
import { type Login, loginKey } from '../login.ts';
import type { LoginPage } from '../login-page.ts';
import { KEPT_ARRIVALS, type Navigation } from '../navigation.ts';
import { provenanceOf } from '../provenance.ts';
import { readRequest } from '../request/read-request.ts';
import type { Cause, Verdict } from '../verdict.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine login page that cannot work as it was opened: no service sent the person here.
 *
 * Judged on the URL that was asked for first: servers redirect a dead request to an error page, and the error page says nothing.
 */
export const outOfFlow: Rule = (navigation, directory) => {
  const shown = directory.loginAt(navigation.url);
  if (!shown) return takenIn(navigation, directory);
  const provenance = provenanceOf(navigation, shown, directory);
  if (provenance === 'in-flow' || provenance === 'perhaps' || provenance === 'unknown') return undefined;
  const asked = directory.loginAt(navigation.requested);
  const fromTheStart = asked !== undefined && loginKey(asked) === loginKey(shown);
  const login = fromTheStart ? asked : shown;
  const opened = fromTheStart ? navigation.requested : navigation.url;
  const page = directory.pageAt(login, opened);
  return verdictOn(opened, login, page, provenance, navigation, directory);
};

/** There is no request that the server's own form could go on with: a page in the middle of a login, or a request that lacks something. */
function isUnfinished({ kind }: Cause, page: LoginPage): boolean {
  return kind === 'bare' || kind === 'missing-parameters' || page.kind === 'interior';
}

/** The server has led from another page of its own to one that may be opened by itself: that one works, and is the one that the person sees. */
function isTakenHome({ url, requested, failure }: Navigation, login: Login, directory: Directory): boolean {
  return failure === undefined && url.pathname !== requested.pathname && directory.pageAt(login, url).kind === 'direct';
}

function verdictOn(
  opened: URL,
  login: Login,
  page: LoginPage,
  provenance: 'by-page' | 'by-person',
  navigation: Navigation,
  directory: Directory,
): Extract<Verdict, { kind: 'out-of-flow' }> | undefined {
  const cause = causeOf(opened, login, page, provenance, navigation, directory);
  if (!cause || (isUnfinished(cause, page) && isTakenHome(navigation, login, directory))) return undefined;
  const request = readRequest(opened, login, page, directory);
  const isTaken = request.origin !== undefined && isUpToService(cause) && directory.isForgiving(loginKey(login), request.origin);
  if (isTaken) return undefined;
  const { arrival } = navigation;
  // Anybody can put up a server, or become a customer; and what is typed may stand in a message.
  const isAnybodys = !KEPT_ARRIVALS.has(arrival) && (login.system.kind === 'server' || directory.isTenant(login));
  return {
    kind: 'out-of-flow',
    login,
    cause,
    request,
    ...(arrival === 'bookmark' && { isBookmark: true }),
    ...(isAnybodys && { isAnybodys }),
  };
}

/** Whether only the service decides if such a request still works. */
function isUpToService(cause: Cause): boolean {
  return cause.kind === 'replayed-request' || (cause.kind === 'expired-request' && cause.says === 'made');
}

/**
 * A kept request that its server took to a page of its own of which nobody knows anything: judged by what was asked for. Not where the answer goes to this
 * very host: the page may be the service's.
 */
function takenIn(navigation: Navigation, directory: Directory): Verdict | undefined {
  const { url, requested } = navigation;
  // Most pages end here: nothing is asked of their addresses before that.
  const login = directory.loginAt(requested);
  if (!login || requested.origin !== url.origin) return undefined;
  const page = directory.pageAt(login, requested);
  const provenance = provenanceOf(navigation, login, directory);
  if (page.kind !== 'entry' || provenance !== 'by-person') return undefined;
  const verdict = verdictOn(requested, login, page, provenance, navigation, directory);
  const answerTo = verdict?.request.origin;
  return answerTo === undefined || answerTo === url.origin || verdict?.cause.kind === 'missing-parameters' ? undefined : verdict;
}
