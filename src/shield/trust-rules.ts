import { exactHosts } from './exact-host.ts';
import { MAIN_FRAME, PRIORITY, type Rule } from './rule.ts';
import { nextId, type RulesChange, replacing } from './session-rules.ts';

/** Lets every tab through to the hosts that the person trusts for good, and to none below them; dynamic rules, which outlive the browser. */
export function trustRules(hostnames: readonly string[]): readonly Omit<Rule, 'id'>[] {
  return exactHosts(hostnames).map((addresses) => ({
    priority: PRIORITY.trusted,
    action: { type: 'allow' },
    condition: { resourceTypes: MAIN_FRAME, ...addresses },
  }));
}

/** Has exactly these hosts trusted; `undefined` when it is so already. */
export function trusting(rules: readonly Rule[], hostnames: readonly string[]): RulesChange | undefined {
  return replacing(rules, trustRules(hostnames), nextId(rules));
}
