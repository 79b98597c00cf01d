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
const ANY = /rn|vv|cl|lc|[345q]/;

/** The characters that pass for others when they stand together (`rn` for `m`), or by their shape (`3` for `e`), replaced. */
export function lookTwice(plain: string): string {
  return !ANY.test(plain) ? plain : PAIRS.reduce((text, [seen, meant]) => text.replaceAll(seen, meant), plain);
}

/** One text for all that looks the same in most fonts: `1`, `i` and `l`; `0` and `o`. Keeps the length. */
export function blurred(plain: string): string {
  return /[10i]/.test(plain) ? plain.replaceAll('i', 'l').replaceAll('1', 'l').replaceAll('0', 'o') : plain;
}
