import { causeOf } from '../cause.ts';
import { loginKey } from '../login.ts';
import { provenanceOf } from '../provenance.ts';
import { readRequest } from '../request/read-request.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine login page that cannot work as it was opened: no service sent the person here.
 *
 * Judged on the URL that was asked for first: servers redirect a dead request to an error page, and the error page says nothing.
 */
export const outOfFlow: Rule = (navigation, directory) => {
  const shown = directory.loginAt(navigation.url);
  if (!shown) return undefined;
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
