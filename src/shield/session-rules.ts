import { MAIN_FRAME, PRIORITY, type Rule } from './rule.ts';

/** Rules that last until the browser closes. A rule's condition says what it is for, so nothing else has to be kept. */

/** Browsers take at least 5,000 session rules; the oldest impostors make room. */
export const MAX_BLOCKED = 1000;

/** Lets one tab through to one host: the "go on". */
export function passageRule(id: number, tabId: number, hostname: string): Rule {
  return {
    id,
    priority: PRIORITY.passage,
    action: { type: 'allow' },
    condition: { resourceTypes: MAIN_FRAME, requestDomains: [hostname], tabIds: [tabId] },
  };
}

/** Keeps every request from a host that the engine has stopped once. */
export function blockRule(id: number, hostname: string): Rule {
  return {
    id,
    priority: PRIORITY.named,
    action: { type: 'block' },
    condition: { resourceTypes: MAIN_FRAME, requestDomains: [hostname] },
  };
}

/** A change of the session rules. */
export interface SessionRulesChange {
  readonly addRules: readonly Rule[];
  readonly removeRuleIds: readonly number[];
}

/** Blocks one more host; `undefined` when it is blocked already. */
export function blocking(rules: readonly Rule[], hostname: string): SessionRulesChange | undefined {
  const blocked = rules.filter(({ action }) => action.type === 'block');
  if (blocked.some(({ condition }) => condition.requestDomains?.includes(hostname))) return undefined;
  return {
    addRules: [blockRule(nextId(rules), hostname)],
    removeRuleIds: blocked.slice(0, blocked.length + 1 - MAX_BLOCKED).map(({ id }) => id),
  };
}

/** Lets a tab through to a host; the same passage twice is one. */
export function allowing(rules: readonly Rule[], tabId: number, hostname: string): SessionRulesChange {
  return { addRules: [passageRule(nextId(rules), tabId, hostname)], removeRuleIds: passagesOf(rules, tabId, hostname) };
}

/** Ends a tab's passage to a host. */
export function ending(rules: readonly Rule[], tabId: number, hostname: string): SessionRulesChange {
  return { addRules: [], removeRuleIds: passagesOf(rules, tabId, hostname) };
}

function passagesOf(rules: readonly Rule[], tabId: number, hostname: string): readonly number[] {
  return rules
    .filter(
      ({ action, condition }) =>
        action.type === 'allow' && condition.tabIds?.includes(tabId) && condition.requestDomains?.includes(hostname),
    )
    .map(({ id }) => id);
}

function nextId(rules: readonly Rule[]): number {
  return Math.max(0, ...rules.map(({ id }) => id)) + 1;
}
