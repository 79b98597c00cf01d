import type { Brand } from '../../catalogue/types.ts';
import type { Finding } from './finding.ts';
import { joined } from './protected-names.ts';
import { isWithin } from './without-root.ts';

/** What a host borrows of a name, letter for letter, and what it cannot borrow: the end of the owner's address. */
export interface Borrowed {
  /** The stretch of the host as it is shown: `nhs` of `nhs-verify.example`. */
  readonly says: string;
  /** The owner's domain that the real address ends in: `nhs.uk`. */
  readonly realEnd: string;
}

/** What a finding's host borrows; `undefined` where it is not there letter for letter, or its own end reads like the owner's (`winter-gov.uk`). */
export function borrowedBy(shown: string, original: string, { name, at, end }: Pick<Finding, 'name' | 'at' | 'end'>): Borrowed | undefined {
  const says = stretchOf(shown, at, end);
  return joined(says) === name.text ? borrowed(shown, says, original, name.brand) : undefined;
}

/** The same of a whole official host that stands in a foreign one. */
export function borrowed(shown: string, says: string, original: string, { owns }: Pick<Brand, 'owns'>): Borrowed | undefined {
  const [realEnd = original] = owns.filter((domain) => isWithin(original, domain)).toSorted((a, b) => a.length - b.length);
  return shown.includes(says) && !shown.endsWith(realEnd) ? { says, realEnd } : undefined;
}

/** From the letter with this number to the one before `end`, dots and dashes not counted. */
function stretchOf(host: string, at: number, end: number): string {
  let letters = 0;
  let says = '';
  for (const character of host) {
    const isLetter = character !== '.' && character !== '-';
    if (letters >= at && letters < end && (isLetter || letters > at)) says += character;
    if (isLetter) letters += 1;
  }
  return says;
}
