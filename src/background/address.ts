import type { AddressModel } from '../messages/models.ts';

/** Cuts an address for reading. */
export function addressModel(url: URL): AddressModel {
  const domain = url.hostname;
  const at = url.href.indexOf(domain);
  return { href: url.href, before: url.href.slice(0, at), domain, after: url.href.slice(at + domain.length) };
}
