import { MAIN_FRAME, PRIORITY, type Rule } from './rule.ts';

/** There is one such rule. */
export const TRUST_RULE_ID = 1;

/** Lets everybody through to the hosts that the person trusts for good; a dynamic rule, it outlives the browser. */
export function trustRule(hostnames: readonly string[]): Rule {
  return {
    id: TRUST_RULE_ID,
    priority: PRIORITY.passage,
    action: { type: 'allow' },
    condition: { resourceTypes: MAIN_FRAME, requestDomains: hostnames },
  };
}
