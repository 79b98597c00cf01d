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
  return (
    !hostname.includes('.') ||
    LOCAL_SUFFIXES.some((suffix) => hostname.endsWith(suffix)) ||
    DOCUMENTATION.test(hostname) ||
    /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$/.test(hostname) ||
    /^\[f[cd][\da-f]{2}:/.test(hostname)
  );
}
