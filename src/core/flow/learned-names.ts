import type { LearnedName } from '../names/learned-resemblance.ts';
import type { LearnedService } from './memory.ts';

/** More would slow the worker down; the ones used last count. */
const MOST = 100;

/** The hosts that finished logins have shown to be this person's: of the services, and of the login software that the catalogue does not name. */
export function learnedNames(services: readonly LearnedService[]): readonly LearnedName[] {
  const names = services.flatMap(({ login, start }) => [
    { hostname: new URL(start).hostname, start },
    ...(login.startsWith(AT_SERVER) ? [{ hostname: login.slice(AT_SERVER.length), start }] : []),
  ]);
  // Of names with the same host the first counts, in its place.
  return [...new Map(names.toReversed().map((name) => [name.hostname, name])).values()].toReversed().slice(0, MOST);
}

/** See `loginKey`. */
const AT_SERVER = 'server@';
