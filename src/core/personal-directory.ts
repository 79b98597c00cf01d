import type { Catalogue } from '../catalogue/types.ts';
import { type Additions, createWithAdditions } from './additions.ts';
import { createDirectory, type Directory } from './directory.ts';
import { learnedNames } from './flow/learned-names.ts';
import type { LearnedService, MetSite } from './flow/memory.ts';
import { createLearnedResemblance, type LearnedResemblance } from './names/learned-resemblance.ts';
import { createResemblance, type Resemblance } from './names/resemblance.ts';
import { withoutRoot } from './names/without-root.ts';
import { type OwnService, ownProviders } from './own-services.ts';
import type { WorkedOut } from './worked-out.ts';

/** What makes a person's directory differ from everybody's. */
export interface PersonalParts {
  /** Services that were added. */
  readonly own: readonly OwnService[];
  /** Hosts that are trusted: those resemble nobody. */
  readonly allowedHosts: readonly string[];
  /** Services that were learned: their names, and those of their logins, are protected as well. */
  readonly learned: readonly LearnedService[];
  /** Sites that are like one of those, and that they have been to. */
  readonly met?: readonly MetSite[] | undefined;
  /** What their organisation has added. */
  readonly additions?: Additions | undefined;
}

const NONE_MET: readonly MetSite[] = [];

/** Makes directories for persons; what a change leaves as it was is not indexed again. `workedOut`: what follows from the catalogue, where somebody has worked it out. */
export function createPersonalDirectories(catalogue: Catalogue, workedOut?: WorkedOut): (parts: PersonalParts) => Directory {
  const resemblance = createResemblance(catalogue, workedOut?.names);
  const everybodys = createDirectory(catalogue, resemblance, workedOut?.filing);
  const withAdditions = createWithAdditions(catalogue, { directory: everybodys, resemblance });
  const guard = createGuard(catalogue, everybodys);
  let last: { readonly parts: PersonalParts; readonly directory: Directory } | undefined;

  return (parts) => {
    const { own, allowedHosts, learned, met = NONE_MET, additions } = parts;
    const before = last?.parts;
    const isSame =
      before?.own === own && before.allowedHosts === allowedHosts && before.learned === learned && (before.met ?? NONE_MET) === met;
    if (last && isSame && before.additions === additions) return last.directory;
    const base = withAdditions(additions);
    const allowed = new Set(allowedHosts);
    const added = ownProviders(own, base.directory);
    const directory = added.length > 0 ? createDirectory(withProviders(base.directory.catalogue, added), base.resemblance) : base.directory;
    const guarded = guard(learned);
    const isKnown = (url: URL): boolean =>
      directory.serviceAt(url.hostname) !== undefined || directory.loginAt(url)?.system.kind === 'provider';
    const likeLearned = (url: URL): LearnedResemblance | undefined =>
      allowed.has(withoutRoot(url.hostname)) || isKnown(url) ? undefined : guarded(url);
    const accused = (url: URL): Resemblance | undefined => {
      const found = likeLearned(url);
      return found?.isProtected ? { ...found, learned: { met: met.find(({ hostname }) => hostname === url.hostname) } } : undefined;
    };
    const personal: Directory = {
      ...directory,
      resembles(url: URL) {
        const found = directory.resembles(url);
        // Who trusts a host does not trust another's name in front of it.
        if (found?.technique === 'userinfo') return found;
        return allowed.has(withoutRoot(url.hostname)) ? undefined : (found ?? accused(url));
      },
      isLikeLearned: (url) => likeLearned(url) !== undefined,
    };
    last = { parts, directory: personal };
    return personal;
  };
}

function withProviders(catalogue: Catalogue, added: Catalogue['providers']): Catalogue {
  return { ...catalogue, providers: [...catalogue.providers, ...added] };
}

/** What resembles the names that were learned: indexed for the first question, and again only when there are other names. */
function createGuard(
  catalogue: Catalogue,
  everybodys: Directory,
): (learned: readonly LearnedService[]) => (url: URL) => LearnedResemblance | undefined {
  let last: { readonly key: string; readonly resembles: (url: URL) => LearnedResemblance | undefined } | undefined;
  return (learned) => {
    // Whoever passes for somebody else is not protected, even if a login was finished there.
    const names = learnedNames(learned, everybodys.registrableDomain).filter(
      ({ hostname }) => !everybodys.resembles(new URL(`https://${hostname}/`)),
    );
    const key = JSON.stringify(names);
    if (last?.key === key) return last.resembles;
    let index: ((url: URL) => LearnedResemblance | undefined) | undefined;
    const resembles = (url: URL): LearnedResemblance | undefined => {
      index ??= createLearnedResemblance(catalogue, names);
      return index(url);
    };
    last = { key, resembles };
    return resembles;
  };
}
