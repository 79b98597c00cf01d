import type { Verdict } from './verdict.ts';

/** From nothing to say, to a page that must not load. */
export const SEVERITIES = ['silent', 'reassure', 'guide', 'caution', 'stop'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How loudly a verdict is told. */
export function severityOf(verdict: Verdict): Severity {
  switch (verdict.kind) {
    case 'unrelated':
      return 'silent';
    case 'official':
      return verdict.standing === 'in-flow' ? 'reassure' : 'silent';
    case 'out-of-flow':
    case 'loop':
      return 'guide';
    case 'insecure':
      return 'caution';
    case 'unsafe-request':
      return verdict.flaw.kind === 'answer-to-impostor' && verdict.flaw.lookalike.certainty === 'certain' ? 'stop' : 'caution';
    case 'lookalike':
      return verdict.certainty === 'certain' ? 'stop' : 'caution';
    default:
      return verdict satisfies never;
  }
}
