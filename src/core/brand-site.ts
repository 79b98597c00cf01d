import type { Brand, Service } from '../catalogue/types.ts';

/** A brand's own front page as a door, for brands whose services nobody has catalogued. */
export function brandSite({ id, name, hosts, start, source }: Brand): Service {
  return { id: `brand:${id}`, name, audience: 'everyone', start, hosts, known: 'documented', source };
}
