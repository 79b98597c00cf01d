/**
 * The parameters of a login URL: of the query, then of the fragment (OpenAM's XUI and CIS2 keep theirs there).
 *
 * Empty means absent (RFC 6749 3.1): callers ask with `get`, whose empty string is falsy.
 */
export function parametersOf(url: URL): URLSearchParams {
  if (!url.hash.includes('=')) return url.searchParams;
  const all = new URLSearchParams(url.search);
  const fragment = url.hash.slice(1);
  for (const [name, value] of new URLSearchParams(fragment.slice(fragment.indexOf('?') + 1))) if (!all.has(name)) all.append(name, value);
  return all;
}
