import type { Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { CERTAINTY } from './certainty.ts';
import { createJudgeCompany } from './company.ts';
import { createFindFar } from './far-index.ts';
import { type Finding, finding, slipFinding, weight, wordFinding } from './finding.ts';
import type { KnownNames } from './known-names.ts';
import { type Letters, lettersOf, textOf } from './letters.ts';
import { lookTwice } from './look-twice.ts';
import { createFindNear, type FindNear } from './near-index.ts';
import { type Reading, readingOf } from './reading.ts';
import { createFindRegistrable, type Registrable } from './registrable-domain.ts';
import { shortLabel } from './short-label.ts';
import { slipOf } from './slip.ts';
import type { Place, Sighting } from './witness.ts';
import { createScanWords } from './word-scan.ts';

/** The strongest reason to suspect a host: `plain` is how it looks, in letters and digits of ASCII. */
export type FindName = (hostname: string, plain: string) => Finding | undefined;

const NONE: readonly Finding[] = [];
const NO_SIGHTINGS: readonly Sighting[] = [];

/** A dash is no part of a slip, but in names as long as a phrase. */
const PHRASE = 9;

/** Shorter names are sought in whole labels only. */
const LONG_WORD = 6;

/** The shortest name that a slip is looked for in. */
const SHORTEST_SLIP = 4;

/** Indexes names, to be found in hosts. */
export function createFindName(catalogue: Catalogue, { looks, slippery, strong, nameOf, short }: KnownNames): FindName {
  const findRegistrable = createFindRegistrable(catalogue.hosting);
  const company = createJudgeCompany(catalogue.keywords);
  const scanWords = createScanWords(looks);
  const findNear = createFindNear(slippery.filter(({ length }) => length >= SHORTEST_SLIP));
  const findFar = createFindFar(strong);
  // Most days bring no host in other letters than ASCII.
  const findNearForeign = lazily(() => createFindNear(slippery));

  return (hostname, plain) => {
    const written = [...look(hostname, plain, true), ...shortFindings(hostname, plain)];
    const twice = written.some(({ evidence }) => CERTAINTY[evidence] === 'certain') ? plain : lookTwice(plain);
    const findings = twice === plain ? written : [...written, ...look(hostname, twice, false)];
    return findings.length < 2 ? findings[0] : findings.toSorted((a, b) => weight(b) - weight(a))[0];
  };

  function shortFindings(hostname: string, plain: string): readonly Finding[] {
    const foreign = hostname.includes('xn--');
    if (!foreign && !short.some(({ suffix }) => hostname.endsWith(suffix))) return NONE;
    const [suffix = '', label = ''] = plain.split('.').toReversed();
    if (foreign) {
      const bare = short.find(({ text }) => text === label);
      return bare && !hostname.split('.').includes(label) ? [finding(bare, 'homoglyph')] : NONE;
    }
    const name = shortLabel(label, suffix, short, company);
    return name ? [finding(name, 'combo')] : NONE;
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
    const place = placeOf(readingOf(text.split('.')), hostname, registrable);
    return [
      ...sightings.flatMap((sighting) => wordFinding(sighting, place, hostname)),
      ...slips.flatMap((sighting) => slipFinding(sighting, place, hostname)),
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

  /** Slips of whole labels, and of the words between dashes. */
  function slipsIn(letters: Letters, near: FindNear): readonly Sighting[] {
    let found: Sighting[] | undefined;
    const add = (word: string, from: number, to: number): void => {
      const name = nameOf(word);
      if (!name) return;
      found ??= [];
      found.push({ name, at: from, end: to });
    };
    const seek = (from: number, to: number, shortest: number): void => {
      if (near === findNear && to - from < Math.max(SHORTEST_SLIP, shortest) - 1) return;
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
      seek(from, to, dashed ? PHRASE : 0);
      for (const word of findFar(letters, from, to)) if (word !== textOf(letters, from, to)) add(word, from, to);
      if (dashed) {
        let start = from;
        for (const end of [...letters.dashes.slice(firstDash, dash), to]) {
          seek(start, end, near === findNear ? LONG_WORD : 0);
          start = end;
        }
      }
      from = to;
    }
    return found ?? NO_SIGHTINGS;
  }

  function placeOf(reading: Reading, hostname: string, { suffixLabels }: Registrable): Place {
    const domainLabel = reading.labels.length - suffixLabels - 1;
    return { reading, domainLabel, suffix: hostname.split('.').slice(-suffixLabels).join('.'), company };
  }
}
