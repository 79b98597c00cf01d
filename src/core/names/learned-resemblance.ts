import type { Brand, Catalogue } from '../../catalogue/types.ts';
import type { WordEnds } from './cut-words.ts';
import { hostAsBrand } from './host-as-brand.ts';
import {
  cuttableEnds,
  knownNames,
  readNames,
  type WrittenIndexes,
  type WrittenNames,
  writtenIndexes,
  writtenNames,
} from './known-names.ts';
import { createDoubtAbout } from './ownership.ts';
import { createFindRegistrable } from './registrable-domain.ts';
import { createResemblance, type Resemblance } from './resemblance.ts';

/** A host that finished logins have shown to be this person's, and the page that their way in starts at. */
export interface LearnedName {
  readonly hostname: string;
  readonly start: string;
  /** It was used often enough to protect; else it only tells which sites are like it. */
  readonly isProtected: boolean;
}

/** What resembles a name that was learned. */
export interface LearnedResemblance extends Resemblance {
  readonly isProtected: boolean;
}

/** Shorter names come about by chance, wherever letters are replaced. */
const MIN_LEARNED_CHARACTERS = 5;
/** One letter away from a shorter name there is often somebody else. */
const MIN_LEARNED_SLIP_CHARACTERS = 8;

/** The names that were learned, and all that hosts are compared with, worked out: plain JSON, as it takes long. */
export interface WrittenLearned {
  /** What it was worked out of. */
  readonly learned: readonly LearnedName[];
  readonly brands: readonly Brand[];
  /** Absent: there is no name that could protect. */
  readonly names?: { readonly written: WrittenNames; readonly indexes: WrittenIndexes } | undefined;
}

/** Works the names out. `isImpostor`: a host that passes for somebody else is not protected, even if a login was finished there. */
export function writeLearned(
  catalogue: Catalogue,
  learned: readonly LearnedName[],
  isImpostor: (hostname: string) => boolean = () => false,
): WrittenLearned {
  const findRegistrable = createFindRegistrable(catalogue.hosting);
  const brands = learned.flatMap((name) => {
    const domain = findRegistrable(name.hostname)?.domain;
    const isLong = domain !== undefined && labelOf(domain).length >= MIN_LEARNED_CHARACTERS;
    return isLong && !isImpostor(name.hostname) ? [learnedBrand(name, domain)] : [];
  });
  if (brands.length === 0) return { learned, brands };
  const known = knownNames({ ...catalogue, brands });
  return { learned, brands, names: { written: writtenNames(known, brands), indexes: writtenIndexes(known, brands) } };
}

/**
 * Protects the services and logins that this person uses, too: a university's own login is in no catalogue. Never more than `likely`. `ends`: where words can
 * be cut off, which is everybody's.
 */
export function createLearnedResemblance(
  catalogue: Catalogue,
  { learned, brands, names }: WrittenLearned,
  ends: () => WordEnds = () => cuttableEnds(catalogue),
): (url: URL) => LearnedResemblance | undefined {
  if (!names) return () => undefined;
  const known = readNames(
    () => names.written,
    () => names.indexes,
    brands,
    ends,
  );
  const resembles = createResemblance({ ...catalogue, brands }, () => known);
  const doubtAbout = createDoubtAbout(catalogue);
  const isProtected = new Set(learned.filter((name) => name.isProtected).map(({ hostname }) => hostname));
  return (url) => {
    const found = resembles(url);
    if (!found || !isTelling(found, url) || doubtAbout(url.hostname).kind !== 'any') return undefined;
    return { ...found, certainty: 'likely', isProtected: found.imitates.hosts.some((host) => isProtected.has(host)) };
  };
}

/**
 * What no honest owner does by chance. Whether the same name under another suffix, with a word beside it, or with `1` for `l`, is the owner's own,
 * nobody has looked up.
 */
function isTelling({ technique, imitates }: Resemblance, { hostname }: URL): boolean {
  if (technique === 'typo' || technique === 'bit-flip')
    return imitates.owns.every((domain) => labelOf(domain).length >= MIN_LEARNED_SLIP_CHARACTERS);
  // Libraries write the hosts of what they subscribe to in front of their own.
  if (technique === 'embedded') return !LIBRARY_PROXY.test(hostname);
  return technique === 'userinfo' || (technique === 'homoglyph' && hostname.includes('xn--'));
}

/** The proxies of libraries, by their usual names (EZproxy, HAN, and their like). */
const LIBRARY_PROXY = /(?:^|[.-])(?:ez|lib|library)?proxy\d*(?:[.-]|$)/;

/** The part of a domain that its owner chose. */
function labelOf(domain: string): string {
  return domain.split('.')[0] ?? '';
}

/** What is known of a host that was learned: its name, where its way in starts, and that its owner holds its domain. */
export function learnedBrand({ hostname, start }: Pick<LearnedName, 'hostname' | 'start'>, domain: string): Brand {
  return hostAsBrand('remembered', { name: hostname, hostname, domain, start });
}
