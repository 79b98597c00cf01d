import type { Service } from '../catalogue/types.ts';
import { isKeptAt } from '../core/auto-open.ts';
import type { Directory } from '../core/directory.ts';
import type { Visit } from '../core/flow/tab-state.ts';
import type { Severity } from '../core/severity.ts';
import { trustRefusal } from '../core/trusted-host-check.ts';
import { type Door, isHostOf } from '../core/way-in.ts';
import { keptText } from '../core/web-address.ts';
import type { AutoOpenedModel, MixupModel, PopupModel, TechnicalModel } from '../messages/models.ts';
import { addressModel } from './address.ts';
import { type Afresh, mayStartAfresh } from './afresh.ts';
import type { KeptBelongings } from './belongings.ts';
import type { BookmarkCare } from './bookmark-care.ts';
import type { Choices } from './choices.ts';
import { allDoors, doorModel, loginNameOf, offered, searchModel } from './door-models.ts';
import type { Doors } from './doors.ts';
import { type Judgement, NOTHING_SAID } from './judgement.ts';
import type { Policy } from './policy.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
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

export interface PopupModelParts extends Pick<Ports, 'tabs' | 'clock'> {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly doors: Doors;
  readonly inForce: () => SettingsInForce;
  readonly kept: Pick<KeptBelongings, 'current'>;
  readonly policy: () => Policy;
  readonly choices: Choices;
  readonly bookmarkCare: Pick<BookmarkCare, 'show'>;
  readonly afresh: Pick<Afresh, 'offer'>;
  readonly startPlaces: Pick<StartPlaces, 'show'>;
  readonly trying: Pick<Trying, 'isAt'>;
}

/** What the popup of a tab shows: what was found of the page when that was shown. It judges nothing. */
export function createPopupModel(parts: PopupModelParts): (tabId: number) => Promise<PopupModel> {
  const { directory, doors, inForce, policy, choices, bookmarkCare, afresh, startPlaces, tabs, clock } = parts;

  /** What was said last, where there is nothing to say now. */
  function earlierModel({ said }: TabRecord, now: Judgement): PopupModel['earlier'] {
    if (!said || !QUIET.has(now.severity) || clock.nowMs() - said.atMs >= SAID_FOR_MS) return undefined;
    return { page: said.judgement.page, host: said.hostname, doors: doors.of(said.judgement).slice(0, MAX_EARLIER_DOORS).map(doorModel) };
  }

  /** Whether the first of these would be opened the next time, where the person wants that: else the box would promise what is not kept. */
  function isToBeKept([first, ...others]: readonly Door[]): boolean {
    return !first || (doors.serviceById(first.service.id) !== undefined && isKeptAt(first.service, [first, ...others]));
  }

  return async (tabId) => {
    const asked = [tabs.isPrivate(tabId), bookmarkCare.show(tabId), startPlaces.show(tabId)] as const;
    const [isPrivate, bookmark, starts] = await Promise.all(asked);
    const { record, isTry, isShown } = await standing(tabId, parts);
    // A page can put another document in the place of one that was judged, and no event may tell of it: then nothing is said of either.
    const judgement = isShown ? (record.judgement ?? NOTHING_SAID) : NOTHING_SAID;
    const ways = doors.of(judgement);
    const isDead = judgement.page.kind === 'out-of-flow';
    const again = isTry ? undefined : afresh.offer(judgement, ways.find(mayStartAfresh(judgement, inForce()))?.service, isPrivate);
    const autoOpened = isShown ? autoOpenedModel(record, judgement, parts) : undefined;
    return {
      tabId,
      severity: judgement.severity,
      page: judgement.page,
      doors: ways.map(doorModel),
      mixup: mixupModel(judgement, doors),
      ...(isDead && !isTry && alsoStartsAt(judgement, directory())),
      allDoors: allDoors(doors),
      search: searchModel(doors),
      ...(again && (judgement.page.kind === 'loop' ? { afresh: again } : { failing: again })),
      mayKeepChoice: isDead && !isPrivate && !isTry && !choices.isLocked('always') && isToBeKept(ways),
      mayTrust: isPrivate || isTry || choices.isLocked('allowedHosts') ? undefined : mayTrust(judgement, record, directory()),
      bookmark,
      ...(judgement !== NOTHING_SAID && !isTry && starts),
      helpDesk: policy().helpDesk,
      ...(isTry && { isTry }),
      ...(autoOpened && { autoOpened }),
      earlier: earlierModel(record, judgement),
      technical: technicalModel(record, directory()),
    };
  };
}

type AutoOpenedParts = Pick<PopupModelParts, 'directory' | 'doors' | 'inForce' | 'kept' | 'policy' | 'choices' | 'clock'>;

/** Where the tab was taken lately, for as long as it is there: it must not vouch for what is opened in it after that. */
function autoOpenedModel(
  { autoOpened: last, state: { visit } }: TabRecord,
  judgement: Judgement,
  parts: AutoOpenedParts,
): AutoOpenedModel | undefined {
  const { directory, doors, clock } = parts;
  const service = last && clock.nowMs() - last.atMs < AUTO_OPENED_FOR_MS ? doors.serviceById(last.service) : undefined;
  if (!last || !service || !visit || !QUIET.has(judgement.severity)) return undefined;
  if (!isTakenBy(service, visit) && !isOnItsWayIn(service, visit, judgement)) return undefined;
  const told = { login: loginNameOf(last.login, directory()), service: service.name };
  return isSetFor(last, parts) ? { ...told, fixed: true } : { ...told, ...(isChosenByPerson(last, parts) && { isPersonsChoice: true }) };
}

/** A page of the service, or one to which its start page redirects. */
function isTakenBy(service: Service, { url, requested = url }: Visit): boolean {
  return requested === keptText(service.start).href || isHostOf(service, new URL(url).hostname);
}

/** Many a start page sends the person on to sign in at once. */
function isOnItsWayIn(service: Service, { flow }: Visit, { page }: Judgement): boolean {
  if (page.kind !== 'official' || page.standing !== 'in-flow') return false;
  return page.service === service.name || (flow?.start !== undefined && isHostOf(service, new URL(flow.start).hostname));
}

/** The organisation had the tab taken there, and the person cannot end that. */
function isSetFor({ login, service }: AutoOpened, { choices, inForce, policy }: AutoOpenedParts): boolean {
  if (choices.isLocked('loudness') && inForce().loudness === 'straight') return true;
  return policy().always.some((rule) => rule.login === login && rule.service === service);
}

/** The person chose this, for this login or for all: what an organisation suggests to those who chose nothing is no choice of theirs. */
function isChosenByPerson({ login, service }: AutoOpened, { inForce, kept }: AutoOpenedParts): boolean {
  const isAlways = inForce().always.some((choice) => choice.login === login && choice.service === service);
  return isAlways || kept.current().settings.loudness === 'straight';
}

/**
 * What is known of a tab, and whether that is what it shows. Asked again where it is not: a tab that is sent round in circles goes on while the browser answers,
 * and what is known belongs to the page after the one that was shown.
 */
async function standing(
  tabId: number,
  { tabs, session, trying }: Pick<PopupModelParts, 'tabs' | 'session' | 'trying'>,
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

/** Only where the login itself is what the page is about, and nobody is warned: another way on is a thought for a calm moment. */
function mixupModel({ page, login }: Judgement, doors: Doors): MixupModel | undefined {
  const isCalm = page.kind === 'out-of-flow' || (page.kind === 'official' && page.standing !== 'tenant');
  const mixup = isCalm && login ? doors.mixup(login) : undefined;
  return mixup && { audience: mixup.audience, other: mixup.other.name, door: doorModel(offered(mixup.service)) };
}

/** Of services that begin at many places there is no door that is the same for everybody. */
function alsoStartsAt({ login }: Judgement, directory: Directory): Pick<PopupModel, 'alsoStartsAt'> {
  const place = login && directory.providerById(login.system)?.alsoStartsAt;
  return place ? { alsoStartsAt: place } : {};
}

/** Trust that the worker would refuse is not offered; the settings are asked again when it is wanted. */
function mayTrust({ page }: Judgement, { state: { visit } }: TabRecord, directory: Directory): string | undefined {
  if (page.kind !== 'lookalike' || page.certainty !== 'likely' || !visit) return undefined;
  const { hostname } = new URL(visit.url);
  return trustRefusal(hostname, directory) === undefined ? hostname : undefined;
}

/** For a help desk; absent when the tab shows nothing that was judged. */
function technicalModel({ state: { visit }, judgement, warnings: [latest] }: TabRecord, directory: Directory): TechnicalModel | undefined {
  if (!judgement) return undefined;
  // Of no page, something was only found where the browser could not show our latest warning page.
  if (!visit) return latest && { url: latest.url, address: addressModel(new URL(latest.at), directory), requested: latest.url };
  const { url, requested = url, arrival, atMs: sinceMs } = visit;
  return { url, address: addressModel(new URL(url), directory), requested, arrival, login: judgement.login?.system, sinceMs };
}
