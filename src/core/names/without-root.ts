/** Longer names do not exist (RFC 1035 2.3.4: 255 octets on the wire, 253 characters in writing), but for a final dot. */
export const MAX_HOST_CHARACTERS = 253;

/** A host name without the dot that may stand for the root at its end (RFC 1034 3.1): with it and without it is one host. */
export function withoutRoot(hostname: string): string {
  let end = hostname.length;
  // More than one resolves to nothing, and is no other host.
  while (end > 0 && hostname[end - 1] === '.') end -= 1;
  return hostname.slice(0, end);
}

/**
 * Reads an address, and its host without the dot of the root. Every address that comes in goes through here: those of the browser, of bookmarks, inside of
 * a request, and typed ones. What compares hosts after that has one spelling of each, and a link with the dot makes no stranger of the genuine site. Throws
 * as `URL` does.
 */
export function addressOf(text: string, base?: string): URL {
  const url = new URL(text, base);
  if (url.hostname.endsWith('.') && /^https?:$/.test(url.protocol)) url.hostname = withoutRoot(url.hostname);
  return url;
}

/** Whether a host is this domain, or stands below it; both in one spelling. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether one of these places has the host: at one of its domains, or below. */
export function isAmong(places: readonly { readonly hosts: readonly string[] }[], host: string): boolean {
  return places.some(({ hosts }) => hosts.some((domain) => isWithin(host, domain)));
}
