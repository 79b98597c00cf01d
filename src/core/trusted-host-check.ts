import type { Directory } from './directory.ts';
import { isAddress } from './names/registrable-domain.ts';

/**
 * Why a host cannot be trusted: it is no host name as browsers write it; it is no single host but a suffix that is open to everybody, or a name without
 * a dot; or it imitates a protected name for certain.
 */
export type TrustRefusal = 'no-host' | 'many-hosts' | 'imitates';

/**
 * Whether a host may be trusted, wherever the wish comes from: typed, read from a file, shared by another browser, set by an organisation, or kept from
 * before. `undefined` when it may.
 *
 * Trust clears a host that is only like a protected name. What no honest owner would register is never cleared: the person can still go on to it from the
 * warning, for a while.
 */
export function trustRefusal(hostname: string, directory: Directory): TrustRefusal | undefined {
  const url = URL.parse(`https://${hostname}/`);
  if (url?.hostname !== hostname || hostname.endsWith('.')) return 'no-host';
  if (!isAddress(hostname) && directory.registrableDomain(hostname) === undefined) return 'many-hosts';
  return directory.resembles(url)?.certainty === 'certain' ? 'imitates' : undefined;
}
