import type { Catalogue } from '../catalogue/types.ts';
import { ACADEMIC_SUFFIX, PROXY_LABEL } from '../core/names/library-proxy.ts';
import { createDoubtAbout, domainsBeyondDoubt } from '../core/names/ownership.ts';
import { CODING_RELAYS } from '../core/names/translated-host.ts';
import type { Addresses } from './rule.ts';

/** The beginning of an address whose host goes on; nothing of it stands before an `@`. */
const HOST_BEGINS = String.raw`^https?://([^/]*@)?[^/?#@:]*\.`;

/** The dot of the root, and a port. */
const HOST_ENDS = String.raw`\.?(:\d+)?/`;

/** A label that stands for any. */
const ANYBODYS = 'a';

/**
 * Hosts in front of which others' names may honestly stand, so that the engine is not certain there: below top-level domains that outsiders cannot have, at schools, at
 * what calls itself a proxy, and at what writes the host of a page into its own. The expressions let them pass; what is an impostor all the same, the engine tells.
 */
export function leftAlone(catalogue: Catalogue): readonly Addresses[] {
  const doubtAbout = createDoubtAbout(catalogue);
  const closed = domainsBeyondDoubt(catalogue).filter((name) => !name.includes('.') && doubtAbout(`${ANYBODYS}.${name}`).kind === 'none');
  return [
    ...groups([...new Set(closed)].toSorted()).map((names) => ({ regexFilter: `${HOST_BEGINS}(${names.join('|')})${HOST_ENDS}` })),
    { regexFilter: `${HOST_BEGINS}${ACADEMIC_SUFFIX}${HOST_ENDS}` },
    { regexFilter: `${HOST_BEGINS}${PROXY_LABEL.replaceAll('[^.]', '[^/?#@:.]')}\\.[^/@]*/` },
    { requestDomains: [...new Set([...CODING_RELAYS, ...catalogue.relays.flatMap(({ hosts }) => hosts)])].toSorted() },
  ];
}

/** So many letters fit, with the rest, into the 2 kB that Chrome gives a compiled expression. */
const MAX_GROUP_CHARACTERS = 32;

function groups(names: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  for (const name of names) {
    const last = all.at(-1);
    if (last && last.join('').length + name.length <= MAX_GROUP_CHARACTERS) last.push(name);
    else all.push([name]);
  }
  return all;
}
