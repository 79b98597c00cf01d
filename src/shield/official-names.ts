import type { Brand } from '../catalogue/types.ts';
import { domainsBeyondDoubt } from '../core/names/ownership.ts';
import { takesDashes } from './embedded-filter.ts';

/** The hosts of all brands, each once. */
export function officialHosts(brands: readonly Brand[]): readonly string[] {
  return [...new Set(brands.flatMap(({ hosts }) => hosts))].toSorted();
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
export function officialDomains(brands: readonly Brand[]): readonly string[] {
  const domains = [...new Set(domainsBeyondDoubt(brands))].filter((domain) => domain.includes('.'));
  const all = new Set(domains);
  const isHeld = (domain: string): boolean => domain.split('.').some((_, i, labels) => i > 0 && all.has(labels.slice(i).join('.')));
  return domains.filter((domain) => !isHeld(domain)).toSorted();
}
