import type { Directory } from '../core/directory.ts';
import { rememberedId } from '../core/flow/remembered-services.ts';
import { judge } from '../core/judge.ts';
import { ownId } from '../core/own-services.ts';
import { severityOf } from '../core/severity.ts';
import type { Lookalike, Verdict } from '../core/verdict.ts';
import { type Door, servicesOf, wayIn } from '../core/way-in.ts';
import type {
  BrokenModel,
  DoorModel,
  HelpDeskModel,
  LookalikeModel,
  OptionsModel,
  PageModel,
  PopupBookmark,
  PopupModel,
  SyncProblem,
  WarningModel,
} from '../messages/models.ts';
import { addressModel } from './address.ts';
import type { Afresh } from './afresh.ts';
import type { Belongings } from './belongings.ts';
import type { Doors } from './doors.ts';
import type { Policy } from './policy.ts';
import type { Taking } from './records.ts';
import type { Chosen } from './under-policy.ts';
import type { Judged } from './watch.ts';

export interface PopupParts {
  readonly afresh: Afresh;
  readonly directory: Directory;
  readonly doors: Doors;
  /** The tab belongs to a private window. */
  readonly isPrivate: boolean;
  /** What the person chooses may be kept: not in a private window, and not where the organisation has chosen. */
  readonly mayKeepChoice: boolean;
  readonly taking?: Taking | undefined;
  readonly bookmark?: PopupBookmark | undefined;
  /** Taken there by the organisation's choice. */
  readonly isFixed: boolean;
  readonly helpDesk?: HelpDeskModel | undefined;
}

/** What the popup shows for a tab; without a navigation, the quiet list of front doors. */
export function popupModel(tabId: number, judged: Judged | undefined, parts: PopupParts): PopupModel {
  const { directory, doors, afresh, isPrivate, mayKeepChoice, taking, bookmark, isFixed, helpDesk } = parts;
  const verdict = judged?.verdict ?? ({ kind: 'unrelated' } as const);
  const ways = doors.waysIn(verdict);
  const takenTo = taking && doors.serviceById(taking.service);
  return {
    tabId,
    severity: severityOf(verdict),
    page: pageModel(verdict),
    doors: ways.map(doorModel),
    allDoors: allDoors(directory),
    afresh: afresh.offer(verdict, ways[0]?.service, isPrivate),
    mayKeepChoice: verdict.kind === 'out-of-flow' && mayKeepChoice,
    bookmark,
    helpDesk,
    ...(takenTo &&
      verdict.kind !== 'out-of-flow' && {
        taken: { login: loginName(taking.login, directory), service: takenTo.name, ...(isFixed && { fixed: true }) },
      }),
    ...(judged && {
      technical: {
        url: judged.navigation.url.href,
        address: addressModel(judged.navigation.url, directory),
        requested: judged.navigation.requested.href,
        arrival: judged.navigation.arrival,
        login: 'login' in verdict ? verdict.login.system.id : undefined,
      },
    }),
  };
}

/** What the warning page shows for a stopped address; `undefined` when nothing is wrong with it after all. */
export function warningModel(url: URL, nowMs: number, directory: Directory, helpDesk?: HelpDeskModel): WarningModel | undefined {
  const impostor = impostorAt(url, nowMs, directory);
  return (
    impostor && {
      kind: 'warning',
      page: lookalikeModel(impostor.lookalike),
      url: impostor.at.href,
      address: addressModel(impostor.at, directory),
      doors: wayIn(impostor.lookalike, directory).map(doorModel),
      helpDesk,
    }
  );
}

/** The way out of a warning. */
export function warningDoors(url: URL, nowMs: number, directory: Directory): readonly Door[] {
  const impostor = impostorAt(url, nowMs, directory);
  return impostor ? wayIn(impostor.lookalike, directory) : [];
}

function impostorAt(url: URL, nowMs: number, directory: Directory) {
  return impostorIn(judge({ url, requested: url, arrival: 'link', atMs: nowMs }, directory), url);
}

/** The impostor that a verdict is about: the page itself, or the site to which a genuine login would send its answer. */
function impostorIn(verdict: Verdict, url: URL): { readonly lookalike: Lookalike; readonly at: URL } | undefined {
  if (verdict.kind === 'lookalike') return { lookalike: verdict, at: url };
  if (verdict.kind !== 'unsafe-request' || verdict.flaw.kind !== 'answer-to-impostor') return undefined;
  const { target, lookalike } = verdict.flaw;
  return URL.canParse(target) ? { lookalike, at: new URL(target) } : undefined;
}

export interface OptionsParts {
  readonly problem: SyncProblem | undefined;
  readonly broken: readonly BrokenModel[];
  readonly chosen: Chosen;
  readonly policy: Policy;
  readonly directory: Directory;
  readonly doors: Doors;
}

/** What the options page shows of what was learned and chosen. */
export function optionsModel(
  { memory, sync }: Belongings,
  { problem, broken, chosen, policy, directory, doors }: OptionsParts,
): OptionsModel {
  const services = memory.services.map((learned) => ({
    id: rememberedId(learned),
    host: new URL(learned.start).host,
    login: loginName(learned.login, directory),
    start: learned.start,
    times: learned.times,
    lastAtMs: learned.lastAtMs,
  }));
  const { allowedHosts, loudness, language } = chosen;
  const always = chosen.always.map(({ login, service }) => ({
    login,
    name: loginName(login, directory),
    service: doors.serviceById(service)?.name,
  }));
  const own = chosen.own.map((service) => ({ id: ownId(service), ...service }));
  const { locked, problems, helpDesk } = policy;
  const fixed = { allowedHosts: policy.allowedHosts, services: policy.own.map(ownId), always: policy.always.map(({ login }) => login) };
  return {
    loudness,
    language,
    sync: { on: sync.on, problem },
    always,
    own,
    services,
    usedCount: memory.used.length,
    allowedHosts,
    broken,
    policy: { locked, problems, fixed },
    helpDesk,
  };
}

/** A provider's name; login software, whose key is `software@host`, by its host. */
function loginName(key: string, directory: Directory): string {
  return directory.providerById(key)?.name ?? key.slice(key.indexOf('@') + 1);
}

/** Every service of the catalogue, once, in the catalogue's order. */
export function allDoors(directory: Directory): readonly DoorModel[] {
  const services = directory.catalogue.providers.flatMap((provider) => servicesOf(provider, directory));
  return [...new Map(services.map((service) => [service.id, doorModel({ service, reason: 'offered' })])).values()];
}

function doorModel({ service, reason }: Door): DoorModel {
  return {
    id: service.id,
    name: service.name,
    audience: service.audience,
    host: new URL(service.start).hostname,
    look: service.look,
    leadsTo: service.leadsTo ?? 'service',
    alsoKnownAs: service.alsoKnownAs ?? [],
    reason,
  };
}

function lookalikeModel({ imitates, original, technique, certainty, differences }: Lookalike): LookalikeModel {
  return { kind: 'lookalike', name: imitates.name, original, technique, certainty, differences };
}

function pageModel(verdict: Verdict): PageModel {
  switch (verdict.kind) {
    case 'unrelated':
      return { kind: 'unrelated' };
    case 'official':
      return { kind: 'official', name: verdict.login.system.name, service: verdict.service?.name, entry: verdict.entry };
    case 'out-of-flow':
      return { kind: 'out-of-flow', name: verdict.login.system.name, cause: verdict.cause };
    case 'loop':
      return { kind: 'loop', name: verdict.login.system.name, circle: verdict.circle, times: verdict.times };
    case 'unsafe-request':
      return { kind: 'unsafe-request', name: verdict.login.system.name, flaw: { kind: verdict.flaw.kind } };
    case 'insecure':
      return { kind: 'insecure', name: verdict.login.system.name, flaw: verdict.flaw };
    case 'lookalike':
      return lookalikeModel(verdict);
    default:
      return verdict satisfies never;
  }
}
