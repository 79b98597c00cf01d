import type { Catalogue } from '../catalogue/types.ts';
import { createDirectory, type Directory } from './directory.ts';
import { createResemblance } from './names/resemblance.ts';
import { type OwnService, ownProviders } from './own-services.ts';

/** What makes a person's directory differ from everybody's. */
export interface PersonalParts {
  /** Services that were added. */
  readonly own: readonly OwnService[];
  /** Hosts that are trusted: those resemble nobody. */
  readonly allowedHosts: readonly string[];
}

/** Makes directories for persons; what a change leaves as it was is not indexed again. */
export function createPersonalDirectories(catalogue: Catalogue): (parts: PersonalParts) => Directory {
  const resemblance = createResemblance(catalogue);
  const everybodys = createDirectory(catalogue, resemblance);
  let last: { readonly parts: PersonalParts; readonly directory: Directory } | undefined;

  return (parts) => {
    if (last?.parts.own === parts.own && last.parts.allowedHosts === parts.allowedHosts) return last.directory;
    const allowed = new Set(parts.allowedHosts);
    const added = ownProviders(parts.own, everybodys);
    const directory =
      added.length > 0 ? createDirectory({ ...catalogue, providers: [...catalogue.providers, ...added] }, resemblance) : everybodys;
    const trusting = { ...directory, resembles: (url: URL) => (allowed.has(url.hostname) ? undefined : directory.resembles(url)) };
    last = { parts, directory: trusting };
    return trusting;
  };
}
