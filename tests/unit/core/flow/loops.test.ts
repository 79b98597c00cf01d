import { expect, test } from 'vitest';
import { countSoFar, entryOf, failureIn, loopAt } from '../../../../src/core/flow/loops.ts';
import type { Streak, TabState, Visit } from '../../../../src/core/flow/tab-state.ts';
import { NOON } from '../../../vectors/navigations/visit.ts';
import { INSIDE as ADDRESS_INSIDE, directory, journey, play, SERVICE } from './journey.ts';

/** What counts as in a row, and for how long. */

const INSIDE = new URL(ADDRESS_INSIDE);
const FAILED = new URL('https://www.nhsapp.service.nhs.uk/auth-return?error=server_error&state=a');
const BOUNCE_MS = 8000;
const TRYING_MS = 600_000;

const STREAK: Streak = {
  login: 'nhs-login',
  system: 'nhs-login',
  hostname: INSIDE.hostname,
  start: SERVICE,
  times: 2,
  sinceMs: NOON - 5000,
  atMs: NOON,
};

const visitAt = (atMs: number, more: Partial<Visit> = {}): Visit => ({ url: INSIDE.href, arrival: 'redirect', atMs, ...more });

type Case = readonly [
  because: string,
  given: { tab?: Partial<TabState>; visit?: Partial<Visit>; start?: string | undefined; url?: URL },
  times: number | undefined,
];

const entries: readonly Case[] = [
  ['sent there once more', {}, 3],
  ['at the last moment', { visit: { atMs: NOON + BOUNCE_MS - 1 } }, 3],
  ['later than that', { visit: { atMs: NOON + BOUNCE_MS } }, 1],
  ['for the first time', { tab: { enteredInARow: undefined } }, 1],
  ['by another page of the service', { start: 'https://www.nhsapp.service.nhs.uk/home' }, 3],
  ['by another service', { start: 'https://my.patientsknowbest.com/' }, 1],
  ['after another login', { tab: { enteredInARow: { ...STREAK, login: 'google' } } }, 1],
  ['the person starts anew', { visit: { arrival: 'typed' } }, 1],
  ['the person has pressed a button', { visit: { arrival: 'form' } }, undefined],
  ['the person goes back', { visit: { arrival: 'back-forward' } }, undefined],
  ['the tab is inside of it already', { tab: { inside: true } }, undefined],
  ['nobody knows who has sent it there', { start: undefined }, undefined],
  ['this is no login', { url: new URL('https://weather.example/') }, undefined],
];
test.for(entries)('how often in a row a tab was sent into a login: %s', ([, { tab, visit, url = INSIDE, ...given }, times]) => {
  const before: TabState = { flows: [], inside: false, enteredInARow: STREAK, ...tab } as TabState;
  const start = 'start' in given ? given.start : SERVICE;
  const entered = entryOf(before, visitAt(NOON + 1000, visit), start, url, directory);
  expect(entered?.times).toBe(times);
  if (entered) expect(entered.sinceMs).toBe(entered.times > 1 ? STREAK.sinceMs : entered.atMs);
});

const failures: readonly Case[] = [
  ['it lost its way once more', {}, 3],
  ['at the last moment', { visit: { atMs: NOON + TRYING_MS - 1 } }, 3],
  ['later than that', { visit: { atMs: NOON + TRYING_MS } }, 1],
  ['for the first time', { tab: { failedInARow: undefined } }, 1],
  ['the request was none', { url: new URL('https://www.nhsapp.service.nhs.uk/auth-return?error=invalid_request') }, 3],
  ['the person said no', { url: new URL('https://www.nhsapp.service.nhs.uk/auth-return?error=access_denied') }, undefined],
  ['no error', { url: new URL('https://www.nhsapp.service.nhs.uk/auth-return?code=c') }, undefined],
  ['the person opens the address of the error', { visit: { arrival: 'typed' } }, undefined],
  ['the tab was outside of any login', { tab: { inside: false } }, undefined],
  ['the page before was none of a login', { tab: { visit: visitAt(NOON, { url: 'https://weather.example/' }) } }, undefined],
  ['nobody saw who began the login', { tab: { flows: [] } }, undefined],
  ['it ends at a service that has not begun it', { url: new URL('https://my.patientsknowbest.com/?error=server_error') }, undefined],
  ['the login shows the error itself', { url: new URL(`${INSIDE}?error=server_error`) }, undefined],
];
test.for(failures)('how often in a row a login lost its way: %s', ([, { tab, visit, url = FAILED }, times]) => {
  const flow = { login: 'nhs-login', seenAtMs: NOON, start: SERVICE };
  const before = { flows: [flow], inside: true, visit: visitAt(NOON), failedInARow: STREAK, ...tab } as TabState;
  const failed = failureIn(before, visitAt(NOON + 1000, visit), url, directory);
  expect(failed?.times).toBe(times);
  if (failed) expect(failed).toMatchObject({ login: 'nhs-login', start: SERVICE, atMs: failed.atMs });
});

const LOOP = { kind: 'bounces', ...STREAK } as const;
const passing: readonly [because: string, visit: Partial<Visit>, url: string, isPart: boolean][] = [
  ['the service sends the person on at once', {}, SERVICE, true],
  ['at the last moment', { atMs: NOON + BOUNCE_MS - 1 }, SERVICE, true],
  ['later than that', { atMs: NOON + BOUNCE_MS }, SERVICE, false],
  ['by a link', { arrival: 'link' }, SERVICE, true],
  ['the person has pressed a button', { arrival: 'form' }, SERVICE, false],
  ['the person opens it', { arrival: 'typed' }, SERVICE, false],
  ['a page of somebody else', {}, 'https://weather.example/', false],
];
test.for(passing)('a page of the service that a circle comes through is a part of it: %s', ([, visit, url, isPart]) => {
  const tab: TabState = { flows: [], inside: false, visit: visitAt(NOON, { loop: LOOP }) };
  const now = visitAt(NOON + 1000, visit);
  expect(loopAt(tab, now, undefined, undefined, new URL(url))).toEqual(isPart ? LOOP : undefined);
  const lost: TabState = { ...tab, visit: visitAt(NOON, { loop: { ...LOOP, kind: 'failures' } }) };
  expect(loopAt(lost, now, undefined, undefined, new URL(url)), 'a login that lost its way is no circle').toBeUndefined();
});

test('twice in a row is a loop, once is not; that a login lost its way counts before a circle', () => {
  const once = { ...STREAK, times: 1 };
  const at = (entered?: Streak, failed?: Streak) => loopAt({ flows: [], inside: false }, visitAt(NOON), entered, failed, INSIDE)?.kind;
  expect(at(STREAK)).toBe('bounces');
  expect(at(once)).toBeUndefined();
  expect(at(undefined, STREAK)).toBe('failures');
  expect(at(undefined, once)).toBeUndefined();
  expect(at(STREAK, STREAK)).toBe('failures');
  expect(at(STREAK, once)).toBe('bounces');
});

test('the count lasts over pages of the service, until the person goes back to one', () => {
  const tab: TabState = { flows: [], inside: false, enteredInARow: STREAK };
  const service = new URL(SERVICE);
  expect(countSoFar(tab, visitAt(NOON), service, directory)).toBe(STREAK);
  expect(countSoFar(tab, visitAt(NOON, { arrival: 'back-forward' }), service, directory)).toBeUndefined();
  expect(countSoFar(tab, visitAt(NOON, { arrival: 'back-forward' }), INSIDE, directory)).toBe(STREAK);
});

test('a page that is loaded again and again was sent for once', () => {
  const product = 'https://www.amazon.co.uk/dp/B0ABCDEFGH';
  const deal = 'https://deals.example/go/1';
  const kindAfter = (loadedAgain: number, sent: number) => {
    const j = journey();
    j.visit(1, 'https://deals.example/', 'typed');
    for (let i = 0; i < sent; i += 1) j.visit(1, product, 'link', { asked: deal });
    for (let i = 0; i < loadedAgain; i += 1) j.visit(1, product, 'reload');
    j.visit(1, product, 'link', { asked: deal });
    return play(j.events).told.at(-1)?.verdict.kind;
  };
  expect(kindAfter(3, 1)).not.toBe('loop');
  expect(kindAfter(0, 5)).toBe('loop');
});
