import { FOREIGN, GLYPH_SHORT, glyphRow, type Row, slipRow, wordRow } from './evidence.ts';
import { blurred, lookTwice } from './look-twice.ts';
import { labelOf, type Place } from './place.ts';
import { isAccented, plainLetters } from './plain-letters.ts';
import type { Certainty, WeightOf } from './price.ts';
import { joined, type ProtectedName } from './protected-names.ts';
import { type Seen, type Sighting, seenAt } from './seen.ts';
import { seenText } from './signs.ts';
import { isLetterByLetterAlike, slipOf } from './slip.ts';
import type { Technique } from './technique.ts';
import { unicodeLabels } from './unicode-host.ts';

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
  if (foreignLabels(hostname, place, at, end).length > 0) {
    if (isInitialsOfSuffix(seen, hostname)) return [];
    const isWhole = seen.startsLabel && end === place.flat.length;
    return isWhole || (row && row.weight !== 'nothing') ? findingOf(sighting, FOREIGN, weightOf) : [];
  }
  if (!row) return [];
  if (!isRead && place.flat.slice(at, end) === name.text) return findingOf(sighting, row, weightOf);
  if (!seen.isAlone) return [];
  const other = otherParticle(seen, hostname);
  const isTaken = other !== undefined && blurred(other) === blurred(name.text.slice(0, 1));
  if (other !== undefined && !(isTaken && seen.isHome)) return isTaken ? findingOf(sighting, GLYPH_SHORT, weightOf) : [];
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
  const foreign = foreignLabels(hostname, place, at, end);
  if (foreign.length > 0 && !(foreign.every(isAccented) && isWordOfItsOwn(seen, hostname))) {
    if (isInitialsOfSuffix(seen, hostname)) return [];
    const isTelling = (seen.isWhole && seen.isRegistered) || (row && row.weight !== 'nothing');
    return isTelling ? findingOf(sighting, FOREIGN, weightOf) : [];
  }
  if (!row) return [];
  const isBitFlip = row.technique === 'typo' && slipOf(seenText(seen), name.text) === 'bit-flip';
  return findingOf(sighting, row, weightOf, isBitFlip ? 'bit-flip' : row.technique);
}

/**
 * The first letter of a plain word behind another letter than the name's, which may be a name of its own: `qmail.example`, where `gmail` is meant by nobody, and `lcloud.pl`,
 * where it cannot be told apart from `icloud` at a glance (under the name's own suffix, `lcloud.com`, that is what it is for). Numbers are no letters.
 */
function otherParticle({ place: { domainLabel, vocabulary, labelAt }, at, startsLabel, text }: Seen, hostname: string): string | undefined {
  if (!startsLabel || labelAt[at] !== domainLabel) return undefined;
  const said = hostname.split('.')[domainLabel] ?? '';
  // The name may go on in the suffix: `gmail.com`.
  const meant = text.slice(0, said.length);
  const { words, strange } = vocabulary.contextOf(meant.slice(1));
  const isOther = /^[a-z]/.test(said) && said[0] !== meant[0] && said.slice(1) === meant.slice(1) && words === 1 && !strange;
  return isOther ? said[0] : undefined;
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

/** The labels of a stretch that are written in other letters than those of ASCII, as people see them. */
function foreignLabels(hostname: string, place: Place, at: number, end: number): readonly string[] {
  const labels = hostname.split('.').slice(labelOf(place, at), labelOf(place, end - 1) + 1);
  return labels.filter((label) => label.startsWith('xn--')).flatMap(unicodeLabels);
}

/**
 * With an accent a word is a word as without one: where another letter than that differs from the name (`évry.fr`, `méga.fr`), or there is a letter more or less
 * (`monzón.es`). Not so where nothing but the letters with accents differs (`applç.com`), or what differs is drawn like the name's (`goóglc.com`).
 */
function isWordOfItsOwn(seen: Seen, hostname: string): boolean {
  const { text, at, end, place } = seen;
  if (text.length < MIN_DISGUISED_CHARACTERS) return true;
  if (isLetterByLetterAlike(seenText(seen), text)) return false;
  const [first, last] = [labelOf(place, at), labelOf(place, end - 1)];
  const labels = unicodeLabels(hostname).slice(first, last + 1);
  const read = labels.map((label, i) => [label, lookTwice(label)].find((one) => plainLetters(one) === place.labels[first + i]));
  // Half of what passes for one letter has an accent: where the stretch stands there as it is written, it was judged so.
  if (read.includes(undefined)) return joined(labels.map(plainLetters).join('')).includes(seenText(seen));
  const letters = read.flatMap((label = '') => joined(label).match(WITH_ACCENTS) ?? []);
  const from = at - place.labelAt.indexOf(first);
  const isOther = (letter: string, i: number): boolean => /^[a-z0-9]$/.test(letter) && blurred(letter) !== blurred(text[i] ?? '');
  return end - at !== text.length || letters.slice(from, from + text.length).some(isOther);
}

/** A letter and the combining marks behind it, which most letters have in one character. */
const WITH_ACCENTS = /\P{M}\p{M}*/gu;

/** A shorter name is a word, but for one letter, in some language. */
const MIN_DISGUISED_CHARACTERS = 5;

/** Below a suffix in other letters (`.рф`) all names are in these, and three of them by themselves are somebody's initials. */
function isInitialsOfSuffix({ text, isWhole, isRegistered }: Seen, hostname: string): boolean {
  return isWhole && isRegistered && text.length === INITIALS && hostname.slice(hostname.lastIndexOf('.') + 1).startsWith('xn--');
}

const INITIALS = 3;
