import type { Login } from './login.ts';
import type { Verdict } from './verdict.ts';

/** Whose page cannot work, by name: the login's; a page that takes an answer is the service's. */
export function outOfFlowName({ login, cause, request }: Extract<Verdict, { kind: 'out-of-flow' }>): string {
  return cause.kind === 'spent-answer' && request.service ? request.service.name : sentenceName(login);
}

/** A login as sentences for people name it: a provider by its name; login software, of which nobody has heard, by the host where it stands. */
export function sentenceName({ system, hostname }: Pick<Login, 'system' | 'hostname'>): string {
  return system.kind === 'server' ? hostname : system.name;
}
