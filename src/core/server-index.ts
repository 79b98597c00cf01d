import type { Server } from '../catalogue/types.ts';
import { type CompiledPage, lazyParameters } from './page.ts';
import { pathSegments } from './path-pattern.ts';
import { conditionName } from './request/condition.ts';
import { alternatives } from './text-pattern.ts';

interface ServerPage {
  readonly server: Server;
  readonly page: CompiledPage;
  /** Place in the catalogue: the first of several wins, makes of software before bare protocols. */
  readonly rank: number;
}

/**
 * Finds login software by the shape of a URL, at any host.
 *
 * Each page is filed under the texts of its most telling path segment, or, where any path will do, under a parameter that it demands:
 * an ordinary URL meets no page at all and costs a look-up per segment.
 */
export function serverIndex(
  systems: readonly (readonly [server: Server, pages: readonly CompiledPage[]])[],
): (url: URL) => Server | undefined {
  const bySegment = new Map<string, ServerPage[]>();
  const byParameter = new Map<string, ServerPage[]>();
  for (const [rank, [server, pages]] of ranked(systems).entries())
    for (const page of pages) {
      const { index, keys } = filing(page);
      for (const key of keys) push(index === 'segment' ? bySegment : byParameter, key, { server, page, rank });
    }
  const parameterMarks = [...byParameter].map(([name, pages]) => [`${name}=`, pages] as const);

  return (url) => {
    const { pathname, search, hash } = url;
    const segments = pathname === '/' ? [] : pathSegments(pathname);
    const candidates: ServerPage[] = [];
    for (const segment of segments) for (const page of bySegment.get(segment) ?? NONE) candidates.push(page);
    if (search.length > 1 || hash.length > 1) {
      const text = (search + hash).slice(0, LONGEST).toLowerCase();
      for (const [mark, pages] of parameterMarks) if (text.includes(mark)) for (const page of pages) candidates.push(page);
    }
    if (candidates.length === 0) return undefined;
    const given = lazyParameters(url);
    const { hostname } = url;
    let best: ServerPage | undefined;
    for (const candidate of candidates)
      if ((!best || candidate.rank < best.rank) && candidate.page.matches(hostname, segments, given)) best = candidate;
    return best?.server;
  };
}

const NONE: readonly ServerPage[] = [];

const LONGEST = 32_768;

function ranked<T>(systems: readonly (readonly [server: Server, pages: T])[]): readonly (readonly [server: Server, pages: T])[] {
  return systems.toSorted(([a], [b]) => Number(a.generic ?? false) - Number(b.generic ?? false));
}

/** Segments that stand in paths everywhere: a page is filed under another one if it has any. */
const COMMON: ReadonlySet<string> = new Set([
  'login',
  'auth',
  'authorize',
  'oauth',
  'oauth2',
  'sso',
  'api',
  'u',
  'signin',
  'v1',
  'v2',
  'error',
]);

function filing({ shape }: CompiledPage): { readonly index: 'segment' | 'parameter'; readonly keys: readonly string[] } {
  const literal = shape.path
    .split('/')
    .filter((part) => part !== '' && !part.includes('*'))
    .map((part) => alternatives(part.toLowerCase()));
  const [texts] = literal.toSorted((a, b) => Number(isCommon(a)) - Number(isCommon(b)) || a.length - b.length);
  if (texts) return { index: 'segment', keys: texts };
  const [first] = shape.with ?? [];
  if (first === undefined) throw new Error(`page ${shape.path}: without a literal segment it must demand a parameter`);
  return { index: 'parameter', keys: [conditionName(first)] };
}

function isCommon(texts: readonly string[]): boolean {
  return texts.some((text) => COMMON.has(text));
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const before = index.get(key);
  if (before) before.push(value);
  else index.set(key, [value]);
}
