import type { LearnedName } from '../names/learned-resemblance.ts';
import { byUse, type LearnedService } from './memory.ts';

/** More would slow the worker down; the ones used most count. */
const MAX_LEARNED_NAMES = 100;

/** A name protects when it was used on so many days, and the person has opened the service themselves: nobody else can have it accuse others. */
const PROTECTING_DAYS = 3;

/**
 * The hosts that finished logins have shown to be this person's: of the services, and of the login software that the catalogue does not name. Where both
 * are one site there is nothing to protect: any site can send itself through a path of its own that looks like a login.
 */
export function learnedNames(
  services: readonly LearnedService[],
  registrableDomain: (hostname: string) => string | undefined,
): readonly LearnedName[] {
  const names = byUse(services).flatMap(({ login, start, days, isOpened }): readonly LearnedName[] => {
    const { hostname } = new URL(start);
    const server = login.startsWith(AT_SERVER) ? login.slice(AT_SERVER.length) : undefined;
    const site = registrableDomain(hostname);
    if (!start.startsWith('https:') || (server !== undefined && registrableDomain(server) === site)) return [];
    const isProtected = days >= PROTECTING_DAYS && isOpened === true;
    return [{ hostname, start, isProtected }, ...(server === undefined ? [] : [{ hostname: server, start, isProtected }])];
  });
  // What protects nothing, however much it was used, takes the place of nothing that does.
  const inOrder = names.toSorted((a, b) => Number(b.isProtected) - Number(a.isProtected));
  // Of names with the same host the first counts, in its place.
  return [...new Map(inOrder.toReversed().map((name) => [name.hostname, name])).values()].toReversed().slice(0, MAX_LEARNED_NAMES);
}

/** See `loginKey`. */
const AT_SERVER = 'server@';
