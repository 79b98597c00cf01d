import type { Catalogue, EntryPoint, InteriorPage, PageShape, Provider, Server, Service } from '../catalogue/types.ts';
import type { Login } from './login.ts';
import { createResemblance, type Resemblance } from './names/resemblance.ts';
import { type PathPattern, pathPattern, pathSegments } from './path-pattern.ts';
import { parametersOf } from './request/parameters.ts';

/** What kind of page of a login a URL is. */
export type Page =
  | { readonly kind: 'entry'; readonly entry: EntryPoint }
  | { readonly kind: 'interior'; readonly interior: InteriorPage }
  | { readonly kind: 'direct' }
  | { readonly kind: 'unknown' };

/** The catalogue, indexed for questions about one URL. */
export interface Directory {
  readonly catalogue: Catalogue;
  /** The login that this URL belongs to, if any. */
  loginAt(url: URL): Login | undefined;
  /** What kind of page of that login the URL is. */
  pageAt(login: Login, url: URL): Page;
  /** The catalogued service at this host, if any. */
  serviceAt(hostname: string): Service | undefined;
  serviceById(id: string): Service | undefined;
  providerById(id: string): Provider | undefined;
  /** The protected name that this URL's host imitates, if it does. */
  resembles(url: URL): Resemblance | undefined;
}

interface CompiledPage {
  readonly shape: PageShape;
  readonly path: PathPattern;
  readonly page: Page;
}

/** Indexes a catalogue. Takes milliseconds: do it once. */
export function createDirectory(catalogue: Catalogue): Directory {
  const providerHosts = hostIndex(catalogue.providers.flatMap((provider) => provider.hosts.map(({ host }) => [host, provider] as const)));
  const services = [
    ...new Map(catalogue.providers.flatMap((provider) => provider.services.map((service) => [service.id, service] as const))).values(),
  ];
  const serviceHosts = hostIndex(services.flatMap((service) => service.hosts.map((host) => [host, service] as const)));
  const serviceIds = new Map(services.map((service) => [service.id, service]));
  const providerIds = new Map(catalogue.providers.map((provider) => [provider.id, provider]));
  const pages = new Map([...catalogue.providers, ...catalogue.servers].map((system) => [system, compilePages(system)] as const));

  function pageOf(system: Provider | Server, url: URL): Page {
    const segments = pathSegments(url.pathname);
    const found = pages.get(system)?.find((page) => matches(page, url, segments));
    return found?.page ?? { kind: 'unknown' };
  }

  return {
    catalogue,
    loginAt(url) {
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
      const { hostname } = url;
      const provider = providerHosts(hostname);
      if (provider) return { system: provider, hostname };
      const server = catalogue.servers.find((candidate) => pageOf(candidate, url).kind !== 'unknown');
      return server && { system: server, hostname };
    },
    pageAt: (login, url) => pageOf(login.system, url),
    serviceAt: serviceHosts,
    serviceById: (id) => serviceIds.get(id),
    providerById: (id) => providerIds.get(id),
    resembles: createResemblance(catalogue),
  };
}

/** Entries first, then what may be opened directly, then the inside: where two match, the more harmless wins. */
function compilePages(system: Provider | Server): readonly CompiledPage[] {
  const compile = (shape: PageShape, page: Page): CompiledPage => ({ shape, path: pathPattern(shape.path), page });
  return [
    ...system.entries.map((entry) => compile(entry, { kind: 'entry', entry })),
    ...system.direct.map((direct) => compile(direct, { kind: 'direct' })),
    ...system.interior.map((interior) => compile(interior, { kind: 'interior', interior })),
  ];
}

function matches({ shape, path }: CompiledPage, url: URL, segments: readonly string[]): boolean {
  if (shape.hosts && !shape.hosts.some((pattern) => hostMatches(pattern, url.hostname))) return false;
  if (!path(segments)) return false;
  if (!shape.with && !shape.without) return true;
  const given = parametersOf(url);
  return (shape.with ?? []).every((name) => given.get(name)) && !(shape.without ?? []).some((name) => given.has(name));
}

/** `*.example.org` matches every host below `example.org`, and not `example.org` itself. */
export function hostMatches(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) && hostname.length > pattern.length - 1 : hostname === pattern;
}

/** Exact hosts first, then the longest wildcard: one look-up per label. */
function hostIndex<T>(rows: readonly (readonly [host: string, value: T])[]): (hostname: string) => T | undefined {
  const index = new Map(rows);
  return (hostname) => {
    const exact = index.get(hostname);
    if (exact) return exact;
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      const value = index.get(`*${hostname.slice(dot)}`);
      if (value) return value;
    }
    return undefined;
  };
}
