import type { Brand, Catalogue } from '../catalogue/types.ts';
import { createResemblance } from '../core/names/resemblance.ts';
import { isWithin } from '../core/names/without-root.ts';
import { continuedFilter, embeddedFilter, takesDashes } from './embedded-filter.ts';
import { glyphImpostors } from './glyph-impostors.ts';
import { leftAlone } from './left-alone.ts';
import { embeddedNames, holdingDomains, officialDomains, openDomains, sameOwners, tellingHosts } from './official-names.ts';
import { type Addresses, MAIN_FRAME, PRIORITY, type Rule } from './rule.ts';
import { speltOutImpostors } from './spelt-out-impostors.ts';
import { userinfoFilters } from './userinfo-filters.ts';
import { wordImpostors } from './word-impostors.ts';

/** Hosts of strangers that stand for all: behind one of these an official name must be certain to be an impostor's. */
const STRANGERS = ['evil.example', 'a.b.example', 'secure-check.top', 'x.co.uk'];

/** A domain in a rule stands for every host below it. */
const BELOW = 'x.mail.';

/** And in front of one, where its dots are dashes: most are sure in any company. */
const PREFIXES = ['', 'www-', 'x-'];

/** The same for a single label, which may go on in a public suffix of several labels: under the most open ones. */
const ENDINGS = ['com', 'net', 'org', 'co', 'uk', 'au', 'br', 'mx', 'tr', 'za', 'se', 'example', 'zip'];

/**
 * The rules by which the browser itself keeps every request from the likeliest impostors. Nothing is in them that the engine is not certain of.
 *
 * One rule a brand for names known beforehand, one an official name for hosts that hold it, one an official host for hosts that go on behind it in one
 * more label, a few a domain for URLs that carry a host of it before an `@`, and a few, above all expressions but those, for all that is official or left alone. Last, one
 * for names that nobody may ever ask for, not even a person who goes on.
 */
export function compileShield(
  catalogue: Catalogue,
  publicSuffixes: readonly string[],
  neverAsked: readonly string[] = [],
): readonly Rule[] {
  const { brands } = catalogue;
  const resemblance = createResemblance(catalogue);
  const isCertain = (address: string): boolean => resemblance(new URL(`https://${address}/`))?.certainty === 'certain';
  const names = eachOnce(brands.map(impostorsOf))
    .map((hosts) => hosts.filter((host) => isCertain(host) && isCertain(BELOW + host)))
    .filter((hosts) => hosts.length > 0);
  const isCertainBefore = (name: string): boolean => STRANGERS.every((stranger) => isCertain(`${name}.${stranger}`));
  const isCertainDashed = (name: string): boolean => PREFIXES.every((prefix) => isCertainBefore(prefix + name.replaceAll('.', '-')));
  const embedded = embeddedNames(brands).filter(isCertainBefore);
  const official = officialDomains(catalogue);
  const open = openDomains(catalogue, official, publicSuffixes);
  // What is official is out of reach of these expressions.
  const isOfficial = (host: string): boolean => isAt(host, official) && !isAt(host, open);
  const continued = tellingHosts(brands).filter((name) =>
    ENDINGS.map((ending) => `${name}.${ending}`).every((host) => isCertain(host) || isOfficial(host)),
  );
  const inUserinfo = holdingDomains(brands).filter((name) => isCertain(`${name}@${STRANGERS[0]}`));
  const kinds: readonly (readonly [type: Rule['action']['type'], priority: number, filters: readonly Addresses[]])[] = [
    ['allow', PRIORITY.official, [{ requestDomains: official, excludedRequestDomains: open }, ...leftAlone(catalogue)]],
    ['block', PRIORITY.named, names.map((requestDomains) => ({ requestDomains }))],
    [
      'block',
      PRIORITY.pattern,
      embedded.map((name) => ({ regexFilter: embeddedFilter(name, takesDashes(name) && isCertainDashed(name)) })),
    ],
    ['block', PRIORITY.pattern, continued.map((name) => ({ regexFilter: continuedFilter(name) }))],
    ['block', PRIORITY.nothing, neverAsked.length > 0 ? [{ requestDomains: neverAsked }] : []],
    ['block', PRIORITY.userinfo, inUserinfo.flatMap((name) => inFront(name, brands))],
  ];
  return kinds
    .flatMap(([type, priority, filters]) => filters.map((addresses) => ({ type, priority, addresses })))
    .map(({ type, priority, addresses }, i) => ({
      id: i + 1,
      priority,
      action: { type },
      condition: { ...addresses, resourceTypes: MAIN_FRAME },
    }));
}

function isAt(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => isWithin(host, domain));
}

function inFront(domain: string, brands: readonly Brand[]): readonly Addresses[] {
  const excludedRequestDomains = sameOwners(domain, brands);
  return userinfoFilters(domain).map((regexFilter) => ({ regexFilter, excludedRequestDomains }));
}

function impostorsOf(brand: Brand): readonly string[] {
  return [...new Set([...speltOutImpostors(brand), ...wordImpostors(brand), ...glyphImpostors(brand)])].toSorted();
}

/** A name that two lists hold stays in the first. */
function eachOnce(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = new Map(lists.toReversed().flatMap((names) => names.map((name) => [name, names] as const)));
  return lists.map((names) => names.filter((name) => first.get(name) === names));
}
