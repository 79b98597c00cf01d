import type { Directory } from '../core/directory.ts';
import { unicodeLabels } from '../core/names/unicode-host.ts';
import type { AddressModel } from '../messages/models.ts';

/** Cuts an address for reading: in the middle the part that somebody had to register, the whole host where nobody had to. */
export function addressModel(url: URL, { registrableDomain }: Pick<Directory, 'registrableDomain'>): AddressModel {
  const { href, hostname } = url;
  const domain = registrableDomain(hostname) ?? hostname;
  // User information stands before the host, and may look like it.
  const userinfo = url.username === '' && url.password === '' ? 0 : href.indexOf('@') + 1;
  const at = href.indexOf(hostname, userinfo);
  const start = at + hostname.length - domain.length;
  const unicode = unicodeLabels(hostname).join('.');
  return {
    href,
    before: href.slice(0, start),
    domain,
    after: href.slice(start + domain.length),
    ...(unicode !== hostname && { unicode }),
  };
}
