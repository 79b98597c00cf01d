import { expect, test } from 'vitest';
import { PRIORITY } from '../../../src/shield/priorities.ts';
import type { ShieldRule } from '../../../src/shield/rule.ts';
import { allowing, blocking, ending, MAX_BLOCKED, type SessionRulesChange } from '../../../src/shield/session-rules.ts';

function apply(rules: readonly ShieldRule[], change: SessionRulesChange | undefined): readonly ShieldRule[] {
  return change ? [...rules.filter(({ id }) => !change.removeRuleIds.includes(id)), ...change.addRules] : rules;
}

test('a passage is for one tab and one host, and beats every block', () => {
  const rules = apply(apply([], blocking([], 'evil.example')), allowing(apply([], blocking([], 'evil.example')), 7, 'evil.example'));
  const [block, allow] = rules;
  expect(allow?.condition).toEqual({ resourceTypes: ['main_frame'], requestDomains: ['evil.example'], tabIds: [7] });
  expect(allow?.priority).toBeGreaterThan(block?.priority ?? 0);
  expect(PRIORITY.passage).toBeGreaterThan(PRIORITY.official);
  expect(PRIORITY.official).toBeGreaterThan(PRIORITY.block);
});

test('the same passage twice is one, and it can be ended', () => {
  const once = apply([], allowing([], 7, 'evil.example'));
  const twice = apply(once, allowing(once, 7, 'evil.example'));
  expect(twice).toHaveLength(1);
  expect(apply(twice, ending(twice, 8, 'evil.example'))).toHaveLength(1);
  expect(apply(twice, ending(twice, 7, 'evil.example'))).toEqual([]);
});

test('a host is blocked once; of too many, the oldest makes room, and every id is its own', () => {
  let rules: readonly ShieldRule[] = apply([], allowing([], 1, 'kept.example'));
  for (let i = 0; i < MAX_BLOCKED + 5; i += 1) rules = apply(rules, blocking(rules, `e${i}.example`));
  expect(blocking(rules, `e${MAX_BLOCKED}.example`)).toBeUndefined();
  expect(rules).toHaveLength(MAX_BLOCKED + 1);
  expect(rules.map(({ condition }) => condition.requestDomains?.[0])).toContain('kept.example');
  expect(rules.map(({ condition }) => condition.requestDomains?.[0])).not.toContain('e4.example');
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
