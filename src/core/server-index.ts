import type { Server } from '../catalogue/types.ts';
import { type CompiledPage, isMadeByParameters, lazyParameters } from './login-page.ts';
import { pathSegments } from './path-pattern.ts';
import type { ServerFiling } from './server-filing.ts';

/** Finds login software by the shape of a URL, at any host: an ordinary URL meets no page at all and costs a look-up per segment. */
export function serverIndex(
  servers: readonly Server[],
  pagesOf: (server: Server) => readonly CompiledPage[],
  filing: ServerFiling,
): (url: URL) => Server | undefined {
  const bySegment = new Map(filing.bySegment);
  const byParameter = new Map(filing.byParameter);
  // The first of the catalogue wins: at hosts of its maker before anybody's host, by a path of its own before what nothing but parameters make a page, which anybody can add, and makes of software before bare protocols.
  const rankOf = (number: number, server: Server, found: CompiledPage): number => {
    if (server.generic) return number + 2 * servers.length;
    if (found.shape.hosts !== undefined) return number - servers.length;
    return isMadeByParameters(found.page, server) ? number + servers.length : number;
  };

  return (url) => {
    const { pathname, search, hash } = url;
    const segments = pathname === '/' ? [] : pathSegments(pathname);
    const candidates = segments.flatMap((segment) => bySegment.get(segment) ?? NONE);
    if (search.length > 1 || hash.length > 1) {
      const text = (search + hash).slice(0, MAX_SEARCHED_CHARACTERS).toLowerCase();
      for (const [, word = '', equals] of text.matchAll(PARAMETER_WORDS)) if (equals) candidates.push(...(byParameter.get(word) ?? NONE));
    }
    if (candidates.length === 0) return undefined;
    const given = lazyParameters(url);
    const { hostname } = url;
    let best: { readonly server: Server; readonly rank: number } | undefined;
    for (const [number, page] of candidates) {
      const server = servers[number];
      const found = server && pagesOf(server)[page];
      if (!found) continue;
      const rank = rankOf(number, server, found);
      if ((best === undefined || rank < best.rank) && found.matches(hostname, segments, given)) best = { server, rank };
    }
    return best?.server;
  };
}

const NONE: ServerFiling['bySegment'][number][1] = [];

const MAX_SEARCHED_CHARACTERS = 32_768;

/**
 * Words, and whether an equals sign follows; whether one is a parameter, the page that demands it finds out. The sign must stay optional: where it is
 * demanded, a long word without one is read again from each of its letters.
 */
const PARAMETER_WORDS = /([\w.:-]+)(=?)/g;
