import type { Claim } from '../../catalogue/types.ts';

/** What is claimed of a name in the catalogue. */
export type Vouching = Claim['vouching'];

const VOUCHINGS: { readonly [letter: string]: Vouching } = {
  a: 'anybody',
  n: 'network',
  o: 'owned',
  r: 'restricted',
  t: 'tenants',
};

/** Looks a name up where it is written (`catalogue/ownership/packed.ts`); `undefined` for one of which nothing is claimed. */
export function vouchingOf(packed: readonly string[], name: string): Vouching | undefined {
  const row = packed[name.length] ?? '';
  const size = name.length + 1;
  let low = 0;
  let high = row.length / size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = middle * size;
    const found = row.slice(at, at + name.length);
    if (found === name) return VOUCHINGS[row.charAt(at + name.length)];
    if (found < name) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** All names of which one of these is claimed. */
export function namesThatAre(packed: readonly string[], ...wanted: readonly Vouching[]): readonly string[] {
  return packed.flatMap((row, length) =>
    Array.from({ length: row.length / (length + 1) }, (_, i) => row.slice(i * (length + 1), (i + 1) * (length + 1)))
      .filter((entry) => wanted.some((vouching) => VOUCHINGS[entry.slice(-1)] === vouching))
      .map((entry) => entry.slice(0, -1)),
  );
}
