import type { Brand, Catalogue } from '../catalogue/types.ts';
import { lazily } from './lazily.ts';
import {
  type KnownNames,
  knownNames,
  readNames,
  type WrittenIndexes,
  type WrittenNames,
  writtenIndexes,
  writtenNames,
} from './names/known-names.ts';
import { type ServerFiling, serverFiling } from './server-filing.ts';

/** What follows from a catalogue alone. It takes long to work out, so what ships has it written down while building (`build/workings-written-down.ts`). */
export interface WorkedOut {
  readonly names: () => KnownNames;
  readonly filing: () => ServerFiling;
}

/** All of it in plain JSON, in parts that are read one by one. */
export interface WrittenDown {
  readonly names: WrittenNames;
  readonly indexes: WrittenIndexes;
  readonly filing: ServerFiling;
}

export function workOut(catalogue: Catalogue): WorkedOut {
  return { names: lazily(() => knownNames(catalogue)), filing: lazily(() => serverFiling(catalogue.servers)) };
}

export function writtenDown({ names, filing }: WorkedOut, brands: readonly Brand[]): WrittenDown {
  return { names: writtenNames(names(), brands), indexes: writtenIndexes(names(), brands), filing: filing() };
}

/**
 * Reads what was worked out for the catalogue with these brands; each part for the first who asks.
 *
 * @public The module that `build/workings-written-down.ts` writes calls it.
 */
export function readWorkedOut(
  { names, indexes, filing }: { readonly [part in keyof WrittenDown]: () => WrittenDown[part] },
  brands: readonly Brand[],
): WorkedOut {
  return { names: lazily(() => readNames(names, indexes, brands)), filing: lazily(filing) };
}
