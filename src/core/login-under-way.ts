import type { Directory } from './directory.ts';
import type { Login } from './login.ts';
import type { Verdict } from './verdict.ts';

/**
 * The login that a tab is in the middle of, now that this page was judged; `undefined` when the page is part of none, or should not be.
 *
 * Software at a host that the catalogue does not name is never called genuine, so nothing is said of it; a login it is all the same.
 */
export function loginUnderWay(verdict: Verdict, shown: URL, directory: Directory): Login | undefined {
  if (verdict.kind === 'official') return verdict.entry === 'in-flow' ? verdict.login : undefined;
  if (verdict.kind !== 'unrelated') return undefined;
  const login = directory.loginAt(shown);
  const page = login && directory.pageAt(login, shown).kind;
  return page === 'entry' || page === 'interior' ? login : undefined;
}
