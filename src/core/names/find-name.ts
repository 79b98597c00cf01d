import type { Catalogue } from '../../catalogue/types.ts';
import { FOREIGN, SHORT_LABEL } from './evidence.ts';
import { createFindSlips } from './find-slips.ts';
import { type Finding, findingOf, slipFinding, weight, wordFinding } from './finding.ts';
import type { KnownNames } from './known-names.ts';
import { type Letters, lettersOf } from './letters.ts';
import { blurred, lookTwice } from './look-twice.ts';
import { breaksNumber, labelOf, type Place, placeOf } from './place.ts';
import { isAccented } from './plain-letters.ts';
import { createWeightOf, type WeightOf } from './price.ts';
import type { ProtectedName } from './protected-names.ts';
import { createFindRegistrable, type FindRegistrable } from './registrable-domain.ts';
import type { Sighting } from './seen.ts';
import { shortLabel } from './short-label.ts';
import { unicodeLabels } from './unicode-host.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createScanWords } from './word-scan.ts';

/** The strongest reason to suspect a host: `plain` is how it looks, in letters and digits of ASCII. */
export type FindName = (hostname: string, plain: string) => Finding | undefined;

const NONE: readonly Finding[] = [];
const NO_SIGHTINGS: readonly Sighting[] = [];

/** Finds the strongest reason to suspect a host. */
export function createFindName(catalogue: Catalogue, known: KnownNames): FindName {
  const findAll = createFindAll(catalogue, known);
  return (hostname, plain) => {
    const findings = findAll(hostname, plain);
    if (findings.length < 2) return findings[0];
    const [first] = findings.toSorted((a, b) => weight(b) - weight(a));
    return first && findings.some((other) => isApart(first, other)) ? { ...first, certainty: 'certain' } : first;
  };
}

/** Indexes names, to be found in hosts; `weightOf` is asked of every row that speaks. */
export function createFindAll(
  catalogue: Catalogue,
  known: KnownNames,
  weightOf = createWeightOf(catalogue.prices),
): (hostname: string, plain: string) => readonly Finding[] {
  const findRegistrable = createFindRegistrable(catalogue.hosting);
  const vocabulary = createVocabulary(catalogue);
  const findShort = createFindShort(known.short, findRegistrable, vocabulary, weightOf);
  const findWords = createFindWords(known);
  const findSlips = createFindSlips(known, vocabulary.loginWords);

  return (hostname, plain) => {
    const written = [...look(hostname, plain, true), ...findShort(hostname, plain)];
    const twice = written.some(({ certainty }) => certainty === 'certain') ? plain : lookTwice(plain);
    return twice === plain ? written : [...written, ...look(hostname, twice, false)];
  };

  /** Most hosts resemble nothing: only the others are taken apart, and looked up in the Public Suffix List. */
  function look(hostname: string, text: string, asWritten: boolean): readonly Finding[] {
    const isForeign = hostname.includes('xn--');
    const letters = lettersOf(text);
    const sightings = findWords(letters);
    const slips = asWritten || isForeign ? findSlips(letters, isForeign) : NO_SIGHTINGS;
    if (sightings.length === 0 && slips.length === 0) return NONE;
    const registrable = findRegistrable(hostname);
    if (!registrable) return NONE;
    const read = text.split('.');
    const written = hostname.split('.');
    // Nobody chooses the letters of a public suffix.
    const suffixAt = read.length - registrable.suffixLabels;
    const labels = asWritten ? read : [...read.slice(0, suffixAt), ...written.slice(suffixAt)];
    const place = placeOf(labels, registrable.suffixLabels, vocabulary);
    return [
      ...sightings
        .filter((sighting) => !breaksNumber(place, sighting.end) && (asWritten || !standsIn(written, sighting, place)))
        .flatMap((sighting) => wordFinding(sighting, place, hostname, !asWritten, weightOf)),
      ...slips.flatMap((sighting) => slipFinding(sighting, place, hostname, weightOf)),
    ];
  }
}

/** Finds the labels that are too short, or too everyday, to be sought by themselves: where a host ends as their owner's does, or is written in other letters. */
function createFindShort(
  short: KnownNames['short'],
  findRegistrable: FindRegistrable,
  vocabulary: Vocabulary,
  weightOf: WeightOf,
): (hostname: string, plain: string) => readonly Finding[] {
  return (hostname, plain) => {
    const isForeign = hostname.includes('xn--');
    if (!isForeign && !short.some(({ text, suffix }) => hostname.endsWith(suffix) && hostname.includes(text))) return NONE;
    const { suffixLabels = 0 } = findRegistrable(hostname) ?? {};
    if (suffixLabels === 0) return NONE;
    const label = plain.split('.').at(-suffixLabels - 1) ?? '';
    const suffix = hostname.split('.').slice(-suffixLabels).join('.');
    if (isForeign) {
      // Below a suffix in other letters (`.рф`) all names are in these, and two of them are somebody's initials.
      if (suffix.includes('xn--')) return NONE;
      const bare = short.find(({ text }) => text === label);
      const written = hostname.split('.').at(-suffixLabels - 1) ?? '';
      return bare && written !== label && !isTheirWord(written, suffix, bare)
        ? findingOf({ name: bare, at: 0, end: bare.text.length }, FOREIGN, weightOf)
        : NONE;
    }
    const name = shortLabel(label, suffix, short, vocabulary);
    return name ? findingOf({ name, at: 0, end: name.text.length }, SHORT_LABEL, weightOf) : NONE;
  };
}

/** Two letters with an accent, in a country that is not the owner's, are a word or somebody's initials there: `éé.fr`. */
function isTheirWord(label: string, suffix: string, { suffix: owners }: ProtectedName): boolean {
  return suffix !== owners && /(?:^|\.)[a-z]{2}$/.test(suffix) && unicodeLabels(label).every(isAccented);
}

/** Finds names that a host's letters look like, wherever they stand. */
function createFindWords(known: KnownNames): (letters: Letters) => readonly Sighting[] {
  const { nameOf } = known;
  const scanWords = createScanWords(known.indexes().starts, () => known.looks);
  return (letters) => {
    let found: Sighting[] | undefined;
    scanWords(letters, 0, letters.length, (word, at) => {
      const name = nameOf(word);
      if (!name) return;
      found ??= [];
      found.push({ name, at, end: at + word.length });
    });
    return found ?? NO_SIGHTINGS;
  };
}

/** Whether two sightings of one owner's names have no letter in common: nobody's own host is called by a name twice, `paypal.secure-paypall.example`. */
function isApart(a: Finding, b: Finding): boolean {
  const isOneOwners = a.name.brand.owns.some((domain) => b.name.brand.owns.includes(domain));
  return isOneOwners && (a.end <= b.at || b.end <= a.at);
}

/** Whether a name stands, as it is written, in the labels where a second look found it: then the first look has judged it. */
function standsIn(written: readonly string[], { name, at, end }: Sighting, place: Place): boolean {
  const labels = written.slice(labelOf(place, at), labelOf(place, end - 1) + 1);
  return blurred(labels.join('').replaceAll('-', '')).includes(blurred(name.text));
}
