import type { Catalogue } from '../catalogue/types.ts';
import { createDirectory, type Directory } from './directory.ts';
import { lazily } from './lazily.ts';
import type { PersonalDirectory } from './personal-directory.ts';

/**
 * Puts a small catalogue beside a person's directory: at these hosts, and at no other, it alone speaks. The directory's own catalogue never hears of it, so
 * it has no part in what is searched, listed or protected elsewhere.
 */
export function createAside(catalogue: Catalogue, hostnames: readonly string[]): (directory: PersonalDirectory) => PersonalDirectory {
  const own = lazily(() => createDirectory(catalogue));
  const isOwn = (hostname: string): boolean => hostnames.includes(hostname);
  const made = new WeakMap<PersonalDirectory, PersonalDirectory>();
  return (directory) => {
    const before = made.get(directory);
    if (before) return before;
    const beside = besideOf(directory, own, isOwn);
    made.set(directory, beside);
    return beside;
  };
}

function besideOf(directory: PersonalDirectory, own: () => Directory, isOwn: (hostname: string) => boolean): PersonalDirectory {
  const at = (hostname: string): Directory => (isOwn(hostname) ? own() : directory);
  return {
    get catalogue() {
      return directory.catalogue;
    },
    loginAt: (url) => at(url.hostname).loginAt(url),
    pageAt: (login, url) => at(login.hostname).pageAt(login, url),
    serviceAt: (hostname) => at(hostname).serviceAt(hostname),
    answerAt: (url) => at(url.hostname).answerAt(url),
    serviceOf: (client, login) => at(login.hostname).serviceOf(client, login),
    serviceById: (id) => directory.serviceById(id) ?? own().serviceById(id),
    providerById: (id) => directory.providerById(id) ?? own().providerById(id),
    loginNamed: (system, hostname) => at(hostname).loginNamed(system, hostname),
    isTest: (login) => at(login.hostname).isTest(login),
    isTenant: (login) => at(login.hostname).isTenant(login),
    roleOf: (login) => at(login.hostname).roleOf(login),
    registrableDomain: directory.registrableDomain,
    isForgiving: directory.isForgiving,
    resembles: (url) => at(url.hostname).resembles(url),
    isLikeLearned: (url) => at(url.hostname).isLikeLearned(url),
    own: directory.own,
    addedFor: directory.addedFor,
    addedRefusal: directory.addedRefusal,
    writtenLearned: directory.writtenLearned,
  };
}
