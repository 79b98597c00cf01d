/** This machine itself: RFC 8252 7.3 and 8.3; RFC 6761 6.3 (`localhost`). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Suffixes that never stand for a public site: RFC 6761 6, RFC 6762 3, RFC 2606, and ICANN's `internal`. */
const LOCAL_SUFFIXES = ['.test', '.example', '.invalid', '.local', '.internal', '.home.arpa'];

/** Second-level names that belong to documentation: RFC 2606 3. */
const DOCUMENTATION = /(?:^|\.)example\.(?:com|net|org)$/;

/** A name or address inside a private network, or one reserved for tests (RFC 1918, RFC 4193): no stranger gets what is sent there. */
export function isLocalName(hostname: string): boolean {
  if (hostname.startsWith('[')) return isLocalAddress(hostname);
  return (
    !hostname.includes('.') ||
    LOCAL_SUFFIXES.some((suffix) => hostname.endsWith(suffix)) ||
    DOCUMENTATION.test(hostname) ||
    /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$/.test(hostname)
  );
}

/** An address of IPv6, as `URL` writes it: of this machine, or inside a private network or at one cable (RFC 4291 2.5, RFC 4193), or an address of IPv4 that is (RFC 4291 2.5.5.2). */
function isLocalAddress(hostname: string): boolean {
  const [, high = '', low = ''] = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(hostname) ?? [];
  if (high === '') return hostname === '[::1]' || hostname === '[::]' || /^\[f(?:[cd][\da-f]{2}|e[89ab][\da-f]):/.test(hostname);
  const parts = [high, low].map((part) => Number.parseInt(part, 16)).flatMap((part) => [part >> 8, part & 255]);
  return isLocalName(parts.join('.')) || isLoopback(parts.join('.'));
}
