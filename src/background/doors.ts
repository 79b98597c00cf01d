import type { Service } from '../catalogue/types.ts';
import { addedById, addedDoors, allAdded } from '../core/added-services.ts';
import { brandSite } from '../core/brand-site.ts';
import type { Directory } from '../core/directory.ts';
import { createSearch, type Habits, nameAsTyped } from '../core/find-service.ts';
import { learnedNames } from '../core/flow/learned-names.ts';
import type { Memory } from '../core/flow/memory.ts';
import { rememberedAll, rememberedById, rememberedDoors, usedDoors } from '../core/flow/remembered-services.ts';
import type { FindFrontPage } from '../core/front-page.ts';
import { lazily } from '../core/lazily.ts';
import { siteById as siteOfLogin } from '../core/login-site.ts';
import { type Mixup, mixupsOf } from '../core/mixup.ts';
import { createFindPublicBody, PUBLIC_BODY } from '../core/names/embedded-official.ts';
import { learnedBrand } from '../core/names/learned-resemblance.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import { isSafeDoor } from '../core/safe-door.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Door, isVouchedFor, servicesOf, wayIn } from '../core/way-in.ts';
import type { KeptBelongings } from './belongings.ts';
import type { JudgedLogin, Judgement } from './judgement.ts';

/** Every door that this person has. Whatever is offered, opened, searched or written into a bookmark comes from here, and no impostor does. */
export interface Doors {
  /** The way in for a verdict, best first. */
  waysIn(verdict: Verdict): readonly Door[];
  /** The doors of a page that was judged before, those that are still there. */
  of(judgement: Pick<Judgement, 'doors' | 'login'>): readonly Door[];
  /** The service with this id that is catalogued, added or remembered; with a login, also the front page of its own site. */
  serviceById(id: string, login?: JudgedLogin): Service | undefined;
  /** The login that people mix up with this one, if any, and where it begins. */
  mixup(login: JudgedLogin): Mixup | undefined;
  /** Every service of the catalogue and of the organisation, once, in the catalogue's order. */
  everybodys(): readonly Service[];
  /** Everything that can be searched for, each once, and what this person wants first. */
  searchable(): { readonly services: readonly Service[]; readonly habits: Habits };
  /** What answers to this, best first, for somebody who reads these languages (see `find-service.ts`). To its own start page a service answers alone. */
  servicesNamed(typed: string, languages?: readonly string[]): readonly Service[];
}

export function createDoors(kept: Pick<KeptBelongings, 'current'>, directory: () => PersonalDirectory, frontPage?: FindFrontPage): Doors {
  const memory = (): Memory => kept.current().memory;
  const isSafe = createSafety(directory);
  const find = createSearch<Service>(({ start }) => new URL(start).hostname);

  function serviceById(id: string, login?: JudgedLogin): Service | undefined {
    const found = namedById(id, memory(), directory()) ?? (login && siteById(id, login, directory()));
    return found && isSafe(found) ? found : undefined;
  }

  function everybodys(): readonly Service[] {
    return once(directory().catalogue.providers.flatMap((provider) => servicesOf(provider, directory()))).filter(isSafe);
  }

  /** Services that were added or that this person comes from, then everybody's, then what nobody vouches for. Where two have one name, everybody's stands first. */
  function searchable(): ReturnType<Doors['searchable']> {
    const known = rememberedAll(memory(), directory());
    const own = allAdded(directory().own());
    const added = new Set(own.map(({ id }) => id));
    const all = everybodys().filter(({ id }) => !added.has(id));
    const taken = lazily(() => new Set(all.map(({ name }) => nameAsTyped(name))));
    const first = once([...own.filter(({ name }) => !taken().has(nameAsTyped(name))), ...known.filter(isVouchedFor)]);
    const sure = new Set([...first, ...all].map(({ id }) => id));
    const services = once([...first, ...all, ...own, ...known]).filter(isSafe);
    return {
      services,
      habits: {
        first: first.map(({ id }) => id),
        last: services.flatMap(({ id }) => (sure.has(id) ? [] : [id])),
        isStaff: known.some(({ audience }) => audience === 'staff'),
      },
    };
  }

  return {
    waysIn: (verdict) => foundWaysIn(verdict, memory(), directory(), frontPage).filter(({ service }) => isSafe(service)),
    of: ({ doors, login }) =>
      doors.flatMap(({ id, ...door }) => {
        const service = serviceById(id, login);
        return service ? [{ service, ...door }] : [];
      }),
    serviceById,
    mixup: ({ system }) => mixupsOf(system, directory()).find(({ service }) => isSafe(service)),
    everybodys,
    searchable,
    servicesNamed(typed, languages) {
      const { services, habits } = searchable();
      // The line under the address bar that was picked.
      const picked = services.filter(({ start }) => start === typed);
      return picked.length > 0 ? picked : find(services, typed, { ...habits, languages }).map(({ service }) => service);
    },
  };
}

/** The one place where a door is looked at; what was found holds as long as the directory does. */
function createSafety(directory: () => Directory): (service: Service) => boolean {
  const answers = new WeakMap<Directory, Map<string, boolean>>();
  return (service) => {
    const known = answers.get(directory()) ?? new Map<string, boolean>();
    answers.set(directory(), known);
    const key = `${service.id} ${service.start}`;
    const is = known.get(key) ?? isSafeDoor(service, directory());
    known.set(key, is);
    return is;
  };
}

/** The way in as it was found: nobody has looked yet whether each door is safe. */
function foundWaysIn(verdict: Verdict, memory: Memory, directory: PersonalDirectory, frontPage?: FindFrontPage): readonly Door[] {
  const own = addedDoors(directory);
  const remembered = rememberedDoors(memory, directory);
  return wayIn(verdict, directory, (key, madeFor) => {
    const { first, later } = remembered(key);
    return { first: [...own(key, madeFor), ...first], later, frontPage, used: () => usedDoors(memory, directory) };
  });
}

/** What has this id by itself, whichever login is asked about. */
function namedById(id: string, memory: Memory, directory: PersonalDirectory): Service | undefined {
  return directory.serviceById(id) ?? addedById(directory.own(), id) ?? rememberedById(memory, id) ?? brandById(id, memory, directory);
}

const PUBLIC_BODY_ID = `brand:${PUBLIC_BODY}:`;

/** The front page of a brand: of the catalogue, or one that was learned; or of a public body or a school, which are known by their suffix. */
function brandById(id: string, memory: Memory, { catalogue, registrableDomain }: Directory): Service | undefined {
  if (!id.startsWith('brand:')) return undefined;
  if (id.startsWith(PUBLIC_BODY_ID)) {
    const body = createFindPublicBody(catalogue)(id.slice(PUBLIC_BODY_ID.length));
    return body && brandSite(body);
  }
  const learned = learnedNames(memory.services, registrableDomain).map((name) =>
    learnedBrand(name, registrableDomain(name.hostname) ?? name.hostname),
  );
  return [...catalogue.brands, ...learned].map(brandSite).find((service) => service.id === id);
}

/** The front page of the site of this login. */
function siteById(id: string, { system, hostname }: JudgedLogin, directory: Directory): Service | undefined {
  const login = directory.loginNamed(system, hostname);
  return login && siteOfLogin(id, login, directory);
}

function once(services: readonly Service[]): readonly Service[] {
  const seen = new Set<string>();
  return services.filter(({ id }) => seen.size < seen.add(id).size);
}
