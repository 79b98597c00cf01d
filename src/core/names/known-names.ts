import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { type WordEnds, wordEnds } from './cut-words.ts';
import { type FarIndex, farIndex } from './far-index.ts';
import { blurred, lookTwice } from './look-twice.ts';
import { type NearIndex, nearIndex } from './near-index.ts';
import { type ProtectedName, protectedNames } from './protected-names.ts';
import { isAcronym } from './seen.ts';
import { cuttableWords } from './vocabulary.ts';
import { type WordStarts, wordStarts } from './word-scan.ts';

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
  readonly indexes: () => NameIndexes;
  /** Of `cuttableWords`: the same whatever the names. */
  readonly ends: () => WordEnds;
}

/** What every host is compared with; plain JSON. Most hosts resemble nothing, and need nothing else of the names. */
interface NameIndexes {
  /** Of `looks`. */
  readonly starts: WordStarts;
  /** Of `slipped`. */
  readonly near: NearIndex;
  /** Of `strong`. */
  readonly far: FarIndex;
  /** Those of `slippery` that are. */
  readonly acronyms: readonly string[];
}

/** The shortest name that a slip is looked for in. */
const MIN_SLIP_CHARACTERS = 4;

/** The names that a slip is looked for in. */
export function slipped({ slippery }: Pick<KnownNames, 'slippery'>): readonly string[] {
  return slippery.filter(({ length }) => length >= MIN_SLIP_CHARACTERS);
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

/** The names in plain JSON. */
export interface WrittenNames extends Pick<KnownNames, 'looks' | 'slippery' | 'strong'> {
  readonly names: readonly WrittenName[];
  /** The number of the name of each look. */
  readonly nameOf: readonly number[];
}

/** What every host is compared with, in plain JSON: read by itself, as few hosts need the names. */
export interface WrittenIndexes extends NameIndexes {
  readonly short: readonly WrittenName[];
}

/** Works the names of a catalogue out. That is a third of what waking the worker would cost, so what ships has them written down. */
export function knownNames(catalogue: Catalogue): KnownNames {
  const { sought, short } = protectedNames(catalogue);
  const byLook = namesByLook(sought.values());
  const typed = [...byLook].filter(([, { kind }]) => kind === 'label' || kind === 'word');
  const looks = [...byLook.keys()];
  const slippery = typed.map(([look]) => look);
  const strong = typed.filter(([, { strength }]) => strength === 'strong').map(([look]) => look);
  return {
    looks,
    slippery,
    strong,
    nameOf: (look) => byLook.get(look),
    short,
    indexes: lazily(() => ({
      starts: wordStarts(looks),
      near: nearIndex(slipped({ slippery })),
      far: farIndex(strong),
      acronyms: slippery.filter(isAcronym),
    })),
    ends: lazily(() => cuttableEnds(catalogue)),
  };
}

/** Where words can be cut off a label. */
export function cuttableEnds({ keywords }: Pick<Catalogue, 'keywords'>): WordEnds {
  return wordEnds(cuttableWords(keywords));
}

export function writtenNames({ looks, slippery, strong, nameOf }: KnownNames, brands: readonly Brand[]): WrittenNames {
  const found = looks.flatMap((look) => nameOf(look) ?? []);
  const names = [...new Set(found)];
  return {
    looks,
    slippery,
    strong,
    names: names.map((name) => written(name, brands)),
    nameOf: found.map((name) => names.indexOf(name)),
  };
}

export function writtenIndexes({ short, indexes }: KnownNames, brands: readonly Brand[]): WrittenIndexes {
  return { ...indexes(), short: short.map((name) => written(name, brands)) };
}

function written({ text, brand, kind, strength, original, suffix }: ProtectedName, brands: readonly Brand[]): WrittenName {
  return [text, brands.indexOf(brand), kind, strength, original, suffix];
}

/** Reads what was written of the names of these brands: the names for the first host that has one. */
export function readNames(
  readWritten: () => WrittenNames,
  readIndexes: () => WrittenIndexes,
  brands: readonly Brand[],
  ends: KnownNames['ends'],
): KnownNames {
  const [names, indexes] = [lazily(readWritten), lazily(readIndexes)];
  const read = ([text, number, kind, strength, original, suffix]: WrittenName): ProtectedName => {
    const brand = brands[number];
    if (!brand) throw new Error('these names were written for other brands');
    return { text, brand, kind, strength, original, suffix };
  };
  const numbers = lazily(() => new Map(names().looks.map((look, i) => [look, names().nameOf[i]] as const)));
  return {
    get looks() {
      return names().looks;
    },
    get slippery() {
      return names().slippery;
    },
    get strong() {
      return names().strong;
    },
    nameOf(look) {
      const name = names().names[numbers().get(look) ?? -1];
      return name && read(name);
    },
    get short() {
      return indexes().short.map(read);
    },
    indexes,
    ends,
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
