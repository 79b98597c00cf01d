import type { Service } from '../catalogue/types.ts';
import { certaintyOf, holdsFor } from './certainty.ts';
import { loginKey } from './login.ts';
import type { Navigation } from './navigation.ts';
import type { Verdict } from './verdict.ts';
import { type Door, isVouchedFor } from './way-in.ts';

/** How a sign-in page that cannot work is told: the popup opens by itself; the badge alone; or nothing is asked, and the best door opened. */
export type Loudness = 'popup' | 'badge' | 'straight';

/** What a person has chosen for pages that cannot work. */
export interface AutoOpenChoices {
  /**
   * Where a login's bookmark leads without a click: the login by its key, the service by its id. What an organisation chose holds for every page of the login; what a person
   * chose for none whose request was made for another service.
   */
  readonly always: readonly { readonly login: string; readonly service: string; readonly isByOrganisation?: boolean }[];
  readonly loudness: Loudness;
}

/** Arrivals that are a wish of this moment. Going back, reloading and restoring are not: a person who does that wants to see what was there. */
const WISHES: ReadonlySet<Navigation['arrival']> = new Set<Navigation['arrival']>(['typed', 'bookmark', 'suggestion', 'external', 'link']);

/**
 * The service to go to without a click; `undefined` when the person is to choose. Only for a genuine login that cannot work as it was opened: never
 * from anything that is warned about, and never to a page that only tells about a service, or to one that nobody vouches for, nor to one that is not certain, unless the person chose that;
 * and what they chose for the login, where this page says another one, is no wish of this moment.
 */
export function autoOpen(
  verdict: Verdict,
  { arrival }: Pick<Navigation, 'arrival'>,
  doors: readonly Door[],
  { always, loudness }: AutoOpenChoices,
  serviceById: (id: string) => Service | undefined,
): Service | undefined {
  if (verdict.kind !== 'out-of-flow' || !WISHES.has(arrival)) return undefined;
  const chosen = always.find(({ login }) => login === loginKey(verdict.login));
  const service = chosen && serviceById(chosen.service);
  const isOfAsker = service && new URL(service.start).origin === verdict.request.origin;
  if (chosen && (!service || chosen.isByOrganisation || isKeptAt(service, doors, isOfAsker))) return service;
  const [best] = doors;
  if (loudness !== 'straight' || !best || !isVouchedFor(best.service) || certaintyOf(best, doors) === 'offered') return undefined;
  return best.service.leadsTo === 'information' ? undefined : best.service;
}

/** Whether a person's choice of this service for a login holds at a page of it with these doors. A chosen service may be none of the login's: then it is a guess where those are. */
export function isKeptAt(service: Service, doors: readonly Door[], isOfAsker = false): boolean {
  const isGuess = doors.some((door) => door.isGuess === true && door.reason === 'offered');
  return holdsFor(doors.find(({ service: { id } }) => id === service.id) ?? { service, reason: 'offered', isGuess, isOfAsker }, doors);
}
