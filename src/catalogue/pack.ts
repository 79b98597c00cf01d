import type { Catalogue } from './types.ts';
import type { Json, Packed } from './unpack.ts';

/**
 * The catalogue in short, for what ships: a third of what it is in full. Where facts come from (`source`) stays behind.
 *
 * `[repeated, shapes, value]`: what occurs more than once is written once, and meant by its number; an object is `[number of its shape, values…]`, a
 * list `[-1, items…]`, and any other value that is no text `[-2, value]`.
 */
export function pack(catalogue: Catalogue): Packed {
  const value: Json = withoutSources(JSON.parse(JSON.stringify(catalogue)));
  const repeated = repeatedValues(value);
  const numbers = new Map(repeated.map((part, number) => [JSON.stringify(part), number] as const));
  const shapes: string[] = [];

  function encode(part: Json, itself = false): Json {
    const number = itself ? undefined : numbers.get(JSON.stringify(part));
    if (number !== undefined) return number;
    if (typeof part === 'string') return part;
    if (isList(part)) return [-1, ...part.map((item) => encode(item))];
    if (typeof part !== 'object' || part === null) return [-2, part];
    const shape = Object.keys(part).join();
    if (!shapes.includes(shape)) shapes.push(shape);
    return [shapes.indexOf(shape), ...Object.values(part).map((inner) => encode(inner))];
  }

  const body = encode(value);
  return [repeated.map((part) => encode(part, true)), shapes, body];
}

function withoutSources(part: Json): Json {
  if (isList(part)) return part.map(withoutSources);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, name === 'source' ? [] : withoutSources(inner)]));
}

/** The values worth a number, the most frequent first: they get the shortest numbers. */
function repeatedValues(value: Json): readonly Json[] {
  const counts = new Map<string, number>();
  const count = (part: Json): void => {
    const text = JSON.stringify(part);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (isList(part)) part.forEach(count);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(count);
  };
  count(value);
  return [...counts]
    .filter(([text, times]) => times > 1 && (text.length > 4 || text === '[]'))
    .toSorted(([, a], [, b]) => b - a)
    .map(([text]) => JSON.parse(text));
}

function isList(part: Json): part is readonly Json[] {
  return Array.isArray(part);
}
