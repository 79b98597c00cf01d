import type { Brand } from '../../catalogue/types.ts';

/** A host that is in no catalogue, as a brand by whose name it goes: its owner holds its registrable domain. */
export function hostAsBrand(
  id: string,
  { name, hostname, domain, start }: { readonly [part in 'name' | 'hostname' | 'domain' | 'start']: string },
): Brand {
  return {
    id: `${id}:${name}`,
    name,
    hosts: [hostname],
    owns: [domain],
    words: [],
    strength: 'weak',
    services: [],
    start,
    source: [],
  };
}
