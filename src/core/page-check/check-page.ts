import type { BrandPages } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { type Asked, askedOf } from './asks.ts';
import { createNaming, type Naming } from './claims.ts';
import {
  type Evidence,
  type EvidenceClass,
  type EvidenceId,
  evidenceFor,
  fieldNames,
  goesByItsName,
  isAllOfIt,
  isDated,
  isLegalWord,
  isPictureWord,
  type Seen,
  SIGNS_IN,
} from './evidence.ts';
import type { HostStanding } from './host-standing.ts';
import { isMereWord } from './mere-words.ts';
import type { PageFacts } from './page-facts.ts';
import { isOfSoftware, type Silence, silenceOf } from './silencers.ts';
import { ownName, ownWords, voiceOf } from './voice.ts';

/**
 * What a page says it is, against where it stands. Nothing of it is ever "genuine".
 *
 * - `claims`: it says that it is a protected name's, and stands where that name is not at home. `certain`: in ways that no honest page does
 * - `undecided`: it says so, and honest pages may, there
 * - `official`: it stands at a host of the brand that it names
 * - `claims-nothing-known`: it does not say that it is a service that Frontdoor knows
 *
 * `sign`: what was seen first, of a page that says nobody's name: of such a page nobody may say what it says that it is.
 */
export type PageCheck = { readonly isPartial: boolean } & (
  | {
      readonly kind: 'claims';
      readonly imitates: BrandPages;
      readonly certainty: 'certain' | 'likely';
      readonly asked?: Asked | undefined;
      readonly evidence: readonly Evidence[];
      readonly sign?: Evidence | undefined;
    }
  | {
      readonly kind: 'undecided';
      readonly imitates: BrandPages;
      readonly because: Silence | 'own-name' | 'restricted';
      readonly sign?: Evidence | undefined;
    }
  | { readonly kind: 'official'; readonly owner: BrandPages }
  | { readonly kind: 'claims-nothing-known' }
);

/**
 * What makes a page the brand's own copy, whatever it calls itself. Not a file that it loads from the brand (`assets`): a site that lets people sign in
 * by a brand may load the brand's button or script.
 */
const HARD: ReadonlySet<EvidenceId> = new Set(['fields', 'copied', 'disguise']);

/** What a page is made of, which says no name: a brand that keeps pages for organisations shows them so at their own addresses, in their names. */
const UNNAMED: ReadonlySet<EvidenceId> = new Set(['icon', 'fields', 'assets']);

/** By what a page says a name, or shows whose it is. */
const NAMING: ReadonlySet<EvidenceId> = new Set(['title', 'heading', 'site-name', 'known-title', 'logo', 'copyright', 'disguise']);

/** A frame that takes this much of what is seen, or more. */
const LARGE_FRAME_SHARE = 0.4;

/** Checks pages against what is known of the brands. */
export function createPageCheck(pages: readonly BrandPages[]): (facts: PageFacts, standing: HostStanding) => PageCheck {
  const naming = lazily(() => createNaming(pages));

  return (facts, standing) => {
    const isPartial = facts.isPartial || facts.frames.some(({ share }) => share >= LARGE_FRAME_SHARE);
    const owner = pages.find(({ covers }) => covers.some((id) => standing.owners.includes(id)));
    const seen = look(facts, standing, naming());
    const claims = pages
      .map((brand) => ({ brand, evidence: evidenceFor(seen, brand).filter(({ id }) => id !== 'canvas') }))
      .filter(({ evidence }) => evidence.length > 0)
      .sort((one, other) => weight(other.evidence) - weight(one.evidence));
    const most = claims.filter(({ evidence }) => weight(evidence) === weight(claims[0]?.evidence ?? []));
    // A page that shows two brands alike speaks for neither, unless its title is the one's: then it is told with a lower voice.
    const [first, another] = most.length > 1 ? most.filter(({ evidence }) => evidence.some(({ id }) => id === 'title')) : most;
    if (!first || another) return { kind: 'claims-nothing-known', isPartial };
    const { brand } = first;
    const evidence = evidenceFor(seen, brand);
    const sisters = brand.alsoAt.some((domain) => isWithin(standing, domain));
    const sign = evidence.some(({ id }) => NAMING.has(id)) ? undefined : evidence[0];
    if (owner === brand || sisters)
      return sign ? { kind: 'claims-nothing-known', isPartial } : { kind: 'official', owner: brand, isPartial };
    const isStaged = evidence.some(({ id }) => id === 'canvas') && goesByItsName(seen, brand);
    if (!seen.asked && !isStaged) return { kind: 'claims-nothing-known', isPartial };
    // What draws all of its page may be somebody's demonstration: not so where its title asks people to sign in.
    const isHard = evidence.some(({ id }) => HARD.has(id) || (id === 'canvas' && SIGNS_IN.test(facts.title)));
    const because = silenceOf(facts, standing, brand, isHard);
    if (because) return { kind: 'undecided', imitates: brand, because, sign, isPartial };
    const of = new Set(evidence.map((row) => row.of));
    const voice = voiceOf(facts, ownName(standing.name, brand.names));
    const isCopy = of.has('parts') || of.has('source');
    if (voice.isSeen && !(isCopy && of.size > 1)) return { kind: 'undecided', imitates: brand, because: 'own-name', sign, isPartial };
    const isLowered = most.length > 1 || mayBeHonest(facts, standing, brand) || ((voice.isSeen || voice.isTold) && !isHard);
    const isNamed = evidence.some(({ id }) => !UNNAMED.has(id));
    const certainty = isCertain(of, isHard, isNamed, seen, brand) && !isLowered ? 'certain' : 'likely';
    if (certainty === 'likely' && of.size < 2 && !of.has('words') && !isItsNotice(of, seen, brand))
      return { kind: 'claims-nothing-known', isPartial };
    return { kind: 'claims', imitates: brand, certainty, asked: seen.asked, evidence, sign, isPartial };
  };
}

function look(facts: PageFacts, { name }: HostStanding, naming: ReturnType<typeof createNaming>): Seen {
  return {
    facts,
    asked: askedOf(facts),
    title: naming(facts.title, ownWords(facts.title, name)),
    bait: naming(facts.title, undefined, isMereWord),
    headings: facts.headings.map((text) => naming(text, ownWords(text, name))),
    siteName: naming(facts.siteName),
    logos: facts.logos.filter(({ isWritten }) => !isWritten).map(({ text }): Naming => naming(text, undefined, isPictureWord)),
    marks: facts.logos.filter(({ isWritten }) => isWritten).map(({ text }): Naming => naming(text, undefined, isPictureWord)),
    notices: facts.notices.map((text) => naming(text, undefined, isLegalWord)),
    fields: fieldNames(facts),
  };
}

/** Where the voice is lowered, and what is seen is told all the same: anybody can write such a label, such a sentence or such fields, so none of them silences. */
function mayBeHonest(facts: PageFacts, { kind, customers }: HostStanding, { covers }: BrandPages): boolean {
  const isCustomers = covers.some((id) => customers.includes(id));
  return facts.isDisclaimed || isOfSoftware(facts) || kind === 'restricted' || kind === 'perhaps-relay' || isCustomers;
}

/**
 * One hard sign beside a claim, or three soft ones; words and a picture where the page asks for the secret itself, but not for a card, which a shop that sells
 * the brand's goods asks for, too, and not where others sign the page; words and a file of the brand's. Soft ones and files by the brand's own name only.
 * Without its name in words: its logo, its copyright and the way to its accounts together, where no word says anything else.
 */
function isCertain(of: ReadonlySet<EvidenceClass>, isHard: boolean, isNamed: boolean, seen: Seen, brand: BrandPages): boolean {
  if (isHard) return of.size > 1 && isNamed;
  if (seen.asked === undefined) return false;
  if (isSignedAsItsOwn(of, seen, brand)) return true;
  if (seen.asked !== 'account' && isAllOfIt(seen, brand)) return true;
  if (!goesByItsName(seen, brand)) return false;
  const ofOthers = seen.asked === 'card' || isSignedByOthers(of, seen) ? ofGoods(seen) : [];
  const unproven: readonly EvidenceClass[] = ['mark', 'stage', ...ofOthers];
  const kinds = [...of].filter((one) => !unproven.includes(one)).length;
  if (of.has('source')) return kinds > 1;
  return of.has('words') && kinds > (seen.asked === 'account' ? 2 : 1);
}

/** Small print, and none of it the brand's, on a page that does not lead to the brand's accounts either: a reseller's, with a sign-in of its own. */
function isSignedByOthers(of: ReadonlySet<EvidenceClass>, { notices }: Seen): boolean {
  return !of.has('notice') && !of.has('ways') && notices.some(({ isPlain }) => !isPlain);
}

/** What a shop that sells the brand's goods shows of it, too: its logo, and whose a picture is. */
function ofGoods({ facts }: Seen): readonly EvidenceClass[] {
  return isDated(facts) ? ['picture'] : ['picture', 'notice'];
}

/** Below a domain, unless anybody has a host there: what somebody registered below it is theirs. */
function isWithin({ hostname, domain: registered }: HostStanding, domain: string): boolean {
  return hostname === domain || (hostname.endsWith(`.${domain}`) && !registered.endsWith(`.${domain}`));
}

/** Small print alone says something of a page that calls itself nothing else: owners put theirs below all that they make. */
function isItsNotice(of: ReadonlySet<EvidenceClass>, { title }: Seen, brand: BrandPages): boolean {
  return of.has('notice') && (title.isPlain || title.named.has(brand));
}

/** All that an owner puts on a page beside words, on one whose title says nothing but what it is for (“Create account”). */
function isSignedAsItsOwn(of: ReadonlySet<EvidenceClass>, { title, notices }: Seen, brand: BrandPages): boolean {
  const isNotice = notices.some(({ claim }) => claim?.brand === brand && !claim.isShared);
  return isNotice && title.isPlain && !title.claim?.isShared && of.has('picture') && of.has('ways');
}

function weight(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ of }) => of)).size * 10 + evidence.length;
}
