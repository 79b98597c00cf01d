import type { EntryPoint } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import { type Login, loginKey } from '../login.ts';
import { type LoginPage, requestOf } from '../login-page.ts';
import { addressesInside } from './addresses-inside.ts';
import { parametersOf } from './parameters.ts';

/** A request for a login, at the entry at which it is made. */
export interface AskedRequest {
  readonly url: URL;
  readonly entry: EntryPoint;
}

/** A page in a page in a page: so far is looked, and no further. */
const MAX_PAGES = 3;

/** Of one parameter that is there more often, servers take the first or the last. */
const MAX_OUTER_VALUES = 4;

/**
 * The requests with which somebody stands at a page of a login: the address itself, what it carries, or all that stands in the parameters in which pages of this login are known to keep one; which of
 * several it takes is its own affair. Whatever else stands in an address, no login reads. Empty where there is none, or none that is known.
 */
export function innerRequests(url: URL, login: Login, page: LoginPage, directory: Directory, depth = 0): readonly AskedRequest[] {
  if (page.kind === 'entry') return [{ url: requestOf(page, url), entry: page.entry }];
  if (page.kind !== 'interior' || depth >= MAX_PAGES) return [];
  const given = parametersOf(url);
  const names = new Set(login.system.interior.flatMap(({ keys = [] }) => keys));
  const values = [...names].flatMap((name) => outermost(given.all(name)));
  return values
    .flatMap((value) => addressesInside(value, url))
    .flatMap((address) => {
      const there = directory.loginAt(address);
      const isOfLogin = there !== undefined && loginKey(there) === loginKey(login);
      return isOfLogin ? innerRequests(address, there, directory.pageAt(there, address), directory, depth + 1) : [];
    });
}

/** The first of them and the last, where there are too many to look at each. */
function outermost(values: readonly string[]): readonly string[] {
  return [...new Set([...values.slice(0, MAX_OUTER_VALUES), ...values.slice(-MAX_OUTER_VALUES)])];
}
