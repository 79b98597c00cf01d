import type { Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import type { Login } from './login.ts';

/**
 * The front page of the organisation whose login this is, where nobody knows its services: that of the registrable domain of the very host that
 * was visited, so nobody is sent to another site. Where that domain is the maker's of the software, the customer's own page there, if the
 * software has one; else `undefined`.
 */
export function ownSite({ system, hostname }: Login, directory: Directory): Service | undefined {
  if (system.kind === 'provider') return undefined;
  const domain = directory.registrableDomain(hostname);
  if (domain === undefined) return undefined;
  if (!system.tenantsAt?.includes(domain)) return site(domain, '/', system.source);
  return system.tenantHome === undefined ? undefined : site(hostname, system.tenantHome, system.source);
}

function site(host: string, path: string, source: Service['source']): Service {
  return { id: `site:${host}`, name: host, audience: 'everyone', start: `https://${host}${path}`, hosts: [host], known: 'seen', source };
}
