import { type Door, isVouchedFor } from './way-in.ts';

/**
 * How sure it is that a door is the one that the person wants, from proof. Everything but `offered` is certain: it may be opened without a click, where the person chose that, and written into
 * bookmarks together with others. What is `offered` is chosen by its name.
 *
 * - `asked`: the dead request names it, and somebody vouches for it, or it was learned with proof on so many days that it is a habit
 * - `chosen`: the person chose it for this login, and the request was made for no other
 * - `added`: the person or their organisation added it for this login, and no other
 * - `usual`: the only service of this login that the person uses, and somebody vouches for it
 * - `only`: this login has one service, which is catalogued, and signs nobody in elsewhere
 *
 * A page that only tells about a service is the one that the person wanted only where they say so.
 */
const CERTAINTIES = ['asked', 'chosen', 'added', 'usual', 'only', 'offered'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** Of one of the doors of a page; `chosen`: the id of the service that the person chose for this login. */
export function certaintyOf(door: Door, doors: readonly Door[], chosen?: string): Certainty {
  if (door.service.id === chosen && holdsFor(door, doors)) return 'chosen';
  if (door.service.leadsTo === 'information') return 'offered';
  if (isNamed(door)) return isVouchedFor(door.service) || (door.reason === 'usual' && door.isHabit) ? 'asked' : 'offered';
  if (isMadeForAnother(door, doors)) return 'offered';
  const isAlone = (reasons: readonly Door['reason'][]): boolean => doors.filter(({ reason }) => reasons.includes(reason)).length === 1;
  if (door.reason === 'added') return isAlone(['added', 'usual']) ? 'added' : 'offered';
  if (!isVouchedFor(door.service)) return 'offered';
  if (door.reason === 'usual') return isAlone(['added', 'usual']) ? 'usual' : 'offered';
  return doors.length === 1 && !door.isOneOfMany ? 'only' : 'offered';
}

/**
 * Whether a person's choice of this door for a login holds where these are the doors of a page: not where its request was made for another one. A site of the same registrant, of
 * which nobody knows anything, is none: one service may begin at several of its hosts.
 */
export function holdsFor(door: Door, doors: readonly Door[]): boolean {
  const isTheirs = door.isOfAsker === true && !doors.some((other) => isNamed(other) && isVouchedFor(other.service));
  return isTheirs || !isMadeForAnother(door, doors);
}

/** The dead request was made for another one. */
function isMadeForAnother(door: Door, doors: readonly Door[]): boolean {
  return !isNamed(door) && (door.isGuess === true || doors.some(isNamed));
}

function isNamed({ reason, isAsked }: Door): boolean {
  return reason === 'asked' || reason === 'named' || isAsked === true;
}
