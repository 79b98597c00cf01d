/** Letters that are taken for one another at a glance (H. Bouma, "Visual recognition of isolated lower-case letters", 1971; and `u` for `v`, `g` for `q`). */
const ALIKE = ['ce', 'bd', 'gq', 'hmnr', 'uvy'];

/** So long that no other word is drawn like it by chance. */
const LONG = 8;

/** Whether a stretch is a long name in which only letters that are drawn alike were replaced: `evergrcen-life`, `nicrosoftonline`. */
export function isDrawnAlike(seen: string, meant: string): boolean {
  return meant.length >= LONG && seen.length === meant.length && [...seen].every((letter, i) => areAlike(letter, meant[i] ?? ''));
}

function areAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}
