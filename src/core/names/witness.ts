import type { JudgeCompany } from './company.ts';
import type { ProtectedName } from './protected-names.ts';
import type { Reading } from './reading.ts';

/** A host in which protected names were seen. */
export interface Place {
  readonly reading: Reading;
  /** The number of the label that its owner registered. */
  readonly domainLabel: number;
  /** The public suffix. */
  readonly suffix: string;
  readonly company: JudgeCompany;
}

/** A protected name, and where in the host's row of letters it stands. */
export interface Sighting {
  readonly name: ProtectedName;
  readonly at: number;
  readonly end: number;
}

/** The number of the label that a place is in. */
export function labelOf({ reading }: Place, at: number): number {
  return reading.labelAt[at] ?? reading.labels.length;
}

export function startsLabel({ reading }: Place, at: number): boolean {
  return reading.labelAt[at] !== reading.labelAt[at - 1];
}

export function endsLabel({ reading }: Place, end: number): boolean {
  return reading.labelAt[end] !== reading.labelAt[end - 1];
}

export function isBounded({ at, end }: Sighting, { reading }: Place): boolean {
  return reading.boundaries.has(at) && reading.boundaries.has(end);
}

/** Whether dots or dashes stand at both ends. */
export function standsAlone({ at, end }: Sighting, { reading }: Place): boolean {
  return reading.breaks.has(at) && reading.breaks.has(end);
}

/** Whether a dot or a dash stands within. */
export function isBroken({ at, end }: Sighting, { reading }: Place): boolean {
  for (let place = at + 1; place < end; place += 1) if (reading.breaks.has(place)) return true;
  return false;
}

export function crossesDot({ at, end }: Sighting, { reading }: Place): boolean {
  return reading.labelAt[at] !== reading.labelAt[end - 1];
}

/** What stands in the same labels beside a sighting; a space where it was. */
export function beside({ reading }: Place, { at, end }: Sighting): string {
  const first = reading.labelAt[at];
  const last = reading.labelAt[end - 1];
  let from = at;
  while (from > 0 && reading.labelAt[from - 1] === first) from -= 1;
  let to = end;
  while (to < reading.flat.length && reading.labelAt[to] === last) to += 1;
  return `${spaced(reading, from, at)} ${spaced(reading, end, to)}`;
}

/** What stands in the other labels, down to the registered one. */
export function elsewhere({ reading, domainLabel }: Place, { at, end }: Sighting): string {
  const first = reading.labelAt[at] ?? 0;
  const last = reading.labelAt[end - 1] ?? 0;
  return reading.labels.filter((_, number) => number <= domainLabel && (number < first || number > last)).join(' ');
}

/** A stretch of the row with its breaks shown. */
function spaced({ flat, breaks }: Reading, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += breaks.has(at) && at > from ? ` ${flat[at]}` : flat[at];
  return text;
}
