import type { Service } from '../catalogue/types.ts';
import type { Directory } from '../core/directory.ts';
import { rememberedById, rememberedDoors } from '../core/flow/remembered-services.ts';
import { ownById, ownDoors } from '../core/own-services.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Door, wayIn } from '../core/way-in.ts';
import type { KeptBelongings } from './belongings.ts';
import type { Chosen } from './under-policy.ts';

/** Every door that this person has. */
export interface Doors {
  /** The way in for a verdict, best first. */
  waysIn(verdict: Verdict): readonly Door[];
  /** The service with this id: among these doors (which may lead to a page's own site), else one that is catalogued, added or remembered. */
  serviceById(id: string, among?: readonly Door[]): Service | undefined;
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
  };
}
