import type { Directory } from '../core/directory.ts';
import { judge } from '../core/judge.ts';
import type { Navigation } from '../core/navigation.ts';
import { isSafeDoor } from '../core/safe-door.ts';
import { type Severity, severityOf } from '../core/severity.ts';
import type { Cause, Verdict } from '../core/verdict.ts';
import { type Door, wayIn } from '../core/way-in.ts';

/** A judgement with all that a report needs. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** Where anybody may be sent; empty below `guide`. */
  readonly doors: readonly Door[];
}

export function judgementOf(navigation: Navigation, directory: Directory): Judgement {
  const verdict = judge(navigation, directory);
  const doors = wayIn(verdict, directory).filter(({ service }) => isSafeDoor(service, directory));
  return { verdict, severity: severityOf(verdict), doors };
}

/** One line of the answer to `--jsonl`. */
export interface Answer {
  readonly url: string;
  readonly verdict: Verdict['kind'];
  readonly severity: Severity;
  readonly provider?: string;
  readonly service?: string;
  readonly cause?: Cause['kind'];
  readonly missing?: readonly string[];
  readonly imitates?: string;
  readonly technique?: string;
  readonly certainty?: string;
  readonly wayIn?: readonly { readonly name: string; readonly start: string }[];
}

export function answerOf(url: string, { verdict, severity, doors }: Judgement): Answer {
  const ways = notGuessed({ doors });
  return {
    url,
    verdict: verdict.kind,
    severity,
    ...details(verdict),
    ...(ways.length > 0 && { wayIn: ways.map(({ service }) => ({ name: service.name, start: service.start })) }),
  };
}

/** Who asked for somebody else is not led to the login's other services. */
export function notGuessed({ doors }: Pick<Judgement, 'doors'>): Judgement['doors'] {
  return doors.filter(({ isGuess }) => !isGuess);
}

function details(verdict: Verdict): Partial<Answer> {
  switch (verdict.kind) {
    case 'unrelated':
      return {};
    case 'official':
      return { provider: verdict.login.system.id, ...(verdict.service && { service: verdict.service.id }) };
    case 'out-of-flow':
      return {
        provider: verdict.login.system.id,
        ...(verdict.request.service && { service: verdict.request.service.id }),
        cause: verdict.cause.kind,
        ...(verdict.cause.kind === 'missing-parameters' && { missing: verdict.cause.missing }),
      };
    case 'loop':
    case 'unsafe-request':
    case 'insecure':
      return { provider: verdict.login.system.id };
    case 'lookalike':
      return { imitates: verdict.imitates.id, technique: verdict.technique, certainty: verdict.certainty };
    default:
      return verdict satisfies never;
  }
}
