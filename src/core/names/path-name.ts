/** A letter, digit, dot or dash that is escaped for no reason (RFC 3986 2.3): browsers leave it so. */
const NEEDLESS_ESCAPE = /%(2[de]|3\d|[46][1-9a-f]|[57][\da])/gi;

/**
 * An official host that stands as a whole part of the path, where it looks like one (`https://192.0.2.7/www.paypal.com/signin`).
 *
 * Honest sites write hosts in their paths too (archives, proxies, package indexes): by itself it says nothing.
 */
export function pathName(pathname: string, isOfficial: (hostname: string) => boolean): string | undefined {
  const path = pathname.replaceAll(NEEDLESS_ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).toLowerCase();
  if (!path.includes('.')) return undefined;
  return path.split('/').find((part) => part.includes('.') && isOfficial(part));
}
