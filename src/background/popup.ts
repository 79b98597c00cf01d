import type { Service } from '../catalogue/types.ts';
import type { Directory } from '../core/directory.ts';
import { forgiven } from '../core/flow/loops.ts';
import { markOpened } from '../core/flow/remedy.ts';
import type { Severity } from '../core/severity.ts';
import { trustRefusal } from '../core/trusted-host-check.ts';
import { type Door, isVouchedFor } from '../core/way-in.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { MixupModel, PopupModel, TechnicalModel } from '../messages/models.ts';
import { addressModel } from './address.ts';
import type { Afresh } from './afresh.ts';
import type { AfterPermission, Wished } from './after-permission.ts';
import type { BookmarkCare } from './bookmark-care.ts';
import type { Choices } from './choices.ts';
import { allDoors, doorModel, loginNameOf, offered, searchModel } from './door-models.ts';
import type { Doors } from './doors.ts';
import type { FrontPages } from './front-pages.ts';
import { type Judgement, NOTHING_SAID } from './judgement.ts';
import type { Policy } from './policy.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import { alwaysTo, withoutAutoOpen } from './settings.ts';
import type { SettingsInForce } from './settings-in-force.ts';
import type { StartPlaces } from './start-places.ts';
import type { AutoOpened, TabRecord } from './tab-record.ts';
import type { Trying } from './try-it.ts';

/** How long the popup says that a tab was taken somewhere. */
const AUTO_OPENED_FOR_MS = 10 * 60_000;

/** How long what was said last can be found again, and how many of its doors. */
const SAID_FOR_MS = 30 * 60_000;
const MAX_EARLIER_DOORS = 3;

/** How often the browser is asked what a tab shows, until that and what is known of it belong to one moment. */
const MAX_LOOKS = 5;

const QUIET: ReadonlySet<Severity> = new Set<Severity>(['silent', 'reassure']);

export interface PopupParts extends Pick<Ports, 'tabs' | 'clock'> {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly doors: Doors;
  readonly inForce: () => SettingsInForce;
  readonly policy: () => Policy;
  readonly choices: Choices;
  readonly bookmarkCare: BookmarkCare;
  readonly afresh: Afresh;
  readonly afterPermission: AfterPermission;
  readonly startPlaces: StartPlaces;
  readonly frontPages: Pick<FrontPages, 'opened'>;
  readonly trying: Pick<Trying, 'isAt'>;
}

export type PopupHandlers = Pick<Handlers, 'show-popup' | 'open-service' | 'ask-first' | 'wish' | 'fulfil'>;

/** What the popup asks. It shows what was found of the page when that was shown, and judges nothing. */
export function createPopup(parts: PopupParts): PopupHandlers {
  const { session, directory, doors, inForce, policy, choices, bookmarkCare, afresh, afterPermission } = parts;
  const { startPlaces, tabs, clock } = parts;

  const judgementIn = (tabId: number): Judgement => session.of(tabId).judgement ?? NOTHING_SAID;

  /** Where the tab was taken lately. */
  function autoOpenedIn(tabId: number): PopupModel['autoOpened'] {
    const last = session.of(tabId).autoOpened;
    if (!last || clock.nowMs() - last.atMs >= AUTO_OPENED_FOR_MS) return undefined;
    const service = doors.serviceById(last.service);
    return service && { login: loginNameOf(last.login, directory()), service: service.name, ...(isSetFor(last) && { fixed: true }) };
  }

  /** What was said last, where there is nothing to say now. */
  function earlierModel({ said }: TabRecord, now: Judgement): PopupModel['earlier'] {
    if (!said || !QUIET.has(now.severity) || clock.nowMs() - said.atMs >= SAID_FOR_MS) return undefined;
    return { page: said.judgement.page, host: said.hostname, doors: doors.of(said.judgement).slice(0, MAX_EARLIER_DOORS).map(doorModel) };
  }

  /** Only where the login itself is what the page is about, and nobody is warned: another way on is a thought for a calm moment. */
  function mixupModel({ page, login }: Judgement): MixupModel | undefined {
    const isCalm = page.kind === 'out-of-flow' || (page.kind === 'official' && page.standing !== 'tenant');
    const mixup = isCalm && login ? doors.mixup(login) : undefined;
    return mixup && { audience: mixup.audience, other: mixup.other.name, door: doorModel(offered(mixup.service)) };
  }

  /** The organisation, not the person, had the tab taken there. */
  function isSetFor({ login, service }: AutoOpened): boolean {
    if (choices.isLocked('loudness') && inForce().loudness === 'straight') return true;
    return policy().always.some((rule) => rule.login === login && rule.service === service);
  }

  async function show(tabId: number): Promise<PopupModel> {
    const asked = [tabs.isPrivate(tabId), bookmarkCare.show(tabId), startPlaces.show(tabId)] as const;
    const [isPrivate, bookmark, starts] = await Promise.all(asked);
    const { record, isTry, isShown } = await standing(tabId, parts);
    // A page can put another document in the place of one that was judged, and no event may tell of it: then nothing is said of either.
    const judgement = isShown ? (record.judgement ?? NOTHING_SAID) : NOTHING_SAID;
    const ways = doors.of(judgement);
    const isDead = judgement.page.kind === 'out-of-flow';
    const again = isTry ? undefined : afresh.offer(judgement, ways.find(mayStartAfresh(judgement))?.service, isPrivate);
    const autoOpened = isDead ? undefined : autoOpenedIn(tabId);
    return {
      tabId,
      severity: judgement.severity,
      page: judgement.page,
      doors: ways.map(doorModel),
      mixup: mixupModel(judgement),
      ...(isDead && !isTry && alsoStartsAt(judgement, directory())),
      allDoors: allDoors(doors),
      search: searchModel(doors),
      ...(again && (judgement.page.kind === 'loop' ? { afresh: again } : { failing: again })),
      mayKeepChoice: isDead && !isPrivate && !isTry && !choices.isLocked('always'),
      mayTrust: isPrivate || isTry ? undefined : mayTrust(judgement, record),
      bookmark,
      ...(judgement !== NOTHING_SAID && !isTry && starts),
      helpDesk: policy().helpDesk,
      ...(isTry && { isTry }),
      ...(autoOpened && { autoOpened }),
      earlier: earlierModel(record, judgement),
      technical: technicalModel(record, directory()),
    };
  }

  /** Trust that the worker would refuse is not offered; the settings are asked again when it is wanted. */
  function mayTrust({ page }: Judgement, { state: { visit } }: TabRecord): string | undefined {
    if (page.kind !== 'lookalike' || page.certainty !== 'likely' || !visit || choices.isLocked('allowedHosts')) return undefined;
    const { hostname } = new URL(visit.url);
    return trustRefusal(hostname, directory()) === undefined ? hostname : undefined;
  }

  /** What is to be done, in words that outlive this page and this worker. */
  async function wished(tabId: number, { deed, undo = false, serviceId }: WishRequest): Promise<Wished | undefined> {
    if (deed === 'change-bookmark') return bookmarkCare.wished(tabId, undo, serviceId);
    const judgement = judgementIn(tabId);
    const door = doors
      .of(judgement)
      .filter(mayStartAfresh(judgement))
      .find(({ service }) => service.id === serviceId);
    return door && afresh.wished(judgement, door.service);
  }

  /** Nothing is cleared to go where nobody vouches for, unless the person chose that by name; nor, without a circle, for what is only a guess. */
  function mayStartAfresh({ login, page }: Judgement): (door: Door) => boolean {
    const { always } = inForce();
    return ({ service, isGuess }) =>
      (isVouchedFor(service) && (page.kind === 'loop' || !isGuess)) ||
      always.some((choice) => choice.login === login?.key && choice.service === service.id);
  }

  return {
    'show-popup': async ({ tabId }) => show(tabId),
    'open-service': async ({ tabId, serviceId, always }) => {
      const { page, login } = judgementIn(tabId);
      if (always && page.kind === 'out-of-flow' && login && !choices.isLocked('always') && !(await tabs.isPrivate(tabId)))
        await choices.choose((settings) => alwaysTo(settings, login.key, serviceId), 'always');
      const before = session.of(tabId).said?.judgement.login;
      const find = (id: string) => doors.serviceById(id, login) ?? doors.serviceById(id, before);
      const service = find(serviceId);
      session.change(tabId, ({ state }) => ({ state: forgiven(state) }));
      if (service) takeInOpened(tabId, service, find, parts);
      return { done: service !== undefined && (await tabs.open(tabId, service.start)) };
    },
    'ask-first': async ({ tabId }) => {
      const { autoOpened } = session.of(tabId);
      if (autoOpened) {
        const { loudness } = inForce();
        await choices.change((before) => {
          const asking = choices.isLocked('always') ? before.settings : withoutAutoOpen(before.settings, autoOpened.login);
          const isQuieter = loudness === 'straight' && !choices.isLocked('loudness');
          return { ...before, settings: isQuieter ? { ...asking, loudness: 'popup' } : asking };
        });
        session.change(tabId, () => ({ autoOpened: undefined }));
      }
      return show(tabId);
    },
    wish: async ({ tabId, ...asked }) => {
      const wish = await wished(tabId, asked);
      if (wish) await afterPermission.wish(tabId, wish);
      return { done: wish !== undefined };
    },
    fulfil: async ({ tabId }) => ({ done: await afterPermission.fulfil(tabId) }),
  };
}

/** Chosen by its name, a service was opened by the person. */
function takeInOpened(
  tabId: number,
  service: Service,
  find: (id: string) => Service | undefined,
  { session, startPlaces, frontPages }: PopupParts,
): void {
  const { hostname } = new URL(service.start);
  session.setDeadBookmarks(markOpened(session.deadBookmarks(), hostname, session.of(tabId).state.world));
  startPlaces.opened(tabId, hostname);
  frontPages.opened(tabId, service, find);
}

/** Of services that begin at many places there is no door that is the same for everybody. */
function alsoStartsAt({ login }: Judgement, directory: Directory): Pick<PopupModel, 'alsoStartsAt'> {
  const place = login && directory.providerById(login.system)?.alsoStartsAt;
  return place ? { alsoStartsAt: place } : {};
}

/**
 * What is known of a tab, and whether that is what it shows. Asked again where it is not: a tab that is sent round in circles goes on while the browser answers,
 * and what is known belongs to the page after the one that was shown.
 */
async function standing(
  tabId: number,
  { tabs, session, trying }: Pick<PopupParts, 'tabs' | 'session' | 'trying'>,
): Promise<{ readonly record: TabRecord; readonly isTry: boolean; readonly isShown: boolean }> {
  for (let look = 1; ; look += 1) {
    const shown = await tabs.shownHost(tabId);
    const record = session.of(tabId);
    const isTry = trying.isAt(record.state.visit?.url ?? '');
    // Where a page of ours stands in for one that cannot be shown, no page of the web is.
    const isShown = isOf(shown, record) || (isTry && shown === undefined);
    if (isShown || look === MAX_LOOKS) return { record, isTry, isShown };
  }
}

/** Whether the document that is shown is of the site that was judged; in the place of one that could not be loaded browsers show one of their own, and pages may put one of theirs there. */
function isOf(shown: string | undefined, { state: { visit } }: TabRecord): boolean {
  if (!visit) return true;
  if (visit.failure) return shown?.endsWith(':') !== true;
  return shown === new URL(visit.url).host;
}

interface WishRequest {
  readonly deed: Wished['kind'];
  readonly undo?: boolean | undefined;
  readonly serviceId?: string | undefined;
}

/** For a help desk; absent when the tab shows nothing that was judged. */
function technicalModel({ state: { visit }, judgement, warnings: [latest] }: TabRecord, directory: Directory): TechnicalModel | undefined {
  if (!judgement) return undefined;
  // Of no page, something was only found where the browser could not show our latest warning page.
  if (!visit) return latest && { url: latest.url, address: addressModel(new URL(latest.at), directory), requested: latest.url };
  const { url, requested = url, arrival } = visit;
  return { url, address: addressModel(new URL(url), directory), requested, arrival, login: judgement.login?.system };
}
