import type { Brand, Catalogue } from '../catalogue/types.ts';
import { lazily } from './lazily.ts';
import type { WordEnds } from './names/cut-words.ts';
import {
  cuttableEnds,
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
  readonly ends: () => WordEnds;
  readonly filing: () => ServerFiling;
}

/** All of it in plain JSON, in parts that are read one by one. */
export interface WrittenDown {
  readonly names: WrittenNames;
  readonly indexes: WrittenIndexes;
  readonly ends: WordEnds;
  readonly filing: ServerFiling;
}

export function workOut(catalogue: Catalogue): WorkedOut {
  return {
    names: lazily(() => knownNames(catalogue)),
    ends: lazily(() => cuttableEnds(catalogue)),
    filing: lazily(() => serverFiling(catalogue.servers)),
  };
}

export function writtenDown({ names, ends, filing }: WorkedOut, brands: readonly Brand[]): WrittenDown {
  return { names: writtenNames(names(), brands), indexes: writtenIndexes(names(), brands), ends: ends(), filing: filing() };
}

/**
 * Reads what was worked out for the catalogue with these brands; each part for the first who asks.
 *
 * @public The module that `build/workings-written-down.ts` writes calls it.
 */
export function readWorkedOut(
  { names, indexes, ends, filing }: { readonly [part in keyof WrittenDown]: () => WrittenDown[part] },
  brands: readonly Brand[],
): WorkedOut {
  const readEnds = lazily(ends);
  return { names: lazily(() => readNames(names, indexes, brands, readEnds)), ends: readEnds, filing: lazily(filing) };
}
