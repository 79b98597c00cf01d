import type { Catalogue, Server } from '../catalogue/types.ts';
import { domainsAbove, tenantDomains } from './names/ownership.ts';
import { vouchingOf } from './names/packed-names.ts';
import { withoutRoot } from './names/without-root.ts';

/** What tells whose a host is. */
interface Registrants {
  readonly catalogue: Catalogue;
  /** The registrable domain of a host, by today's list; `undefined` where it has none. */
  registrableDomain(hostname: string): string | undefined;
}

/**
 * Whether two hosts are one registrant's: the same host, or below one registrable domain by the Public Suffix List (with its private part, and the platforms that it lacks)
 * where nobody else is let in. The one place where that is said.
 */
export function isOfSameRegistrant(host: string, other: string, directory: Registrants): boolean {
  if (withoutRoot(host) === withoutRoot(other)) return true;
  const domain = directory.registrableDomain(host);
  if (domain === undefined || domain !== directory.registrableDomain(other)) return false;
  return !isAtPlatform(host, directory) && !isAtPlatform(other, directory);
}

/**
 * Whether a host is below a domain at which others than its registrant have hosts, by all that the catalogue knows: where makers of login software have
 * their customers, where the star of a host stands for customers, and what its table of owners calls a platform or a network. A host beside it there is
 * somebody else's.
 */
export function isAtPlatform(hostname: string, { catalogue }: Pick<Registrants, 'catalogue'>): boolean {
  const known = platformsOf(catalogue);
  return domainsAbove(hostname).some((domain) => known.has(domain) || LET_OTHERS_IN.has(vouchingOf(catalogue.ownership, domain)));
}

const LET_OTHERS_IN: ReadonlySet<ReturnType<typeof vouchingOf>> = new Set(['anybody', 'network', 'tenants'] as const);

const platforms = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Those of which the table of owners has nothing to say. */
function platformsOf(catalogue: Catalogue): ReadonlySet<string> {
  const known = platforms.get(catalogue) ?? new Set(domainsWithCustomers(catalogue));
  platforms.set(catalogue, known);
  return known;
}

function domainsWithCustomers({ providers, servers, ownership }: Catalogue): readonly string[] {
  const hosts = providers.flatMap((provider) => [
    ...provider.hosts.map(({ host }) => host),
    ...provider.services.flatMap((service) => service.hosts),
  ]);
  return [...tenantDomains(hosts, ownership), ...makersDomains(servers)];
}

const makers = new WeakMap<readonly Server[], ReadonlySet<string>>();

/** The domains at which makers of login software have the logins of their customers. */
export function makersDomains(servers: readonly Server[]): ReadonlySet<string> {
  const known = makers.get(servers) ?? new Set(servers.flatMap(({ tenantsAt = [] }) => tenantsAt));
  makers.set(servers, known);
  return known;
}
