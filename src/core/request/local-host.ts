/** This machine itself: RFC 8252 7.3 and 8.3; RFC 6761 6.3 (`localhost`). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Suffixes of names inside private networks, none of which is delegated: RFC 6762 3 (`local`) and its appendix G, RFC 8375 (`home.arpa`); `localdomain`, as resolvers of Linux
 * call theirs.
 */
export const PRIVATE_SUFFIXES: readonly string[] = [
  '.local',
  '.internal',
  '.home.arpa',
  '.intranet',
  '.private',
  '.corp',
  '.home',
  '.lan',
  '.localdomain',
];

/** And those that are reserved for tests and documentation: RFC 6761 6, RFC 2606. */
const RESERVED_SUFFIXES: readonly string[] = [...PRIVATE_SUFFIXES, '.test', '.example', '.invalid'];

/** Second-level names that belong to documentation: RFC 2606 3. */
const DOCUMENTATION = /(?:^|\.)example\.(?:com|net|org)$/;

/** Addresses inside a private network or at one cable: RFC 1918, RFC 3927. Those that a carrier's customers share (RFC 6598) are strangers' to each other. */
const PRIVATE_ADDRESS = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)(?:\.\d{1,3}){2,3}$/;

/** A name or address inside a private network, or one reserved for tests (RFC 4193 for IPv6): no stranger gets what is sent there. */
export function isLocalName(hostname: string): boolean {
  if (hostname.startsWith('[')) return isLocalAddress(hostname);
  return (
    !hostname.includes('.') ||
    RESERVED_SUFFIXES.some((suffix) => hostname.endsWith(suffix)) ||
    DOCUMENTATION.test(hostname) ||
    PRIVATE_ADDRESS.test(hostname)
  );
}

/** An address of IPv6, as `URL` writes it: of this machine, or inside a private network or at one cable (RFC 4291 2.5, RFC 4193), or an address of IPv4 that is (RFC 4291 2.5.5.2). */
function isLocalAddress(hostname: string): boolean {
  const [, high = '', low = ''] = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(hostname) ?? [];
  if (high === '') return hostname === '[::1]' || hostname === '[::]' || /^\[f(?:[cd][\da-f]{2}|e[89ab][\da-f]):/.test(hostname);
  const parts = [high, low].map((part) => Number.parseInt(part, 16)).flatMap((part) => [part >> 8, part & 255]);
  return isLocalName(parts.join('.')) || isLoopback(parts.join('.'));
}
