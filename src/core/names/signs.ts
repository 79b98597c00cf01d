import { labelOf } from './place.ts';
import type { Seen } from './seen.ts';
import { isDrawnAlike, slipOf } from './slip.ts';

/*
 * What can be seen of a name in a host, one question each. The table of `evidence.ts` asks them, and says what the answers weigh.
 */

/** Shorter names occur inside ordinary words by chance, and one letter away from them stand other words. */
export const MIN_DISTINCT_CHARACTERS = 6;
/** Shorter official names occur by chance where a label and a suffix meet. */
export const MIN_NAME_AND_SUFFIX_CHARACTERS = 7;
/** Shorter official names, spelt without their dots, are what the owner's own people call their projects: `govuk`, `nhsuk`. */
export const MIN_SPELT_OUT_CHARACTERS = 8;
/** Names as long as these are whole phrases: a dash within changes nothing (`patient-access`). */
export const MIN_PHRASE_CHARACTERS = 9;
/** Shorter names are too short to stand for a brand wherever they are joined with something. */
export const MIN_JOINED_CHARACTERS = 5;
/** Shorter names that are broken in two leave nothing to know them by. */
export const MIN_BROKEN_CHARACTERS = 4;

export function isInSuffix({ place, end }: Seen): boolean {
  return labelOf(place, end - 1) > place.domainLabel;
}

/** Something follows in the host. */
export function goesOn({ place, end }: Seen): boolean {
  return end < place.flat.length;
}

export function beginsInFront({ place, at }: Seen): boolean {
  return labelOf(place, at) < place.domainLabel;
}

const WWW = 'www';

/** Whether an official name is everybody's word, and one of context, under its suffix: `office.com`. */
export function isEverydayHost({ name: { suffix }, text, place: { vocabulary } }: Seen): boolean {
  const label = text.slice(0, -suffix.replaceAll('.', '').length);
  return suffix !== '' && vocabulary.isCommon(label) && vocabulary.contextOf(label).words === 1;
}

/** A suffix by which firms call the machines of one stage of their work, too: `github.dev.riverbank.com` is the GitHub that developers of Riverbank run. */
const STAGE = '.dev';

/** Whether an official host may as well be a service of somebody's own, and the stage behind it. */
export function mayBeStage(official: string): boolean {
  return official.endsWith(STAGE);
}

/** Whether what somebody registered is called by a word of login. */
export function isRegisteredAsLogin({ place: { labels, domainLabel, vocabulary } }: Seen): boolean {
  return vocabulary.isOfLogin(labels[domainLabel]);
}

export function isBehindWww({ place, at }: Seen): boolean {
  return place.flat.slice(0, at).endsWith(WWW);
}

/** Whether the stretch ends with the registered label, and begins with a label. */
export function isRegisteredStretch({ startsLabel, endsLabel, isRegistered }: Seen): boolean {
  return startsLabel && endsLabel && isRegistered;
}

export function isRegisteredWhole({ isWhole, isRegistered }: Seen): boolean {
  return isWhole && isRegistered;
}

export function isSplit(seen: Seen): boolean {
  return !isRegisteredStretch(seen) && seen.text.length >= MIN_DISTINCT_CHARACTERS;
}

/** Nothing in front of the registered label but `www`, and nothing beside the name. */
export function isBareName(seen: Seen): boolean {
  return seen.name.kind === 'label' && isRegisteredWhole(seen) && seen.isInFront;
}

export function isWebOnly(seen: Seen): boolean {
  const { web, words, strange } = seen.beside();
  return !strange && web > 0 && web === words;
}

/** A word of login right before the name or right behind it; no label goes on in the next (`applestat.us`). */
export function adjoinsLogin(seen: Seen): boolean {
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

export function isSpokenAgainst(seen: Seen): boolean {
  const { before, behind } = restOfLabels(seen);
  return seen.place.vocabulary.isAgainst(before + behind);
}

/** An acronym at an end of its label; one of three letters beside words that ask for something: `getdpd` asks for nothing. */
export function isTellingAcronym(seen: Seen): boolean {
  return seen.isAcronym && seen.touches && (seen.text.length > MIN_ACRONYM_CHARACTERS || seen.beside().telling > 0);
}

/** The shortest; every other firm has one of so many. */
const MIN_ACRONYM_CHARACTERS = 3;

/** The whole registered label: a long name, and one letter behind it. */
export function isOneLonger(seen: Seen): boolean {
  return isDistinct(seen) && seen.text.length > MIN_DISTINCT_CHARACTERS && seen.startsLabel && /^[a-z]$/.test(restOfLabels(seen).behind);
}

/** Whether the next word, or label, is the beginning of a suffix for firms. */
export function beginsSuffix({ place: { flat, breaks }, end }: Seen): boolean {
  return FIRMS.some((word) => flat.startsWith(word, end) && breaks.has(end + word.length));
}

const FIRMS = ['com', 'co'];

/** The word of one country's bodies (`gov`, `nhs`) under another country's suffix: there it is that country's, or somebody's initials. */
export function isOtherCountrys(seen: Seen): boolean {
  return isOfSuffix(seen) && !seen.isHomeCountry && !seen.isCheap && COUNTRY_OF.test(seen.place.suffix);
}

/** Below a suffix that no registry has, only a platform: several labels, and no country's. */
export function isAtPlatform({ place: { suffix } }: Seen): boolean {
  return suffix.includes('.') && !COUNTRY_OF.test(suffix);
}

/** A whole registered label under neither a suffix of the owner's, nor one that everybody means or can have for nothing. */
export function isElsewhere(seen: Seen): boolean {
  const { suffix } = seen.place;
  return isRegisteredWhole(seen) && !seen.isHome && !seen.isCheap && !EVERYBODYS.has(suffix) && !isDrawnAlike(seenText(seen), seen.text);
}

/** The suffix that people type unasked, and the slip of it. */
const EVERYBODYS: ReadonlySet<string> = new Set(['com', 'co']);

/** Whether nothing but a short stretch at one end of a phrase differs, by more than one slip. */
export function hasOtherEnd(seen: Seen): boolean {
  const [said, meant] = [seenText(seen), seen.text];
  if (meant.length < MIN_PHRASE_CHARACTERS || slipOf(said, meant) !== undefined) return false;
  const ends = [meant.slice(MAX_END_CHARACTERS), meant.slice(0, -MAX_END_CHARACTERS)] as const;
  return said.endsWith(ends[0]) || said.startsWith(ends[1]);
}

/** A word of a phrase, at most. */
const MAX_END_CHARACTERS = 5;

export function isLabelOfSuffix(seen: Seen): boolean {
  return isOfSuffix(seen) && seen.isHomeCountry && seen.endsLabel;
}

/** The owner holds a whole suffix by this name: `gov.uk`, `nhs.uk`. */
export function isOfSuffix({ name, text }: Seen): boolean {
  return name.kind === 'label' && name.suffix.length === COUNTRY_CODE_LETTERS && name.brand.owns.includes(`${text}.${name.suffix}`);
}

/** ISO 3166-1 alpha-2. */
const COUNTRY_CODE_LETTERS = 2;

/** Whether the registered label ends in the name's suffix, behind a dash. */
export function endsLikeSuffix({ name, place }: Seen): boolean {
  return (place.labels[place.domainLabel] ?? '').endsWith(`-${name.suffix}`);
}

/** What bodies are that bear the name of who endows or houses them, or whose people they are for. No lure is among these words: a `center` would be. */
const INSTITUTION = /^(?:arena|camp|foundation|museum|stadium)$/;

/** `virginmoneyfoundation`: the name and such a word, joined, and nothing that asks for anything. A suffix that costs nothing is no institution's. */
export function isInstitution({ startsLabel, isAlone, isCheap, end, text, place, around }: Seen): boolean {
  const label = place.labels[place.domainLabel] ?? '';
  const isJoined = startsLabel && !isAlone && labelOf(place, end) === place.domainLabel;
  return isJoined && !isCheap && INSTITUTION.test(label.replaceAll('-', '').slice(text.length)) && around().telling === 0;
}

/** `sharepoint.college.example`: an organisation's own, named after what it serves. */
export function isProductHost(seen: Seen): boolean {
  return seen.isProduct && seen.isWhole && !seen.isCheap;
}

export function isStrangeBeside(seen: Seen): boolean {
  return seen.beside().strange && seen.beside().telling === 0;
}

/** The name as a label, or a word of one beside words of login. */
export function isNamed(seen: Seen): boolean {
  return seen.isWhole || (seen.isAlone && !seen.beside().strange && seen.beside().telling > 0);
}

/** A registered label that goes on as if it had been an address: `apple.com-update.example`. */
const FALSE_DOT = /^(?:com|net|org|uk)-/;

export function hasFalseDot({ place }: Seen): boolean {
  return FALSE_DOT.test(place.labels[place.domainLabel] ?? '');
}

/** How many words tell of an impostor; those of the registered label twice. */
export function signsOf(seen: Seen): number {
  return seen.beside().telling + seen.around().telling + seen.owner().telling;
}

/** The stretch as it stands in the host. */
export function seenText({ place, at, end }: Seen): string {
  return place.flat.slice(at, end);
}

export function isContextWord(seen: Seen): boolean {
  const { words, strange } = seen.place.vocabulary.contextOf(seenText(seen));
  return !strange && words === 1;
}

/** Whether the plain word within the name stands in the stretch as it is, or the first letter differs. */
export function keepsWord(seen: Seen): boolean {
  const said = seenText(seen);
  return said[0] !== seen.text[0] || said.includes(seen.text.slice(1));
}

/** Whether only the particle was written as a number. */
export function isNumbered(seen: Seen): boolean {
  const said = seenText(seen);
  return /^\d/.test(said) && said.slice(1) === seen.text.slice(1);
}

/** A word between dashes that is long enough, and no word of context. */
export function isTellingWord({ isAlone, text, isPlain }: Seen): boolean {
  return isAlone && text.length >= MIN_JOINED_CHARACTERS && !isPlain;
}

/** Everybody's word, and short: `live`. */
export function isSlight({ text, isCommon }: Seen): boolean {
  return isCommon && text.length < MIN_JOINED_CHARACTERS;
}

/** So long, and so much the owner's, that it comes about in no other word. */
export function isDistinct({ text, isCommon }: Seen): boolean {
  return text.length >= MIN_DISTINCT_CHARACTERS && !isCommon;
}

/** A bare name that its owner has in many countries, in one where nobody is known to have it: mostly the owner too. */
export function isAbroad({ name: { brand }, place }: Seen): boolean {
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

export function isLongStrong(seen: Seen): boolean {
  return seen.isStrong && seen.text.length >= MIN_DISTINCT_CHARACTERS;
}

/** Words that begin with another letter than the second word of a name, drawn alike: Royal Mail, Virgin Money, Companies House, Metro Bank. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['dank', 'hail', 'honey', 'mouse', 'nail', 'rail', 'rouse']);

/** `royalnail.com`: the name but for its last word, as its owner writes it (“Royal Mail”), which is another word. */
export function isOfOtherWord(seen: Seen): boolean {
  const words = seen.name.brand.name.toLowerCase().split(' ');
  const before = words.slice(0, -1).join('');
  const read = seenText(seen);
  return words.join('') === seen.text && read.startsWith(before) && OTHER_WORDS.has(read.slice(before.length));
}
