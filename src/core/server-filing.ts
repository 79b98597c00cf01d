import type { PageShape, Server } from '../catalogue/types.ts';
import { shapesOf } from './page.ts';
import { conditionName } from './request/condition.ts';
import { alternatives, isLiteral } from './text-pattern.ts';

/** A page by its software's place in the list, and by its own in that software's pages. */
type Filed = readonly [server: number, page: number];

/**
 * The pages of login software, filed for those who have a URL: each under the texts of its most telling path segment, or, where any path will do, under
 * a parameter that it demands. Plain JSON.
 */
export interface ServerFiling {
  readonly bySegment: readonly (readonly [segment: string, pages: readonly Filed[]])[];
  readonly byParameter: readonly (readonly [name: string, pages: readonly Filed[]])[];
}

export function serverFiling(servers: readonly Server[]): ServerFiling {
  const bySegment = new Map<string, Filed[]>();
  const byParameter = new Map<string, Filed[]>();
  for (const [number, server] of servers.entries())
    for (const [page, shape] of shapesOf(server).entries()) {
      const { index, keys } = placeOf(shape);
      for (const key of keys) push(index === 'segment' ? bySegment : byParameter, key, [number, page]);
    }
  return { bySegment: [...bySegment], byParameter: [...byParameter] };
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

function placeOf(shape: PageShape): { readonly index: 'segment' | 'parameter'; readonly keys: readonly string[] } {
  const literal = shape.path
    .split('/')
    .filter((part) => part !== '' && isLiteral(part))
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
