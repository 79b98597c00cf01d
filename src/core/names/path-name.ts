/**
 * An official host that stands as a whole part of the path, where it looks like one (`https://192.0.2.7/www.paypal.com/signin`).
 *
 * Honest sites write hosts in their paths too (archives, proxies, package indexes): by itself it says nothing.
 */
export function pathName(pathname: string, isOfficial: (hostname: string) => boolean): string | undefined {
  if (!pathname.includes('.')) return undefined;
  return pathname
    .toLowerCase()
    .split('/')
    .find((part) => part.includes('.') && isOfficial(part));
}
