import type { Service } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import type { Navigation } from '../navigation.ts';
import { isOfSameRegistrant } from '../registrant.ts';
import { openedByPerson } from '../rules/lookalike.ts';
import type { Verdict } from '../verdict.ts';
import { isVouchedFor } from '../way-in.ts';
import { keptText } from '../web-address.ts';
import { fingerprint } from './fingerprint.ts';
import type { Lesson } from './lesson.ts';
import { type Remedy, rememberedId } from './memory.ts';
import { isSameWorld, type World } from './world.ts';

/**
 * A bookmark that did not work, and the service at which the same person's next proven login there ended: what the bookmark should open.
 *
 * It is offered, and written when the person says so. So that nobody can put himself there, the service is the one for which the bookmark was made; or, where it says nothing
 * of that, one that somebody vouches for, the login's own site, or one that the person opened themselves since then: typed, by a bookmark, or from our list.
 */

/** A bookmark that led to a page of a login which could not work as it was opened; plain JSON, until the browser closes. */
export interface DeadBookmark {
  /** The address as it is kept. */
  readonly url: string;
  /** `loginKey` of that login, and the host of its page. */
  readonly login: string;
  readonly hostname: string;
  /** Host of the site for which it was made, where it says that. */
  readonly madeFor?: string | undefined;
  readonly world: World;
  readonly atMs: number;
  /** Hosts that the person has opened themselves since then, at most `MAX_OPENED_HOSTS`. */
  readonly opened: readonly string[];
  /** No login counts for it any more: the next one was finished, or which bookmark it was for nobody can tell. */
  readonly isOver?: boolean | undefined;
  /** The tab in which the person had it changed: nowhere else anything is said of it any more. */
  readonly changedIn?: number | undefined;
}

/** Who tries more bookmarks in a row has given up the first. */
export const MAX_DEAD_BOOKMARKS = 8;

export const MAX_OPENED_HOSTS = 8;

/** A login on another day has nothing to do with it. */
const MAX_REMEDY_MS = 12 * 60 * 60_000;

/** A page as it was judged, and what it teaches. */
export interface SeenPage {
  readonly navigation: Navigation;
  readonly verdict: Verdict;
  readonly lesson?: Lesson | undefined;
  readonly world: World | undefined;
}

/** The dead bookmarks after a page, and what the login that it finished is the remedy for. */
export function followDead(
  dead: readonly DeadBookmark[],
  { navigation, verdict, lesson, world }: SeenPage,
  directory: Directory,
): { readonly dead: readonly DeadBookmark[]; readonly remedies: readonly Remedy[] } {
  // Nothing of private windows, nor of a tab of which nobody knows whether it is one.
  if (world === undefined || world.isPrivate) return { dead, remedies: [] };
  const added = deadBookmark(navigation, verdict, world);
  if (added) return { dead: [added, ...dead.filter((one) => !isSame(one, added))].slice(0, MAX_DEAD_BOOKMARKS), remedies: [] };
  if (lesson) return finished(dead, lesson, world, navigation.atMs, directory);
  const opened = openedByPerson(navigation);
  return { dead: opened === undefined ? dead : markOpened(dead, opened, world), remedies: [] };
}

/** Takes in that the person has opened this host themselves. */
export function markOpened(dead: readonly DeadBookmark[], hostname: string, world: World | undefined): readonly DeadBookmark[] {
  const isNews = (one: DeadBookmark) => !one.isOver && isSameWorld(one.world, world) && !one.opened.includes(hostname);
  if (!dead.some(isNews)) return dead;
  return dead.map((one) => (isNews(one) ? { ...one, opened: [hostname, ...one.opened].slice(0, MAX_OPENED_HOSTS) } : one));
}

/** By which the address of a bookmark, as it is kept, is known again. */
export function bookmarkPrint(url: string): string {
  return fingerprint(url);
}

function deadBookmark({ arrival, url, requested, atMs }: Navigation, verdict: Verdict, world: World): DeadBookmark | undefined {
  if (arrival !== 'bookmark' || verdict.kind !== 'out-of-flow') return undefined;
  const { login, request } = verdict;
  return {
    url: keptText(requested.href).href,
    login: loginKey(login),
    hostname: url.hostname,
    ...(request.origin !== undefined && { madeFor: new URL(request.origin).hostname }),
    world,
    atMs,
    opened: [],
  };
}

function isSame(one: DeadBookmark, other: DeadBookmark): boolean {
  return one.url === other.url && isSameWorld(one.world, other.world);
}

function finished(dead: readonly DeadBookmark[], { login, start }: Lesson, world: World, atMs: number, directory: Directory) {
  const waiting = dead.filter((one) => isWaiting(one, login, world, atMs));
  const unnamed = waiting.filter(({ madeFor }) => madeFor === undefined);
  const cured = waiting.filter((one) =>
    one.madeFor === undefined ? unnamed.length === 1 && mayBe(start, one, directory) : isMadeFor(one.madeFor, start, directory),
  );
  const over = new Set([...unnamed, ...cured]);
  if (over.size === 0) return { dead, remedies: [] };
  const service = idOf(start, directory);
  return {
    dead: dead.map((one) => (over.has(one) ? { ...one, isOver: true } : one)),
    remedies: cured.map(({ url }): Remedy => ({ bookmark: bookmarkPrint(url), service })),
  };
}

function isWaiting({ isOver, login, world, atMs }: DeadBookmark, finishedLogin: string, at: World, nowMs: number): boolean {
  return !isOver && login === finishedLogin && isSameWorld(world, at) && nowMs - atMs <= MAX_REMEDY_MS;
}

/** The login ended where the request's own answer would have gone: the same service, at a host that the catalogue names or whose place its entry takes, or the same registrant's. */
export function isMadeFor(madeFor: string, start: string, directory: Directory): boolean {
  const ended = new URL(start).hostname;
  const service = directory.serviceAt(madeFor);
  const isSame = service !== undefined && service === directory.serviceAt(ended);
  return (isSame && (service.hosts.includes(ended) || service.leadsTo !== 'information')) || isOfSameRegistrant(ended, madeFor, directory);
}

/** Who may be offered where the bookmark names nobody. */
function mayBe(start: string, { hostname, opened }: DeadBookmark, directory: Directory): boolean {
  const ended = new URL(start).hostname;
  return isVouchedFor({ id: idOf(start, directory) }) || opened.includes(ended) || isOfSameRegistrant(ended, hostname, directory);
}

/** Its entry in the catalogue, where that leads into it; else the service as it was learned. */
function idOf(start: string, directory: Directory): Service['id'] {
  const known = directory.serviceAt(new URL(start).hostname);
  return known && known.leadsTo !== 'information' ? known.id : rememberedId({ start });
}
