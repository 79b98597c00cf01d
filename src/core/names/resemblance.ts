import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { isLocalName, isLoopback } from '../request/local-host.ts';
import { CERTAINTY } from './certainty.ts';
import { createJudgeCompany } from './company.ts';
import { type Difference, differencesBetween, likeness } from './differences.ts';
import { createFindFar } from './far-index.ts';
import { type Finding, finding, isSlippery, slipFinding, weight, wordFinding } from './finding.ts';
import { type Letters, lettersOf, textOf } from './letters.ts';
import { lookTwice } from './look-twice.ts';
import { namesByLook } from './names-by-look.ts';
import { createFindNear, type FindNear } from './near-index.ts';
import { createIsBeyondDoubt } from './ownership.ts';
import { pathName } from './path-name.ts';
import { plainLetters } from './plain-letters.ts';
import { protectedNames } from './protected-names.ts';
import { type Reading, readingOf } from './reading.ts';
import { createFindRegistrable, isAddress, type Registrable } from './registrable-domain.ts';
import { shortLabel } from './short-label.ts';
import { slipOf } from './slip.ts';
import type { Technique } from './technique.ts';
import { unicodeLabels } from './unicode-host.ts';
import { userinfoName } from './userinfo.ts';
import type { Place, Sighting } from './witness.ts';
import { createScanWords } from './word-scan.ts';

export type { Difference } from './differences.ts';
export { TECHNIQUES, type Technique } from './technique.ts';

/** A host that resembles a protected name. */
export interface Resemblance {
  readonly imitates: Brand;
  readonly original: string;
  readonly technique: Technique;
  readonly certainty: 'certain' | 'likely';
  readonly differences: readonly Difference[];
}

const NONE: readonly Finding[] = [];
const NO_SIGHTINGS: readonly Sighting[] = [];

/** A dash is no part of a slip, but in names as long as a phrase. */
const PHRASE = 9;

/** Shorter names are sought in whole labels only. */
const LONG_WORD = 6;

/** The shortest name that a slip is looked for in. */
const SHORTEST_SLIP = 4;

/** Builds the index of protected names; the answer tells which of them a URL's host imitates, if any. */
export function createResemblance(catalogue: Catalogue): (url: URL) => Resemblance | undefined {
  const { sought, short } = protectedNames(catalogue);
  const byLook = namesByLook(sought.values());
  const isBeyondDoubt = createIsBeyondDoubt(catalogue.brands);
  const findRegistrable = createFindRegistrable(catalogue.hosting);
  const company = createJudgeCompany(catalogue.keywords);
  const scanWords = createScanWords([...byLook.keys()]);
  const findNear = createFindNear(
    [...byLook].filter(([text, { kind }]) => isSlippery(kind) && text.length >= SHORTEST_SLIP).map(([text]) => text),
  );
  const findFar = createFindFar(
    [...byLook].filter(([, { kind, strength }]) => isSlippery(kind) && strength === 'strong').map(([text]) => text),
  );
  // Built for the first host in other letters than ASCII: most days bring none.
  let nearForeign: FindNear | undefined;
  const owners = new Map(catalogue.brands.flatMap((brand) => [...brand.owns, ...brand.hosts].map((host) => [host, brand] as const)));

  return (url) => {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const hostname = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
    if (isBeyondDoubt(hostname)) return undefined;
    const said = userinfoName(url, (name) => ownerOf(name) !== undefined);
    if (said) return fromOutside(said, 'userinfo');
    if (isAddress(hostname)) return isLocalName(hostname) || isLoopback(hostname) ? undefined : fromPath(url);
    const seen = hostname.includes('xn--') ? unicodeLabels(hostname) : undefined;
    const finding = findingOf(hostname, seen?.map(plainLetters).join('.') ?? hostname);
    return finding && resemblance(finding, seen?.join('.') ?? hostname);
  };

  function findNearForeign(): FindNear {
    nearForeign ??= createFindNear([...byLook].filter(([, { kind }]) => isSlippery(kind)).map(([text]) => text));
    return nearForeign;
  }

  function fromPath({ pathname }: URL): Resemblance | undefined {
    const said = pathName(pathname, (name) => ownerOf(name) !== undefined);
    return said === undefined ? undefined : fromOutside(said, 'path');
  }

  /** An official host that stands in the URL, but not in its host. */
  function fromOutside(original: string, technique: 'userinfo' | 'path'): Resemblance | undefined {
    const imitates = ownerOf(original);
    return imitates && { imitates, original, technique, certainty: CERTAINTY[technique], differences: [] };
  }

  function ownerOf(hostname: string): Brand | undefined {
    for (let from = 0; from >= 0; from = hostname.indexOf('.', from + 1)) {
      const owner = owners.get(hostname.slice(from === 0 ? 0 : from + 1));
      if (owner) return owner;
    }
    return undefined;
  }

  function findingOf(hostname: string, plain: string): Finding | undefined {
    const written = [...look(hostname, plain, true), ...shortFindings(hostname, plain)];
    const twice = written.some(({ evidence }) => CERTAINTY[evidence] === 'certain') ? plain : lookTwice(plain);
    const findings = twice === plain ? written : [...written, ...look(hostname, twice, false)];
    return findings.length < 2 ? findings[0] : findings.toSorted((a, b) => weight(b) - weight(a))[0];
  }

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
      const name = byLook.get(word);
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
      const name = byLook.get(word);
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

function resemblance({ name, evidence, technique }: Finding, visited: string): Resemblance {
  const hosts = [...new Set([name.original, ...name.brand.hosts])];
  const [original = name.original] = hosts.toSorted((a, b) => likeness(visited, b) - likeness(visited, a));
  // Where the name is a word among others, there is nothing to mark but all the rest.
  const isWordAmongOthers = technique === 'combosquat' || technique === 'subdomain';
  const differences = isWordAmongOthers ? [] : differencesBetween(visited, original);
  return { imitates: name.brand, original, technique, certainty: CERTAINTY[evidence], differences };
}
