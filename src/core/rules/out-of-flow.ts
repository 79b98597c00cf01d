import { causeOf } from '../cause.ts';
import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import type { Navigation } from '../navigation.ts';
import { provenanceOf } from '../provenance.ts';
import { readRequest } from '../request/read-request.ts';
import type { Verdict } from '../verdict.ts';
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
  const cause = causeOf(opened, login, page, provenance, navigation, directory);
  return cause && { kind: 'out-of-flow', login, cause, request: readRequest(opened, login, page, directory) };
};

/**
 * A kept request that its server took to a page of its own of which nobody knows anything: judged by what was asked for. Not where the answer goes to this
 * very host: the page may be the service's.
 */
function takenIn(navigation: Navigation, directory: Directory): Verdict | undefined {
  const { url, requested } = navigation;
  if (requested.origin !== url.origin) return undefined;
  const login = directory.loginAt(requested);
  if (!login) return undefined;
  const page = directory.pageAt(login, requested);
  const provenance = provenanceOf(navigation, login, directory);
  if (page.kind !== 'entry' || provenance !== 'by-person') return undefined;
  const request = readRequest(requested, login, page, directory);
  if (request.origin === undefined || request.origin === url.origin) return undefined;
  const cause = causeOf(requested, login, page, provenance, navigation, directory);
  return cause && cause.kind !== 'missing-parameters' ? { kind: 'out-of-flow', login, cause, request } : undefined;
}
