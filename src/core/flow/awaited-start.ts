import type { Directory } from '../directory.ts';
import type { Navigation } from '../navigation.ts';
import { isOfSameRegistrant } from '../registrant.ts';
import { openedByPerson } from '../rules/lookalike.ts';
import type { Lesson } from './lesson.ts';
import { isMadeFor, MAX_OPENED_HOSTS } from './remedy.ts';
import { isSameWorld, type World } from './world.ts';

/**
 * "I go there now, remember it": a person says at a dead page that they now open their service by themselves. Where their next proven login there ends is remembered.
 *
 * By itself only what nobody else can have brought about: a site that the person opened themselves since then, or one of the login's own registrant; where the page says for whom it
 * was made, only theirs. Any other place is asked about, at that place.
 */

/** What is waited for; plain JSON, until the browser closes. */
export interface AwaitedStart {
  /** `loginKey` of the login, and its page without query and fragment. */
  readonly login: string;
  readonly signIn: string;
  readonly byQuery?: boolean | undefined;
  /** Host of the site for which the dead page was made, where it says that. */
  readonly madeFor?: string | undefined;
  readonly world: World;
  readonly atMs: number;
  /** Hosts that the person has opened themselves since then, at most `MAX_OPENED_HOSTS`. */
  readonly opened: readonly string[];
  /** Where the last login there ended: a start page. */
  readonly ended?: string | undefined;
  /** That place is remembered; nothing is waited for any more. */
  readonly isKept?: boolean | undefined;
}

/** A person who comes back on another day goes somewhere else. */
const MAX_AWAITED_MS = 12 * 60 * 60_000;

/** What a page is to it. */
export interface PageAfter {
  readonly navigation: Pick<Navigation, 'arrival' | 'requested' | 'atMs'>;
  readonly lesson?: Lesson | undefined;
  readonly world: World | undefined;
}

/** What is waited for after a page; `isCertain`: the place where it ended is to be remembered without another word. */
export function followAwaited(
  awaited: AwaitedStart,
  { navigation, lesson, world }: PageAfter,
  directory: Directory,
): { readonly awaited: AwaitedStart; readonly isCertain: boolean } {
  const isOver = awaited.isKept || navigation.atMs - awaited.atMs > MAX_AWAITED_MS;
  if (isOver || !isSameWorld(awaited.world, world)) return { awaited, isCertain: false };
  const opened = openedByPerson(navigation);
  const after = opened === undefined ? awaited : openedToo(awaited, opened);
  if (!lesson || lesson.login !== awaited.login) return { awaited: after, isCertain: false };
  return { awaited: { ...after, ended: lesson.start }, isCertain: isTheirs(lesson.start, after, directory) };
}

/** Takes in that the person has opened this host themselves. */
export function openedToo(awaited: AwaitedStart, hostname: string): AwaitedStart {
  if (awaited.opened.includes(hostname)) return awaited;
  return { ...awaited, opened: [hostname, ...awaited.opened].slice(0, MAX_OPENED_HOSTS) };
}

function isTheirs(start: string, { signIn, madeFor, opened }: AwaitedStart, directory: Directory): boolean {
  if (madeFor !== undefined) return isMadeFor(madeFor, start, directory);
  const ended = new URL(start).hostname;
  return opened.includes(ended) || isOfSameRegistrant(ended, new URL(signIn).hostname, directory);
}
