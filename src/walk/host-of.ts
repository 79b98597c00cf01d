import { LIMITS } from '../core/page-check/page-facts.ts';

/** An address that says its host outright: most do, and need no parsing. A number at its end would be an address of another kind. */
const PLAIN_HOST = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]|$)/;

/** The host of an address as it stands in a page at `base`; empty for what is nowhere on the web. */
export function hostOf(address: string, base: string): string {
  if (address === '' || address.length > 4000) return '';
  const [, host] = PLAIN_HOST.exec(address) ?? [];
  if (host !== undefined) return host.slice(0, LIMITS.host);
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.hostname.slice(0, LIMITS.host) : '';
}

/** The same of an address that is written out for people, who need no `https://`. */
export function writtenHost(address: string, base: string): string {
  return hostOf(/^https?:/i.test(address) ? address : `https://${address}`, base);
}
