import type { Service } from '../catalogue/types.ts';
import type { Directory } from '../core/directory.ts';
import { createSearch } from '../core/find-service.ts';
import { isSafeDoor } from '../core/safe-door.ts';
import { servicesOf } from '../core/way-in.ts';

/** Nobody looks further down. */
const MAX_FOUND_SERVICES = 10;

/** One JSON line for each service that answers to this, best first; none when nothing was typed. */
export function foundLines(typed: string, directory: Directory): readonly string[] {
  if (typed.trim() === '') return [];
  const all = directory.catalogue.providers.flatMap((provider) => servicesOf(provider, directory));
  const services = [...new Map(all.map((service) => [service.id, service])).values()].filter((service) => isSafeDoor(service, directory));
  const find = createSearch<Service>(({ start }) => new URL(start).hostname);
  return find(services, typed)
    .slice(0, MAX_FOUND_SERVICES)
    .map(({ service: { name, start, audience }, matched }) => JSON.stringify({ name, start, audience, matched }));
}
