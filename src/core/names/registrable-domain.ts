import { parse } from '#psl';
import { withoutRoot } from './without-root.ts';

/** Where a host name's registrable part lies: `labels` in the public suffix, and the domain one label longer. */
interface Registrable {
  readonly domain: string;
  readonly suffixLabels: number;
}

export type FindRegistrable = (hostname: string) => Registrable | undefined;

/** An address instead of a name: WHATWG URL writes every IPv4 literal as four decimal numbers, and IPv6 in brackets. */
export function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
}

/**
 * Finds the part of a host name that somebody registered, by the Public Suffix List (https://publicsuffix.org/list/), private part included,
 * and by the hosting platforms that the list does not know yet. `undefined` for addresses, and for suffixes themselves.
 */
export function createFindRegistrable(hosting: readonly string[]): FindRegistrable {
  const newer = new Set(hosting);
  return (visited) => {
    const hostname = withoutRoot(visited);
    if (isAddress(hostname)) return undefined;
    const labels = hostname.split('.');
    const platform = labels.findIndex((_, i) => i > 0 && newer.has(labels.slice(i).join('.')));
    if (platform !== -1) return { domain: labels.slice(platform - 1).join('.'), suffixLabels: labels.length - platform };
    const { domain } = parse(hostname);
    return domain ? { domain, suffixLabels: domain.split('.').length - 1 } : undefined;
  };
}
