import type { Catalogue } from '../catalogue/types.ts';
import { type Refusal, readAddedService } from './added-service-check.ts';
import {
  type AddedForLogin,
  type AddedService,
  addedKey,
  addedLoginKey,
  addedProviders,
  isAddedId,
  isAddedLogin,
} from './added-services.ts';
import { type Additions, createWithAdditions } from './additions.ts';
import { createDirectory, type Directory } from './directory.ts';
import { type ForgivingService, isForgiving, type LearnedService, type MetSite } from './flow/memory.ts';
import { lazily } from './lazily.ts';
import { createLearnedGuard, type LearnedGuard } from './learned-guard.ts';
import type { Login } from './login.ts';
import type { LearnedResemblance, WrittenLearned } from './names/learned-resemblance.ts';
import { createResemblance, type Resemblance } from './names/resemblance.ts';
import { workOut } from './worked-out.ts';

/** What makes a person's directory differ from everybody's. */
export interface PersonalParts {
  /** Services that were added. */
  readonly own: readonly AddedService[];
  /** Hosts that are trusted: those resemble nobody, unless they imitate somebody for certain. */
  readonly allowedHosts: readonly string[];
  /** Services that were learned: their names, and those of their logins, are protected as well. */
  readonly learned: readonly LearnedService[];
  /** What an earlier worker has worked out of exactly these. */
  readonly learnedBefore?: WrittenLearned | undefined;
  /** Sites that are like one of those, and that they have been to. */
  readonly met?: readonly MetSite[] | undefined;
  /** Services that have taken a kept request. */
  readonly forgiving?: readonly ForgivingService[] | undefined;
  /** What their organisation has added. */
  readonly additions?: Additions | undefined;
}

/** What is known of a site is known of all its hosts. */
export function siteOf({ hostname }: URL, directory: Pick<Directory, 'registrableDomain'>): string {
  return directory.registrableDomain(hostname) ?? hostname;
}

const NONE_MET: readonly MetSite[] = [];

/** What a person's directory knows besides. */
export interface PersonalDirectory extends Directory, AddedForLogin {
  /** The services that were added and that pass the checks for one that a person types. */
  own(): readonly AddedService[];
  /** Why one that was added has no effect. */
  addedRefusal(service: AddedService): Refusal | undefined;
  /** What was worked out of the services that were learned. */
  writtenLearned(): WrittenLearned;
}

/** Makes directories for persons; what a change leaves as it was is not indexed again. `workedOut`: what follows from the catalogue, where somebody has worked it out. */
export function createPersonalDirectories(
  catalogue: Catalogue,
  workedOut = workOut(catalogue),
): (parts: PersonalParts) => PersonalDirectory {
  const resemblance = createResemblance(catalogue, workedOut.names);
  const everybodys = createDirectory(catalogue, resemblance, workedOut.filing);
  const withAdditions = createWithAdditions(catalogue, { directory: everybodys, resemblance });
  const guardOf = createLearnedGuard(catalogue, everybodys, workedOut.ends);
  let last: { readonly parts: PersonalParts; readonly directory: PersonalDirectory } | undefined;

  return (parts) => {
    const { own, allowedHosts, learned, learnedBefore, met = NONE_MET, forgiving, additions } = parts;
    const before = last?.parts;
    const isSame =
      before?.own === own && before.allowedHosts === allowedHosts && before.learned === learned && (before.met ?? NONE_MET) === met;
    if (last && isSame && before.forgiving === forgiving && before.additions === additions) return last.directory;
    const base = withAdditions(additions).directory;
    const allowed = new Set(allowedHosts);
    const guard = guardOf(learned, learnedBefore);

    /** Sites that are like one that the person uses; a site that is known is like none. */
    const likeLearnedIn =
      (directory: Directory) =>
      (url: URL): LearnedResemblance | undefined => {
        const isKnown = directory.serviceAt(url.hostname) !== undefined || directory.loginAt(url)?.system.kind === 'provider';
        return isKnown || allowed.has(url.hostname) ? undefined : guard.resembles(url);
      };

    /** Nobody is cleared by being added; nor, of those who imitate somebody for certain, by being trusted. */
    const resemblesIn = (directory: Directory) => {
      const likeLearned = likeLearnedIn(directory);
      return (url: URL): Resemblance | undefined => {
        const found = base.resembles(url);
        if (allowed.has(url.hostname)) return found?.certainty === 'certain' ? found : undefined;
        if (found) return found;
        const like = likeLearned(url);
        return like?.isProtected ? { ...like, learned: { met: met.find(({ hostname }) => hostname === siteOf(url, base)) } } : undefined;
      };
    };

    const forgives = (login: string, origin: string): boolean =>
      isForgiving({ forgiving }, login, origin) || base.isForgiving(login, origin);
    const personal = withOwn(own, { ...base, isForgiving: forgives }, guard, resemblesIn, likeLearnedIn);
    last = { parts, directory: personal };
    return personal;
  };
}

/**
 * A directory that knows services that were added, too. Somebody may have kept, shared or written them who did not type them here: each is read as if it
 * were typed, and has no effect when it is refused. They are looked at only for a page or a login that one of them names, so that no page waits for all.
 */
function withOwn(
  own: readonly AddedService[],
  base: Directory,
  { written }: LearnedGuard,
  resemblesIn: (directory: Directory) => Directory['resembles'],
  likeLearnedIn: (directory: Directory) => (url: URL) => LearnedResemblance | undefined,
): PersonalDirectory {
  const named = lazily(() => new Set(own.flatMap(({ start, signIn }) => [new URL(start).hostname, new URL(signIn).hostname])));
  const read = lazily(() => {
    const everything = withServices(own, base);
    const judged = { ...everything, resembles: resemblesIn(everything) };
    const readings = own.map((service) => [service, readAddedService(service, judged)] as const);
    const good = readings.flatMap(([service, found]) => (typeof found === 'string' ? [] : [{ ...service, name: found.name }]));
    const refused = readings.flatMap(([service, found]) => (typeof found === 'string' ? [[addedKey(service), found] as const] : []));
    return { good, refused: new Map(refused), directory: withServices(good, base) };
  });

  const at = (hostname: string): Directory => (named().has(hostname) ? read().directory : base);
  const byId = (id: string): Directory => (isAddedId(id) && own.length > 0 ? read().directory : base);
  const isFor = (key: string) => (service: AddedService) => addedLoginKey(service, base) === key;
  const personal: PersonalDirectory = {
    get catalogue() {
      return own.length > 0 ? read().directory.catalogue : base.catalogue;
    },
    loginAt: (url) => at(url.hostname).loginAt(url),
    pageAt: (login, url) => at(login.hostname).pageAt(login, url),
    serviceAt: (hostname) => at(hostname).serviceAt(hostname),
    answerAt: base.answerAt,
    serviceOf: base.serviceOf,
    serviceById: (id) => byId(id).serviceById(id),
    providerById: (id) => byId(id).providerById(id),
    loginNamed: (system, hostname) => byId(system).loginNamed(system, hostname),
    isTest: (login) => at(login.hostname).isTest(login),
    isTenant: (login) => at(login.hostname).isTenant(login),
    roleOf: (login) => at(login.hostname).roleOf(login),
    registrableDomain: base.registrableDomain,
    isForgiving: base.isForgiving,
    resembles: (url) => resembles(url),
    isLikeLearned: (url) => likeLearned(url) !== undefined,
    own: () => read().good,
    addedFor: (key) => (own.some(isFor(key)) ? read().good.filter(isFor(key)) : []),
    addedRefusal: (service) => (own.length > 0 ? read().refused.get(addedKey(service)) : undefined),
    writtenLearned: written,
  };
  const resembles = resemblesIn(personal);
  const likeLearned = likeLearnedIn(personal);
  return personal;
}

/** A directory with the logins that only these services need; what the catalogue knows stays. */
function withServices(services: readonly AddedService[], base: Directory): Directory {
  const added = addedProviders(services, base);
  const catalogue = { ...base.catalogue, providers: [...base.catalogue.providers, ...added] };
  const beside = createDirectory({ ...base.catalogue, providers: added, servers: [] }, base.resembles);
  const knowing = (login: Login): Directory => (isAddedLogin(login) ? beside : base);
  return {
    ...base,
    catalogue,
    loginAt: (url) => beside.loginAt(url) ?? base.loginAt(url),
    pageAt(login, url) {
      const page = knowing(login).pageAt(login, url);
      const otherwise = page.kind === 'unknown' && isAddedLogin(login) ? base.loginAt(url) : undefined;
      return otherwise ? base.pageAt(otherwise, url) : page;
    },
    serviceAt: (hostname) => base.serviceAt(hostname) ?? beside.serviceAt(hostname),
    serviceById: (id) => base.serviceById(id) ?? beside.serviceById(id),
    providerById: (id) => base.providerById(id) ?? beside.providerById(id),
    loginNamed: (system, hostname) => base.loginNamed(system, hostname) ?? beside.loginNamed(system, hostname),
    isTest: (login) => knowing(login).isTest(login),
    isTenant: (login) => knowing(login).isTenant(login),
    roleOf: (login) => knowing(login).roleOf(login),
  };
}
