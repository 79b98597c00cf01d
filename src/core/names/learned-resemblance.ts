import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { createFindRegistrable } from './registrable-domain.ts';
import { createResemblance, type Resemblance, type Technique } from './resemblance.ts';

/**
 * What is said of names that were only learned: what no honest owner does by chance. Whether the same name under another suffix, or with a
 * word beside it, is the owner's own, nobody has looked up.
 */
const TELLING: ReadonlySet<Technique> = new Set<Technique>(['userinfo', 'embedded', 'homoglyph']);

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
  return (url) => {
    const found = resembles(url);
    return found && TELLING.has(found.technique) ? { ...found, certainty: 'likely' } : undefined;
  };
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
