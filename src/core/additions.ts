import type { Brand, Catalogue, Provider, Server } from '../catalogue/types.ts';
import { createDirectory, type Directory } from './directory.ts';
import type { KnownNames } from './names/known-names.ts';
import { createDoubtAbout } from './names/ownership.ts';
import { createResemblance, type Resemblance } from './names/resemblance.ts';

/** What an organisation adds to the catalogue for its own people. */
export interface Additions {
  readonly providers: readonly Provider[];
  readonly servers: readonly Server[];
  readonly brands: readonly Brand[];
  /** What follows from the names, where somebody has worked it out. */
  readonly names?: (() => KnownNames) | undefined;
}

/** A directory, and what its names resemble without what it adds itself. */
export interface Base {
  readonly directory: Directory;
  readonly resemblance: (url: URL) => Resemblance | undefined;
}

/**
 * Everybody's directory with additions; indexed anew only when they change.
 *
 * What is added never speaks against the catalogue: its hosts keep their providers, and its impostors and officials stay what they are.
 */
export function createWithAdditions(catalogue: Catalogue, everybodys: Base): (additions: Additions | undefined) => Base {
  const doubtAbout = createDoubtAbout(catalogue);
  const isAnybodys = (hostname: string): boolean => ['any', 'open'].includes(doubtAbout(hostname).kind);
  let last: { readonly additions: Additions; readonly base: Base } | undefined;
  return (additions) => {
    if (!additions) return everybodys;
    if (last?.additions === additions) return last.base;
    const { providers, servers, brands } = additions;
    const added = brands.length > 0 ? createResemblance({ ...catalogue, brands }, additions.names) : undefined;
    const resemblance = (url: URL) => everybodys.resemblance(url) ?? (isAnybodys(url.hostname) ? added?.(url) : undefined);
    const together = {
      ...catalogue,
      providers: [...providers, ...catalogue.providers],
      servers: [...servers, ...catalogue.servers],
      brands: [...catalogue.brands, ...brands],
    };
    const base = { directory: createDirectory(together, resemblance), resemblance };
    last = { additions, base };
    return base;
  };
}
