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

/** The host that the person opened themselves: typed, or by a bookmark of it; wherever its server sent them. */
export function openedByPerson({ arrival, requested }: Pick<Navigation, 'arrival' | 'requested'>): string | undefined {
  return arrival === 'typed' || arrival === 'bookmark' || arrival === 'suggestion' ? requested.hostname : undefined;
}

/** Whether the person opened this very host. */
export function isOpenedByPerson(navigation: Pick<Navigation, 'arrival' | 'url' | 'requested'>): boolean {
  const opened = openedByPerson(navigation);
  return opened !== undefined && withoutWww(navigation.url.hostname) === withoutWww(opened);
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
