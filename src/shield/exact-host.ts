import { withoutRoot } from '../core/names/without-root.ts';
import type { Addresses } from './rule.ts';

/** As many labels of a host fit into the 2 kB that Chrome gives an expression. */
export const MAX_LABELS = 12;

/** Whatever stands before an `@`. */
const USERINFO = '([^/]*@)?';

/** The dot of the root, a port, and the slash that browsers write behind them in every address. */
const END = String.raw`\.?(:\d+)?/`;

/** Where a host is written in an address without user information and port. */
const PLAIN = [
  (host: string) => `|https://${host}/`,
  (host: string) => `|https://${host}./`,
  (host: string) => `|http://${host}/`,
  (host: string) => `|http://${host}./`,
];

/**
 * Addresses at exactly these hosts: over `https` and `http`, at every port, with any user information, with and without the dot of the root; and at no host
 * below one of them.
 *
 * `requestDomains` means all hosts below, too, and those have more labels: so hosts of as many labels share one condition, with an expression that counts
 * them, however long they are. A host of more labels than an expression can count is found at its usual ports and without user information only. A name
 * that no address has is left out, as one of them would spoil all rules.
 */
export function exactHosts(hostnames: readonly string[]): readonly Addresses[] {
  const hosts = [...new Set(hostnames.map(withoutRoot))].filter(isHost).toSorted();
  const labelsOf = (host: string): number => host.split('.').length;
  const counted = hosts.filter((host) => labelsOf(host) <= MAX_LABELS);
  const counts = [...new Set(counted.map(labelsOf))].toSorted((a, b) => a - b);
  return [
    ...counts.map((labels) => ({
      requestDomains: counted.filter((host) => labelsOf(host) === labels).flatMap(withRoot),
      regexFilter: labelsFilter(labels),
    })),
    ...hosts
      .filter((host) => labelsOf(host) > MAX_LABELS)
      .flatMap((host) => PLAIN.map((at) => ({ requestDomains: withRoot(host), urlFilter: at(host) }))),
  ];
}

/** A domain with and without the dot of the root: Firefox compares what is written, Chrome leaves the dot of an address out. */
export function withRoot(domain: string): readonly string[] {
  // An address in brackets has no root.
  return domain.endsWith(']') ? [domain] : [domain, `${domain}.`];
}

/** Finds a host of so many labels. What stands before an `@` may have dots, too, but no domain that is asked for has fewer. */
function labelsFilter(labels: number): string {
  return `^https?://${USERINFO}${Array.from({ length: labels }, () => '[^./]+').join(String.raw`\.`)}${END}`;
}

function isHost(name: string): boolean {
  return URL.parse(`https://${name}/`)?.hostname === name;
}
