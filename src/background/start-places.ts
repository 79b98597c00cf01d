import { readAddedService, readName, type TypedService } from '../core/added-service-check.ts';
import { type AddedService, addedId, addedLoginKey, signInPage } from '../core/added-services.ts';
import { followAwaited, openedToo } from '../core/flow/awaited-start.ts';
import type { SeenPage } from '../core/flow/remedy.ts';
import { isSameWorld } from '../core/flow/world.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { PopupModel, StartFoundModel, StartToldModel, TellStartModel } from '../messages/models.ts';
import type { Choices } from './choices.ts';
import { loginNameOf } from './door-models.ts';
import type { Doors } from './doors.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import { MAX_OWN_SERVICES, type Settings } from './settings.ts';
import type { SettingsInForce } from './settings-in-force.ts';

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

/** A page of a login, as what is added is added for. */
type ForLogin = Pick<AddedService, 'signIn' | 'byQuery' | 'madeFor'>;

export function createStartPlaces(parts: StartPlacesParts): StartPlaces {
  const { session, directory, doors, choices, inForce, settings, tabs, clock } = parts;

  /** The dead page in this tab; nothing where what is added for it would have no effect on it. */
  function deadPage(tabId: number): (ForLogin & { readonly key: string }) | undefined {
    const { state, judgement } = session.of(tabId);
    const { visit } = state;
    if (!visit || judgement?.page.kind !== 'out-of-flow' || !judgement.login) return undefined;
    const url = new URL(visit.url);
    const { madeFor } = judgement;
    const page = { ...signInPage(url, directory()), ...(madeFor !== undefined && { madeFor }) };
    const { key } = judgement.login;
    const isOfIt = url.protocol === 'https:' && addedLoginKey(page, directory()) === key;
    return isOfIt ? { ...page, key } : undefined;
  }

  async function keep(typed: TypedService): Promise<StartToldModel> {
    const read = readAddedService(typed, directory());
    if (typeof read === 'string') return { refused: read };
    const isSame = (other: AddedService): boolean =>
      addedId(other) === addedId(read) &&
      addedLoginKey(other, directory()) === addedLoginKey(read, directory()) &&
      other.madeFor === read.madeFor;
    const others = ({ own }: Settings) => own.filter((other) => !isSame(other));
    if (others(settings()).length >= MAX_OWN_SERVICES) return { refused: 'too-many' };
    await choices.choose((before) => ({ ...before, own: [read, ...others(before)] }), 'services');
    return {};
  }

  /** The service that stands for a place: as it is catalogued, or by its host. */
  function placeAt(start: string): Pick<AddedService, 'name' | 'start'> {
    const { hostname } = new URL(start);
    const known = directory().serviceAt(hostname);
    return known && known.leadsTo !== 'information' ? { name: known.name, start: known.start } : { name: hostname, start };
  }

  async function keepEnded(): Promise<StartToldModel> {
    const awaited = session.awaitedStart();
    if (awaited?.ended === undefined) return { refused: 'not-possible' };
    const { signIn, byQuery, madeFor, ended } = awaited;
    const told = await keep({ ...placeAt(ended), signIn, byQuery, madeFor });
    if (told.refused === undefined) session.setAwaitedStart({ ...awaited, isKept: true });
    return told;
  }

  async function forgetEnded(): Promise<StartToldModel> {
    const awaited = session.awaitedStart();
    if (awaited?.ended === undefined || !awaited.isKept) return { refused: 'not-possible' };
    const { href: start } = new URL(placeAt(awaited.ended).start);
    const isIt = (own: AddedService): boolean => own.start === start && own.signIn === awaited.signIn;
    await choices.choose((before) => ({ ...before, own: before.own.filter((own) => !isIt(own)) }), 'services');
    session.setAwaitedStart(undefined);
    return {};
  }

  async function mayKeep(tabId: number): Promise<boolean> {
    return !choices.isLocked('services') && !(await tabs.isPrivate(tabId));
  }

  function tellModel(tabId: number): TellStartModel | undefined {
    const page = deadPage(tabId);
    if (!page) return undefined;
    const { state, judgement } = session.of(tabId);
    const { visit, world } = state;
    const stranger = judgement?.page.kind === 'out-of-flow' ? judgement.page.madeFor : undefined;
    const { habits, services } = doors.searchable();
    const added = new Set(inForce().own.map(({ start }) => start));
    const shown = new Set(doors.of(judgement ?? { doors: [] }).map(({ service }) => service.id));
    const mine = new Set([...habits.first, ...habits.last]);
    const used = services.filter(
      ({ id, start, leadsTo }) => mine.has(id) && !added.has(new URL(start).href) && !shown.has(id) && leadsTo !== 'information',
    );
    const awaited = session.awaitedStart();
    const isAwaited = awaited?.login === page.key && !awaited.isKept && isSameWorld(awaited.world, world);
    return {
      // What a stranger's link names is told as text, and put into nobody's mouth.
      ...(stranger !== undefined && visit?.arrival === 'bookmark' && { site: stranger }),
      used: used.slice(0, MAX_USED_PLACES).map(({ id, name }) => ({ id, name })),
      ...(isAwaited && { isAwaited }),
    };
  }

  /** Only at the place itself is it spoken of. */
  function foundModel(tabId: number): StartFoundModel | undefined {
    const awaited = session.awaitedStart();
    const { visit, world } = session.of(tabId).state;
    if (awaited?.ended === undefined || !visit || !isSameWorld(awaited.world, world)) return undefined;
    if (new URL(visit.url).origin !== new URL(awaited.ended).origin) return undefined;
    const state = awaited.isKept ? 'kept' : 'asked';
    return { state, login: loginNameOf(awaited.login, directory()), service: placeAt(awaited.ended).name };
  }

  return {
    async show(tabId) {
      if (!(await mayKeep(tabId))) return {};
      const [tellStart, startFound] = [tellModel(tabId), foundModel(tabId)];
      return { ...(tellStart && { tellStart }), ...(startFound && { startFound }) };
    },
    follow(page) {
      const before = session.awaitedStart();
      if (!before) return;
      const { awaited, isCertain } = followAwaited(before, page, directory());
      session.setAwaitedStart(awaited);
      if (isCertain && !choices.isLocked('services'))
        void keepEnded().catch((error: unknown) => console.error('Frontdoor could not keep where a login ended:', error));
    },
    opened(tabId, hostname) {
      const awaited = session.awaitedStart();
      if (awaited && isSameWorld(awaited.world, session.of(tabId).state.world)) session.setAwaitedStart(openedToo(awaited, hostname));
    },
    answers: {
      'tell-start': async ({ tabId, name, start }) => {
        const page = deadPage(tabId);
        if (!page || !(await mayKeep(tabId))) return { refused: 'not-possible' };
        // A name is a comfort: without one that can be shown, the host is one.
        const host = URL.parse(/^https?:/i.test(start.trim()) ? start.trim() : `https://${start.trim()}`)?.hostname;
        return keep({ name: readName(name) ?? host ?? '', start, ...page });
      },
      'pick-start': async ({ tabId, serviceId }) => {
        const page = deadPage(tabId);
        const service = doors.serviceById(serviceId);
        if (!page || !service || !(await mayKeep(tabId))) return { refused: 'not-possible' };
        return keep({ name: service.name, start: service.start, ...page });
      },
      'go-and-remember': async ({ tabId, deed }) => {
        if (!(await mayKeep(tabId))) return { refused: 'not-possible' };
        if (deed === 'undo') return forgetEnded();
        if (deed === 'keep') return foundModel(tabId) ? keepEnded() : { refused: 'not-possible' };
        const page = deadPage(tabId);
        const { world } = session.of(tabId).state;
        if (!page || !world) return { refused: 'not-possible' };
        const { key, ...forLogin } = page;
        session.setAwaitedStart({ ...forLogin, login: key, world, atMs: clock.nowMs(), opened: [] });
        await session.written();
        return {};
      },
    },
  };
}
