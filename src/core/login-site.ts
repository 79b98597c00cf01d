import type { Provider, Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { type FindFrontPage, frontHost } from './front-page.ts';
import type { Login } from './login.ts';
import { domainsAbove } from './names/ownership.ts';
import { withoutRoot } from './names/without-root.ts';
import { isAtPlatform, isOfSameRegistrant, makersDomains } from './registrant.ts';
import { nameOfHost, signsInOnly } from './sign-in-names.ts';

/**
 * The front page of the organisation whose login this is, where nobody knows its services: that of the registrable domain of the very host that
 * was visited, so nobody is sent to another site. Where the software is the application itself, it is that of the host; at a domain where makers of software have the logins of
 * their customers, the customer's own page there, if there is one; else `undefined`. So it is where the registrable domain is nothing but the login.
 */
export function loginSite({ system, hostname: visited }: Login, directory: Directory): Service | undefined {
  const hostname = withoutRoot(visited);
  if (system.kind === 'provider') {
    const home = customersHome(system, hostname);
    return home === undefined ? undefined : site(hostname, home, system.source);
  }
  const domain = directory.registrableDomain(hostname);
  if (domain === undefined || isOfMaker(hostname, directory)) return undefined;
  if (system.home !== undefined && !signsInOnly(hostname)) return site(hostname, system.home, system.source);
  if (isAtMakers(hostname, directory)) {
    const home = homeAtMakers(hostname, directory);
    return home === undefined ? undefined : site(hostname, home, system.source);
  }
  // What lies above a customer of a platform is the platform's.
  const own = isAtPlatform(hostname, directory) ? hostname : domain;
  return own === hostname && (signsInOnly(own) || ACCOUNT_NAMES.has(nameOfHost(own))) ? undefined : site(own, '/', system.source);
}

/** Where the people of a maker's customer start, in whatever language the page asks: it is the maker's domain that says so. */
function homeAtMakers(hostname: string, { catalogue }: Pick<Directory, 'catalogue'>): string | undefined {
  const above = domainsAbove(hostname);
  return catalogue.servers.find(({ tenantsAt = [] }) => tenantsAt.some((domain) => above.includes(domain)))?.tenantHome;
}

/** Where a customer of a provider starts, at a host that is the customer's own: one that a star stands for, and no page of the provider. */
function customersHome({ hosts }: Provider, hostname: string): string | undefined {
  if (hosts.some(({ host }) => host === hostname)) return undefined;
  // A customer has one label there; deeper are the provider's own machines.
  return hosts.find(({ host, home }) => home !== undefined && host.slice(1) === hostname.slice(hostname.indexOf('.')))?.home;
}

/** The same at the host where it is offered: a domain may answer below `www.` alone. */
export function offeredSite(login: Login, directory: Directory, seen: FindFrontPage): Service | undefined {
  const own = loginSite(login, directory);
  if (!own) return undefined;
  const { hostname, pathname } = new URL(own.start);
  const isFront = pathname === '/' && hostname !== login.hostname && hostname === directory.registrableDomain(hostname);
  return isFront ? site(frontHost(hostname, seen(hostname)), '/', login.system.source) : own;
}

/** Where accounts are kept there may be a page for people; a domain that is nothing else has none that anybody wanted. */
const ACCOUNT_NAMES: ReadonlySet<string> = new Set(['access', 'account', 'accounts', 'id', 'identity']);

/**
 * The front page of the site for which a request was made, where it belongs to the login's own organisation: of a host of the same registrant
 * (`registrant.ts`). The host only, never a path of the request; none that only signs people in, for yet another site; and none behind a port of its own, whose front page is another server's.
 */
export function askedSite(origin: string, { system, hostname }: Login, directory: Directory): Service | undefined {
  const { protocol, hostname: host, port } = new URL(origin);
  if (protocol !== 'https:' || port !== '' || signsInOnly(host)) return undefined;
  return isOfSameRegistrant(host, hostname, directory) ? site(host, '/', system.source) : undefined;
}

/**
 * The front page of the site that a person's own bookmark names, no matter whose site it is: the host only; where that only signs people in, the domain
 * above it, if the same registrant holds it. It is opened by its name, and by nothing else.
 */
export function namedSite(origin: string, { system }: Login, directory: Directory): Service | undefined {
  const { protocol, hostname, port } = new URL(origin);
  if (protocol !== 'https:' || port !== '' || !hostname.includes('.')) return undefined;
  const above = signsInOnly(hostname) && !isAtPlatform(hostname, directory) ? directory.registrableDomain(hostname) : undefined;
  const host = above ?? withoutRoot(hostname);
  return { ...site(host, '/', system.source), id: `${NAMED}${host}` };
}

/** The same, by the id that it has. */
export function siteById(id: string, login: Login, directory: Directory): Service | undefined {
  const own = loginSite(login, directory);
  if (own?.id === id) return own;
  if (id.startsWith(NAMED))
    return URL.canParse(`https://${id.slice(NAMED.length)}/`)
      ? namedSite(`https://${id.slice(NAMED.length)}`, login, directory)
      : undefined;
  return id.startsWith(SITE) && URL.canParse(`https://${id.slice(SITE.length)}/`)
    ? askedSite(`https://${id.slice(SITE.length)}`, login, directory)
    : undefined;
}

/** A host below a domain at which some maker of login software has its customers: nothing is there but a login. */
function isAtMakers(hostname: string, directory: Directory): boolean {
  const known = makersDomains(directory.catalogue.servers);
  return domainsAbove(hostname).some((domain) => known.has(domain));
}

/** The front page of a maker of login software, or of a machine at a platform that only signs people in: nobody wanted to go there. */
export function isMakersFront({ hostname, pathname }: URL, directory: Pick<Directory, 'catalogue'>): boolean {
  return pathname === '/' && (isOfMaker(hostname, directory) || (signsInOnly(hostname) && isAtPlatform(hostname, directory)));
}

/** The front page of a maker of login software, or of a provider that has its customers below it, and no customer's. */
function isOfMaker(hostname: string, { catalogue: { providers, servers } }: Pick<Directory, 'catalogue'>): boolean {
  const bare = withoutRoot(hostname).replace(/^www\./, '');
  return makersDomains(servers).has(bare) || providers.some(({ hosts }) => hosts.some(({ host, home }) => home && host === `*.${bare}`));
}

/** What the ids of front pages of a login's own site begin with. */
export const SITE = 'site:';
const NAMED = 'named:';

function site(named: string, path: string, source: Service['source']): Service {
  const host = withoutRoot(named);
  return { id: `${SITE}${host}`, name: host, audience: 'everyone', start: `https://${host}${path}`, hosts: [host], known: 'seen', source };
}
