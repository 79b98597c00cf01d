import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { type DeadBookmark, followDead, isMadeFor, markOpened } from '../../../../src/core/flow/remedy.ts';
import type { World } from '../../../../src/core/flow/world.ts';
import { judge } from '../../../../src/core/judge.ts';
import { NOON, visit } from '../../../vectors/navigations/visit.ts';
import { directory, ORDINARY } from './journey.ts';

/** Bookmarks that did not work: what is kept of them until a login is their remedy. */

const WORK: World = { isPrivate: false, container: 'work' };
const dead: DeadBookmark = {
  url: 'https://access.login.nhs.uk/enter-email',
  login: 'nhs-login',
  hostname: 'access.login.nhs.uk',
  world: ORDINARY,
  atMs: NOON,
  opened: [],
};

test('that a person opened a host counts for every bookmark of that world that waits still', () => {
  const over: DeadBookmark = { ...dead, isOver: true };
  const elsewhere: DeadBookmark = { ...dead, world: WORK };
  const opened: DeadBookmark = { ...dead, opened: ['shop.example'] };
  expect(markOpened([dead, over, elsewhere], 'shop.example', ORDINARY)).toEqual([opened, over, elsewhere]);
  for (const unmoved of [[opened], [over], [elsewhere], []]) expect(markOpened(unmoved, 'shop.example', ORDINARY)).toBe(unmoved);
  expect(markOpened([dead], 'shop.example', undefined), 'nobody knows in which world').toEqual([dead]);
});

test('of the hosts that a person opened the last eight count', () => {
  const hosts = Array.from({ length: 9 }, (_, i) => `h${i}.example`);
  const all = hosts.reduce<readonly DeadBookmark[]>((list, host) => markOpened(list, host, ORDINARY), [dead]);
  expect(all[0]?.opened).toEqual(hosts.toReversed().slice(0, 8));
});

/** Of a service whose entry leads to a page that tells of it, and not into it. */
const INFORMATION_START = `https://${catalogue.providers.flatMap(({ services }) => services).find(({ leadsTo, hosts }) => leadsTo === 'information' && hosts.length > 0)?.hosts[0]}/`;

/** A bookmark of this page is opened. */
function open(list: readonly DeadBookmark[], page: string, world: World | undefined = ORDINARY): readonly DeadBookmark[] {
  const navigation = visit(page, 'bookmark');
  return followDead(list, { navigation, verdict: judge(navigation, directory), world }, directory).dead;
}

test('the last eight bookmarks are waited for; the same one again is no other, but in another world', () => {
  const pages = Array.from({ length: 9 }, (_, i) => `${dead.url}?page=${i}`);
  const all = pages.reduce<readonly DeadBookmark[]>((list, page) => open(list, page), []);
  expect(all.map(({ url }) => url)).toEqual(pages.toReversed().slice(0, 8));
  const twice = open(open([], dead.url), dead.url);
  expect(twice).toEqual([dead]);
  expect(open(twice, dead.url, WORK)).toHaveLength(2);
});

test('only a bookmark that cannot work as it was opened is waited for', () => {
  const kept = (page: string, arrival: 'bookmark' | 'link' | 'typed') => {
    const navigation = visit(page, arrival);
    return followDead([], { navigation, verdict: judge(navigation, directory), world: ORDINARY }, directory).dead.length;
  };
  expect(kept(dead.url, 'bookmark')).toBe(1);
  expect(kept(dead.url, 'typed'), 'nothing shows that it is kept').toBe(0);
  expect(kept('https://www.nhsapp.service.nhs.uk/login', 'bookmark'), 'a page that works').toBe(0);
});

const madeFor: readonly [host: string, start: string, isSame: boolean, because: string][] = [
  ['outlook.office.com', 'https://outlook.cloud.microsoft/', true, 'both are hosts of one service'],
  ['outlook.office.com', 'https://www.nhsapp.service.nhs.uk/', false, 'that is another service'],
  ['surgery.webgp.com', 'https://econsult.net/', true, 'the catalogue names that host, though its entry only tells of it'],
  ['econsult.net', 'https://surgery.webgp.com/', false, 'one of many hosts below a name, whose entry does not lead into it'],
  ['app.club.example', 'https://www.club.example/', true, 'nobody knows the service, and both are hosts of one registrant'],
  ['app.club.example', 'https://shop.example/', false, 'nobody knows either of them'],
];
test.for(madeFor)('of what was made for %s, a login that ended at %s is the remedy: %s, %s', ([host, start, isSame]) => {
  expect(isMadeFor(host, start, directory)).toBe(isSame);
});

test('nothing is kept of private windows, nor of a tab of which nobody knows whether it is one', () => {
  for (const world of [undefined, { isPrivate: true, container: '' }]) {
    const navigation = visit(dead.url, 'bookmark');
    expect(followDead([], { navigation, verdict: judge(navigation, directory), world }, directory).dead).toEqual([]);
  }
});

test.for([
  ['https://my.patientsknowbest.com/', 'patients-know-best', 'by its entry in the catalogue'],
  [INFORMATION_START, `remembered:${new URL(INFORMATION_START).origin}`, 'where that leads to a page about it only, by what was learned'],
] as const)('the remedy is the service at which the login ended, %s: %s, %s', ([start, service]) => {
  const list = [{ ...dead, madeFor: new URL(start).hostname }];
  const seen = {
    navigation: visit(start, 'redirect'),
    verdict: { kind: 'unrelated' },
    lesson: { login: 'nhs-login', start },
    world: ORDINARY,
  } as const;
  expect(followDead(list, seen, directory).remedies.map((remedy) => remedy.service)).toEqual([service]);
});

test('a login counts for half a day, and no longer', () => {
  const madeFor: DeadBookmark = { ...dead, madeFor: 'shop.example' };
  const after = (ms: number) =>
    followDead(
      [madeFor],
      {
        navigation: visit('https://shop.example/', 'redirect', { atMs: NOON + ms }),
        verdict: { kind: 'unrelated' },
        lesson: { login: 'nhs-login', start: 'https://shop.example/' },
        world: ORDINARY,
      },
      directory,
    );
  expect(after(12 * 60 * 60_000)).toMatchObject({ dead: [{ isOver: true }], remedies: [{ service: 'remembered:https://shop.example' }] });
  expect(after(12 * 60 * 60_000 + 1)).toEqual({ dead: [madeFor], remedies: [] });
});
