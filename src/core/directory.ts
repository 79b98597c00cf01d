import type { Catalogue, Host, Provider, Server, Service } from '../catalogue/types.ts';
import { hostIndex } from './host-index.ts';
import { lazily } from './lazily.ts';
import type { Login } from './login.ts';
import { compilePages, compileShapes, type LoginPage, shownPage } from './login-page.ts';
import { isTenantPattern } from './names/ownership.ts';
import { createFindRegistrable } from './names/registrable-domain.ts';
import { createResemblance, type Resemblance } from './names/resemblance.ts';
import { recently } from './recently.ts';
import { isOfSameRegistrant } from './registrant.ts';
import { type ServerFiling, serverFiling } from './server-filing.ts';
import { serverIndex } from './server-index.ts';
import { createSoftware } from './software.ts';

/** The catalogue, indexed for questions about one URL. */
export interface Directory {
  readonly catalogue: Catalogue;
  /** The login that this URL belongs to, if any. */
  loginAt(url: URL): Login | undefined;
  /** What kind of page of that login the URL is. */
  pageAt(login: Login, url: URL): LoginPage;
  /** The catalogued service at this host, if any. */
  serviceAt(hostname: string): Service | undefined;
  /** The catalogued service whose page this is, where it is known that such a page, opened again with a used answer, ends in an error; and the login that answers. */
  answerAt(url: URL): { readonly service: Service; readonly login: Login } | undefined;
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
  /** Whether the service at this origin takes kept requests: it was seen with this person's for a login (its key), or the place shows any answer. */
  isForgiving(login: string, origin: string): boolean;
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
  const { providers, servers, hosting, ownership, answerViewers } = catalogue;
  const hosts = hostIndex(() => providers.flatMap((system) => system.hosts.map((host) => [host.host, { ...host, system }] as const)));
  const providerIds = lazily(() => new Map(providers.map((provider) => [provider.id, provider])));
  const services = createServices(providers);
  const findRegistrable = createFindRegistrable(hosting);
  const registrableDomain = (hostname: string) => findRegistrable(hostname)?.domain;
  const isNamed = (hostname: string) => hosts(hostname)?.host === hostname || services.serviceAt(hostname) !== undefined;

  return {
    catalogue,
    ...services,
    ...createLogins(catalogue, (hostname) => hosts(hostname)?.system, registrableDomain, filing),
    providerById: (id) => providerIds().get(id),
    loginNamed(id, hostname) {
      const system = providerIds().get(id) ?? servers.find((server) => server.id === id);
      return system && { system, hostname };
    },
    isTest: (login) => hosts(login.hostname)?.environment === 'test',
    isTenant: (login) => isTenantPattern(hosts(login.hostname)?.host ?? '', ownership),
    roleOf: (login) => hosts(login.hostname)?.role,
    registrableDomain,
    isForgiving: (_login, origin) => answerViewers.some((viewer) => viewer.origin === origin),
    resembles: createResembles(resemblance, isNamed, registrableDomain),
    isLikeLearned: () => false,
  };
}

/** The catalogued services: by their hosts, by their own names, by those that logins know them under. */
function createServices(providers: readonly Provider[]): Pick<Directory, 'serviceAt' | 'answerAt' | 'serviceOf' | 'serviceById'> {
  const byId = lazily(() => new Map(providers.flatMap((provider) => provider.services.map((service) => [service.id, service] as const))));
  const serviceAt = hostIndex(() => [...byId().values()].flatMap((service) => service.hosts.map((host) => [host, service] as const)));
  const answers = lazily(() =>
    providers.flatMap((system) =>
      system.services.flatMap((service) => (service.answerPages ? [{ system, service, matches: compileShapes(service.answerPages) }] : [])),
    ),
  );
  // Where two answer to one name, the first of the catalogue does. Only what is one everywhere names a service at the logins of others: anybody calls a client `services`.
  const clients = lazily(() => {
    const services = [...byId().values()].toReversed();
    return new Map(
      services.flatMap((service) => (service.clientIds ?? []).filter(isOneEverywhere).map((client) => [client, service] as const)),
    );
  });

  return {
    serviceAt,
    answerAt(url) {
      if (url.search === '' || serviceAt(url.hostname)?.answerPages === undefined) return undefined;
      const found = answers().find(({ matches }) => matches(url));
      const host = found?.system.hosts.find(({ role }) => role === 'authorize') ?? found?.system.hosts[0];
      return found && host && { service: found.service, login: { system: found.system, hostname: host.host } };
    },
    serviceOf(client, { system }) {
      const own = system.kind === 'provider' ? system.services : [];
      return own.find((service) => service.clientIds?.includes(client)) ?? clients().get(client);
    },
    serviceById: (id) => byId().get(id),
  };
}

/** A host, an address, a URN (RFC 8141), a UUID (RFC 9562): nobody else is called so. */
function isOneEverywhere(client: string): boolean {
  return /[.:/]/.test(client) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(client);
}

/** Which login an address belongs to, and which page of it that is: a provider's at its hosts, else login software's. */
function createLogins(
  catalogue: Catalogue,
  providerAt: (hostname: string) => Provider | undefined,
  registrableDomain: Directory['registrableDomain'],
  filing: () => ServerFiling,
): Pick<Directory, 'loginAt' | 'pageAt'> {
  const { providers, servers } = catalogue;
  const pages = new Map([...providers, ...servers].map((system) => [system, lazily(() => compilePages(system))] as const));
  const pagesOf = (system: Provider | Server) => pages.get(system)?.() ?? [];
  const registrants = { catalogue, registrableDomain };
  const areOneOwners = (host: string, other: string) => isOfSameRegistrant(host, other, registrants);
  const software = lazily(() => createSoftware(servers, pagesOf, serverIndex(servers, pagesOf, filing()), areOneOwners));

  function findLogin(url: URL): Login | undefined {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const { hostname } = url;
    const system = providerAt(hostname) ?? software().at(url)?.server;
    return system && { system, hostname };
  }

  return {
    // Every rule asks about the same URL.
    loginAt: recently(findLogin),
    /**
     * What is known of a system's own pages comes first; where that is nothing, or only remembered, the page is asked of the makes of login software and of the
     * standards, as at any other host: naming a host must not make anybody forget them.
     */
    pageAt({ system }, url) {
      const own = system.kind === 'server' ? software().pageOf(system, url) : shownPage(pagesOf(system), url);
      if (!isOpen(own)) return own;
      const page = software().at(url)?.page;
      if (page === undefined || page.kind === 'unknown') return own;
      return system.kind === 'provider' && page.kind !== 'direct' ? { ...page, isOfSoftware: true } : page;
    },
  };
}

/** A domain that says nothing, RFC 2606 2. */
const NEUTRAL_DOMAIN = 'x.example';

/**
 * Whom a host imitates. One that the catalogue names is nobody's impostor, unless somebody writes an official name in front of it; nor is its domain, but for
 * what stands before that.
 */
function createResembles(
  resemblance: (url: URL) => Resemblance | undefined,
  isNamed: (hostname: string) => boolean,
  registrableDomain: Directory['registrableDomain'],
): Directory['resembles'] {
  /** Whose domain the catalogue names is called like that, whatever machine of theirs it is (`www.`, `login.`). */
  function isLikeByDomainAlone({ hostname }: URL, { technique }: Resemblance): boolean {
    const domain = registrableDomain(hostname);
    if (technique === 'path' || domain === undefined || !(isNamed(domain) || isNamed(`www.${domain}`))) return false;
    return resemblance(new URL(`https://${hostname.slice(0, -domain.length)}${NEUTRAL_DOMAIN}/`)) === undefined;
  }

  return (url) => {
    const isPlain = url.username === '' && url.password === '';
    if (isPlain && isNamed(url.hostname)) return undefined;
    const found = resemblance(url);
    if (!found || found.technique === 'userinfo') return found;
    return isNamed(url.hostname) || isLikeByDomainAlone(url, found) ? undefined : found;
  };
}

/** Nothing is known of the page that anybody could check. */
function isOpen(page: LoginPage): boolean {
  switch (page.kind) {
    case 'entry':
      return page.entry.known === 'remembered';
    case 'interior':
      return page.interior.known === 'remembered';
    case 'unknown':
      return true;
    case 'direct':
      return false;
    default:
      return page satisfies never;
  }
}
