import type { PageShape, Server } from '../catalogue/types.ts';
import { shapesOf } from './login-page.ts';
import { literalSegments } from './path-pattern.ts';
import { conditionName } from './request/condition.ts';

/** A page by its software's place in the list, and by its own in that software's pages. */
export type Filed = readonly [server: number, page: number];

/**
 * The pages of login software, filed for those who have a URL: each under the texts of its most telling path segment, or, where its path tells little, under
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

function placeOf(shape: PageShape): { readonly index: 'segment' | 'parameter'; readonly keys: readonly string[] } {
  const segments = literalSegments(shape.path).toSorted((a, b) => a.length - b.length);
  const telling = segments.find((texts) => !isCrowded(texts));
  if (telling) return { index: 'segment', keys: telling };
  const [demanded] = shape.with ?? [];
  if (demanded !== undefined) return { index: 'parameter', keys: [conditionName(demanded)] };
  // A page is filed under a crowded segment only if it has nothing else.
  const [crowded] = segments;
  if (crowded) return { index: 'segment', keys: crowded };
  throw new Error(`page ${shape.path}: without a literal segment it must demand a parameter`);
}

/**
 * Segments of so many addresses that a page which is filed under one is compared with far too many. This is about time alone: what a path proves, `ordinary-path.ts`
 * says.
 */
const CROWDED_SEGMENTS: ReadonlySet<string> = new Set([
  'account',
  'api',
  'auth',
  'authorize',
  'login',
  'oauth',
  'oauth2',
  'signin',
  'u',
  'ui',
  'v1',
  'v2',
]);

function isCrowded(texts: readonly string[]): boolean {
  return texts.some((text) => CROWDED_SEGMENTS.has(text));
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const before = index.get(key);
  if (before) before.push(value);
  else index.set(key, [value]);
}
