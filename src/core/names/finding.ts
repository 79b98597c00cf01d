import { CERTAINTY, type Evidence } from './certainty.ts';
import { isDrawnAlike } from './drawn-alike.ts';
import { embedded } from './embedded.ts';
import type { ProtectedName } from './protected-names.ts';
import type { Reading } from './reading.ts';
import { slipOf } from './slip.ts';
import { slipEvidence } from './slip-evidence.ts';
import type { Technique } from './technique.ts';
import { endsLabel, labelOf, type Place, type Sighting, standsAlone, startsLabel } from './witness.ts';
import { wordEvidence } from './word-evidence.ts';

/** One reason to suspect a host. */
export interface Finding {
  readonly name: ProtectedName;
  readonly evidence: Evidence;
  readonly technique: Technique;
}

const TECHNIQUE_OF: { readonly [kind in Evidence]: Technique } = {
  userinfo: 'userinfo',
  path: 'path',
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

function isHostName({ kind }: ProtectedName): boolean {
  return kind === 'official' || kind === 'owned';
}

/** What a name that stands in a host gives away about it. */
export function wordFinding(sighting: Sighting, place: Place, hostname: string): readonly Finding[] {
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
  if (evidence === 'suffix') return [{ name, evidence: isDistinct(name, place) ? 'ascii-glyph' : 'ascii-glyph-weak', technique }];
  return [{ name, evidence, technique }];
}

/** What a stretch that is nearly a name gives away. */
export function slipFinding(sighting: Sighting, place: Place, hostname: string): readonly Finding[] {
  const { name, at, end } = sighting;
  if (stretchIsForeign(hostname, place.reading, at, end)) {
    const isWhole = startsLabel(place, at) && endsLabel(place, end) && labelOf(place, at) === place.domainLabel;
    return isWhole || slipEvidence(sighting, place) ? [finding(name, 'homoglyph-slip')] : [];
  }
  const evidence = slipEvidence(sighting, place);
  if (!evidence) return [];
  const seen = place.reading.flat.slice(at, end);
  const isLabel = startsLabel(place, at) && endsLabel(place, end) && labelOf(place, at) === place.domainLabel;
  if (isLabel && name.strength === 'strong' && isDrawnAlike(seen, name.text)) return [finding(name, 'ascii-glyph')];
  const slip = slipOf(seen, name.text);
  return [{ name, evidence, technique: slip === 'bit-flip' ? 'bit-flip' : 'typo' }];
}

/** Whether the reading is of the host as it would look, not as it is written. */
function hostIsFolded(hostname: string, { labels }: Reading): boolean {
  return !hostname.includes('xn--') && labels.join('.') !== hostname;
}

export function finding(name: ProtectedName, evidence: Evidence): Finding {
  return { name, evidence, technique: TECHNIQUE_OF[evidence] };
}

/** Certain before likely, then the longer name. */
export function weight({ name, evidence }: Finding): number {
  return (CERTAINTY[evidence] === 'certain' ? 1000 : 0) + name.text.length;
}

/** Whether one of the labels of a stretch is written in other letters than those of ASCII. */
function stretchIsForeign(hostname: string, { labelAt }: Reading, at: number, end: number): boolean {
  return hostname
    .split('.')
    .slice(labelAt[at], (labelAt[end - 1] ?? 0) + 1)
    .some((label) => label.startsWith('xn--'));
}

/** Long enough that no word is drawn like it by chance, or under the very suffix of the original. */
function isDistinct({ strength, text, suffix }: ProtectedName, place: Place): boolean {
  return (strength === 'strong' && text.length >= 6) || (text.length >= 4 && suffix === place.suffix);
}
