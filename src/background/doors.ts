import type { Service } from '../catalogue/types.ts';
import { answersTo } from '../core/answers-to.ts';
import { brandSite } from '../core/brand-site.ts';
import { learnedNames } from '../core/flow/learned-names.ts';
import { rememberedAll, rememberedById, rememberedDoors } from '../core/flow/remembered-services.ts';
import { learnedBrand } from '../core/names/learned-resemblance.ts';
import { ownAll, ownById, ownDoors } from '../core/own-services.ts';
import { ownSite } from '../core/own-site.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Door, servicesOf, wayIn } from '../core/way-in.ts';
import type { KeptBelongings } from './belongings.ts';
import type { JudgedLogin, Judgement } from './judgement.ts';

/** Every door that this person has. */
export interface Doors {
  /** The way in for a verdict, best first. */
  waysIn(verdict: Verdict): readonly Door[];
  /** The doors of a page that was judged before, those that are still there. */
  of(judgement: Pick<Judgement, 'doors' | 'login'>): readonly Door[];
  /** The service with this id that is catalogued, added or remembered; with a login, also the front page of its own site. */
  serviceById(id: string, login?: JudgedLogin): Service | undefined;
  /** What answers to this, each once: services that were added, that this person comes from, then everybody's. */
  named(typed: string): readonly Service[];
}

export function createDoors(kept: Pick<KeptBelongings, 'current'>, directory: () => PersonalDirectory): Doors {
  function serviceById(id: string, login?: JudgedLogin): Service | undefined {
    return (
      directory().serviceById(id) ??
      ownById(directory().own(), id) ??
      rememberedById(kept.current().memory, id) ??
      brandById(id) ??
      (login && siteById(id, login))
    );
  }

  /** The front page of a brand: of the catalogue, or one that was learned. */
  function brandById(id: string): Service | undefined {
    const learned = () =>
      learnedNames(kept.current().memory.services).map((name) =>
        learnedBrand(name, directory().registrableDomain(name.hostname) ?? name.hostname),
      );
    if (!id.startsWith('brand:')) return undefined;
    return [...directory().catalogue.brands, ...learned()].map(brandSite).find((service) => service.id === id);
  }

  function siteById(id: string, { system, hostname }: JudgedLogin): Service | undefined {
    const login = directory().loginNamed(system, hostname);
    const site = login && ownSite(login, directory());
    return site?.id === id ? site : undefined;
  }

  return {
    waysIn(verdict) {
      const { memory } = kept.current();
      const own = ownDoors(directory());
      const remembered = rememberedDoors(memory, directory());
      return wayIn(verdict, directory(), (key) => [...own(key), ...remembered(key)]);
    },
    of: ({ doors, login }) =>
      doors.flatMap(({ id, reason }) => {
        const service = serviceById(id, login);
        return service ? [{ service, reason }] : [];
      }),
    serviceById,
    named(typed) {
      const everybodys = directory().catalogue.providers.flatMap((provider) => servicesOf(provider, directory()));
      const all = [...ownAll(directory().own()), ...rememberedAll(kept.current().memory, directory()), ...everybodys];
      return [...new Map(all.map((service) => [service.id, service])).values()].filter(({ name, start, alsoKnownAs = [] }) =>
        answersTo({ name, host: new URL(start).hostname, alsoKnownAs }, typed),
      );
    },
  };
}
