import type { Provider, Server, Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { type FindFrontPage, frontHosts } from './front-page.ts';
import type { Login } from './login.ts';
import { domainsAbove } from './names/ownership.ts';
import { isAtPlatform, isOfSameRegistrant } from './registrant.ts';
import { textPattern } from './text-pattern.ts';

/**
 * The front page of the organisation whose login this is, where nobody knows its services: that of the registrable domain of the very host that
 * was visited, so nobody is sent to another site. Where the software is the application itself, it is that of the host; at a domain where makers of software have the logins of
 * their customers, the customer's own page there, if there is one; else `undefined`. So it is where the registrable domain is nothing but the login.
 */
export function ownSite({ system, hostname }: Login, directory: Directory): Service | undefined {
  if (system.kind === 'provider') {
    const home = customersHome(system, hostname);
    return home === undefined ? undefined : site(hostname, home, system.source);
  }
  const domain = directory.registrableDomain(hostname);
  if (domain === undefined || isOfMaker(hostname, directory)) return undefined;
  if (system.home !== undefined) return site(hostname, system.home, system.source);
  if (isAtMakers(hostname, directory))
    return system.tenantHome === undefined ? undefined : site(hostname, system.tenantHome, system.source);
  // What lies above a customer of a platform is the platform's.
  const own = isAtPlatform(hostname, directory) ? hostname : domain;
  return own === hostname && SIGN_IN.test(own) ? undefined : site(own, '/', system.source);
}

/** Where a customer of a provider starts, at a host that is the customer's own: one that a star stands for, and no page of the provider. */
function customersHome({ hosts }: Provider, hostname: string): string | undefined {
  if (hosts.some(({ host }) => host === hostname)) return undefined;
  return hosts.find(({ host, home }) => home !== undefined && textPattern(host)(hostname))?.home;
}

/** The same at the hosts where it may be, best first: a domain may answer below `www.` alone. */
export function ownSites(login: Login, directory: Directory, seen: FindFrontPage): readonly Service[] {
  const own = ownSite(login, directory);
  if (!own) return [];
  const { hostname, pathname } = new URL(own.start);
  const isFront = pathname === '/' && hostname !== login.hostname && hostname === directory.registrableDomain(hostname);
  return isFront ? frontHosts(hostname, seen(hostname)).map((host) => site(host, '/', login.system.source)) : [own];
}

/** Names of hosts that are for nothing but signing in: their front page is no way in. */
const SIGN_IN = /^(?:[a-z\d]+-)?(?:access|account|accounts|auth|cas|id|identity|idp|login|logon|signin|sso)\./;

/** Those of them that are the machinery itself. Where accounts are kept there may be a page for people. */
const SIGNS_IN_ONLY = /^(?:[a-z\d]+-)?(?:auth|authenticate|authentication|cas|idp|login|logon|oauth|signin|sso)\./;

/**
 * The front page of the site for which a request was made, where it belongs to the login's own organisation: of a host of the same registrant
 * (`registrant.ts`). The host only, never a path of the request; and none that only signs people in, for yet another site.
 */
export function askedSite(origin: string, { system, hostname }: Login, directory: Directory): Service | undefined {
  const { protocol, hostname: host } = new URL(origin);
  if (protocol !== 'https:' || SIGNS_IN_ONLY.test(host)) return undefined;
  return isOfSameRegistrant(host, hostname, directory) ? site(host, '/', system.source) : undefined;
}

/** The front page of a site that a person's own bookmark names, whoever it is: the host only. It is opened by its name, and by nothing else. */
export function namedSite(origin: string, { system }: Login): Service | undefined {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' && hostname.includes('.') ? { ...site(hostname, '/', system.source), id: `${NAMED}${hostname}` } : undefined;
}

/** The same, by the id that it has. */
export function siteById(id: string, login: Login, directory: Directory): Service | undefined {
  const own = ownSite(login, directory);
  if (own?.id === id) return own;
  if (id.startsWith(NAMED))
    return URL.canParse(`https://${id.slice(NAMED.length)}/`) ? namedSite(`https://${id.slice(NAMED.length)}`, login) : undefined;
  return id.startsWith(SITE) && URL.canParse(`https://${id.slice(SITE.length)}/`)
    ? askedSite(`https://${id.slice(SITE.length)}`, login, directory)
    : undefined;
}

const domains = new WeakMap<readonly Server[], ReadonlySet<string>>();

/** A host below a domain at which some maker of login software has its customers: nothing is there but a login. */
function isAtMakers(hostname: string, directory: Directory): boolean {
  const known = makersOf(directory);
  return domainsAbove(hostname).some((domain) => known.has(domain));
}

/** The front page of a maker of login software, and no customer's. */
function isOfMaker(hostname: string, directory: Directory): boolean {
  return makersOf(directory).has(hostname.replace(/^www\./, ''));
}

function makersOf({ catalogue: { servers } }: Directory): ReadonlySet<string> {
  const known = domains.get(servers) ?? new Set(servers.flatMap(({ tenantsAt = [] }) => tenantsAt));
  domains.set(servers, known);
  return known;
}

/** What the ids of front pages of a login's own site begin with. */
export const SITE = 'site:';
const NAMED = 'named:';

function site(host: string, path: string, source: Service['source']): Service {
  return { id: `${SITE}${host}`, name: host, audience: 'everyone', start: `https://${host}${path}`, hosts: [host], known: 'seen', source };
}
