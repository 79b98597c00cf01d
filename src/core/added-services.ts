import type { Provider, Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { type Login, loginKey, softwareKey } from './login.ts';
import { pathSegments } from './path-pattern.ts';
import type { Door } from './way-in.ts';

/** A service that a person, or somebody who looks after their browser, has added: its start page, and the sign-in page that it needs. */
export interface AddedService {
  readonly name: string;
  /** The start page, `https`. */
  readonly start: string;
  /** The sign-in page, `https`, without query and fragment. */
  readonly signIn: string;
  /** What makes it a sign-in page stands in its query, as at AD FS: without one, the same address may be any page, and this is for the login software at its host. */
  readonly byQuery?: boolean | undefined;
  /** Host of the site for which a dead page was made, where the person said at that page that they start here: for another site's pages it is a guess. */
  readonly madeFor?: string | undefined;
}

/**
 * The id of the door that such a service is, as choices, policies and files name it; no catalogued service can have it. Two services that begin at one
 * page are one door, whatever they were added for.
 */
export function addedId({ start }: Pick<AddedService, 'start'>): string {
  return SERVICE + start;
}

/** Which added service this is: one start page may be added for two sign-in pages, or for the pages of two sites. */
export function addedKey({ start, signIn, madeFor }: Pick<AddedService, 'start' | 'signIn' | 'madeFor'>): string {
  return `${start} ${signIn} ${madeFor ?? ''}`;
}

/** What tells which services were added for a login. */
export interface AddedForLogin {
  addedFor(loginKey: string): readonly AddedService[];
}

/** The services that were added for a login; with the host of the site for which a dead page was made, which of them were told for it. */
export function addedDoors({ addedFor }: AddedForLogin): (loginKey: string, madeFor?: string) => readonly Door[] {
  return (key, madeFor) =>
    addedFor(key)
      .map((added): Door => ({ service: addedAsService(added), reason: 'added', ...standingFor(added, madeFor) }))
      // One start page may be added for this site's pages, for another's, and for all.
      .toSorted((one, other) => Number(one.isGuess === true) - Number(other.isGuess === true));
}

function standingFor(added: AddedService, madeFor: string | undefined): Pick<Door, 'isAsked' | 'isGuess'> {
  if (added.madeFor === undefined || madeFor === undefined) return {};
  return added.madeFor === madeFor ? { isAsked: true } : { isGuess: true };
}

/** The key of the login that a service was added for. */
export function addedLoginKey({ signIn, byQuery }: Pick<AddedService, 'signIn' | 'byQuery'>, everybodys: Directory): string {
  const url = new URL(signIn);
  const login = everybodys.loginAt(url);
  if (login) return loginKey(login);
  return byQuery ? softwareKey(url.hostname) : idAt(url.hostname);
}

/** A sign-in page as it is kept with a service that is added for it. */
export function signInPage(url: URL, everybodys: Directory): Pick<AddedService, 'signIn' | 'byQuery'> {
  const signIn = url.origin + url.pathname;
  const byQuery = everybodys.loginAt(url)?.system.kind === 'server' && everybodys.loginAt(new URL(signIn)) === undefined;
  return { signIn, ...(byQuery && { byQuery }) };
}

export function addedById(own: readonly AddedService[], id: string): Service | undefined {
  const added = own.find((service) => addedId(service) === id);
  return added && addedAsService(added);
}

/** Every service that was added. */
export function allAdded(own: readonly AddedService[]): readonly Service[] {
  return own.map(addedAsService);
}

/**
 * Sign-in pages at hosts where the catalogue knows no login, one provider a host: just these pages, and nothing else at that host, work only
 * when a service opens them.
 */
export function addedProviders(own: readonly AddedService[], everybodys: Directory): readonly Provider[] {
  const unknown = own.filter(({ signIn, byQuery }) => !byQuery && everybodys.loginAt(new URL(signIn)) === undefined);
  const byHost = Map.groupBy(unknown, ({ signIn }) => new URL(signIn).hostname);
  return [...byHost].map(([host, here]) => ({
    kind: 'provider',
    id: idAt(host),
    name: host,
    nameOf: 'owner',
    hosts: [{ host, role: 'site', environment: 'production', known: 'documented' }],
    entries: [],
    interior: here.map(({ signIn }) => ({ path: literal(signIn), known: 'documented' })),
    direct: [],
    services: here.map(addedAsService),
    source: ADDED_HERE,
  }));
}

/** What the ids of services that were added begin with, and those of logins that are known by them alone. */
const SERVICE = 'own:';
const LOGIN = 'own.';

/** Whether such a service, or such a login, could have this id. */
export function isAddedId(id: string): boolean {
  return id.startsWith(SERVICE) || id.startsWith(LOGIN);
}

function idAt(host: string): string {
  return LOGIN + host;
}

/** Whether a login is known only because a service was added for it. */
export function isAddedLogin({ system, hostname }: Login): boolean {
  return system.id === idAt(hostname);
}

/** Only the person knows. */
const ADDED_HERE: Service['source'] = [{ title: 'added in this browser', checked: '1970-01-01' }];

function addedAsService(added: AddedService): Service {
  return {
    id: addedId(added),
    name: added.name,
    audience: 'everyone',
    start: added.start,
    hosts: [new URL(added.start).hostname],
    known: 'documented',
    source: ADDED_HERE,
  };
}

/** A path pattern that matches this page's path alone; a segment that would mean something in a pattern stands for any one segment. */
function literal(page: string): string {
  const segments = pathSegments(new URL(page).pathname);
  return `/${segments.map((segment) => (/[*{}]/.test(segment) ? '*' : segment)).join('/')}`;
}
