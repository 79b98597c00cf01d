import type { Service } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import type { KnownDoors } from '../way-in.ts';
import { type LearnedService, type Memory, usualServices } from './memory.ts';

/** The services that were learned: by its catalogue entry where a service has one, else by its host. */
export function rememberedDoors(memory: Memory, directory: Directory): KnownDoors {
  return (loginKey) => usualServices(memory, loginKey).map((learned) => ({ service: serviceOf(learned, directory), reason: 'usual' }));
}

/** The id of a learned service; no catalogued one can have it. */
export function rememberedId({ start }: LearnedService): string {
  return `remembered:${new URL(start).origin}`;
}

/** The remembered service with this id, for a click that names it. */
export function rememberedById(memory: Memory, id: string): Service | undefined {
  const learned = memory.services.find((service) => rememberedId(service) === id);
  return learned && ownService(learned);
}

/** Every learned service, the most used first. */
export function rememberedAll({ services }: Memory, directory: Directory): readonly Service[] {
  return services.toSorted((a, b) => b.times - a.times).map((learned) => serviceOf(learned, directory));
}

function serviceOf(learned: LearnedService, directory: Directory): Service {
  return directory.serviceAt(new URL(learned.start).hostname) ?? ownService(learned);
}

function ownService(learned: LearnedService): Service {
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
