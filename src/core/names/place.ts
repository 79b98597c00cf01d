import type { Vocabulary } from './vocabulary.ts';

/** A host name as it reads, its letters and digits in one row, and whose it is. */
export interface Place {
  readonly labels: readonly string[];
  /** The labels without dots and dashes, one behind the other. */
  readonly flat: string;
  /** For each place in `flat`, the number of the label that it is in. */
  readonly labelAt: readonly number[];
  /** Places in `flat` where a label or a word begins (behind a dot, a dash, or between a digit and a letter), and its end. */
  readonly boundaries: ReadonlySet<number>;
  /** Places in `flat` behind a dot or a dash, and both ends. */
  readonly breaks: ReadonlySet<number>;
  /** The number of the label that its owner registered. */
  readonly domainLabel: number;
  /** The public suffix. */
  readonly suffix: string;
  readonly vocabulary: Vocabulary;
}

/** Joined with what follows, it is still no part of it (`wwwgovuk`). */
const WWW = 'www';

export function placeOf(labels: readonly string[], suffixLabels: number, vocabulary: Vocabulary): Place {
  const labelAt: number[] = [];
  const breaks = new Set<number>();
  const boundaries = new Set<number>();
  let flat = '';
  for (const [number, label] of labels.entries()) {
    breaks.add(flat.length);
    if (label.startsWith(WWW)) breaks.add(flat.length + WWW.length);
    for (const character of label) {
      if (character === '-') breaks.add(flat.length);
      else {
        const before = flat.at(-1) ?? '';
        if (isDigit(before) !== isDigit(character)) boundaries.add(flat.length);
        flat += character;
        labelAt.push(number);
      }
    }
  }
  breaks.add(flat.length);
  for (const at of breaks) boundaries.add(at);
  const domainLabel = labels.length - suffixLabels - 1;
  return { labels, flat, labelAt, boundaries, breaks, domainLabel, suffix: labels.slice(domainLabel + 1).join('.'), vocabulary };
}

/**
 * Whether a stretch of `flat` ends with the first zero of a number, in front of what somebody registered: `auth0` in `auth01.riverbank.com`, the first of several machines. Not
 * where the domain itself is called by a word of login: that may be chosen, too.
 */
export function breaksNumber({ flat, breaks, labels, labelAt, domainLabel, vocabulary }: Place, end: number): boolean {
  if (flat.at(end - 1) !== '0' || isDigit(flat.at(end - 2) ?? '') || (labelAt[end - 1] ?? domainLabel) >= domainLabel) return false;
  let behind = end;
  while (!breaks.has(behind) && isDigit(flat.at(behind) ?? '')) behind += 1;
  return behind > end && breaks.has(behind) && !vocabulary.isOfLogin(labels[domainLabel]);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** The number of the label that a place in the row is in. */
export function labelOf({ labelAt, labels }: Place, at: number): number {
  return labelAt[at] ?? labels.length;
}

/** What stands in the same labels beside a stretch; a space where it was. */
export function textBeside(place: Place, at: number, end: number): string {
  const { flat, labelAt } = place;
  let from = at;
  while (from > 0 && labelAt[from - 1] === labelAt[at]) from -= 1;
  let to = end;
  while (to < flat.length && labelAt[to] === labelAt[end - 1]) to += 1;
  return `${spaced(place, from, at)} ${spaced(place, end, to)}`;
}

/** What stands in the other labels, down to the registered one. */
export function textAround(place: Place, at: number, end: number): string {
  const first = labelOf(place, at);
  const last = labelOf(place, end - 1);
  return place.labels.filter((_, number) => number <= place.domainLabel && (number < first || number > last)).join(' ');
}

/** A stretch of the row with its breaks shown. */
function spaced({ flat, breaks }: Place, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += breaks.has(at) ? ` ${flat[at]}` : flat[at];
  return text;
}
