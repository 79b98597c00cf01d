import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { blurred, lookTwice } from './look-twice.ts';
import { type ProtectedName, protectedNames } from './protected-names.ts';

/** The protected names, as hosts are compared with them: by how they look. */
export interface KnownNames {
  readonly looks: readonly string[];
  /** Those of labels and words: what people type, and slip in. */
  readonly slippery: readonly string[];
  /** Of these, the ones that are known even after two slips. */
  readonly strong: readonly string[];
  nameOf(look: string): ProtectedName | undefined;
  /** The labels that are too short, or too everyday, to be sought by themselves. */
  readonly short: readonly ProtectedName[];
}

/** A name in plain JSON, its brand by its number; without the names of its fields, which would be two thirds of it. */
type WrittenName = readonly [
  text: string,
  brand: number,
  kind: ProtectedName['kind'],
  strength: ProtectedName['strength'],
  original: string,
  suffix: string,
];

/** All of it in plain JSON. */
export interface WrittenNames extends Pick<KnownNames, 'looks' | 'slippery' | 'strong'> {
  readonly names: readonly WrittenName[];
  /** The number of the name of each look. */
  readonly nameOf: readonly number[];
  readonly short: readonly WrittenName[];
}

/** Works the names of a catalogue out. That is a third of what waking the worker would cost, so what ships has them written down. */
export function knownNames(catalogue: Catalogue): KnownNames {
  const { sought, short } = protectedNames(catalogue);
  const byLook = namesByLook(sought.values());
  const slippery = [...byLook].filter(([, { kind }]) => kind === 'label' || kind === 'word');
  return {
    looks: [...byLook.keys()],
    slippery: slippery.map(([look]) => look),
    strong: slippery.filter(([, { strength }]) => strength === 'strong').map(([look]) => look),
    nameOf: (look) => byLook.get(look),
    short,
  };
}

export function writtenNames({ looks, slippery, strong, nameOf, short }: KnownNames, brands: readonly Brand[]): WrittenNames {
  const written = ({ text, brand, kind, strength, original, suffix }: ProtectedName): WrittenName => [
    text,
    brands.indexOf(brand),
    kind,
    strength,
    original,
    suffix,
  ];
  const found = looks.flatMap((look) => nameOf(look) ?? []);
  const names = [...new Set(found)];
  return {
    looks,
    slippery,
    strong,
    names: names.map(written),
    nameOf: found.map((name) => names.indexOf(name)),
    short: short.map(written),
  };
}

/** Reads what was written of the names of these brands. A name is made when a host has it: most hosts have none. */
export function readNames({ looks, slippery, strong, names, nameOf, short }: WrittenNames, brands: readonly Brand[]): KnownNames {
  const read = ([text, number, kind, strength, original, suffix]: WrittenName): ProtectedName => {
    const brand = brands[number];
    if (!brand) throw new Error('these names were written for other brands');
    return { text, brand, kind, strength, original, suffix };
  };
  const numbers = lazily(() => new Map(looks.map((look, i) => [look, nameOf[i]] as const)));
  return {
    looks,
    slippery,
    strong,
    nameOf(look) {
      const name = names[numbers().get(look) ?? -1];
      return name && read(name);
    },
    short: short.map(read),
  };
}

/** The names by how they look; what is drawn alike finds the same name. */
function namesByLook(names: Iterable<ProtectedName>): ReadonlyMap<string, ProtectedName> {
  const all = [...names];
  return new Map([
    ...all.map((name) => [blurred(lookTwice(name.text)), name] as const),
    ...all.map((name) => [blurred(name.text), name] as const),
  ]);
}
