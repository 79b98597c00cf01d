import { expect, test } from 'vitest';
import { PRIORITY } from '../../../src/shield/rule.ts';
import { allowing, blocking, blockRule, ending, MAX_BLOCKED, passageRule } from '../../../src/shield/session-rules.ts';

test('going on lets one tab through to one host, above all that is blocked', () => {
  const rule = passageRule(7, 3, 'evil.example');
  expect(rule).toMatchObject({ id: 7, action: { type: 'allow' }, condition: { tabIds: [3], requestDomains: ['evil.example'] } });
  expect(rule.priority).toBeGreaterThan(blockRule(1, 'evil.example').priority);
});

test('a stopped host is blocked in every tab, and never above what is official', () => {
  const rule = blockRule(8, 'evil.example');
  expect(rule).toMatchObject({ id: 8, action: { type: 'block' }, condition: { requestDomains: ['evil.example'] } });
  expect(rule.condition.tabIds).toBeUndefined();
  expect(rule.priority).toBe(PRIORITY.named);
});

test('only requests for pages are touched', () => {
  for (const { condition } of [passageRule(1, 1, 'a.example'), blockRule(2, 'a.example')])
    expect(condition.resourceTypes).toEqual(['main_frame']);
});

test('the same host is blocked once', () => {
  const first = blocking([], 'evil.example');
  expect(first?.addRules).toHaveLength(1);
  expect(blocking(first?.addRules ?? [], 'evil.example')).toBeUndefined();
});

test('the oldest impostors make room, passages stay', () => {
  const rules = [passageRule(1, 1, 'a.example'), ...Array.from({ length: MAX_BLOCKED }, (_, i) => blockRule(i + 2, `x${i}.example`))];
  expect(blocking(rules, 'new.example')?.removeRuleIds).toEqual([2]);
});

test('the same passage twice is one, and ending it leaves those of other tabs and hosts', () => {
  const rules = [passageRule(1, 1, 'a.example'), passageRule(2, 2, 'a.example'), passageRule(3, 1, 'b.example')];
  expect(allowing(rules, 1, 'a.example')).toMatchObject({ removeRuleIds: [1], addRules: [{ id: 4 }] });
  expect(ending(rules, 1, 'a.example')).toEqual({ addRules: [], removeRuleIds: [1] });
});
