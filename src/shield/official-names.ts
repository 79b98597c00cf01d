import type { Brand, Catalogue } from '../catalogue/types.ts';
import { createDoubtAbout, domainsAbove, domainsBeyondDoubt, platforms } from '../core/names/ownership.ts';
import { isWithin } from '../core/names/without-root.ts';
import { takesDashes } from './embedded-filter.ts';

/** Official hosts of which nobody calls a host of theirs by chance: below a domain, and not only by `www`. */
export function tellingHosts(brands: readonly Brand[]): readonly string[] {
  const hosts = [...new Set(brands.flatMap(({ hosts }) => hosts))];
  return hosts.filter((host) => host.split('.').length > 2 && !host.startsWith('www.')).toSorted();
}

/** The domains that hold all official hosts, as few as can be. */
export function holdingDomains(brands: readonly Brand[]): readonly string[] {
  const domains = [...new Set(brands.flatMap((brand) => brand.hosts.flatMap((host) => [host, ...holding(host, brand)])))];
  return domains.filter((domain) => !domains.some((other) => domain.endsWith(`.${other}`))).toSorted();
}

/** Everything that belongs to those who own this domain or a part of it: there, their own name before an `@` deceives nobody. */
export function sameOwners(domain: string, brands: readonly Brand[]): readonly string[] {
  const isPart = (name: string): boolean => isWithin(name, domain);
  const theirs = brands.map(({ owns, hosts }) => [...owns, ...hosts]).filter((names) => names.some(isPart));
  return highest([domain, ...theirs.flat()]);
}

/** Official hosts, and the domains that hold them, as impostors put them in front of their own; one that is found by another is left out. */
export function embeddedNames(brands: readonly Brand[]): readonly string[] {
  const names = [
    ...new Set(brands.flatMap((brand) => brand.hosts.flatMap((host) => [host.replace(/^www\./, ''), ...holding(host, brand)]))),
  ];
  const isFound = (name: string, by: string): boolean => name.endsWith(`.${by}`) && (takesDashes(by) || !takesDashes(name));
  return names.filter((name) => !names.some((other) => isFound(name, other))).toSorted();
}

function holding(host: string, { owns }: Brand): readonly string[] {
  return owns.filter((domain) => domain.includes('.') && host.endsWith(`.${domain}`));
}

/**
 * All that is official, as `requestDomains`: without what another of them holds, and without whole top-level domains, which not every browser takes for a
 * domain here.
 */
export function officialDomains(catalogue: Pick<Catalogue, 'brands' | 'hosting' | 'ownership' | 'providers'>): readonly string[] {
  const doubtAbout = createDoubtAbout(catalogue);
  const isClosed = (domain: string): boolean => doubtAbout(`${ANYBODYS}.${domain}`).kind === 'none';
  return highest(domainsBeyondDoubt(catalogue).filter((domain) => domain.includes('.') && isClosed(domain)));
}

/** The domains below what is official where anybody has a host: of the Public Suffix List, and of platforms. */
export function openDomains(
  catalogue: Pick<Catalogue, 'brands' | 'hosting' | 'ownership' | 'providers'>,
  official: readonly string[],
  publicSuffixes: readonly string[],
): readonly string[] {
  const doubtAbout = createDoubtAbout(catalogue);
  const all = new Set(official);
  const below = [...publicSuffixes, ...catalogue.hosting, ...platforms(catalogue)].filter((domain) =>
    domainsAbove(domain).some((above) => all.has(above)),
  );
  return highest(below.filter((domain) => doubtAbout(`${ANYBODYS}.${domain}`).kind !== 'none'));
}

/** A label that stands for any. */
const ANYBODYS = 'a';

function highest(names: readonly string[]): readonly string[] {
  const domains = [...new Set(names)];
  const all = new Set(domains);
  return domains.filter((domain) => !domainsAbove(domain).some((above) => all.has(above))).toSorted();
}
