import type { EntryPoint } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import { type Login, loginKey } from '../login.ts';
import { type Page, requestOf } from '../page.ts';
import { addressesInside } from './addresses-inside.ts';
import { parametersOf } from './parameters.ts';

/** A request for a login, at the entry at which it is made. */
export interface AskedRequest {
  readonly url: URL;
  readonly entry: EntryPoint;
}

/** A page in a page in a page: so far is looked, and no further. */
const MAX_PAGES = 3;

/**
 * The request with which somebody stands at a page of a login: the address itself, what it carries, or what stands in the parameter in which such a page is known to keep it.
 * Whatever else stands in an address, no login reads. `undefined` where there is none, or none that is known.
 */
export function innerRequest(url: URL, login: Login, page: Page, directory: Directory, depth = 0): AskedRequest | undefined {
  if (page.kind === 'entry') return { url: requestOf(page, url), entry: page.entry };
  if (page.kind !== 'interior' || depth >= MAX_PAGES) return undefined;
  const given = parametersOf(url);
  for (const value of (page.interior.keys ?? []).flatMap((name) => given.all(name)))
    for (const address of addressesInside(value, url)) {
      const there = directory.loginAt(address);
      const isOfLogin = there !== undefined && loginKey(there) === loginKey(login);
      const request = isOfLogin ? innerRequest(address, there, directory.pageAt(there, address), directory, depth + 1) : undefined;
      if (request) return request;
    }
  return undefined;
}
