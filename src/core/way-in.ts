import type { Brand, Provider, Service } from '../catalogue/types.ts';
import { brandSite } from './brand-site.ts';
import type { Directory } from './directory.ts';
import type { FindFrontPage } from './front-page.ts';
import { type Login, loginKey } from './login.ts';
import { askedSite, namedSite, offeredSite } from './login-site.ts';
import { isOfSameRegistrant } from './registrant.ts';
import type { Verdict } from './verdict.ts';

/** Why a door is offered. */
export const DOOR_REASONS = ['asked', 'added', 'usual', 'named', 'offered'] as const;

export type DoorReason = (typeof DOOR_REASONS)[number];

/** One way in: a service and why it stands where it stands. */
export interface Door {
  readonly service: Service;
  readonly reason: DoorReason;
  /** The dead request's own answer would have gone there. */
  readonly isAsked?: boolean | undefined;
  /** It was learned from logins on so many days that it is a habit (`HABIT_DAYS`). */
  readonly isHabit?: boolean | undefined;
  /** The dead request was made for somebody else, of whom nobody knows: this one is a guess. */
  readonly isGuess?: boolean | undefined;
  /** It was added or used, and is of the registrant for whom the request was made. */
  readonly isOfAsker?: boolean | undefined;
  /** The login signs people in to services that nobody catalogued as well: that this is the only one known says nothing of which was wanted. */
  readonly isOneOfMany?: boolean | undefined;
}

/** What this person's browser knows of a login, the most used first. */
export interface KnownDoors {
  /** Services that were added, and those that were proven often enough to stand before the catalogue's. */
  readonly first: readonly Door[];
  /** Those that were not. */
  readonly later: readonly Door[];
  /** Where the front pages of sites are. */
  readonly frontPage?: FindFrontPage | undefined;
  /** Every service that they are proven to use, by whatever login. */
  readonly used?: (() => readonly Door[]) | undefined;
}

/** The same for a login by its key; with the host of the site for which a dead page was made, where it says that. */
export type FindKnownDoors = (loginKey: string, madeFor?: string) => KnownDoors;

const NONE_KNOWN: KnownDoors = { first: [], later: [] };

/** What nobody looked at before it became a door: see `remembered-services.ts`, `login-site.ts`, `learned-resemblance.ts`. */
const UNSEEN_IDS = /^(?:remembered|site|named|brand:remembered):/;

/**
 * Somebody vouches for a service: it is catalogued, or the person or their organisation added it. Any other one is offered and no more: it is opened
 * after a click on its name, and nothing is cleared or changed for it unless the person says so; but a bookmark that names a habit of theirs is changed to it with the others.
 */
export function isVouchedFor({ id }: Pick<Service, 'id'>): boolean {
  return !UNSEEN_IDS.test(id);
}

/** Whether this host is one that the service names; `*.` stands for all below. A service whose start page is at a host of others names none. */
export function isHostOf({ hosts }: Pick<Service, 'hosts'>, hostname: string): boolean {
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

/**
 * The ranked services that the person most likely wanted: the one that the dead request names, then those that they added or came from before,
 * then the provider's own order, then what is not proven enough to stand before it. Every door is a catalogued, an added or a remembered service, or the front page of
 * the login's own site: never a URL taken from a page (RFC 9700 4.11).
 */
export function wayIn(verdict: Verdict, directory: Directory, known: FindKnownDoors = () => NONE_KNOWN): readonly Door[] {
  switch (verdict.kind) {
    case 'unrelated':
    case 'official':
      return [];
    case 'out-of-flow':
      return forRequest(verdict, directory, known);
    case 'loop':
      return ranked(verdict.login, directory, known, serviceFrom(verdict, directory, known));
    case 'insecure':
    case 'unsafe-request':
      return ranked(verdict.login, directory, known);
    case 'lookalike':
      return doorsOf(verdict.imitates, directory);
    default:
      return verdict satisfies never;
  }
}

/**
 * Where the request says whom it was made for, that one comes first: a service that somebody knows, or the site itself where it is the login's own, or of
 * the registrant of a service that the person uses. Where nobody knows them, the login's other services are guesses. A link never brings what was learned,
 * and nobody vouches for, before what somebody vouches for. Of the person's own bookmark, the site that it names may be opened by its name: somebody who
 * could put an address there could have put their own.
 */
function forRequest(
  { login, request: { service, origin, organisations = [] }, isBookmark }: Extract<Verdict, { kind: 'out-of-flow' }>,
  directory: Directory,
  known: FindKnownDoors,
): readonly Door[] {
  const host = origin === undefined ? undefined : new URL(origin).hostname;
  const knownHere: FindKnownDoors = (key) => known(key, host);
  const doors = ranked(login, directory, knownHere, service, ofOrganisations(organisations, directory));
  if (origin === undefined) return doors;
  const marked = doors.map((door) => ofAsker(asked(door, origin, isBookmark), new URL(origin).hostname, directory));
  if (service) return marked;
  const isKnown = marked.some(({ isAsked }) => isAsked);
  const site = isKnown ? undefined : askedSite(origin, login, directory);
  const isElsewhere = !isKnown && site === undefined && !isOfSameRegistrant(new URL(origin).hostname, login.hostname, directory);
  const beside = isElsewhere ? besideUsed(origin, login, directory, knownHere) : undefined;
  const isStranger = isElsewhere && beside === undefined;
  const guessed = marked.map(
    (door): Door => (door.reason === 'offered' && !door.isAsked && (isElsewhere || isProvider(login)) ? { ...door, isGuess: true } : door),
  );
  const sites = [site, beside?.site].flatMap((service) => (service ? [{ service, reason: 'offered', isAsked: true } as const] : []));
  const all: readonly Door[] = [...guessed, ...sites];
  const named = isStranger && isBookmark ? namedSite(origin, login, directory) : undefined;
  const isFirst = ({ isAsked, service: { id } }: Door): boolean =>
    isAsked === true && (isBookmark === true || id === site?.id || isVouchedFor(beside?.site.id === id ? beside.used : { id }));
  return [
    ...sites.filter(isFirst),
    ...guessed.filter(isFirst),
    ...(named ? [{ service: named, reason: 'named' } as const] : []),
    ...askedBesideTheirs(all.filter((door) => !isFirst(door) && door.service.id !== site?.id)),
  ];
}

/**
 * The front page of the site for which a request was made, where it is of the same registrant as a service that this person is proven to use, and which service that is: one
 * that somebody vouches for, or a habit. One login that was finished says nothing of who else is at that domain.
 */
function besideUsed(
  origin: string,
  login: Login,
  directory: Directory,
  known: FindKnownDoors,
): { readonly site: Service; readonly used: Service } | undefined {
  const site = namedSite(origin, login, directory);
  if (!site) return undefined;
  const { hostname } = new URL(origin);
  const used = (known(loginKey(login)).used?.() ?? [])
    .filter(({ service, isHabit }) => isVouchedFor(service) || isHabit)
    .filter(({ service }) => isOfSameRegistrant(hostname, new URL(service.start).hostname, directory))
    .toSorted((a, b) => Number(isVouchedFor(b.service)) - Number(isVouchedFor(a.service)))[0];
  return used && { site, used: used.service };
}

/** Of doors for which nobody vouches, and that stand beside each other, the one that is asked for first. */
function askedBesideTheirs(doors: readonly Door[]): readonly Door[] {
  const at = doors.findIndex(({ isAsked }) => isAsked);
  const [door] = doors.slice(at, at + 1);
  if (at < 0 || !door) return doors;
  const before = doors.slice(0, at);
  const place = before.findLastIndex(({ service }) => isVouchedFor(service)) + 1;
  return [...before.toSpliced(place, 0, door), ...doors.slice(at + 1)];
}

function isProvider({ system }: Login): boolean {
  return system.kind === 'provider';
}

/** A service at which one login was finished can write a link that names it: that says nothing of what the person wants. */
function asked(door: Door, origin: string, isBookmark = false): Door {
  const counts = isBookmark || isVouchedFor(door.service) || door.isHabit === true;
  return counts && new URL(door.service.start).origin === origin ? { ...door, isAsked: true } : door;
}

function ofAsker(door: Door, hostname: string, directory: Directory): Door {
  const isOfAsker =
    door.reason !== 'offered' && !door.isAsked && isOfSameRegistrant(hostname, new URL(door.service.start).hostname, directory);
  return isOfAsker ? { ...door, isOfAsker } : door;
}

/** The service that a circle goes through: catalogued, added or remembered. */
function serviceFrom(
  { login, start }: Extract<Verdict, { kind: 'loop' }>,
  directory: Directory,
  known: FindKnownDoors,
): Service | undefined {
  if (start === undefined) return undefined;
  const { origin, hostname } = new URL(start);
  return (
    directory.serviceAt(hostname) ?? known(loginKey(login)).first.find(({ service }) => new URL(service.start).origin === origin)?.service
  );
}

/** The services of the brand, else its front page: a person who met an impostor has a way to the real one. */
function doorsOf(brand: Brand, directory: Directory): readonly Door[] {
  const services = brand.services.flatMap((id) => offered(directory.serviceById(id)));
  return services.length > 0 ? services : offered(brandSite(brand));
}

/** Some of these first, in the order in which they are. */
type Order = (doors: readonly Door[]) => readonly Door[];

const asTheyAre: Order = (doors) => doors;

/**
 * Those of the organisations that the address hints at first. Anybody can write a hint: it orders doors of one rank of proof, so it adds none, brings none before what is better
 * proven, and makes none certain.
 */
function ofOrganisations(organisations: readonly string[], directory: Directory): Order {
  if (organisations.length === 0) return asTheyAre;
  const isHinted = ({ service: { start, hosts } }: Door): boolean =>
    [new URL(start).hostname, ...hosts].some((host) => organisations.some((named) => isOfSameRegistrant(host, named, directory)));
  return (doors) => [...doors.filter(isHinted), ...doors.filter((door) => !isHinted(door))];
}

function ranked(login: Login, directory: Directory, known: FindKnownDoors, asked?: Service, order: Order = asTheyAre): readonly Door[] {
  const { first, later, frontPage = () => undefined } = known(loginKey(login));
  // The person's own word for these very requests goes before what the catalogue knows.
  const told = first.filter(({ reason, isAsked }) => reason === 'added' && isAsked);
  const doors: readonly Door[] = [
    ...told,
    ...(asked ? [{ service: asked, reason: 'asked' } as const] : []),
    ...order(first),
    ...order([...offered(offeredSite(login, directory, frontPage)), ...servicesAt(login, directory)]),
    ...order(later),
  ];
  return doors.filter((door, i) => doors.findIndex((other) => isSamePlace(other, door)) === i);
}

/** What is catalogued of a login, as far as it is worth offering. Whom a login answers in the language of a standard, it answers anybody who is registered there. */
function servicesAt({ system }: Login, directory: Directory): readonly Door[] {
  if (system.kind !== 'provider') return [];
  const isOneOfMany = system.entries.some(({ protocol }) => protocol !== 'proprietary');
  const doors = worthOffering(servicesOf(system, directory)).flatMap(offered);
  return isOneOfMany ? doors.map((door) => ({ ...door, isOneOfMany })) : doors;
}

/** What was added may be a service that everybody knows. */
function isSamePlace(a: Door, b: Door): boolean {
  if (a.service.id === b.service.id) return true;
  return (a.reason === 'added' || b.reason === 'added') && new URL(a.service.start).href === new URL(b.service.start).href;
}

/** What leads into a service first; of the pages that only tell about one, the first: a hundred names help nobody who did not search for one. */
function worthOffering(services: readonly Service[]): readonly Service[] {
  const telling = services.filter(({ leadsTo }) => leadsTo === 'information');
  return [...services.filter(({ leadsTo }) => leadsTo !== 'information'), ...telling.slice(0, 1)];
}

/** A provider's own services and those that it serves besides: what most people want, then in its order. */
export function servicesOf({ services, alsoServes = [], mostWanted = [] }: Provider, directory: Directory): readonly Service[] {
  const all = [...services, ...alsoServes.flatMap((id) => directory.serviceById(id) ?? [])];
  const wanted = mostWanted.flatMap((id) => all.find((service) => service.id === id) ?? []);
  return [...wanted, ...all.filter((service) => !wanted.includes(service))];
}

function offered(service: Service | undefined): readonly Door[] {
  return service ? [{ service, reason: 'offered' }] : [];
}
