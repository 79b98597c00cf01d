import { expect, test } from 'vitest';
import { MAIN_FRAME, PRIORITY, type Rule } from '../../../src/shield/rule.ts';
import { blocking, blockRule, keepingBlocked, MAX_BLOCKED_HOSTS, passageRules, passing } from '../../../src/shield/session-rules.ts';
import { applied, numbered } from './applied.ts';

const BOTH = ['chrome', 'firefox'] as const;
const passage = (tabId: number, hostname: string): readonly Rule[] => numbered(passageRules({ tabId, hostname }));

test('a stopped host is blocked in every tab, with the root’s dot too, and never above what is official by name', () => {
  const rule = blockRule(8, 'evil.example.');
  expect(rule).toMatchObject({ id: 8, action: { type: 'block' }, priority: PRIORITY.named });
  for (const dialect of BOTH) {
    const decide = applied([rule], dialect);
    expect(['https://evil.example/', 'http://evil.example.:81/', 'https://x.evil.example/'].map((url) => decide({ url }))).toEqual([
      'block',
      'block',
      'block',
    ]);
    expect(decide({ url: 'https://notevil.example/' })).toBeUndefined();
  }
});

test.for(BOTH)('going on lets one tab through to one host and nothing below it, above all that is blocked: %s', (dialect) => {
  const decide = applied([blockRule(9, 'evil.example'), ...passage(3, 'evil.example')], dialect);
  expect(decide({ url: 'https://evil.example/', tabId: 3 })).toBe('allow');
  expect(decide({ url: 'https://evil.example/', tabId: 4 })).toBe('block');
  expect(decide({ url: 'https://account.login.nhs.uk.evil.example/', tabId: 3 })).toBe('block');
});

test.for(BOTH)('going on from a host with the root’s dot reaches it: %s', (dialect) => {
  const decide = applied([blockRule(9, 'evil.example.'), ...passage(3, 'evil.example.')], dialect);
  for (const url of ['https://evil.example./', 'https://evil.example/']) expect(decide({ url, tabId: 3 })).toBe('allow');
});

test.for(BOTH)('and to an address that an official name stands in front of, which was warned about: %s', (dialect) => {
  const decide = applied(passage(3, 'evil.example'), dialect);
  expect(decide({ url: 'https://account.login.nhs.uk:x@evil.example:8443/', tabId: 3 })).toBe('allow');
});

test('only requests for pages are touched', () => {
  for (const { condition } of [...passage(1, 'a.example'), blockRule(2, 'a.example')]) expect(condition.resourceTypes).toBe(MAIN_FRAME);
});

test('the same host is blocked once', () => {
  const first = blocking([], 'evil.example');
  expect(first?.addRules).toHaveLength(1);
  for (const host of ['evil.example', 'evil.example.']) expect(blocking(first?.addRules ?? [], host)).toBeUndefined();
});

test('the oldest impostors make room, passages stay', () => {
  const rules = [...passage(1, 'a.example'), ...Array.from({ length: MAX_BLOCKED_HOSTS }, (_, i) => blockRule(i + 2, `x${i}.example`))];
  expect(blocking(rules, 'new.example')?.removeRuleIds).toEqual([2]);
  for (const count of [3, MAX_BLOCKED_HOSTS / 2 + 1, MAX_BLOCKED_HOSTS])
    expect(blocking(rules.slice(0, count), 'new.example')?.removeRuleIds, `${count} rules`).toEqual([]);
});

test('what is no impostor any more is blocked no more, and passages stay', () => {
  const rules = [...passage(1, 'a.example'), blockRule(4, 'x.example'), blockRule(5, 'y.example.')];
  expect(keepingBlocked(rules, (host) => host !== 'y.example')).toEqual({ addRules: [], removeRuleIds: [5] });
  expect(keepingBlocked(rules, () => true)).toBeUndefined();
});

test('passages are exactly those that are asked for: what is there stays, what is missing comes, what is over goes', () => {
  const first = passing(
    [blockRule(4, 'x.example')],
    [
      { tabId: 1, hostname: 'a.example' },
      { tabId: 2, hostname: 'a.example' },
    ],
  );
  expect(first).toMatchObject({ removeRuleIds: [], addRules: [{ id: 5 }, { id: 6 }] });
  const rules = [blockRule(4, 'x.example'), ...(first?.addRules ?? [])];
  expect(
    passing(rules, [
      { tabId: 2, hostname: 'a.example' },
      { tabId: 1, hostname: 'a.example.' },
    ]),
  ).toBeUndefined();
  expect(
    passing(rules, [
      { tabId: 2, hostname: 'a.example' },
      { tabId: 2, hostname: 'b.example' },
    ]),
  ).toMatchObject({
    removeRuleIds: [5],
    addRules: [{ id: 7, condition: { tabIds: [2] } }],
  });
  expect(passing(rules, [])).toEqual({ addRules: [], removeRuleIds: [5, 6] });
});

test('a rule of an older kind, which let more through, is taken away', () => {
  const older: Rule = {
    id: 1,
    priority: 4,
    action: { type: 'allow' },
    condition: { resourceTypes: MAIN_FRAME, requestDomains: ['a.example'], tabIds: [1] },
  };
  expect(passing([older], [{ tabId: 1, hostname: 'a.example' }])).toMatchObject({ removeRuleIds: [1], addRules: [{ id: 2 }] });
});
