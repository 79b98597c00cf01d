import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { createIsBeyondDoubt } from './ownership.ts';
import { createFindRegistrable } from './registrable-domain.ts';
import { createResemblance, type Resemblance } from './resemblance.ts';

/** Shorter names come about by chance, wherever letters are replaced. */
const SHORTEST = 5;

/**
 * Protects the services and logins that this person uses, too: a university's own login is in no catalogue. Never more than `likely`.
 */
export function createLearnedResemblance(catalogue: Catalogue, hostnames: readonly string[]): (url: URL) => Resemblance | undefined {
  const findRegistrable = createFindRegistrable(catalogue.hosting);
  const brands = [...new Set(hostnames)].flatMap((hostname) => {
    const domain = findRegistrable(hostname)?.domain;
    return domain && (domain.split('.')[0] ?? '').length >= SHORTEST ? [brandOf(hostname, domain)] : [];
  });
  if (brands.length === 0) return () => undefined;
  const resembles = createResemblance({ ...catalogue, brands });
  const isBeyondDoubt = createIsBeyondDoubt(catalogue.brands);
  return (url) => {
    const found = resembles(url);
    return found && isTelling(found, url) && !isBeyondDoubt(url.hostname) ? { ...found, certainty: 'likely' } : undefined;
  };
}

/**
 * What no honest owner does by chance. Whether the same name under another suffix, with a word beside it, or with `1` for `l`, is the owner's own,
 * nobody has looked up.
 */
function isTelling({ technique }: Resemblance, { hostname }: URL): boolean {
  return technique === 'userinfo' || technique === 'embedded' || (technique === 'homoglyph' && hostname.includes('xn--'));
}

/** What is known of a host that was learned: its name, and that its owner holds its domain. */
function brandOf(hostname: string, domain: string): Brand {
  return {
    id: `remembered:${hostname}`,
    name: hostname,
    hosts: [hostname],
    owns: [domain],
    words: [],
    strength: 'weak',
    services: [],
    start: `https://${hostname}/`,
    source: [],
  };
}
