/** A host name without the dot that may stand for the root at its end (RFC 1034 3.1): with it and without it is one host. */
export function withoutRoot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}
