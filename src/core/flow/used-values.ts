import type { Directory } from '../directory.ts';
import { requestOf } from '../login-page.ts';
import { oneTimeValues } from '../request/one-time-key.ts';
import { parametersOf } from '../request/parameters.ts';
import { fingerprint } from './fingerprint.ts';

/** Fingerprints of the one-time values that a request for a login carries; none for any other page. */
export function usedValues(url: URL, directory: Directory): readonly string[] {
  const login = directory.loginAt(url);
  if (!login) return [];
  const page = directory.pageAt(login, url);
  return page.kind === 'entry' ? oneTimeValues(page.entry.protocol, parametersOf(requestOf(page, url))).map(fingerprint) : [];
}
