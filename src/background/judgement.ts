import { imitatedBy } from '../core/imitated.ts';
import { loginKey } from '../core/login.ts';
import { loginName, outOfFlowName } from '../core/login-name.ts';
import { SEVERITIES, type Severity, severityOf } from '../core/severity.ts';
import type { Lookalike, Verdict } from '../core/verdict.ts';
import type { Door, DoorReason } from '../core/way-in.ts';
import type { LookalikeModel, VerdictModel } from '../messages/models.ts';

/**
 * What was found of a page when it was shown: plain, and kept in the session beside the visit. The toolbar button, the popup, the warning page and
 * the care of bookmarks all read this, and none of them judges again.
 */
export interface Judgement {
  readonly severity: Severity;
  readonly page: VerdictModel;
  /** The login that it is about. */
  readonly login?: JudgedLogin | undefined;
  /** The ways in, best first. */
  readonly doors: readonly KeptDoor[];
  /** Host of the site that a dead request names, whether somebody knows it or not. */
  readonly madeFor?: string | undefined;
  /** Of a circle: the page of the service that it goes through. */
  readonly start?: string | undefined;
}

/** Of a document of which nothing is known. */
export const NOTHING_SAID: Judgement = { severity: 'silent', page: { kind: 'unrelated' }, doors: [] };

export interface JudgedLogin {
  /** See `loginKey`. */
  readonly key: string;
  /** The id of the provider, or of the login software. */
  readonly system: string;
  readonly hostname: string;
}

/** A door by the id of its service. */
interface KeptDoor {
  readonly id: string;
  readonly reason: DoorReason;
  readonly isAsked?: boolean | undefined;
  readonly isHabit?: boolean | undefined;
  readonly isGuess?: boolean | undefined;
  readonly isOfAsker?: boolean | undefined;
  readonly isOneOfMany?: boolean | undefined;
}

/** Nobody looks through more doors than these; the popup lists all front doors besides. */
export const MAX_DOORS = 8;

/** As many of them at most are there only because they were used. */
const MAX_USED_DOORS = 2;

export function judgementOf(verdict: Verdict, ways: readonly Door[]): Judgement {
  const doors = fewest(ways).map(({ service, ...door }) => ({ id: service.id, ...door }));
  const judgement = { severity: severityOf(verdict), page: withStranger(pageModel(verdict), verdict, doors), doors };
  if (!('login' in verdict)) return judgement;
  const { system, hostname } = verdict.login;
  const login = { key: loginKey(verdict.login), system: system.id, hostname };
  const origin = verdict.kind === 'out-of-flow' ? verdict.request.origin : undefined;
  return {
    ...judgement,
    login,
    ...(origin !== undefined && { madeFor: new URL(origin).hostname }),
    ...(verdict.kind === 'loop' && verdict.start !== undefined && { start: verdict.start }),
  };
}

/** A dead request may say whom it was made for, of whom nobody knows: a person may. */
function withStranger(page: VerdictModel, verdict: Verdict, doors: readonly KeptDoor[]): VerdictModel {
  if (page.kind !== 'out-of-flow' || verdict.kind !== 'out-of-flow') return page;
  const { origin, service } = verdict.request;
  return origin === undefined || service || doors.some(({ isAsked }) => isAsked) ? page : { ...page, madeFor: new URL(origin).hostname };
}

/** What this person has used has a place among them, wherever it stands. */
function fewest(ways: readonly Door[]): readonly Door[] {
  const used = ways
    .slice(MAX_DOORS)
    .filter(({ reason }) => reason === 'usual')
    .slice(0, MAX_USED_DOORS);
  return [...ways.slice(0, MAX_DOORS - used.length), ...used];
}

/** The one that says more; of two that say as much, the later. */
export function stronger(before: Judgement, now: Judgement): Judgement {
  return SEVERITIES.indexOf(before.severity) > SEVERITIES.indexOf(now.severity) ? before : now;
}

export function lookalikeModel(lookalike: Lookalike): LookalikeModel {
  const { technique, certainty, borrowed, isLearned } = lookalike;
  const model = { kind: 'lookalike', ...imitatedBy(lookalike), technique, certainty } as const;
  return { ...model, ...(borrowed && { borrowed }), ...(isLearned && { isYours: true }) };
}

function pageModel(verdict: Verdict): VerdictModel {
  switch (verdict.kind) {
    case 'unrelated':
      return { kind: 'unrelated' };
    case 'official':
      return { kind: 'official', ...loginName(verdict.login), service: verdict.service?.name, standing: verdict.standing };
    case 'out-of-flow':
      return { kind: 'out-of-flow', ...outOfFlowName(verdict), cause: verdict.cause, ...(verdict.isAnybodys && { isAnybodys: true }) };
    case 'loop':
      return { kind: 'loop', ...loginName(verdict.login), circle: verdict.circle, times: verdict.times };
    case 'unsafe-request': {
      const { login, flaw, isGenuine } = verdict;
      return { kind: 'unsafe-request', ...loginName(login), flaw: { kind: flaw.kind }, ...(isGenuine && { isGenuine }) };
    }
    case 'insecure':
      return { kind: 'insecure', ...loginName(verdict.login), flaw: verdict.flaw };
    case 'lookalike':
      return lookalikeModel(verdict);
    default:
      return verdict satisfies never;
  }
}
