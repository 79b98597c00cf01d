import type { Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { createCutWords } from './cut-words.ts';
import { FOREIGN, SHORT_LABEL } from './evidence.ts';
import { createFindFar } from './far-index.ts';
import { type Finding, findingOf, slipFinding, weight, wordFinding } from './finding.ts';
import { type KnownNames, MIN_SLIP_CHARACTERS, slipped } from './known-names.ts';
import { type Letters, lettersOf, textOf } from './letters.ts';
import { blurred, lookTwice } from './look-twice.ts';
import { createFindNear, type FindNear, nearIndex } from './near-index.ts';
import { type Place, placeOf } from './place.ts';
import { createWeightOf } from './price.ts';
import { createFindRegistrable } from './registrable-domain.ts';
import type { Sighting } from './seen.ts';
import { shortLabel } from './short-label.ts';
import { MIN_DISTINCT_CHARACTERS, MIN_PHRASE_CHARACTERS } from './signs.ts';
import { isSwapped, slipOf } from './slip.ts';
import { createVocabulary } from './vocabulary.ts';
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
  const { nameOf, short } = known;
  const { starts, near: nearby, far, acronyms } = known.indexes();
  const scanWords = createScanWords(starts, () => known.looks);
  const findNear = createFindNear(
    nearby,
    lazily(() => slipped(known)),
  );
  const findFar = createFindFar(far, () => known.strong);
  const cutWords = createCutWords(known.ends(), vocabulary.loginWords);
  const acronymLengths = new Set(acronyms.map(({ length }) => length));
  // Most days bring no host in other letters than ASCII.
  const findNearForeign = lazily(() => createFindNear(nearIndex(known.slippery), () => known.slippery));

  return (hostname, plain) => {
    const written = [...look(hostname, plain, true), ...shortFindings(hostname, plain)];
    const twice = written.some(({ certainty }) => certainty === 'certain') ? plain : lookTwice(plain);
    return twice === plain ? written : [...written, ...look(hostname, twice, false)];
  };

  function shortFindings(hostname: string, plain: string): readonly Finding[] {
    const foreign = hostname.includes('xn--');
    if (!foreign && !short.some(({ suffix }) => hostname.endsWith(suffix))) return NONE;
    const [suffix = '', label = ''] = plain.split('.').toReversed();
    if (foreign) {
      const bare = short.find(({ text }) => text === label);
      return bare && !hostname.split('.').includes(label)
        ? findingOf({ name: bare, at: 0, end: bare.text.length }, FOREIGN, weightOf)
        : NONE;
    }
    const name = shortLabel(label, suffix, short, vocabulary);
    return name ? findingOf({ name, at: 0, end: name.text.length }, SHORT_LABEL, weightOf) : NONE;
  }

  /** Most hosts resemble nothing: only the others are taken apart, and looked up in the Public Suffix List. */
  function look(hostname: string, text: string, asWritten: boolean): readonly Finding[] {
    const foreign = hostname.includes('xn--');
    const letters = lettersOf(text);
    const sightings = sightingsIn(letters);
    const slips = asWritten || foreign ? slipsIn(letters, foreign ? findNearForeign() : findNear) : NO_SIGHTINGS;
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
        .filter((sighting) => asWritten || !standsIn(written, sighting, place))
        .flatMap((sighting) => wordFinding(sighting, place, hostname, !asWritten, weightOf)),
      ...slips.flatMap((sighting) => slipFinding(sighting, place, hostname, weightOf)),
    ];
  }

  function sightingsIn(letters: Letters): readonly Sighting[] {
    let found: Sighting[] | undefined;
    scanWords(letters, 0, letters.length, (word, at) => {
      const name = nameOf(word);
      if (!name) return;
      found ??= [];
      found.push({ name, at, end: at + word.length });
    });
    return found ?? NO_SIGHTINGS;
  }

  /** Slips of whole labels, of the words between dashes, and of what stands before or behind a word of login; two neighbours swapped, of acronyms. */
  function slipsIn(letters: Letters, near: FindNear): readonly Sighting[] {
    let found: Sighting[] | undefined;
    const add = (word: string, from: number, to: number): void => {
      const name = nameOf(word);
      if (!name) return;
      found ??= [];
      found.push({ name, at: from, end: to });
    };
    const seek = (from: number, to: number, shortest: number): void => {
      if (near === findNear && to - from < Math.max(MIN_SLIP_CHARACTERS, shortest) - 1) return;
      const words = near(letters, from, to);
      if (words.length === 0) return;
      const seen = textOf(letters, from, to);
      for (const word of words) if (word.length >= shortest && slipOf(seen, word)) add(word, from, to);
    };
    let from = 0;
    let dash = 0;
    // Nobody registers the last label.
    for (const to of letters.dots) {
      const firstDash = dash;
      while ((letters.dashes[dash] ?? Number.POSITIVE_INFINITY) <= to) dash += 1;
      const dashed = dash > firstDash;
      seek(from, to, dashed ? MIN_PHRASE_CHARACTERS : 0);
      for (const word of findFar(letters, from, to)) if (word !== textOf(letters, from, to)) add(word, from, to);
      if (near === findNear) for (const [start, end] of cutWords(letters, from, to)) seek(start, end, MIN_DISTINCT_CHARACTERS);
      if (dashed) {
        let start = from;
        for (const end of [...letters.dashes.slice(firstDash, dash), to]) {
          seek(start, end, near === findNear ? MIN_DISTINCT_CHARACTERS : 0);
          const seen = acronymLengths.has(end - start) ? textOf(letters, start, end) : '';
          if (seen !== '') for (const word of acronyms) if (isSwapped(seen, word)) add(word, start, end);
          start = end;
        }
      }
      from = to;
    }
    return found ?? NO_SIGHTINGS;
  }
}

/** Whether two sightings of one owner's names have no letter in common: nobody's own host is called by a name twice, `paypal.secure-paypall.example`. */
function isApart(a: Finding, b: Finding): boolean {
  const isOneOwners = a.name.brand.owns.some((domain) => b.name.brand.owns.includes(domain));
  return isOneOwners && (a.end <= b.at || b.end <= a.at);
}

/** Whether a name stands, as it is written, in the labels where a second look found it: then the first look has judged it. */
function standsIn(written: readonly string[], { name, at, end }: Sighting, { labelAt }: Place): boolean {
  const labels = written.slice(labelAt[at], (labelAt[end - 1] ?? 0) + 1);
  return blurred(labels.join('').replaceAll('-', '')).includes(blurred(name.text));
}
