import type { Provider } from '../catalogue/types.ts';
import type { Login } from './login.ts';
import type { Verdict } from './verdict.ts';

/** A login as sentences for people name it. */
export interface LoginName {
  readonly name: string;
  /** `name` is not the login's own: it says whose sign-in it is, a company's, or that at a host. */
  readonly isOwner?: boolean | undefined;
}

/** A provider by its name, or as the sign-in of its owner; login software, of which nobody has heard, as the sign-in at the host where it stands. */
export function loginName({ system, hostname }: Pick<Login, 'system' | 'hostname'>): LoginName {
  return system.kind === 'server' ? { name: hostname, isOwner: true } : providerName(system);
}

/** What stands in brackets tells people who read a list which of several it is, or of which country; a sentence says it of one. */
export function providerName({ name, nameOf }: Provider): LoginName {
  return { name: name.replace(/ \([^()]*\)$/, ''), ...(nameOf === 'owner' && { isOwner: true }) };
}

/** Whose page cannot work, by name: the login's; a page that takes an answer is the service's. */
export function outOfFlowName({ login, cause, request }: Extract<Verdict, { kind: 'out-of-flow' }>): LoginName {
  return cause.kind === 'spent-answer' && request.service ? { name: request.service.name } : loginName(login);
}
