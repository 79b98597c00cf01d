import type { Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { namesThatAre, vouchingOf } from './packed-names.ts';
import { createFindRegistrable } from './registrable-domain.ts';
import { withoutRoot } from './without-root.ts';

/** Where a government may be at home: `gov.pl`, and `gov.nl.ca`; but not `gov.uk.ar`, which looks like another. */
const GOVERNMENT = /(?:^|\.)gov(?:\.(?!uk\.)[a-z]{2,3})?\.(?!uk$)[a-z]{2}$/;

/** A suffix that a government keeps for itself, where the Public Suffix List has it; below an open one (`gov.com.co`) the name is anybody's. */
const GOVERNMENT_SUFFIX = /^gov\.[a-z]{2}$/;

/** The domains below which every host is beyond doubt. */
export function domainsBeyondDoubt({ brands, ownership }: Pick<Catalogue, 'brands' | 'ownership'>): readonly string[] {
  return [...brands.flatMap(({ owns, hosts }) => [...owns, ...hosts]), ...namesThatAre(ownership, 'network', 'owned', 'restricted')];
}

/** Platforms below which strangers have hosts, though their owners are trusted; the Public Suffix List has the others. */
export function platforms({ ownership }: Pick<Catalogue, 'ownership'>): readonly string[] {
  return namesThatAre(ownership, 'anybody', 'tenants');
}

/**
 * How far a host is vouched for by its name.
 *
 * - `none`: there is no doubt, as its owner protects or guards the name, or it is part of a network's plumbing
 * - `tenant`: a customer's, who signed up at the platform below which it stands, and chose the name
 * - `open`: anybody's, below a domain whose owner vouches for the rest (`bucket.s3.amazonaws.com`), or where projects have their pages
 * - `any`: nobody vouches for it
 */
export type Doubt = { readonly kind: 'none' | 'any' } | { readonly kind: 'tenant' | 'open'; readonly below: string };

const NO_DOUBT: Doubt = { kind: 'none' };
const ANY_DOUBT: Doubt = { kind: 'any' };

/** Tells how far a host name is vouched for: by who owns it, unless the owner lets strangers in below. */
export function createDoubtAbout({
  brands,
  hosting,
  ownership,
  providers,
}: Pick<Catalogue, 'brands' | 'hosting' | 'ownership' | 'providers'>): (hostname: string) => Doubt {
  const brandsOwn = lazily(() => new Set(brands.flatMap(({ owns, hosts }) => [...owns, ...hosts])));
  const tenants = lazily(
    () =>
      new Set(
        tenantDomains(
          providers.flatMap(({ hosts }) => hosts.map(({ host }) => host)),
          ownership,
        ),
      ),
  );
  const findRegistrable = createFindRegistrable(hosting);
  const suffixOf = (hostname: string): string => {
    const { suffixLabels = 0 } = findRegistrable(hostname) ?? {};
    return suffixLabels === 0 ? '' : hostname.split('.').slice(-suffixLabels).join('.');
  };

  return (hostname) => {
    const own = vouchingOf(ownership, hostname);
    if ((own !== undefined && own !== 'tenants') || brandsOwn().has(hostname)) return NO_DOUBT;
    const above = domainsAbove(hostname).map((domain) => ({ domain, vouching: vouchingOf(ownership, domain) }));
    // Public bodies have no names in other letters: below their suffixes, too, such a name is somebody's trick.
    const isForeign = hostname.includes('xn--');
    if (!isForeign && above.some(({ vouching }) => vouching === 'restricted')) return NO_DOUBT;
    if (above.some(({ vouching }) => vouching === 'network')) return NO_DOUBT;
    const tenantsOf = above.find(({ domain, vouching }) => vouching === 'tenants' || tenants().has(domain));
    if (tenantsOf) return { kind: 'tenant', below: tenantsOf.domain };
    const owner = above.find(
      ({ domain, vouching }) => !(isForeign && vouching === 'restricted') && (vouching !== undefined || brandsOwn().has(domain)),
    );
    if (owner) {
      const suffix = suffixOf(hostname);
      const open = isOpen(suffix, owner.domain) ? suffix : above.find(({ vouching }) => vouching === 'anybody')?.domain;
      return open === undefined ? NO_DOUBT : { kind: 'open', below: open };
    }
    return GOVERNMENT.test(hostname) ? government(suffixOf(hostname)) : ANY_DOUBT;
  };
}
function government(suffix: string): Doubt {
  return GOVERNMENT_SUFFIX.test(suffix) ? NO_DOUBT : { kind: 'open', below: suffix };
}

/** The domains that a host name is below, the longest first; with the dot of the root and without it is one host. */
export function domainsAbove(visited: string): readonly string[] {
  const hostname = withoutRoot(visited);
  const domains: string[] = [];
  for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) domains.push(hostname.slice(dot + 1));
  return domains;
}

/** Whether strangers register below an owner's domain: a public suffix lies there, or the domain is one. A top-level domain of one owner is closed. */
function isOpen(suffix: string, owner: string): boolean {
  return suffix === owner ? owner.includes('.') : suffix.endsWith(`.${owner}`);
}

/** The domains at which, among these hosts, a star stands for customers. */
export function tenantDomains(hosts: readonly string[], ownership: Catalogue['ownership']): readonly string[] {
  return hosts.flatMap((host) => (isTenantPattern(host, ownership) ? [host.slice('*.'.length)] : []));
}

/** Whether a provider's host stands for customers' hosts; below a suffix that outsiders cannot have, a star stands for the provider's own. */
export function isTenantPattern(host: string, ownership: Catalogue['ownership']): boolean {
  return host.startsWith('*.') && !domainsAbove(host).some((domain) => vouchingOf(ownership, domain) === 'restricted');
}
