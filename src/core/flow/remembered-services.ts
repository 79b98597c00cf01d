import type { Service } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import { type Door, type FindKnownDoors, isVouchedFor } from '../way-in.ts';
import { byUse, HABIT_DAYS, type LearnedService, type Memory, rememberedId, usualServices } from './memory.ts';

/** The services that were learned: by its catalogue entry where a service has one, else by its host. */
export function rememberedDoors(memory: Memory, directory: Directory): FindKnownDoors {
  return (loginKey) => {
    const isCatalogued = directory.providerById(loginKey) !== undefined;
    const doors = usualServices(memory, loginKey).map((learned) => {
      const door = doorOf(learned, directory);
      return { door, isFirst: learned.days >= daysNeeded(door, isCatalogued) };
    });
    return {
      first: doors.flatMap(({ door, isFirst }) => (isFirst ? [door] : [])),
      later: doors.flatMap(({ door, isFirst }) => (isFirst ? [] : [door])),
    };
  };
}

/** Every service that this person is proven to use, by whatever login; the most used first. */
export function usedDoors({ services }: Memory, directory: Directory): readonly Door[] {
  return byUse(services).flatMap((learned) => (learned.days > 0 ? [doorOf(learned, directory)] : []));
}

function doorOf(learned: LearnedService, directory: Directory): Door {
  return { service: serviceOf(learned, directory), reason: 'usual', ...(learned.days >= HABIT_DAYS && { isHabit: true }) };
}

/**
 * On how many days logins must have been finished before a service stands first. Before the services of the catalogue, one that nobody looked at must be a
 * habit; where nobody knows any service, one proof is more than there was.
 */
function daysNeeded({ service }: Door, isCatalogued: boolean): number {
  return isCatalogued && !isVouchedFor(service) ? HABIT_DAYS : 1;
}

/** The remembered service with this id, for a click that names it. */
export function rememberedById(memory: Memory, id: string): Service | undefined {
  const learned = memory.services.find((service) => rememberedId(service) === id);
  return learned && rememberedAsService(learned);
}

/** Every learned service, the most used first. */
export function rememberedAll({ services }: Memory, directory: Directory): readonly Service[] {
  return byUse(services).map((learned) => serviceOf(learned, directory));
}

function serviceOf(learned: LearnedService, directory: Directory): Service {
  return directory.serviceAt(new URL(learned.start).hostname) ?? rememberedAsService(learned);
}

function rememberedAsService(learned: LearnedService): Service {
  const { hostname } = new URL(learned.start);
  return {
    id: rememberedId(learned),
    name: hostname,
    audience: 'everyone',
    start: learned.start,
    hosts: [hostname],
    known: 'seen',
    source: [{ title: 'a login that was finished in this browser', checked: new Date(learned.lastAtMs).toISOString().slice(0, 10) }],
  };
}
