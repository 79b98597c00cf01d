import type { Verdict } from './verdict.ts';

/** Whose page cannot work, by name: the login's; a page that takes an answer is the service's. */
export function outOfFlowName({ login, cause, request }: Extract<Verdict, { kind: 'out-of-flow' }>): string {
  return cause.kind === 'spent-answer' && request.service ? request.service.name : login.system.name;
}
