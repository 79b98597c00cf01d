import type { Catalogue, Host, Provider, Server, Service } from '../catalogue/types.ts';
import { hostIndex } from './host-index.ts';
import { lazily } from './lazily.ts';
import type { Login } from './login.ts';
import { isTenantPattern } from './names/ownership.ts';
import { createFindRegistrable } from './names/registrable-domain.ts';
import { createResemblance, type Resemblance } from './names/resemblance.ts';
import { compilePages, lazyParameters, type Page } from './page.ts';
import { pathSegments } from './path-pattern.ts';
import { serverFiling } from './server-filing.ts';
import { serverIndex } from './server-index.ts';

/** The catalogue, indexed for questions about one URL. */
export interface Directory {
  readonly catalogue: Catalogue;
  /** The login that this URL belongs to, if any. */
  loginAt(url: URL): Login | undefined;
  /** What kind of page of that login the URL is. */
  pageAt(login: Login, url: URL): Page;
  /** The catalogued service at this host, if any. */
  serviceAt(hostname: string): Service | undefined;
  /** The catalogued service that asks this login under this name (`client_id`, entity ID, `wtrealm`), if any. */
  serviceOf(client: string, login: Login): Service | undefined;
  serviceById(id: string): Service | undefined;
  providerById(id: string): Provider | undefined;
  /** The login that a provider, or login software, with this id is at a host. */
  loginNamed(system: string, hostname: string): Login | undefined;
  /** Whether the login's host is one where people try things out. */
  isTest(login: Login): boolean;
  /** Whether customers of the provider choose the name of such a host: the host tells whose platform it is, and not who is there. */
  isTenant(login: Login): boolean;
  /** What the login's host is for; `undefined` at a host that the catalogue does not name. */
  roleOf(login: Login): Host['role'] | undefined;
  /** The part of a host name that somebody registered; `undefined` for addresses and public suffixes. */
  registrableDomain(hostname: string): string | undefined;
  /** The protected name that this URL's host imitates, if it does. */
  resembles(url: URL): Resemblance | undefined;
  /** Whether this URL's host is like a name that this person uses, protected or not; nobody's in everybody's directory. */
  isLikeLearned(url: URL): boolean;
}

/** Indexes a catalogue, each part for the first question that needs it. */
export function createDirectory(
  catalogue: Catalogue,
  resemblance = createResemblance(catalogue),
  filing = () => serverFiling(catalogue.servers),
): Directory {
  const { providers, servers } = catalogue;
  const providerHosts = hostIndex(() => providers.flatMap((provider) => provider.hosts.map(({ host }) => [host, provider] as const)));
  const hosts = hostIndex(() => providers.flatMap((provider) => provider.hosts.map((host) => [host.host, host] as const)));
  const serviceIds = lazily(
    () => new Map(providers.flatMap((provider) => provider.services.map((service) => [service.id, service] as const))),
  );
  const serviceHosts = hostIndex(() =>
    [...serviceIds().values()].flatMap((service) => service.hosts.map((host) => [host, service] as const)),
  );
  // Where two answer to one name, the first of the catalogue does.
  const clients = lazily(() => {
    const services = [...serviceIds().values()].toReversed();
    return new Map(services.flatMap((service) => (service.clientIds ?? []).map((client) => [client, service] as const)));
  });
  const providerIds = lazily(() => new Map(providers.map((provider) => [provider.id, provider])));
  const pages = new Map([...providers, ...servers].map((system) => [system, lazily(() => compilePages(system))] as const));
  const pagesOf = (system: Provider | Server) => pages.get(system)?.() ?? [];
  const serverAt = lazily(() => serverIndex(servers, pagesOf, filing()));

  function pageOf(system: Provider | Server, url: URL): Page {
    const segments = pathSegments(url.pathname);
    const given = lazyParameters(url);
    const found = pagesOf(system).find(({ matches }) => matches(url.hostname, segments, given));
    return found?.page ?? { kind: 'unknown' };
  }

  const findRegistrable = createFindRegistrable(catalogue.hosting);

  // Every rule asks about the same URL: the answer is kept as long as the URL is.
  const answers = new WeakMap<URL, Login | false>();

  function loginAt(url: URL): Login | undefined {
    const before = answers.get(url);
    if (before !== undefined) return before || undefined;
    const login = findLogin(url);
    answers.set(url, login ?? false);
    return login;
  }

  function findLogin(url: URL): Login | undefined {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const { hostname } = url;
    const system = providerHosts(hostname) ?? serverAt()(url);
    return system && { system, hostname };
  }

  /** A host that the catalogue names is nobody's impostor, unless somebody writes an official name in front of it. */
  function resembles(url: URL): Resemblance | undefined {
    const isNamed = hosts(url.hostname)?.host === url.hostname || serviceHosts(url.hostname) !== undefined;
    if (isNamed && url.username === '' && url.password === '') return undefined;
    const found = resemblance(url);
    return isNamed && found?.technique !== 'userinfo' ? undefined : found;
  }

  return {
    catalogue,
    loginAt,
    pageAt: (login, url) => pageOf(login.system, url),
    serviceAt: serviceHosts,
    serviceOf(client, login) {
      const own = login.system.kind === 'provider' ? login.system.services : [];
      return own.find((service) => service.clientIds?.includes(client)) ?? clients().get(client);
    },
    serviceById: (id) => serviceIds().get(id),
    providerById: (id) => providerIds().get(id),
    loginNamed(id, hostname) {
      const system = providerIds().get(id) ?? catalogue.servers.find((server) => server.id === id);
      return system && { system, hostname };
    },
    isTest: (login) => hosts(login.hostname)?.environment === 'test',
    isTenant: (login) => isTenantPattern(hosts(login.hostname)?.host ?? '', catalogue.ownership),
    roleOf: (login) => hosts(login.hostname)?.role,
    registrableDomain: (hostname) => findRegistrable(hostname)?.domain,
    resembles,
    isLikeLearned: () => false,
  };
}
