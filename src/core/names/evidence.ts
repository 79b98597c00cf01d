import { labelOf } from './place.ts';
import type { Seen } from './seen.ts';
import {
  adjoinsLogin,
  beginsInFront,
  beginsSuffix,
  endsLikeSuffix,
  goesOn,
  hasFalseDot,
  hasOtherEnd,
  isAbroad,
  isAtPlatform,
  isBareName,
  isBehindWww,
  isContextWord,
  isDistinct,
  isElsewhere,
  isEverydayHost,
  isInSuffix,
  isInstitution,
  isLabelOfSuffix,
  isLongStrong,
  isNamed,
  isNumbered,
  isOfOtherWord,
  isOfSuffix,
  isOneLonger,
  isOtherCountrys,
  isProductHost,
  isRegisteredAsLogin,
  isRegisteredStretch,
  isRegisteredWhole,
  isSlight,
  isSplit,
  isSpokenAgainst,
  isStrangeBeside,
  isTellingAcronym,
  isTellingWord,
  isWebOnly,
  keepsWord,
  MIN_BROKEN_CHARACTERS,
  MIN_DISTINCT_CHARACTERS,
  MIN_JOINED_CHARACTERS,
  MIN_NAME_AND_SUFFIX_CHARACTERS,
  MIN_PHRASE_CHARACTERS,
  MIN_SPELT_OUT_CHARACTERS,
  mayBeStage,
  seenText,
  signsOf,
} from './signs.ts';
import { isDrawnAlike, slipOf } from './slip.ts';
import type { Technique } from './technique.ts';

/**
 * How much a row weighs.
 *
 * - `stop`: what no honest owner would register
 * - `stop-if-nil`: the same, but only of a name that no honest host, of all that were measured, puts beside anything; else `caution`
 * - `caution`: what an honest owner may hold by chance or by trade
 * - `nothing`: what looks like evidence and is none
 */
type Weight = 'stop' | 'stop-if-nil' | 'caution' | 'nothing';

/** A row of the table: when it holds, and what it weighs. `tests/unit/core/names/evidence.test.ts` has an example and a counter-example of each. */
export interface Row {
  readonly id: string;
  readonly weight: Weight;
  readonly technique: Technique;
  readonly holds: (seen: Seen) => boolean;
}

const row = (id: string, weight: Weight, technique: Technique, holds: (seen: Seen) => boolean): Row => ({ id, weight, technique, holds });

/** A whole official host inside a foreign one: with its dots, with dashes or nothing in their place. The first row that holds speaks. */
const HOST_ROWS: readonly Row[] = [
  // `access.login.nhs.uk.com`: nobody calls a host of theirs so by chance; `www` in front says nothing.
  row(
    'continued',
    'stop',
    'embedded',
    (seen) => isInSuffix(seen) && seen.startsLabel && goesOn(seen) && beginsInFront(seen) && !seen.text.startsWith('www'),
  ),
  // `google.com.pf`: the owner's own name in one more country.
  row('continued-abroad', 'nothing', 'suffix', (seen) => isInSuffix(seen) && isAbroad(seen)),
  // `nhs.uk.com`: a suffix that goes on where the official one ends.
  row('continued-suffix', 'caution', 'suffix', (seen) => isInSuffix(seen) && seen.startsLabel && goesOn(seen)),
  // `face-book.com`, `nhsapp-service-nhs.uk`: name and suffix, apart.
  row(
    'name-and-suffix',
    'stop',
    'suffix',
    (seen) => isInSuffix(seen) && seen.startsLabel && seen.text.length >= MIN_NAME_AND_SUFFIX_CHARACTERS,
  ),
  // `diagnostics-office-com-4f2.example`: an everyday word and `com`, among others, without a dot: what machines make of a name.
  row(
    'embedded-everyday',
    'caution',
    'embedded',
    (seen) => !isInSuffix(seen) && goesOn(seen) && !seen.crossesDot && !seen.startsLabel && isEverydayHost(seen),
  ),
  // `paypal.com.evil.example`, `account-login-nhs-uk.example`: a whole official name, then somebody else's.
  row(
    'embedded',
    'stop',
    'embedded',
    (seen) =>
      !isInSuffix(seen) &&
      goesOn(seen) &&
      (!mayBeStage(seen.name.original) || isRegisteredAsLogin(seen)) &&
      (seen.isBroken || seen.text.length >= MIN_SPELT_OUT_CHARACTERS),
  ),
  // `wwwgovuk.evil.example`: a short one, written like an address.
  row('embedded-www', 'stop', 'embedded', (seen) => !isInSuffix(seen) && goesOn(seen) && isBehindWww(seen)),
];

/** A name, wherever it stands. */
const ANYWHERE_ROWS: readonly Row[] = [
  // `loginza.com`: the language of logins.
  row('language', 'nothing', 'combosquat', (seen) => seen.isOrdinary && !isBareName(seen)),
];

/** A name with a dot or a dash within: it must begin and end at breaks. */
const BROKEN_ROWS: readonly Row[] = [
  row('scattered', 'nothing', 'suffix', (seen) => !seen.isAlone || seen.text.length < MIN_BROKEN_CHARACTERS || seen.isParticleAndWord),
  row('split-whole', 'caution', 'suffix', (seen) => isRegisteredStretch(seen) && (seen.text.length > MIN_BROKEN_CHARACTERS || seen.isHome)),
  row('split-login', 'stop', 'combosquat', (seen) => isSplit(seen) && seen.beside().telling + seen.around().telling > 0),
  row('split', 'caution', 'combosquat', isSplit),
];

/** A strong name in the label that was registered. */
const STRONG_ROWS: readonly Row[] = [
  // `goodbye-microsoft.example`: who speaks against a name does not pass for it.
  row('against', 'nothing', 'combosquat', (seen) => isSpokenAgainst(seen)),
  // `sharepointconsultants.example`: a trade that is called after what it works with; at a platform, a program (`app-sharepoint-v1.vercel.app`).
  row(
    'product-joined',
    'nothing',
    'combosquat',
    (seen) =>
      seen.isProduct && isStrangeBeside(seen) && (isAtPlatform(seen) || (!seen.isBounded && isDistinct(seen) && !adjoinsLogin(seen))),
  ),
  // `virginmoneyfoundation.org.uk`: a body that is called after who endows it.
  row('institution', 'nothing', 'combosquat', isInstitution),
  row('strong-login', 'stop', 'combosquat', (seen) => !seen.beside().strange && seen.beside().clear),
  row('strong-address', 'stop', 'combosquat', (seen) => !seen.beside().strange && seen.beside().address > 0),
  row('strong-login-and-more', 'stop', 'combosquat', (seen) => seen.isAlone && seen.beside().clear),
  // `acme-okta.com`: who runs a login for a firm does not call it so, and nobody else has a reason to.
  row('strong-short-alone', 'stop-if-nil', 'combosquat', (seen) => seen.isAlone && seen.text.length < MIN_JOINED_CHARACTERS),
  row('strong-trade', 'stop-if-nil', 'combosquat', (seen) => !seen.beside().strange && seen.beside().telling > 0),
  row('strong-web', 'stop-if-nil', 'combosquat', (seen) => !seen.beside().strange && seen.beside().web > 0),
  row('strong-words', 'caution', 'combosquat', (seen) => !seen.beside().strange),
  // `paypal-secureverif.com`: a word of login, cut short or gone on with.
  row('strong-alone-login', 'stop', 'combosquat', (seen) => seen.isAlone && adjoinsLogin(seen)),
  row('strong-alone', 'stop-if-nil', 'combosquat', (seen) => seen.isAlone),
  row('strong-bounded', 'caution', 'combosquat', (seen) => seen.isBounded),
  row('strong-acronym-login', 'stop-if-nil', 'combosquat', (seen) => seen.isAcronym && (seen.beside().clear || adjoinsLogin(seen))),
  row('strong-acronym', 'caution', 'combosquat', (seen) => seen.isAcronym && seen.touches),
  // `linkedinz.example`: one letter more than so long a name, and nothing else.
  row('strong-longer', 'stop', 'typo', isOneLonger),
  row('strong-joined-login', 'stop-if-nil', 'combosquat', (seen) => isDistinct(seen) && adjoinsLogin(seen)),
  row('strong-joined', 'caution', 'combosquat', isDistinct),
  row('strong-touching', 'caution', 'combosquat', (seen) => seen.touches && seen.text.length >= MIN_JOINED_CHARACTERS && !seen.isCommon),
];

/** A weak name, short or everyday, in the label that was registered. */
const WEAK_ROWS: readonly Row[] = [
  // `winter-subsidy-gov.uk`: read aloud it is an address below gov.uk.
  row('weak-telling-label-of-suffix', 'stop', 'combosquat', (seen) => isLabelOfSuffix(seen) && seen.isAlone && seen.beside().telling > 0),
  row('weak-joined-label-of-suffix', 'caution', 'combosquat', (seen) => isOfSuffix(seen) && seen.isHome && seen.endsLabel),
  row(
    'weak-login',
    'stop',
    'combosquat',
    (seen) => !seen.beside().strange && seen.beside().clear && (seen.text.length >= MIN_JOINED_CHARACTERS || seen.isAcronym),
  ),
  row('weak-telling', 'caution', 'combosquat', (seen) => !seen.beside().strange && seen.beside().telling > 0 && seen.isAlone),
  row(
    'weak-telling-joined',
    'caution',
    'combosquat',
    (seen) => !seen.beside().strange && seen.beside().clear && !seen.isPlain && !isSlight(seen) && !isOtherCountrys(seen),
  ),
  row('weak-address', 'caution', 'combosquat', (seen) => !seen.beside().strange && seen.beside().address > 0),
  row(
    'weak-web',
    'caution',
    'combosquat',
    (seen) => isWebOnly(seen) && (seen.text.length >= MIN_JOINED_CHARACTERS || seen.isAcronym) && !seen.isPlain,
  ),
  row(
    'weak-words',
    'caution',
    'combosquat',
    (seen) =>
      !seen.beside().strange && seen.beside().words > 0 && (seen.isAlone ? !seen.isPlain && !isSlight(seen) : isTellingAcronym(seen)),
  ),
  // `githubclaim.com`: so long a name comes about in no other word.
  row(
    'weak-distinct',
    'caution',
    'combosquat',
    (seen) => !seen.beside().strange && seen.beside().telling > 0 && isDistinct(seen) && !seen.isPlain,
  ),
  row('weak-more-words', 'nothing', 'combosquat', (seen) => !seen.beside().strange),
  row('weak-acronym-and-more', 'stop', 'combosquat', (seen) => seen.isAcronym && seen.isAlone && seen.beside().telling > 0),
  row('weak-login-and-more', 'caution', 'combosquat', (seen) => seen.beside().telling > 0 && seen.isBounded && !isSlight(seen)),
  row('weak-acronym', 'caution', 'combosquat', (seen) => seen.isAcronym && seen.isAlone),
  row(
    'weak-adjoining',
    'caution',
    'combosquat',
    (seen) =>
      !seen.isPlain && !isSlight(seen) && (seen.text.length >= MIN_JOINED_CHARACTERS || seen.isAlone) && seen.touches && adjoinsLogin(seen),
  ),
  // In front, a word tells of what kind the rest is (`apple-sauce`); behind, the rest tells which of them it is.
  row('weak-behind', 'caution', 'combosquat', (seen) => isTellingWord(seen) && seen.endsLabel),
  row('weak-cheap', 'caution', 'combosquat', (seen) => isTellingWord(seen) && seen.isCheap && !seen.isCommon),
];

/** A name that is the whole label that was registered, or joined in it. */
const REGISTERED_ROWS: readonly Row[] = [
  // `google.com.ky`: who has the name in so many countries has it in one more.
  row('other-country', 'nothing', 'suffix', (seen) => seen.isWhole && isAbroad(seen)),
  // `pkb.example`: so short a word, which the owner signs nobody in under, is somebody else's, too.
  row('short-word', 'nothing', 'suffix', (seen) => seen.isWhole && seen.name.kind === 'word' && seen.text.length < MIN_JOINED_CHARACTERS),
  // `office.vercel.app`: an everyday word, where anybody calls something of theirs by one.
  row('plain-platform', 'nothing', 'suffix', (seen) => seen.isWhole && seen.isPlain && isAtPlatform(seen)),
  row('other-suffix', 'caution', 'suffix', (seen) => seen.isWhole),
  row('particle', 'nothing', 'combosquat', (seen) => seen.isParticleAndWord && !seen.place.boundaries.has(seen.at)),
  row('particle-joined', 'nothing', 'combosquat', (seen) => seen.isParticleAndWord && !seen.isBounded && seen.beside().strange),
];

/** A stranger's host that calls a part of itself by a name. */
const FRONT_ROWS: readonly Row[] = [
  // `sharepoint.college.example`: an organisation's own, named after what it serves; beside words of login it may be another's.
  row('product', 'nothing', 'subdomain', (seen) => isProductHost(seen) && signsOf(seen) === 0),
  row('product-login', 'caution', 'subdomain', isProductHost),
];

const STRONG_FRONT_ROWS: readonly Row[] = [
  // `amazon-co.riverbank.example`: the name, and where its suffix would begin.
  row('front-address', 'stop', 'subdomain', (seen) => seen.isAlone && beginsSuffix(seen)),
  // `docusign-u0p.somebody-account.workers.dev`: the name beside anything, and words of login elsewhere, or a suffix that costs nothing.
  row(
    'front-strange-login',
    'caution',
    'subdomain',
    (seen) => isStrangeBeside(seen) && seen.isAlone && (seen.around().clear || seen.isCheap),
  ),
  // `okta-brookdale.lomesroll.com`: the name of those who are to be phished.
  row(
    'front-strange-alone',
    'caution',
    'subdomain',
    (seen) =>
      isStrangeBeside(seen) && (seen.isBounded || seen.text.length > MIN_DISTINCT_CHARACTERS) && !seen.isParticleAndWord && !seen.isCommon,
  ),
  row('front-strange', 'nothing', 'subdomain', isStrangeBeside),
  // Deep inside, honest services name a part of themselves after what it works with: `eu.paypal.shop.example`.
  row('front-deep', 'nothing', 'subdomain', (seen) => !seen.isInFront && signsOf(seen) === 0 && !seen.isCheap),
  row('front-login', 'stop', 'subdomain', (seen) => seen.beside().telling + seen.around().telling > 0 && !seen.beside().strange),
  row('front', 'caution', 'subdomain', () => true),
];

const WEAK_FRONT_ROWS: readonly Row[] = [
  // `nhs.apply-pcr.info`: a stranger's domain that is called by nothing but words of login.
  row(
    'weak-front-clear',
    'stop',
    'subdomain',
    (seen) => isNamed(seen) && seen.owner().clear && !seen.owner().strange && !seen.isCommon && !seen.isPlain && !seen.isProduct,
  ),
  row('weak-front-login', 'caution', 'subdomain', (seen) => isNamed(seen) && seen.owner().telling > 0 && !seen.owner().strange),
  // `gov.wintebz-uk.qpon`: the name in front, and its suffix behind a dash.
  row('weak-front-suffix', 'stop', 'subdomain', (seen) => seen.isWhole && isOfSuffix(seen) && endsLikeSuffix(seen)),
  row(
    'weak-front-acronym',
    'caution',
    'subdomain',
    (seen) => seen.isAcronym && seen.isWhole && seen.isInFront && (signsOf(seen) > 0 || seen.isCheap),
  ),
  row(
    'weak-front-signs',
    'caution',
    'subdomain',
    (seen) =>
      seen.isAlone &&
      seen.text.length >= MIN_JOINED_CHARACTERS &&
      !seen.isPlain &&
      signsOf(seen) + (hasFalseDot(seen) || seen.isCheap ? 1 : 0) > 1,
  ),
];

/** A stretch one slip away from a name, or two from a long one. */
const SLIP_ROWS: readonly Row[] = [
  row('slip-word', 'nothing', 'typo', (seen) => isContextWord(seen)),
  row('slip-common', 'nothing', 'typo', isSlight),
  // `inkedin.example`: without its first letter a name is another word.
  row('slip-first', 'nothing', 'typo', (seen) => isRegisteredWhole(seen) && seenText(seen) === seen.text.slice(1)),
  // `linkdein.de`: who mistypes a name means its own suffix; the name and its suffix are two slips.
  row('slip-elsewhere', 'nothing', 'typo', isElsewhere),
  // `rbs-digitol.com` for `rbsdigital`: a dash is a slip, too.
  row('slip-and-dash', 'nothing', 'typo', (seen) => seen.isBroken && isRegisteredWhole(seen) && !seen.name.original.includes('-')),
  // `evergreen-loft.com`: two slips at one end of a phrase make another phrase.
  row('slip-other-word', 'nothing', 'typo', hasOtherEnd),
  // `itcloud`, `iclouds`: the word is as it was, and only what stands around it differs.
  row('slip-particle', 'nothing', 'typo', (seen) => seen.isParticleAndWord && (!isRegisteredWhole(seen) || keepsWord(seen))),
  // `paipai`: one letter for another that looks like it, and a slip besides.
  row(
    'slip-and-glyph',
    'nothing',
    'typo',
    (seen) => seen.text.length < MIN_PHRASE_CHARACTERS && slipOf(seenText(seen), seen.text) === undefined,
  ),
  row(
    'slip-drawn-alike',
    'stop',
    'homoglyph',
    (seen) => isRegisteredWhole(seen) && seen.isStrong && isDrawnAlike(seenText(seen), seen.text) && !isOfOtherWord(seen),
  ),
  row(
    'slip',
    'caution',
    'typo',
    (seen) =>
      isRegisteredWhole(seen) &&
      seen.isStrong &&
      (seen.text.length > MIN_DISTINCT_CHARACTERS || (seen.text.length === MIN_DISTINCT_CHARACTERS && seen.isHome)),
  ),
  row('slip-at-home', 'caution', 'typo', (seen) => isRegisteredWhole(seen) && seen.name.kind === 'label' && seen.isHome),
  row('slip-acronym', 'caution', 'typo', (seen) => seen.isAcronym && seen.isAlone && !seen.beside().strange && seen.beside().telling > 0),
  row('slip-beside-words', 'caution', 'typo', (seen) => isLongStrong(seen) && !seen.beside().strange && seen.beside().clear),
  row(
    'slip-of-phrase',
    'caution',
    'typo',
    (seen) =>
      isLongStrong(seen) && seen.isAlone && (seen.beside().telling > 0 || seen.isCheap || seen.text.length > MIN_DISTINCT_CHARACTERS),
  ),
];

/** The same letters as a name to the eye, but not to the machine. */
const GLYPH_ROWS: readonly Row[] = [
  // `1cloud.example`: the first of clouds.
  row('glyph-number', 'nothing', 'homoglyph', (seen) => seen.isParticleAndWord && isNumbered(seen)),
  row(
    'glyph',
    'stop',
    'homoglyph',
    (seen) => (seen.isStrong && seen.text.length >= MIN_DISTINCT_CHARACTERS) || (seen.text.length >= MIN_BROKEN_CHARACTERS && seen.isHome),
  ),
];

/** Nothing more is sure than that it looks like the name. */
export const GLYPH_SHORT: Row = row('glyph-short', 'caution', 'homoglyph', () => true);

/** Letters of another script have no innocent reading. */
export const FOREIGN: Row = row('foreign', 'stop', 'homoglyph', () => true);

/** A name of two letters, or an everyday word, beside words of login under the owner's own suffix: `ee-billing.co.uk`, `id-login.me`. */
export const SHORT_LABEL: Row = row('short-label', 'caution', 'combosquat', () => true);

/** All rows, for those who look one up. */
export const ROWS: readonly Row[] = [
  ...HOST_ROWS,
  ...ANYWHERE_ROWS,
  ...BROKEN_ROWS,
  ...REGISTERED_ROWS,
  ...STRONG_ROWS,
  ...WEAK_ROWS,
  ...FRONT_ROWS,
  ...STRONG_FRONT_ROWS,
  ...WEAK_FRONT_ROWS,
  ...SLIP_ROWS,
  ...GLYPH_ROWS,
  GLYPH_SHORT,
  FOREIGN,
  SHORT_LABEL,
];

/** The row that speaks of a name which stands in a host, letter for letter or to the eye. */
export function wordRow(seen: Seen): Row | undefined {
  return hostRow(seen) ?? (seen.name.kind === 'owned' || isInSuffix(seen) ? undefined : firstOf(wordRows(seen), seen));
}

/** The row that speaks of a stretch which is nearly a name. */
export function slipRow(seen: Seen): Row | undefined {
  return isInSuffix(seen) ? undefined : firstOf(SLIP_ROWS, seen);
}

export function glyphRow(seen: Seen): Row {
  return firstOf(GLYPH_ROWS, seen) ?? GLYPH_SHORT;
}

function firstOf(rows: readonly Row[], seen: Seen): Row | undefined {
  return rows.find(({ holds }) => holds(seen));
}

function hostRow(seen: Seen): Row | undefined {
  const { kind } = seen.name;
  // Without its dots, `nhs.wales` is what anybody in Wales may call themselves.
  const isHost = kind === 'official' || (kind === 'owned' && seen.isBroken);
  return isHost && seen.isAlone && labelOf(seen.place, seen.at) <= seen.place.domainLabel ? firstOf(HOST_ROWS, seen) : undefined;
}

const WORD_ROWS = {
  broken: [...ANYWHERE_ROWS, ...BROKEN_ROWS],
  strong: [...ANYWHERE_ROWS, ...REGISTERED_ROWS, ...STRONG_ROWS],
  weak: [...ANYWHERE_ROWS, ...REGISTERED_ROWS, ...WEAK_ROWS],
  strongFront: [...ANYWHERE_ROWS, ...FRONT_ROWS, ...STRONG_FRONT_ROWS],
  weakFront: [...ANYWHERE_ROWS, ...FRONT_ROWS, ...WEAK_FRONT_ROWS],
};

function wordRows(seen: Seen): readonly Row[] {
  if (seen.crossesDot || (seen.isBroken && seen.text.length < MIN_PHRASE_CHARACTERS)) return WORD_ROWS.broken;
  if (seen.isRegistered) return seen.isStrong ? WORD_ROWS.strong : WORD_ROWS.weak;
  return seen.isStrong ? WORD_ROWS.strongFront : WORD_ROWS.weakFront;
}
