import type { Service } from '../catalogue/types.ts';
import { nameOfHost, readAddedService, readName, type TypedService } from '../core/added-service-check.ts';
import { type AddedService, addedKey, addedLoginKey, signInPage } from '../core/added-services.ts';
import type { Directory } from '../core/directory.ts';
import { followAwaited, openedToo } from '../core/flow/awaited-start.ts';
import type { SeenPage } from '../core/flow/remedy.ts';
import { isSameWorld, type World } from '../core/flow/world.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { PopupModel, StartFoundModel, StartToldModel, TellStartModel } from '../messages/models.ts';
import type { Choices } from './choices.ts';
import { loginNameOf } from './door-models.ts';
import type { Doors } from './doors.ts';
import { type Judgement, NOTHING_SAID } from './judgement.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import { MAX_OWN_SERVICES, type Settings } from './settings.ts';
import type { SettingsInForce } from './settings-in-force.ts';
import type { TabRecord } from './tab-record.ts';

/** As many services to pick from as can be read at a glance. */
const MAX_USED_PLACES = 4;

export interface StartPlacesParts extends Pick<Ports, 'tabs' | 'clock'> {
  readonly session: Session;
  readonly directory: () => PersonalDirectory;
  readonly doors: Doors;
  readonly choices: Choices;
  readonly inForce: () => SettingsInForce;
  /** What the person has chosen, without what their organisation set. */
  readonly settings: () => Settings;
}

type StartPlacesHandlers = Pick<Handlers, 'tell-start' | 'pick-start' | 'go-and-remember'>;

/** "Not here? Tell Frontdoor where you start": services that a person adds at a dead page, or by going there. */
export interface StartPlaces {
  /** What the popup of this tab offers; nothing in a private window. */
  show(tabId: number): Promise<Pick<PopupModel, 'tellStart' | 'startFound'>>;
  /** Takes in a page as it was judged: it may be where the person starts. */
  follow(page: SeenPage): void;
  /** Takes in that a service was opened by its name. */
  opened(tabId: number, hostname: string): void;
  readonly answers: StartPlacesHandlers;
}

/** A dead page of a login, as what is added there is added for; with the key of that login. */
type DeadPage = Pick<AddedService, 'signIn' | 'byQuery' | 'madeFor'> & { readonly key: string };

const NOT_POSSIBLE: StartToldModel = { refused: 'not-possible' };

export function createStartPlaces(parts: StartPlacesParts): StartPlaces {
  const { session, directory, doors, choices, inForce, tabs } = parts;
  const awaiting = createAwaiting(parts);

  const deadPageIn = (tabId: number): DeadPage | undefined => deadPage(session.of(tabId), directory());

  async function mayKeep(tabId: number): Promise<boolean> {
    return !choices.isLocked('services') && !(await tabs.isPrivate(tabId));
  }

  function tellModel(tabId: number): TellStartModel | undefined {
    const page = deadPageIn(tabId);
    if (!page) return undefined;
    const { state, judgement = NOTHING_SAID } = session.of(tabId);
    const { visit, world } = state;
    const stranger = judgement.page.kind === 'out-of-flow' ? judgement.page.madeFor : undefined;
    return {
      // What a stranger's link names is told as text, and put into nobody's mouth.
      ...(stranger !== undefined && visit?.arrival === 'bookmark' && { site: stranger }),
      used: usedPlaces(judgement, doors, inForce().own).map(({ id, name }) => ({ id, name })),
      ...(awaiting.isFor(page.key, world) && { isAwaited: true }),
    };
  }

  return {
    async show(tabId) {
      if (!(await mayKeep(tabId))) return {};
      const [tellStart, startFound] = [tellModel(tabId), awaiting.found(tabId)];
      return { ...(tellStart && { tellStart }), ...(startFound && { startFound }) };
    },
    follow: awaiting.follow,
    opened: awaiting.opened,
    answers: {
      'tell-start': async ({ tabId, name, start }) => {
        const page = deadPageIn(tabId);
        if (!page || !(await mayKeep(tabId))) return NOT_POSSIBLE;
        // A name is a comfort: without one that can be shown, the host is one.
        const host = URL.parse(/^https?:/i.test(start.trim()) ? start.trim() : `https://${start.trim()}`)?.hostname;
        return keepService({ name: readName(name) ?? (host ? nameOfHost(host) : ''), start, ...page }, parts);
      },
      'pick-start': async ({ tabId, serviceId }) => {
        const page = deadPageIn(tabId);
        const service = doors.serviceById(serviceId);
        if (!page || !service || !(await mayKeep(tabId))) return NOT_POSSIBLE;
        return keepService({ name: shownName(service), start: service.start, ...page }, parts);
      },
      'go-and-remember': async ({ tabId, deed }) => {
        if (!(await mayKeep(tabId))) return NOT_POSSIBLE;
        if (deed === 'undo') return awaiting.forget();
        if (deed === 'keep') return awaiting.found(tabId) ? awaiting.keep() : NOT_POSSIBLE;
        const page = deadPageIn(tabId);
        const { world } = session.of(tabId).state;
        if (!page || !world) return NOT_POSSIBLE;
        await awaiting.begin(page, world);
        return {};
      },
    },
  };
}

/** "I go there now, remember it": where the person's next login ends; see `core/flow/awaited-start.ts`. */
interface Awaiting extends Pick<StartPlaces, 'follow' | 'opened'> {
  /** The person goes there now, from this page. Resolves when that is written. */
  begin(page: DeadPage, world: World): Promise<void>;
  /** The next login here is waited for. */
  isFor(login: string, world: World | undefined): boolean;
  /** Only at the place itself is it spoken of. */
  found(tabId: number): StartFoundModel | undefined;
  /** Remembers the place where it ended. */
  keep(): Promise<StartToldModel>;
  /** Forgets that place again. */
  forget(): Promise<StartToldModel>;
}

function createAwaiting(parts: StartPlacesParts): Awaiting {
  const { session, directory, choices, clock } = parts;

  async function keep(): Promise<StartToldModel> {
    const awaited = session.awaitedStart();
    if (awaited?.ended === undefined) return NOT_POSSIBLE;
    if (awaited.isKept) return {};
    const { signIn, byQuery, madeFor, ended } = awaited;
    const place = { ...placeAt(ended, directory()), signIn, byQuery, madeFor };
    if (isAdded(place, parts)) {
      // Nothing is new that could be told of, or undone.
      session.setAwaitedStart(undefined);
      return {};
    }
    const told = await keepService(place, parts);
    if (told.refused === undefined) session.setAwaitedStart({ ...awaited, isKept: true });
    return told;
  }

  return {
    async begin({ key, ...forLogin }, world) {
      session.setAwaitedStart({ ...forLogin, login: key, world, atMs: clock.nowMs(), opened: [] });
      await session.written();
    },
    isFor(login, world) {
      const awaited = session.awaitedStart();
      return awaited?.login === login && !awaited.isKept && isSameWorld(awaited.world, world);
    },
    found(tabId) {
      const awaited = session.awaitedStart();
      const { visit, world } = session.of(tabId).state;
      if (awaited?.ended === undefined || !visit || !isSameWorld(awaited.world, world)) return undefined;
      if (new URL(visit.url).origin !== new URL(awaited.ended).origin) return undefined;
      const state = awaited.isKept ? 'kept' : 'asked';
      return { state, login: loginNameOf(awaited.login, directory()), service: placeAt(awaited.ended, directory()).name };
    },
    keep,
    async forget() {
      const awaited = session.awaitedStart();
      if (awaited?.ended === undefined || !awaited.isKept) return NOT_POSSIBLE;
      const { start } = placeAt(awaited.ended, directory());
      await choices.removeService(addedKey({ ...awaited, start }));
      session.setAwaitedStart(undefined);
      return {};
    },
    follow(page) {
      const before = session.awaitedStart();
      if (!before) return;
      const { awaited, isCertain } = followAwaited(before, page, directory());
      session.setAwaitedStart(awaited);
      if (isCertain && !choices.isLocked('services'))
        void keep().catch((error: unknown) => console.error('Frontdoor could not keep where a login ended:', error));
    },
    opened(tabId, hostname) {
      const awaited = session.awaitedStart();
      if (awaited && isSameWorld(awaited.world, session.of(tabId).state.world)) session.setAwaitedStart(openedToo(awaited, hostname));
    },
  };
}

/** The dead page in a tab; nothing where what is added for it would have no effect on it. */
function deadPage({ state: { visit }, judgement }: TabRecord, directory: Directory): DeadPage | undefined {
  if (!visit || judgement?.page.kind !== 'out-of-flow' || !judgement.login) return undefined;
  const url = new URL(visit.url);
  const { madeFor } = judgement;
  const page = { ...signInPage(url, directory), ...(madeFor !== undefined && { madeFor }) };
  const { key } = judgement.login;
  const isOfIt = url.protocol === 'https:' && addedLoginKey(page, directory) === key;
  return isOfIt ? { ...page, key } : undefined;
}

type Place = Pick<AddedService, 'start' | 'signIn' | 'byQuery' | 'madeFor'>;

/** The same for two that open one page for one login: two pages of that login need no two rows. */
function placeKey(place: Place, directory: Directory): string {
  return addedKey({ ...place, signIn: addedLoginKey(place, directory) });
}

/** Whether the person has added this already. */
function isAdded(place: Place, { directory, settings }: StartPlacesParts): boolean {
  return settings().own.some((added) => placeKey(added, directory()) === placeKey(place, directory()));
}

/** Keeps a service as one that the person has added, in the place of the same for the same login. */
async function keepService(typed: TypedService, { directory, choices, settings }: StartPlacesParts): Promise<StartToldModel> {
  const read = readAddedService(typed, directory());
  if (typeof read === 'string') return { refused: read };
  const key = placeKey(read, directory());
  const others = ({ own }: Settings) => own.filter((other) => placeKey(other, directory()) !== key);
  if (others(settings()).length >= MAX_OWN_SERVICES) return { refused: 'too-many' };
  await choices.choose((before) => ({ ...before, own: [read, ...others(before)] }), 'services');
  return {};
}

/** What the person uses, to pick from: not what this page offers anyway, nor what they have added. */
function usedPlaces(judgement: Judgement, doors: Doors, own: readonly AddedService[]): readonly Service[] {
  const { habits, services } = doors.searchable();
  const mine = new Set([...habits.first, ...habits.last]);
  const added = new Set(own.map(({ start }) => start));
  const shown = new Set(doors.of(judgement).map(({ service }) => service.id));
  return services
    .filter(({ id, start, leadsTo }) => mine.has(id) && !added.has(new URL(start).href) && !shown.has(id) && leadsTo !== 'information')
    .slice(0, MAX_USED_PLACES);
}

/** A service that was learned is called by its host, and that may be too long for a name. */
function shownName({ name, start }: Service): string {
  return readName(name) ?? nameOfHost(new URL(start).hostname);
}

/** The service that stands for a place, its start page as `URL` writes it: as it is catalogued, or by its host. */
function placeAt(start: string, directory: Directory): Pick<AddedService, 'name' | 'start'> {
  const { hostname } = new URL(start);
  const known = directory.serviceAt(hostname);
  const isStart = known !== undefined && known.leadsTo !== 'information';
  return isStart ? { name: known.name, start: new URL(known.start).href } : { name: nameOfHost(hostname), start: new URL(start).href };
}
