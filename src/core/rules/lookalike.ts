import { dayOf } from '../flow/memory.ts';
import type { Resemblance } from '../names/resemblance.ts';
import type { Navigation } from '../navigation.ts';
import type { Lookalike } from '../verdict.ts';
import type { Rule } from './rule.ts';

/** A host that pretends to be an official one. */
export const lookalike: Rule = (navigation, directory) => {
  const found = directory.resembles(navigation.url);
  return found && accuses(found, navigation) ? lookalikeOf(found) : undefined;
};

export function lookalikeOf({ learned, ...found }: Resemblance): Lookalike {
  return { kind: 'lookalike', ...found, ...(learned && { isLearned: true }) };
}

/** Whether the person opened this very host: typed it, or has a bookmark of it. */
export function isOpenedByPerson({ arrival, url, requested }: Pick<Navigation, 'arrival' | 'url' | 'requested'>): boolean {
  const isOwnDeed = arrival === 'typed' || arrival === 'bookmark' || arrival === 'suggestion';
  return isOwnDeed && withoutWww(url.hostname) === withoutWww(requested.hostname);
}

/**
 * Whether a resemblance is told. A name that is protected only because this person uses it accuses no site that they opened themselves, now or before, or
 * that they were at on another day: it is theirs as well.
 */
function accuses({ learned }: Resemblance, navigation: Pick<Navigation, 'arrival' | 'url' | 'requested' | 'atMs'>): boolean {
  if (!learned) return true;
  const { met } = learned;
  return !isOpenedByPerson(navigation) && !(met && (met.isOpened || dayOf(met.firstAtMs) < dayOf(navigation.atMs)));
}

function withoutWww(hostname: string): string {
  return hostname.startsWith('www.') ? hostname.slice('www.'.length) : hostname;
}
