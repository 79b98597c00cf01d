import { labelOf } from './place.ts';
import type { Seen } from './seen.ts';
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

/** Shorter names occur inside ordinary words by chance, and one letter away from them stand other words. */
export const MIN_DISTINCT_CHARACTERS = 6;
/** Shorter official names occur by chance where a label and a suffix meet. */
const MIN_NAME_AND_SUFFIX_CHARACTERS = 7;
/** Shorter official names, spelt without their dots, are what the owner's own people call their projects: `govuk`, `nhsuk`. */
const MIN_SPELT_OUT_CHARACTERS = 8;
/** Names as long as these are whole phrases: a dash within changes nothing (`patient-access`). */
export const MIN_PHRASE_CHARACTERS = 9;
/** Shorter names are too short to stand for a brand wherever they are joined with something. */
const MIN_JOINED_CHARACTERS = 5;
/** Shorter names that are broken in two leave nothing to know them by. */
const MIN_BROKEN_CHARACTERS = 4;

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
    (seen) => !isInSuffix(seen) && goesOn(seen) && (seen.isBroken || seen.text.length >= MIN_SPELT_OUT_CHARACTERS),
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
  row('weak-label-of-suffix', 'caution', 'combosquat', (seen) => isLabelOfSuffix(seen) && seen.isAlone),
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
  row('weak-acronym-cheap', 'stop-if-nil', 'combosquat', (seen) => seen.isAcronym && seen.isAlone && seen.isCheap),
  row('weak-acronym', 'caution', 'combosquat', (seen) => seen.isAcronym && seen.isAlone),
  row(
    'weak-adjoining',
    'caution',
    'combosquat',
    (seen) =>
      !seen.isPlain && !isSlight(seen) && (seen.text.length >= MIN_JOINED_CHARACTERS || seen.isAlone) && seen.touches && adjoinsLogin(seen),
  ),
  row('weak-login-around', 'caution', 'combosquat', (seen) => seen.isAlone && seen.around().telling > 0),
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
  // `okta-brookdale.lomesroll.com`: the name of whoever is to be phished.
  row(
    'front-strange-alone',
    'caution',
    'subdomain',
    (seen) =>
      isStrangeBeside(seen) && (seen.isBounded || seen.text.length > MIN_DISTINCT_CHARACTERS) && !seen.isParticleAndWord && !seen.isCommon,
  ),
  row('front-strange', 'nothing', 'subdomain', isStrangeBeside),
  // Deep inside, honest services name a part of themselves after what it works with: `eu.paypal.pay.shop.example`.
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
      signsOf(seen) > 0 &&
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
    (seen) => isRegisteredWhole(seen) && seen.isStrong && isDrawnAlike(seenText(seen), seen.text),
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
  row('glyph-short', 'caution', 'homoglyph', () => true),
];

/** Letters of another script have no innocent reading. */
export const FOREIGN: Row = row('foreign', 'stop', 'homoglyph', () => true);

/** A name of two letters, or an everyday word, beside words of login under the owner's own suffix: `id-login.me`. */
export const SHORT_LABEL: Row = row('short-label', 'caution', 'combosquat', () => true);

/** All rows, for whoever looks one up. */
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

export function glyphRow(seen: Seen): Row | undefined {
  return firstOf(GLYPH_ROWS, seen);
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

function isInSuffix({ place, end }: Seen): boolean {
  return labelOf(place, end - 1) > place.domainLabel;
}

/** Something follows in the host. */
function goesOn({ place, end }: Seen): boolean {
  return end < place.flat.length;
}

function beginsInFront({ place, at }: Seen): boolean {
  return labelOf(place, at) < place.domainLabel;
}

const WWW = 'www';

/** Whether an official name is everybody's word, and one of context, under its suffix: `office.com`. */
function isEverydayHost({ name: { suffix }, text, place: { vocabulary } }: Seen): boolean {
  const label = text.slice(0, -suffix.replaceAll('.', '').length);
  return suffix !== '' && vocabulary.isCommon(label) && vocabulary.contextOf(label).words === 1;
}

function isBehindWww({ place, at }: Seen): boolean {
  return place.flat.slice(0, at).endsWith(WWW);
}

/** Whether the stretch ends with the registered label, and begins with a label. */
function isRegisteredStretch({ startsLabel, endsLabel, isRegistered }: Seen): boolean {
  return startsLabel && endsLabel && isRegistered;
}

function isRegisteredWhole({ isWhole, isRegistered }: Seen): boolean {
  return isWhole && isRegistered;
}

function isSplit(seen: Seen): boolean {
  return !isRegisteredStretch(seen) && seen.text.length >= MIN_DISTINCT_CHARACTERS;
}

/** Nothing in front of the registered label but `www`, and nothing beside the name. */
function isBareName(seen: Seen): boolean {
  return seen.name.kind === 'label' && isRegisteredWhole(seen) && seen.isInFront;
}

function isWebOnly(seen: Seen): boolean {
  const { web, words, strange } = seen.beside();
  return !strange && web > 0 && web === words;
}

/** A word of login right before the name or right behind it; no label goes on in the next (`applestat.us`). */
function adjoinsLogin(seen: Seen): boolean {
  const { before, behind } = restOfLabels(seen);
  return seen.place.vocabulary.adjoinsLogin(before + seen.text + behind, before.length, before.length + seen.text.length);
}

/** What is joined with the name or dashed to it, in the labels that it begins and ends in. */
function restOfLabels({ place: { flat, labelAt }, at, end }: Seen): { readonly before: string; readonly behind: string } {
  let from = at;
  while (from > 0 && labelAt[from - 1] === labelAt[at]) from -= 1;
  let to = end;
  while (to < flat.length && labelAt[to] === labelAt[end - 1]) to += 1;
  return { before: flat.slice(from, at), behind: flat.slice(end, to) };
}

function isSpokenAgainst(seen: Seen): boolean {
  const { before, behind } = restOfLabels(seen);
  return seen.place.vocabulary.isAgainst(before + behind);
}

/** An acronym at an end of its label; one of three letters beside words that ask for something: `getdpd` asks for nothing. */
function isTellingAcronym(seen: Seen): boolean {
  return seen.isAcronym && seen.touches && (seen.text.length > MIN_ACRONYM_CHARACTERS || seen.beside().telling > 0);
}

/** The shortest; every other firm has one of so many. */
const MIN_ACRONYM_CHARACTERS = 3;

/** The whole registered label: a long name, and one letter behind it. */
function isOneLonger(seen: Seen): boolean {
  return isDistinct(seen) && seen.text.length > MIN_DISTINCT_CHARACTERS && seen.startsLabel && /^[a-z]$/.test(restOfLabels(seen).behind);
}

/** Whether the next word, or label, is the beginning of a suffix for firms. */
function beginsSuffix({ place: { flat, breaks }, end }: Seen): boolean {
  return FIRMS.some((word) => flat.startsWith(word, end) && breaks.has(end + word.length));
}

const FIRMS = ['com', 'co'];

/** The word of one country's bodies (`gov`, `nhs`) under another country's suffix: there it is that country's, or somebody's initials. */
function isOtherCountrys(seen: Seen): boolean {
  return isOfSuffix(seen) && !seen.isHomeCountry && !seen.isCheap && COUNTRY_OF.test(seen.place.suffix);
}

/** Below a suffix that no registry has, only a platform: several labels, and no country's. */
function isAtPlatform({ place: { suffix } }: Seen): boolean {
  return suffix.includes('.') && !COUNTRY_OF.test(suffix);
}

/** A whole registered label under neither a suffix of the owner's, nor one that everybody means or can have for nothing. */
function isElsewhere(seen: Seen): boolean {
  const { suffix } = seen.place;
  return isRegisteredWhole(seen) && !seen.isHome && !seen.isCheap && !EVERYBODYS.has(suffix) && !isDrawnAlike(seenText(seen), seen.text);
}

/** The suffix that people type unasked, and the slip of it. */
const EVERYBODYS: ReadonlySet<string> = new Set(['com', 'co']);

/** Whether nothing but a short stretch at one end of a phrase differs, by more than one slip. */
function hasOtherEnd(seen: Seen): boolean {
  const [said, meant] = [seenText(seen), seen.text];
  if (meant.length < MIN_PHRASE_CHARACTERS || slipOf(said, meant) !== undefined) return false;
  const ends = [meant.slice(MAX_END_CHARACTERS), meant.slice(0, -MAX_END_CHARACTERS)] as const;
  return said.endsWith(ends[0]) || said.startsWith(ends[1]);
}

/** A word of a phrase, at most. */
const MAX_END_CHARACTERS = 5;

function isLabelOfSuffix(seen: Seen): boolean {
  return isOfSuffix(seen) && seen.isHomeCountry && seen.endsLabel;
}

/** The owner holds a whole suffix by this name: `gov.uk`, `nhs.uk`. */
function isOfSuffix({ name, text }: Seen): boolean {
  return name.kind === 'label' && name.suffix.length === COUNTRY_CODE_LETTERS && name.brand.owns.includes(`${text}.${name.suffix}`);
}

/** ISO 3166-1 alpha-2. */
const COUNTRY_CODE_LETTERS = 2;

/** Whether the registered label ends in the name's suffix, behind a dash. */
function endsLikeSuffix({ name, place }: Seen): boolean {
  return (place.labels[place.domainLabel] ?? '').endsWith(`-${name.suffix}`);
}

/** `sharepoint.college.example`: an organisation's own, named after what it serves. */
function isProductHost(seen: Seen): boolean {
  return seen.isProduct && seen.isWhole && !seen.isCheap;
}

function isStrangeBeside(seen: Seen): boolean {
  return seen.beside().strange && seen.beside().telling === 0;
}

/** The name as a label, or a word of one beside words of login. */
function isNamed(seen: Seen): boolean {
  return seen.isWhole || (seen.isAlone && !seen.beside().strange && seen.beside().telling > 0);
}

/** A registered label that goes on as if it had been an address: `apple.com-update.example`. */
const FALSE_DOT = /^(?:com|net|org|uk)-/;

function hasFalseDot({ place }: Seen): boolean {
  return FALSE_DOT.test(place.labels[place.domainLabel] ?? '');
}

/** How many words tell of an impostor; those of the registered label twice. */
function signsOf(seen: Seen): number {
  return seen.beside().telling + seen.around().telling + seen.owner().telling;
}

/** The stretch as it stands in the host. */
function seenText({ place, at, end }: Seen): string {
  return place.flat.slice(at, end);
}

function isContextWord(seen: Seen): boolean {
  const { words, strange } = seen.place.vocabulary.contextOf(seenText(seen));
  return !strange && words === 1;
}

/** Whether the plain word within the name stands in the stretch as it is, or the first letter differs. */
function keepsWord(seen: Seen): boolean {
  const said = seenText(seen);
  return said[0] !== seen.text[0] || said.includes(seen.text.slice(1));
}

/** Whether only the particle was written as a number. */
function isNumbered(seen: Seen): boolean {
  const said = seenText(seen);
  return /^\d/.test(said) && said.slice(1) === seen.text.slice(1);
}

/** A word between dashes that is long enough, and no word of context. */
function isTellingWord({ isAlone, text, isPlain }: Seen): boolean {
  return isAlone && text.length >= MIN_JOINED_CHARACTERS && !isPlain;
}

/** Everybody's word, and short: `live`. */
function isSlight({ text, isCommon }: Seen): boolean {
  return isCommon && text.length < MIN_JOINED_CHARACTERS;
}

/** So long, and so much the owner's, that it comes about in no other word. */
function isDistinct({ text, isCommon }: Seen): boolean {
  return text.length >= MIN_DISTINCT_CHARACTERS && !isCommon;
}

/** A bare name that its owner has in many countries, in one where nobody is known to have it: mostly the owner too. */
function isAbroad({ name: { brand }, place }: Seen): boolean {
  const label = place.labels[place.domainLabel] ?? '';
  const country = COUNTRY_OF.exec(place.suffix)?.[1];
  if (country === undefined || place.vocabulary.isCheap(place.suffix)) return false;
  const countries = new Set(brand.owns.flatMap((owned) => (owned.startsWith(`${label}.`) ? (COUNTRY_OF.exec(owned)?.[1] ?? []) : [])));
  return countries.size >= MIN_COUNTRIES && (!countries.has(country) || hasSister(label, country, brand.owns, place.suffix));
}

/** Whether one registry's two suffixes for firms are this one and one that the owner has: `google.com.ve`, of `google.co.ve`. */
function hasSister(label: string, country: string, owns: readonly string[], suffix: string): boolean {
  const forFirms = [`co.${country}`, `com.${country}`];
  return forFirms.includes(suffix) && forFirms.some((sister) => owns.includes(`${label}.${sister}`));
}

/** The country at the end of a name. */
const COUNTRY_OF = /(?:^|\.)([a-z]{2})$/;

/** Who has a name in fewer may have left the others to somebody. */
const MIN_COUNTRIES = 10;

function isLongStrong(seen: Seen): boolean {
  return seen.isStrong && seen.text.length >= MIN_DISTINCT_CHARACTERS;
}
