import { expect, test } from 'vitest';
import type { TabEvent } from '../../../../src/core/flow/event.ts';
import { fingerprint } from '../../../../src/core/flow/fingerprint.ts';
import { afterEvent, type Step, type WasUsed } from '../../../../src/core/flow/reduce.ts';
import type { Tabs } from '../../../../src/core/flow/tab-state.ts';
import { usedValues } from '../../../../src/core/flow/used-values.ts';
import type { World } from '../../../../src/core/flow/world.ts';
import { directory, ORDINARY } from './journey.ts';

const ASK =
  'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=8f3ad2c1&nonce=77b0c4e9';
const IN_IT = [fingerprint('8f3ad2c1'), fingerprint('77b0c4e9')];

const pages: readonly [url: string, used: readonly string[], because: string][] = [
  [ASK, IN_IT, 'each one-time value of a request counts'],
  ['https://auth.login.nhs.uk/authorize?client_id=nhs-online', [], 'a request without any uses up nothing'],
  ['https://access.login.nhs.uk/enter-email?state=8f3ad2c1&nonce=77b0c4e9', [], 'a page in the middle of a login asks for nothing'],
  ['https://weather.example/?state=8f3ad2c1&nonce=77b0c4e9', [], 'a page of no login neither'],
];
test.for(pages)('%s uses up %j: %s', ([url, used]) => {
  expect(usedValues(new URL(url), directory)).toEqual(used);
});

/** The request is shown in a tab, of which this was told before. */
function shown(before: readonly TabEvent[], transition: string, wasUsed?: WasUsed): Step {
  const tabs = before.reduce<Tabs>((known, event) => afterEvent(known, event, directory).tabs, new Map());
  const event: TabEvent = { kind: 'committed', tabId: 1, url: ASK, transition, qualifiers: [], atMs: 1000 };
  return afterEvent(tabs, event, directory, wasUsed);
}

const worlds: readonly [world: World | undefined, used: readonly string[], because: string][] = [
  [ORDINARY, IN_IT, 'so that it is known when it is opened again'],
  [{ isPrivate: true, container: '' }, [], 'nothing is learned in private windows'],
  [undefined, [], 'nor in a tab of which nobody knows whether it is one'],
];
test.for(worlds)('of a request that is shown in %j, %j is told to be used up: %s', ([world, used]) => {
  const created: readonly TabEvent[] = world ? [{ kind: 'created', tabId: 1, world, atMs: 0 }] : [];
  expect(shown(created, 'typed').used).toEqual(used);
});

test('a request of which any one value was used before is told to be, by the moment at which it is shown', () => {
  const nonceWasUsed: WasUsed = (value, atMs) => value === IN_IT[1] && atMs === 1000;
  expect(shown([], 'typed', nonceWasUsed).navigation?.usedBefore).toBe(true);
  expect(shown([], 'typed', () => false).navigation?.usedBefore).toBeUndefined();
  expect(shown([], 'typed').navigation?.usedBefore).toBeUndefined();
});

test('that a request was used before says nothing where a page is loaded again of which nobody knows how it was reached', () => {
  const found: readonly TabEvent[] = [{ kind: 'found', tabId: 1, atMs: 0 }];
  expect(shown(found, 'reload', () => true).navigation).toMatchObject({ arrival: 'reload', usedBefore: undefined });
});

const reachedBy = (tabId: number, transition: string): TabEvent => ({
  kind: 'committed',
  tabId,
  url: ASK,
  transition,
  qualifiers: [],
  atMs: 500,
});

const born = (tabId: number): TabEvent => ({ kind: 'created', tabId, world: ORDINARY, atMs: 0 });

const shownAgain: readonly [tabs: readonly TabEvent[], because: string][] = [
  [[reachedBy(1, 'typed')], 'in its own tab, to which somebody had pasted it'],
  [[{ kind: 'before-navigate', tabId: 1, url: ASK, atMs: 400 }, reachedBy(1, 'link')], 'in its own tab, which an app had opened'],
  [[born(2), reachedBy(2, 'typed'), born(1)], 'in a tab that was duplicated'],
];
test.for(shownAgain)('nor where it is the same page once more: %j, %s', ([before]) => {
  expect(shown(before, 'reload', () => true).navigation?.usedBefore).toBeUndefined();
});

test('what was used before when it was first shown is so after a reload', () => {
  const tabs = afterEvent(new Map(), reachedBy(1, 'typed'), directory, () => true).tabs;
  const again: TabEvent = { kind: 'committed', tabId: 1, url: ASK, transition: 'reload', qualifiers: [], atMs: 1000 };
  expect(afterEvent(tabs, again, directory, () => false).navigation?.usedBefore).toBe(true);
});
