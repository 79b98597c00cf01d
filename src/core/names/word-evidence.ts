import { adjoinsLoginWord } from './adjoining-word.ts';
import type { Evidence } from './certainty.ts';
import { cheapSuffixes } from './cheap-suffixes.ts';
import {
  beside,
  crossesDot,
  elsewhere,
  endsLabel,
  isBounded,
  isBroken,
  labelOf,
  type Place,
  type Sighting,
  standsAlone,
  startsLabel,
} from './witness.ts';

/** Shorter names occur inside ordinary words by chance. */
const LONG = 6;
/** Names that the earth has given away already: `amazonia`. */
const REGIONS: ReadonlySet<string> = new Set(['amazon']);
/** A registered label that goes on as if it had been an address: `apple.com-update.example`. */
const FALSE_DOT = /^(?:com|net|org|uk)-/;
/** Names as long as these are whole phrases: a dash within changes nothing (`patient-access`). */
const PHRASE = 9;

/**
 * A protected name that stands in a foreign host: as its registered label under another suffix, as a word of it (combosquat),
 * or as a part of a stranger's host.
 */
export function wordEvidence(sighting: Sighting, place: Place): Evidence | undefined {
  const last = labelOf(place, sighting.end - 1);
  if (last > place.domainLabel || sighting.name.kind === 'owned') return undefined;
  if (isOrdinary(sighting, place) && !isBareName(sighting, place)) return undefined;
  if (sighting.name.kind === 'part' && (last !== place.domainLabel || isWholeLabel(sighting, place))) return undefined;
  if (crossesDot(sighting, place) || (isBroken(sighting, place) && sighting.name.text.length < PHRASE)) return brokenName(sighting, place);
  return last === place.domainLabel ? inRegisteredLabel(sighting, place) : inSubdomain(sighting, place);
}

function isWholeLabel({ at, end }: Sighting, place: Place): boolean {
  return startsLabel(place, at) && endsLabel(place, end);
}

/** A word of the language, `office`: beside other words it has honest owners. */
function isPlainWord({ name }: Sighting, { company }: Place): boolean {
  return !company(name.text).strange;
}

/** What browsers write in front of a host, written into one: `httpsgov`, `live-www`. */
function hasAddressWord(beside: string): boolean {
  return beside.split(/[^a-z]+/).some((word) => /^(?:https?|ww+)$/.test(word));
}

/** Three letters without a vowel do not come about inside words. */
function isAcronym(text: string): boolean {
  return text.length === 3 && !/[aeiouy]/.test(text);
}

/** A word of the language of logins (`login` of login.gov) protects nothing but the bare name. */
function isOrdinary({ name }: Sighting, { company }: Place): boolean {
  const { telling, words, strange } = company(name.text);
  return !strange && telling === words && /^[a-z]+$/.test(name.text);
}

/** Nothing in front of the registered label but `www`, and nothing beside the name. */
function isBareName({ name, at, end }: Sighting, place: Place): boolean {
  if (name.kind !== 'label') return false;
  const { labels, flat } = place.reading;
  const front = labels.slice(0, place.domainLabel).join('');
  return (front === '' || front === 'www') && labels[place.domainLabel] === flat.slice(at, end);
}

/** A dot or a dash inside the name (`patient.sknowbest.com`): it must begin and end at breaks. */
function brokenName(sighting: Sighting, place: Place): Evidence | undefined {
  const { name, at, end } = sighting;
  if (name.text.length < 4 || !standsAlone(sighting, place)) return undefined;
  const isWhole = startsLabel(place, at) && endsLabel(place, end) && labelOf(place, end - 1) === place.domainLabel;
  if (isWhole) return name.text.length > 4 || place.suffix === name.suffix ? 'suffix' : undefined;
  if (name.text.length < LONG) return undefined;
  return contextOf(sighting, place) > 0 ? 'combo-login' : 'combo';
}

function inRegisteredLabel(sighting: Sighting, place: Place): Evidence | undefined {
  const { name, at, end } = sighting;
  if (startsLabel(place, at) && endsLabel(place, end)) return 'suffix';
  // A letter and a plain word (`icloud`, `gmail`) come about wherever a word on that letter meets that word.
  if (isParticleAndWord(name.text, place.company) && !place.reading.boundaries.has(at)) return undefined;
  const { telling, clear, web, words, strange } = place.company(beside(place, sighting));
  if (name.strength === 'strong') {
    if (!strange) return telling + web > 0 ? 'combo-login' : 'combo';
    if (isBounded(sighting, place)) return clear && standsAlone(sighting, place) ? 'combo-login' : 'combo';
    return isTelling(sighting, place) ? 'combo-strange' : undefined;
  }
  const alone = standsAlone(sighting, place);
  if (name.kind === 'part') return alone && !strange && telling + web > 0 ? 'combo' : undefined;
  if (!strange && telling > 0) return clear && (name.text.length > 4 || (alone && isAcronym(name.text))) ? 'combo-login' : 'combo-weak';
  const plainWord = isPlainWord(sighting, place);
  if (!strange && hasAddressWord(beside(place, sighting))) return 'combo-weak';
  if (!strange && web > 0 && web === words && (name.text.length >= 5 || name.text.length === 3) && !plainWord) return 'combo-weak';
  if (!strange && words > 0)
    return (alone && !plainWord) || isAcronym(name.text) || (name.text.length === 3 && place.suffix === name.suffix) ? 'combo' : undefined;
  if (telling > 0 && isBounded(sighting, place)) return 'combo';
  if (!plainWord && name.text.length >= 5 && touchesBoundary(sighting, place) && adjoinsLoginWord(place.reading.flat, at, end))
    return 'combo';
  if (!alone) return undefined;
  // In front, a word tells of what kind the rest is (`apple-sauce`); behind, the rest tells which of them it is.
  const tells = endsLabel(place, end) || cheapSuffixes.has(place.suffix);
  return contextOf(sighting, place) > 0 || (tells && name.text.length >= 5 && !plainWord) ? 'combo' : undefined;
}

/** Whether a dot, a dash, or a change between letters and digits stands at one end at least. */
function touchesBoundary({ at, end }: Sighting, { reading }: Place): boolean {
  return reading.boundaries.has(at) || reading.boundaries.has(end);
}

/** Whether a strong name joined with strange letters is more than chance. */
function isTelling(sighting: Sighting, place: Place): boolean {
  const { name } = sighting;
  return (
    name.text.length > LONG ||
    (name.text.length === LONG && !REGIONS.has(name.text)) ||
    (touchesBoundary(sighting, place) && name.text.length >= 5)
  );
}

export function isParticleAndWord(text: string, company: Place['company']): boolean {
  const { words, strange } = company(text.slice(1));
  return !strange && words === 1;
}

function inSubdomain(sighting: Sighting, place: Place): Evidence | undefined {
  const { name, at, end } = sighting;
  const { telling, strange } = place.company(beside(place, sighting));
  const around = place.company(elsewhere(place, sighting)).telling;
  const owner = place.company(place.reading.labels[place.domainLabel] ?? '');
  if (name.strength === 'weak') {
    const isWhole = startsLabel(place, at) && endsLabel(place, end);
    const clear = (isWhole || (standsAlone(sighting, place) && !strange && telling > 0)) && owner.telling > 0 && !owner.strange;
    const signs = telling + around + owner.telling + (FALSE_DOT.test(place.reading.labels[place.domainLabel] ?? '') ? 1 : 0);
    const many = signs > 1 && standsAlone(sighting, place) && name.text.length >= 5 && !isPlainWord(sighting, place);
    return clear || many ? 'subdomain' : undefined;
  }
  if (strange && telling === 0) return undefined;
  // Deep inside, honest services name a part of themselves after what it works with: `eu.paypal.pay.shop.example`.
  if (!inFront(sighting, place) && telling + around + owner.telling === 0 && !cheapSuffixes.has(place.suffix)) return undefined;
  return telling + around > 0 && !strange ? 'subdomain-login' : 'subdomain';
}

/** Whether nothing but `www` stands in front of the label. */
function inFront({ at }: Sighting, { reading }: Place): boolean {
  return /^(?:www)?$/.test(reading.labels.slice(0, reading.labelAt[at]).join(''));
}

function contextOf(sighting: Sighting, place: Place): number {
  return place.company(beside(place, sighting)).telling + place.company(elsewhere(place, sighting)).telling;
}
