import type { Server } from '../catalogue/types.ts';
import { type CompiledPage, isMadeByParameters, lazyParameters } from './login-page.ts';
import { pathSegments } from './path-pattern.ts';
import type { Filed, ServerFiling } from './server-filing.ts';

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
    const candidates: Filed[] = [];
    for (const segment of new Set(segments)) candidates.push(...(bySegment.get(segment) ?? NONE));
    if (search.includes('=') || hash.includes('=')) {
      const text = (search + hash).slice(0, MAX_SEARCHED_CHARACTERS).toLowerCase();
      for (const word of new Set(wordsBeforeEquals(text))) candidates.push(...(byParameter.get(word) ?? NONE));
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

const NONE: readonly Filed[] = [];

const MAX_SEARCHED_CHARACTERS = 32_768;

/** The words before equals signs; whether one is a parameter, the page that demands it finds out. No character is read twice. */
function wordsBeforeEquals(text: string): readonly string[] {
  const words: string[] = [];
  for (let end = text.indexOf('='); end >= 0; end = text.indexOf('=', end + 1)) {
    let start = end;
    while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1;
    if (start < end) words.push(text.slice(start, end));
  }
  return words;
}

/** Of the names of parameters, in lower case. */
const WORD_CHARACTERS: ReadonlySet<number> = new Set(
  [...'abcdefghijklmnopqrstuvwxyz0123456789_.:-'].map((character) => character.charCodeAt(0)),
);

function isOfWord(character: number): boolean {
  return WORD_CHARACTERS.has(character);
}
