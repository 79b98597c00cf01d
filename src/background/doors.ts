import type { Service } from '../catalogue/types.ts';
import { answersTo } from '../core/answers-to.ts';
import type { Directory } from '../core/directory.ts';
import { rememberedAll, rememberedById, rememberedDoors } from '../core/flow/remembered-services.ts';
import { ownAll, ownById, ownDoors } from '../core/own-services.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Door, servicesOf, wayIn } from '../core/way-in.ts';
import type { KeptBelongings } from './belongings.ts';
import type { Chosen } from './under-policy.ts';

/** Every door that this person has. */
export interface Doors {
  /** The way in for a verdict, best first. */
  waysIn(verdict: Verdict): readonly Door[];
  /** The service with this id: among these doors (which may lead to a page's own site), else one that is catalogued, added or remembered. */
  serviceById(id: string, among?: readonly Door[]): Service | undefined;
  /** What answers to this, each once: services that were added, that this person comes from, then everybody's. */
  named(typed: string): readonly Service[];
}

export function createDoors(kept: KeptBelongings, chosen: () => Chosen, directory: () => Directory): Doors {
  return {
    waysIn(verdict) {
      const { memory } = kept.current();
      const own = ownDoors(chosen().own, directory());
      const remembered = rememberedDoors(memory, directory());
      return wayIn(verdict, directory(), (key) => [...own(key), ...remembered(key)]);
    },
    serviceById(id, among = []) {
      const { memory } = kept.current();
      return (
        among.find((door) => door.service.id === id)?.service ??
        directory().serviceById(id) ??
        ownById(chosen().own, id) ??
        rememberedById(memory, id)
      );
    },
    named(typed) {
      const everybodys = directory().catalogue.providers.flatMap((provider) => servicesOf(provider, directory()));
      const all = [...ownAll(chosen().own), ...rememberedAll(kept.current().memory, directory()), ...everybodys];
      return [...new Map(all.map((service) => [service.id, service])).values()].filter(({ name, start, alsoKnownAs = [] }) =>
        answersTo({ name, host: new URL(start).hostname, alsoKnownAs }, typed),
      );
    },
  };
}
