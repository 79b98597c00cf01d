const PAIRS: readonly (readonly [seen: RegExp, meant: string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/lc/g, 'k'],
  [/q/g, 'g'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
];

/** Most names have none of them. */
const ANY_PAIR = /rn|vv|cl|lc|[345q]/;

/** The characters that pass for others when they stand together (`rn` for `m`), or by their shape (`3` for `e`), replaced. */
export function lookTwice(plain: string): string {
  return !ANY_PAIR.test(plain) ? plain : PAIRS.reduce((text, [seen, meant]) => text.replaceAll(seen, meant), plain);
}

/** One text for all that looks the same in most fonts: `1`, `i` and `l`; `0` and `o`. Keeps the length. */
export function blurred(plain: string): string {
  return String.fromCharCode(...Array.from(plain, (character) => blurredCode(character.charCodeAt(0))));
}

const ONE = 0x31;
const I = 0x69;
const L = 0x6c;
const ZERO = 0x30;
const O = 0x6f;

/** The same for one character's code. */
export function blurredCode(code: number): number {
  if (code === ONE || code === I) return L;
  return code === ZERO ? O : code;
}
