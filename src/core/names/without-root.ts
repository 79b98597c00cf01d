/** Longer names do not exist (RFC 1035 2.3.4: 255 octets on the wire, 253 characters in writing), but for a final dot. */
export const MAX_HOST_CHARACTERS = 253;

/** A host name without the dot that may stand for the root at its end (RFC 1034 3.1): with it and without it is one host. */
export function withoutRoot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}
