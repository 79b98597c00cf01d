import type { Catalogue } from './types.ts';

/** Data of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type Packed = readonly [repeated: readonly Json[], shapes: readonly string[], value: Json];

/** The catalogue out of what `pack` made of it, all but where its facts come from. */
export function unpack([repeated, shapes, value]: Packed): Catalogue {
  const names = shapes.map((shape) => shape.split(','));
  const known = new Map<number, unknown>();

  function decode(part: Json | undefined): unknown {
    if (typeof part === 'number') return repeatedValue(part);
    if (!Array.isArray(part)) return part;
    const [shape, ...values] = part;
    if (shape === -2) return values[0];
    if (shape === -1) return values.map(decode);
    return Object.fromEntries((names[shape] ?? []).map((name, i) => [name, decode(values[i])]));
  }

  function repeatedValue(number: number): unknown {
    if (!known.has(number)) known.set(number, decode(repeated[number]));
    return known.get(number);
  }

  return decode(value) as Catalogue;
}
