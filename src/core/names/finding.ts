import { FOREIGN, glyphRow, type Row, slipRow, wordRow } from './evidence.ts';
import { blurred } from './look-twice.ts';
import { labelOf, type Place } from './place.ts';
import type { Certainty, WeightOf } from './price.ts';
import type { ProtectedName } from './protected-names.ts';
import { type Seen, type Sighting, seenAt } from './seen.ts';
import { seenText } from './signs.ts';
import { slipOf } from './slip.ts';
import type { Technique } from './technique.ts';

/** One reason to suspect a host. */
export interface Finding {
  readonly name: ProtectedName;
  readonly row: Row['id'];
  readonly technique: Technique;
  readonly certainty: Certainty;
  /** Where the name was sighted, in the host's row of letters. */
  readonly at: number;
  readonly end: number;
}

/** Makes a finding of what a row says of a name, unless it weighs nothing. */
export function findingOf({ name, at, end }: Sighting, row: Row, weightOf: WeightOf, technique = row.technique): readonly Finding[] {
  const certainty = weightOf(name, row);
  return certainty ? [{ name, row: row.id, technique, certainty, at, end }] : [];
}

/** What a name that stands in a host gives away about it; `isRead` where it only looks like the name. */
export function wordFinding(sighting: Sighting, place: Place, hostname: string, isRead: boolean, weightOf: WeightOf): readonly Finding[] {
  const { name, at, end } = sighting;
  if (!isSpelt(sighting, place)) return [];
  const seen = seenAt(sighting, place);
  const row = wordRow(seen);
  if (stretchIsForeign(hostname, place, at, end)) {
    if (isInitialsOfSuffix(seen, hostname)) return [];
    const isWhole = seen.startsLabel && end === place.flat.length;
    return isWhole || (row && row.weight !== 'nothing') ? findingOf(sighting, FOREIGN, weightOf) : [];
  }
  if (!row) return [];
  if (!isRead && place.flat.slice(at, end) === name.text) return findingOf(sighting, row, weightOf);
  if (!seen.isAlone || isOtherParticle(seen, hostname)) return [];
  const drawn = row.technique === 'suffix' ? glyphRow(seen) : row;
  return findingOf(sighting, drawn, weightOf, 'homoglyph');
}

/** What a stretch that is nearly a name gives away. */
export function slipFinding(sighting: Sighting, place: Place, hostname: string, weightOf: WeightOf): readonly Finding[] {
  const { name, at, end } = sighting;
  // A name that has letters which pass for others is sought without them, too: then it is one slip away from itself.
  if (blurred(place.flat.slice(at, end)) === blurred(name.text)) return [];
  const seen = seenAt(sighting, place);
  const row = slipRow(seen);
  if (stretchIsForeign(hostname, place, at, end)) {
    if (isInitialsOfSuffix(seen, hostname)) return [];
    const isTelling = (seen.isWhole && seen.isRegistered) || (row && row.weight !== 'nothing');
    return isTelling ? findingOf(sighting, FOREIGN, weightOf) : [];
  }
  if (!row) return [];
  const isBitFlip = row.technique === 'typo' && slipOf(seenText(seen), name.text) === 'bit-flip';
  return findingOf(sighting, row, weightOf, isBitFlip ? 'bit-flip' : row.technique);
}

/** `qmail.example`: a plain word behind another letter than the name's (`gmail`), however much alike they are drawn; numbers are no letters. */
function isOtherParticle({ place: { labels, domainLabel, vocabulary, labelAt }, at, startsLabel }: Seen, hostname: string): boolean {
  if (!startsLabel || labelAt[at] !== domainLabel) return false;
  const [said = '', read = ''] = [hostname.split('.')[domainLabel], labels[domainLabel]];
  const { words, strange } = vocabulary.contextOf(read.slice(1));
  return /^[a-z]/.test(said) && said[0] !== read[0] && said.slice(1) === read.slice(1) && words === 1 && !strange;
}

/** Nobody chooses the letters of a public suffix, so they are compared as written: `google.ai` is not `google.al`. */
function isSpelt({ name, end }: Sighting, place: Place): boolean {
  let inSuffix = 0;
  while (inSuffix < end && labelOf(place, end - 1 - inSuffix) > place.domainLabel) inSuffix += 1;
  return place.flat.slice(end - inSuffix, end) === name.text.slice(name.text.length - inSuffix);
}

/** Certain before likely, then the longer name. */
export function weight({ name, certainty }: Finding): number {
  return (certainty === 'certain' ? 1000 : 0) + name.text.length;
}

/** Whether one of the labels of a stretch is written in other letters than those of ASCII. */
function stretchIsForeign(hostname: string, place: Place, at: number, end: number): boolean {
  return hostname
    .split('.')
    .slice(labelOf(place, at), labelOf(place, end - 1) + 1)
    .some((label) => label.startsWith('xn--'));
}

/** Below a suffix in other letters (`.рф`) all names are in these, and three of them by themselves are somebody's initials. */
function isInitialsOfSuffix({ text, isWhole, isRegistered }: Seen, hostname: string): boolean {
  return isWhole && isRegistered && text.length === INITIALS && hostname.slice(hostname.lastIndexOf('.') + 1).startsWith('xn--');
}

const INITIALS = 3;
