/** How one word came out of another: by a slip of the hand, or by one flipped bit of memory. */
export type Slip = 'typo' | 'bit-flip';

/**
 * Whether `seen` is `meant` with one slip: a character left out, put in, doubled, replaced, or moved (next door: optimal
 * string alignment of one), or one or two neighbours replaced by one doubled character.
 */
export function slipOf(seen: string, meant: string): Slip | undefined {
  let from = 0;
  while (from < seen.length && seen[from] === meant[from]) from += 1;
  let a = seen.length;
  let b = meant.length;
  while (a > from && b > from && seen[a - 1] === meant[b - 1]) {
    a -= 1;
    b -= 1;
  }
  const left = seen.slice(from, a);
  const gone = meant.slice(from, b);
  if (left.length + gone.length === 1) return 'typo';
  if (left.length === 1 && gone.length === 1) return isBitFlip(left, gone) ? 'bit-flip' : 'typo';
  const doubled = left.length === 2 && left[0] === left[1];
  if (doubled && gone.length > 0 && gone.length <= 2 && meant.length >= MIN_DOUBLED_CHARACTERS) return 'typo';
  const moved = left.length === gone.length && (left.slice(1) + left[0] === gone || gone.slice(1) + gone[0] === left);
  return moved ? 'typo' : undefined;
}

/** Two of four letters are half of the name. */
const MIN_DOUBLED_CHARACTERS = 5;

/** Whether two neighbours changed places, and nothing else: `nsh`. */
export function isSwapped(seen: string, meant: string): boolean {
  if (seen.length !== meant.length) return false;
  let at = 0;
  while (at < seen.length && seen[at] === meant[at]) at += 1;
  return at + 1 < seen.length && seen[at] === meant[at + 1] && seen[at + 1] === meant[at] && seen.slice(at + 2) === meant.slice(at + 2);
}

/** Bit flips in memory, see A. Dinaburg, "Bitsquatting", 2011. */
function isBitFlip(a: string, b: string): boolean {
  const difference = a.charCodeAt(0) ^ b.charCodeAt(0);
  return difference !== 0 && (difference & (difference - 1)) === 0;
}

/** Letters that are taken for one another at a glance (H. Bouma, "Visual recognition of isolated lower-case letters", 1971; and `u` for `v`, `g` for `q`). */
const ALIKE = ['ce', 'bd', 'gq', 'hmnr', 'uvy'];

/** So long that no other word is drawn like it by chance. */
const MIN_DRAWN_ALIKE_CHARACTERS = 8;

/** Whether a stretch is a long name in which only letters that are drawn alike were replaced: `evergrcen-life`, `nicrosoftonline`. */
export function isDrawnAlike(seen: string, meant: string): boolean {
  return meant.length >= MIN_DRAWN_ALIKE_CHARACTERS && isLetterByLetterAlike(seen, meant);
}

/** The same for names of any length, of which other words may be drawn alike by chance. */
export function isLetterByLetterAlike(seen: string, meant: string): boolean {
  return seen.length === meant.length && [...seen].every((letter, i) => areAlike(letter, meant[i] ?? ''));
}

function areAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}
