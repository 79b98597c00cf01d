import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { CERTAINTY, type Evidence } from './certainty.ts';
import { createJudgeCompany } from './company.ts';
import { type Difference, differencesBetween, distance } from './differences.ts';
import { embedded } from './embedded.ts';
import { blurred, lookTwice } from './look-twice.ts';
import { createFindNear, type FindNear } from './near-index.ts';
import { createIsBeyondDoubt } from './ownership.ts';
import { plainLetters } from './plain-letters.ts';
import { type ProtectedName, protectedNames } from './protected-names.ts';
import { type Reading, readingOf } from './reading.ts';
import { createFindRegistrable, isAddress, type Registrable } from './registrable-domain.ts';
import { shortLabel } from './short-label.ts';
import { slipOf } from './slip.ts';
import { slipEvidence } from './slip-evidence.ts';
import { unicodeLabels } from './unicode-host.ts';
import { userinfoName } from './userinfo.ts';
import { endsLabel, labelOf, type Place, type Sighting, standsAlone, startsLabel } from './witness.ts';
import { wordEvidence } from './word-evidence.ts';
import { createScanWords } from './word-scan.ts';

export type { Difference } from './differences.ts';

/** What gave an impostor away. */
export const TECHNIQUES = ['userinfo', 'embedded', 'suffix', 'homoglyph', 'typo', 'bit-flip', 'combosquat', 'subdomain', 'path'] as const;

export type Technique = (typeof TECHNIQUES)[number];

/** A host that resembles a protected name. */
export interface Resemblance {
  readonly imitates: Brand;
  readonly original: string;
  readonly technique: Technique;
  readonly certainty: 'certain' | 'likely';
  readonly differences: readonly Difference[];
}

/** One reason to suspect a host. */
interface Finding {
  readonly name: ProtectedName;
  readonly evidence: Evidence;
  readonly technique: Technique;
}

const TECHNIQUE_OF: { readonly [kind in Evidence]: Technique } = {
  userinfo: 'userinfo',
  embedded: 'embedded',
  homoglyph: 'homoglyph',
  'homoglyph-slip': 'homoglyph',
  'ascii-glyph': 'homoglyph',
  'ascii-glyph-weak': 'homoglyph',
  suffix: 'suffix',
  'imitated-suffix': 'suffix',
  slip: 'typo',
  'combo-login': 'combosquat',
  'combo-weak': 'combosquat',
  combo: 'combosquat',
  'combo-strange': 'combosquat',
  'subdomain-login': 'subdomain',
  subdomain: 'subdomain',
};

const NONE: readonly Finding[] = [];
const NO_SIGHTINGS: readonly Sighting[] = [];
const SEPARATORS = /[.-]/g;

/** A dash is no part of a slip, but in names as long as a phrase. */
const PHRASE = 9;

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
  // Built for the first host in other letters than ASCII: most days bring none.
  let nearForeign: FindNear | undefined;
  const owners = new Map(catalogue.brands.flatMap((brand) => [...brand.owns, ...brand.hosts].map((host) => [host, brand] as const)));

  return (url) => {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const hostname = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
    if (isBeyondDoubt(hostname)) return undefined;
    const said = userinfoName(url, (name) => owners.has(name));
    if (said) return fromUserinfo(said);
    if (isAddress(hostname)) return undefined;
    const seen = unicodeLabels(hostname);
    const finding = findingOf(hostname, seen);
    return finding && resemblance(finding, seen.join('.'));
  };

  function findNearForeign(): FindNear {
    nearForeign ??= createFindNear([...byLook].filter(([, { kind }]) => isSlippery(kind)).map(([text]) => text));
    return nearForeign;
  }

  function fromUserinfo(original: string): Resemblance | undefined {
    const imitates = owners.get(original);
    return imitates && { imitates, original, technique: 'userinfo', certainty: CERTAINTY.userinfo, differences: [] };
  }

  function findingOf(hostname: string, seen: readonly string[]): Finding | undefined {
    const plain = hostname.includes('xn--') ? seen.map(plainLetters).join('.') : hostname;
    const written = [...look(hostname, plain, true), ...shortFindings(hostname, plain)];
    const twice = written.length > 0 ? plain : lookTwice(plain);
    const findings = twice === plain ? written : look(hostname, twice, false);
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
    const blur = blurred(text);
    const sightings = sightingsIn(blur.replaceAll(SEPARATORS, ''));
    const slips = asWritten || foreign ? slipsIn(blur, foreign ? findNearForeign() : findNear) : NO_SIGHTINGS;
    if (sightings.length === 0 && slips.length === 0) return NONE;
    const registrable = findRegistrable(hostname);
    if (!registrable) return NONE;
    const place = placeOf(readingOf(text.split('.')), hostname, registrable);
    return [
      ...sightings.flatMap((sighting) => wordFinding(sighting, place, hostname)),
      ...slips.flatMap((sighting) => slipFinding(sighting, place, hostname)),
    ];
  }

  function sightingsIn(flat: string): readonly Sighting[] {
    let found: Sighting[] | undefined;
    scanWords(flat, (word, at) => {
      const name = byLook.get(word);
      if (!name) return;
      found ??= [];
      found.push({ name, at, end: at + word.length });
    });
    return found ?? NO_SIGHTINGS;
  }

  /** Slips of whole labels, and of the words between dashes. */
  function slipsIn(text: string, near: FindNear): readonly Sighting[] {
    let found: Sighting[] | undefined;
    let at = 0;
    const seek = (part: string, from: number, shortest: number): void => {
      for (const word of near(part)) {
        const name = byLook.get(word);
        if (!name || name.text.length < shortest || !slipOf(part, word)) continue;
        found ??= [];
        found.push({ name, at: from, end: from + part.length });
      }
    };
    for (const label of text.split('.')) {
      const dashed = label.includes('-');
      const whole = dashed ? label.replaceAll('-', '') : label;
      seek(whole, at, dashed ? PHRASE : 0);
      if (dashed) {
        let from = at;
        for (const word of label.split('-')) {
          seek(word, from, 0);
          from += word.length;
        }
      }
      at += whole.length;
    }
    return found ?? NO_SIGHTINGS;
  }

  function placeOf(reading: Reading, hostname: string, { suffixLabels }: Registrable): Place {
    const domainLabel = reading.labels.length - suffixLabels - 1;
    return { reading, domainLabel, suffix: hostname.split('.').slice(-suffixLabels).join('.'), company };
  }
}

/** The names by how they look; what is drawn alike finds the same name. */
function namesByLook(names: Iterable<ProtectedName>): ReadonlyMap<string, ProtectedName> {
  const all = [...names];
  return new Map([
    ...all.map((name) => [blurred(lookTwice(name.text)), name] as const),
    ...all.map((name) => [blurred(name.text), name] as const),
  ]);
}

/** Slips are sought in what people type: labels and words. */
function isSlippery(kind: ProtectedName['kind']): boolean {
  return kind === 'label' || kind === 'word';
}

function isHostName({ kind }: ProtectedName): boolean {
  return kind === 'official' || kind === 'owned';
}

function wordFinding(sighting: Sighting, place: Place, hostname: string): readonly Finding[] {
  const { name, at, end } = sighting;
  const foreign = stretchIsForeign(hostname, place.reading, at, end);
  const official = isHostName(name) ? embedded(sighting, place) : undefined;
  const isWhole = foreign && startsLabel(place, at) && end === place.reading.flat.length;
  const evidence = official ?? (isWhole ? 'homoglyph' : wordEvidence(sighting, place));
  if (!evidence) return [];
  if (foreign) return [finding(name, 'homoglyph')];
  if (place.reading.flat.slice(at, end) === name.text && !hostIsFolded(hostname, place.reading)) return [finding(name, evidence)];
  if (!standsAlone(sighting, place)) return [];
  const technique = 'homoglyph';
  if (evidence === 'suffix') return [{ name, evidence: name.strength === 'strong' ? 'ascii-glyph' : 'ascii-glyph-weak', technique }];
  return [{ name, evidence, technique }];
}

function slipFinding(sighting: Sighting, place: Place, hostname: string): readonly Finding[] {
  const { name, at, end } = sighting;
  if (stretchIsForeign(hostname, place.reading, at, end)) {
    const isWhole = startsLabel(place, at) && endsLabel(place, end) && labelOf(place, at) === place.domainLabel;
    return isWhole || slipEvidence(sighting, place) ? [finding(name, 'homoglyph-slip')] : [];
  }
  const evidence = slipEvidence(sighting, place);
  if (!evidence) return [];
  const slip = slipOf(place.reading.flat.slice(at, end), name.text);
  return [{ name, evidence, technique: slip === 'bit-flip' ? 'bit-flip' : 'typo' }];
}

/** Whether the reading is of the host as it would look, not as it is written. */
function hostIsFolded(hostname: string, { labels }: Reading): boolean {
  return !hostname.includes('xn--') && labels.join('.') !== hostname;
}

function finding(name: ProtectedName, evidence: Evidence): Finding {
  return { name, evidence, technique: TECHNIQUE_OF[evidence] };
}

/** Certain before likely, then the longer name. */
function weight({ name, evidence }: Finding): number {
  return (CERTAINTY[evidence] === 'certain' ? 1000 : 0) + name.text.length;
}

/** Whether one of the labels of a stretch is written in other letters than those of ASCII. */
function stretchIsForeign(hostname: string, { labelAt }: Reading, at: number, end: number): boolean {
  return hostname
    .split('.')
    .slice(labelAt[at], (labelAt[end - 1] ?? 0) + 1)
    .some((label) => label.startsWith('xn--'));
}

function resemblance({ name, evidence, technique }: Finding, visited: string): Resemblance {
  const hosts = [...new Set([name.original, ...name.brand.hosts])];
  const nearest = hosts
    .map((original) => ({ original, differences: differencesBetween(visited, original) }))
    .toSorted((a, b) => distance(a.differences) - distance(b.differences))[0];
  const original = nearest?.original ?? name.original;
  const differences = technique === 'combosquat' || technique === 'subdomain' ? [] : (nearest?.differences ?? []);
  return { imitates: name.brand, original, technique, certainty: CERTAINTY[evidence], differences };
}
