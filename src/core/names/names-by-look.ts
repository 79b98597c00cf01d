import { blurred, lookTwice } from './look-twice.ts';
import type { ProtectedName } from './protected-names.ts';

/** The names by how they look; what is drawn alike finds the same name. */
export function namesByLook(names: Iterable<ProtectedName>): ReadonlyMap<string, ProtectedName> {
  const all = [...names];
  return new Map([
    ...all.map((name) => [blurred(lookTwice(name.text)), name] as const),
    ...all.map((name) => [blurred(name.text), name] as const),
  ]);
}
