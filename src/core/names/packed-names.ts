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
    const order = orderOf(row, at, name);
    if (order === 0) return VOUCHINGS[row.charAt(at + name.length)];
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** Whether what stands there comes before the name (less than 0), after it, or is it (0): by code units, as `<` compares, and without a text being made. */
function orderOf(row: string, at: number, name: string): number {
  for (let i = 0; i < name.length; i += 1) {
    const order = row.charCodeAt(at + i) - name.charCodeAt(i);
    if (order !== 0) return order;
  }
  return 0;
}

/** All names of which one of these is claimed. */
export function namesThatAre(packed: readonly string[], ...wanted: readonly Vouching[]): readonly string[] {
  return packed.flatMap((row, length) =>
    Array.from({ length: row.length / (length + 1) }, (_, i) => row.slice(i * (length + 1), (i + 1) * (length + 1)))
      .filter((entry) => wanted.some((vouching) => VOUCHINGS[entry.slice(-1)] === vouching))
      .map((entry) => entry.slice(0, -1)),
  );
}
