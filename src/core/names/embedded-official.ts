import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { hostAsBrand } from './host-as-brand.ts';
import { createDoubtAbout } from './ownership.ts';
import { createFindRegistrable } from './registrable-domain.ts';
import { mayBeStage } from './signs.ts';
import { createVocabulary } from './vocabulary.ts';

/** Somebody's official host, in front of a stranger's domain. */
export interface Embedded {
  readonly hostname: string;
  readonly owner: Brand;
}

/** A suffix below these is a network's, and no public body's. */
const SOLD = /(?:^|\.)(?:com|net|org)$/;

/** What the id of such a brand begins with, before its domain. */
export const PUBLIC_BODY = 'official';

/** A label that stands for any. */
const ANYBODYS = 'a';

/** A host in front of a domain has two labels, and so has the domain. */
const MIN_LABELS = 4;

/**
 * Finds a whole official host of anybody, not only of the protected brands, with its dots, before a foreign domain: `sso.college.ac.uk.check.example`.
 * Official is what a brand owns, and what stands below a suffix that is kept for public bodies or schools.
 */
export function createFindEmbedded(
  catalogue: Catalogue,
  ownerOf: (hostname: string) => Brand | undefined,
): (hostname: string) => Embedded | undefined {
  const doubtAbout = createDoubtAbout(catalogue);
  const findRegistrable = createFindRegistrable(catalogue.hosting);
  const publicBody = createFindPublicBody(catalogue, doubtAbout, findRegistrable);
  const vocabulary = lazily(() => createVocabulary(catalogue));
  const ends = lazily(() => new Set(catalogue.brands.flatMap(({ owns }) => owns.filter((name) => name.includes('.')).map(lastLabel))));

  return (hostname) => {
    const labels = hostname.split('.');
    if (labels.length < MIN_LABELS) return undefined;
    const places = labels.flatMap((label, at) => (at > 0 && at < labels.length - 1 && ends().has(endOf(label)) ? [at] : []));
    if (places.length === 0) return undefined;
    const suffixLabels = findRegistrable(hostname)?.suffixLabels ?? labels.length;
    for (const at of places.filter((place) => place < labels.length - suffixLabels)) {
      const said = [...labels.slice(0, at), endOf(labels[at] ?? '')].join('.');
      if (labels[at] === endOf(labels[at] ?? '') && mayBeStage(said) && !vocabulary().isOfLogin(labels.at(-suffixLabels - 1))) continue;
      const owner = doubtAbout(said).kind === 'none' ? (ownerOf(said) ?? publicBody(said)) : undefined;
      if (owner) return { hostname: said, owner };
    }
    return undefined;
  };
}

/** Finds the public body or school at a host, in no catalogue: only those for whom the suffix is kept have a name below it, and the front page of that name is the way in. */
export function createFindPublicBody(
  catalogue: Catalogue,
  doubtAbout = createDoubtAbout(catalogue),
  findRegistrable = createFindRegistrable(catalogue.hosting),
): (hostname: string) => Brand | undefined {
  return (hostname) => {
    const domain = findRegistrable(hostname)?.domain;
    if (domain === undefined) return undefined;
    const suffix = domain.slice(domain.indexOf('.') + 1);
    return !SOLD.test(suffix) && doubtAbout(`${ANYBODYS}.${suffix}`).kind === 'none'
      ? hostAsBrand(PUBLIC_BODY, { name: domain, hostname, domain, start: `https://${domain}/` })
      : undefined;
  };
}

/** What a label ends an address with when it goes on behind a dash: `login.cam.ac.uk-auth.example`. */
function endOf(label: string): string {
  const dash = label.indexOf('-');
  return dash > 0 ? label.slice(0, dash) : label;
}

function lastLabel(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
