import type { Directory } from './directory.ts';
import type { Login } from './login.ts';
import type { Verdict } from './verdict.ts';

/**
 * The login that a tab is in the middle of, now that this page was judged; `undefined` when the page is part of none, or should not be.
 *
 * It need not be proven that a service sent the person: what comes next is quiet all the same, and vouches for nothing. Software at a host that the
 * catalogue does not name is never called genuine, so nothing is said of it; a login it is, too. A page in the middle that the browser brought back may be long over: it is
 * kept quiet itself, and vouches for nothing that a person opens after it.
 */
export function loginUnderWay(verdict: Verdict, shown: URL, directory: Directory, isBroughtBack = false): Login | undefined {
  if (verdict.kind !== 'official' && verdict.kind !== 'unrelated') return undefined;
  const login = directory.loginAt(shown);
  const page = login && directory.pageAt(login, shown).kind;
  return page === 'entry' || (page === 'interior' && !isBroughtBack) ? login : undefined;
}
