import type { EntryPoint, InteriorPage, PageShape, Provider, Server } from '../catalogue/types.ts';
import { lazily } from './lazily.ts';
import type { Login } from './login.ts';
import { isOrdinaryPath } from './ordinary-path.ts';
import { pathPattern, pathSegments } from './path-pattern.ts';
import { condition } from './request/condition.ts';
import { type Parameters, parametersOf } from './request/parameters.ts';
import { textPattern } from './text-pattern.ts';

/** What kind of page of a login a URL is. */
export type LoginPage =
  | EntryPage
  | { readonly kind: 'interior'; readonly interior: InteriorPage; readonly isOfSoftware?: boolean }
  | { readonly kind: 'direct' }
  | { readonly kind: 'unknown' };

export interface EntryPage {
  readonly kind: 'entry';
  readonly entry: EntryPoint;
  /** The request, where it is not the address itself but stands in one of its parameters. */
  readonly carried?: URL;
  /** At a provider's host: by the shape of login software or of a standard, and by nothing that is known of the provider. */
  readonly isOfSoftware?: boolean;
}

/** The request with which somebody stands at such a page. */
export function requestOf({ carried }: EntryPage, url: URL): URL {
  return carried ?? url;
}

/**
 * Whether it is nothing but parameters that make this address a page of login software: the shape names no host, and its path is one that any site may have. Who
 * writes a link writes its parameters, so that they prove nothing of what is there.
 */
export function isMadeByParameters(page: LoginPage, { kind }: Provider | Server): boolean {
  if (page.kind !== 'entry' && page.kind !== 'interior') return false;
  if (kind === 'provider' && page.isOfSoftware !== true) return false;
  if (page.kind === 'entry' && page.carried) return true;
  const { hosts, path, with: demanded } = page.kind === 'entry' ? page.entry : page.interior;
  return hosts === undefined && demanded !== undefined && isOrdinaryPath(path);
}

/** The same, where nothing else proves it: a host that the maker of the software gave to a customer is that software, whatever a link to it says. */
export function isMadeByLink(page: LoginPage, { system, hostname }: Login): boolean {
  const isMakers = system.kind === 'server' && (system.tenantsAt ?? []).some((domain) => hostname.endsWith(`.${domain}`));
  return !isMakers && isMadeByParameters(page, system);
}

/** Whether a URL, cut into its parts, is a certain page. */
type PageTest = (hostname: string, segments: readonly string[], given: () => Parameters) => boolean;

/** A page of the catalogue, ready to be compared with URLs. */
export interface CompiledPage {
  readonly shape: PageShape;
  readonly page: LoginPage;
  readonly matches: PageTest;
}

/** Parameters are read only when somebody asks for them, and once. */
export function lazyParameters(url: URL): () => Parameters {
  let read: Parameters | undefined;
  return () => {
    read ??= parametersOf(url);
    return read;
  };
}

/** The pages of a system, in the order in which they are compared. */
export function shapesOf({ entries, direct, interior }: Provider | Server): readonly PageShape[] {
  return [...entries, ...direct, ...interior];
}

/** Entries first, then what may be opened directly, then the inside: where two match, the more harmless wins. Each is compiled for the first URL. */
export function compilePages(system: Provider | Server): readonly CompiledPage[] {
  return [
    ...system.entries.map((entry) => compilePage(entry, { kind: 'entry', entry })),
    ...system.direct.map((direct) => compilePage(direct, { kind: 'direct' })),
    ...system.interior.map((interior) => compilePage(interior, { kind: 'interior', interior })),
  ];
}

/** The page of a system that a URL is; the first that matches. */
export function shownPage(pages: readonly CompiledPage[], url: URL): LoginPage {
  const segments = pathSegments(url.pathname);
  const given = lazyParameters(url);
  return pages.find(({ matches }) => matches(url.hostname, segments, given))?.page ?? { kind: 'unknown' };
}

/** Whether a URL is one of these pages. */
export function compileShapes(shapes: readonly PageShape[]): (url: URL) => boolean {
  const tests = shapes.map(compileTest);
  return (url) => tests.some((test) => test(url.hostname, pathSegments(url.pathname), lazyParameters(url)));
}

function compilePage(shape: PageShape, page: LoginPage): CompiledPage {
  const test = lazily(() => compileTest(shape));
  return { shape, page, matches: (hostname, segments, given) => test()(hostname, segments, given) };
}

function compileTest(shape: PageShape): PageTest {
  // Absent: every host.
  const hosts = shape.hosts?.map(textPattern);
  const path = pathPattern(shape.path);
  const needed = (shape.with ?? []).map(condition);
  const refused = (shape.without ?? []).map(condition);
  return (hostname, segments, given) => {
    if (hosts && !hosts.some((test) => test(hostname))) return false;
    if (!path(segments)) return false;
    return needed.every((holds) => holds(given())) && !refused.some((holds) => holds(given()));
  };
}
