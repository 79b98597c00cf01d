import { withoutRoot } from '../core/names/without-root.ts';
import { exactHosts, withRoot } from './exact-host.ts';
import { MAIN_FRAME, PRIORITY, type Rule } from './rule.ts';

/** Rules that last until the browser closes. A rule's condition says what it is for, so nothing else has to be kept. */

/** Browsers take at least 5,000 session rules; the oldest impostors make room. */
export const MAX_BLOCKED_HOSTS = 1000;

/** One tab may go to one host: the "go on". */
export interface Passage {
  readonly tabId: number;
  readonly hostname: string;
}

type WithoutId = Omit<Rule, 'id'>;

/** Lets one tab through to one host, and to none below it. */
export function passageRules({ tabId, hostname }: Passage): readonly WithoutId[] {
  return exactHosts([hostname]).map((addresses) => ({
    priority: PRIORITY.passage,
    action: { type: 'allow' },
    condition: { resourceTypes: MAIN_FRAME, ...addresses, tabIds: [tabId] },
  }));
}

/** Keeps every request from a host that the engine has stopped once, and from all below it. */
export function blockRule(id: number, hostname: string): Rule {
  return {
    id,
    priority: PRIORITY.named,
    action: { type: 'block' },
    condition: { resourceTypes: MAIN_FRAME, requestDomains: withRoot(withoutRoot(hostname)) },
  };
}

/** A change of the browser's rules. */
export interface RulesChange {
  readonly addRules: readonly Rule[];
  readonly removeRuleIds: readonly number[];
}

/** Blocks one more host; `undefined` when it is blocked already. */
export function blocking(rules: readonly Rule[], hostname: string): RulesChange | undefined {
  const blocked = rules.filter(({ action }) => action.type === 'block');
  if (blocked.some(({ condition }) => condition.requestDomains?.includes(withoutRoot(hostname)))) return undefined;
  return {
    addRules: [blockRule(nextId(rules), hostname)],
    removeRuleIds: blocked.slice(0, Math.max(0, blocked.length + 1 - MAX_BLOCKED_HOSTS)).map(({ id }) => id),
  };
}

/** Blocks no more the hosts of which this does not hold; `undefined` when it holds of all. */
export function keepingBlocked(rules: readonly Rule[], isBlocked: (hostname: string) => boolean): RulesChange | undefined {
  const over = rules.filter(
    ({ action, condition: { requestDomains: [hostname] = [] } }) =>
      action.type === 'block' && hostname !== undefined && !isBlocked(hostname),
  );
  return over.length === 0 ? undefined : { addRules: [], removeRuleIds: over.map(({ id }) => id) };
}

/** Has exactly these passages; `undefined` when it is so already. */
export function passing(rules: readonly Rule[], passages: readonly Passage[]): RulesChange | undefined {
  return replacing(
    rules.filter(({ action }) => action.type === 'allow'),
    passages.flatMap(passageRules),
    nextId(rules),
  );
}

/** Puts rules in the place of others, and leaves alone what is among both; `undefined` when all are. New ones are numbered from `firstId`. */
export function replacing(now: readonly Rule[], wanted: readonly WithoutId[], firstId: number): RulesChange | undefined {
  const there = new Set(now.map(meaning));
  const asked = new Set(wanted.map(meaning));
  const added = wanted.filter((rule) => !there.has(meaning(rule)));
  const removeRuleIds = now.filter((rule) => !asked.has(meaning(rule))).map(({ id }) => id);
  if (added.length === 0 && removeRuleIds.length === 0) return undefined;
  return { addRules: added.map((rule, i) => ({ id: firstId + i, ...rule })), removeRuleIds };
}

/** What a rule says, without its number and whatever a browser adds when it gives the rule back. */
function meaning({ priority, action, condition }: WithoutId): string {
  const { requestDomains, regexFilter, urlFilter, tabIds } = condition;
  return JSON.stringify([priority, action.type, requestDomains, regexFilter, urlFilter, tabIds]);
}

export function nextId(rules: readonly Rule[]): number {
  return Math.max(0, ...rules.map(({ id }) => id)) + 1;
}
