import { expect, test } from 'vitest';
import { type AwaitedStart, followAwaited } from '../../src/core/flow/awaited-start.ts';
import type { Lesson } from '../../src/core/flow/lesson.ts';
import { sameOrigin } from '../../src/core/flow/lesson.ts';
import type { ForgivingService, Remedy } from '../../src/core/flow/memory.ts';
import { afterEvent, withVerdict } from '../../src/core/flow/reduce.ts';
import { type DeadBookmark, followDead } from '../../src/core/flow/remedy.ts';
import type { TabState, Tabs } from '../../src/core/flow/tab-state.ts';
import type { World } from '../../src/core/flow/world.ts';
import { judge } from '../../src/core/judge.ts';
import { loginKey } from '../../src/core/login.ts';
import { OPENED_BY_PAGE } from '../../src/core/navigation.ts';
import { SEED } from '../seed.ts';
import { SIZE } from '../size.ts';
import { directory } from '../unit/core/flow/journey.ts';
import { randomFrom } from '../vectors/random-addresses.ts';
import { browse, markOf } from './learning/browsing.ts';
import { createWeb, isIntruder, type Moves, SERVICES, type Web } from './learning/intruders-web.ts';

interface Played {
  readonly web: Web;
  /** What Frontdoor learned, and what it would have learned by the rule that it had before. */
  readonly learned: readonly Lesson[];
  readonly learnedBefore: readonly Lesson[];
  /** Services whose kept requests are left alone from now on. */
  readonly forgiving: readonly ForgivingService[];
  /** What a bookmark that did not work would be made to open. */
  readonly remedies: readonly Remedy[];
  /** How many bookmarks did not work. */
  readonly deadCount: number;
  /** Where the person starts, as it is remembered after "I go there now", which they say at every dead page. */
  readonly starts: readonly string[];
  /** What was learned in a private window, or from a page in another world than the one in which it was learned. */
  readonly crossed: readonly string[];
}

/** The world in whose tabs a page was asked for, where its path says so. */
const WORLD_IN_PATH = /\/start\/(\S+)$/;

function isCrossed({ start }: Lesson, world: World | undefined): boolean {
  const mark = WORLD_IN_PATH.exec(start)?.[1];
  return world === undefined || world.isPrivate || (mark !== undefined && mark !== markOf(world));
}

/** The rule that five attacks turned against the person: a person who was inside of a login and is back where it began has finished it. */
function lessonsBefore(tab: TabState | undefined, url: URL, arrival: string): readonly Lesson[] {
  if (!tab?.inside || directory.loginAt(url) || !OPENED_BY_PAGE.has(arrival as never)) return [];
  return tab.flows.flatMap(({ login, start }) => (start !== undefined && sameOrigin(start, url.href) ? [{ login, start }] : []));
}

function play(seed: number, moves: Moves): Played {
  const random = randomFrom(seed);
  const web = createWeb(random, moves);
  const learned: Lesson[] = [];
  const learnedBefore: Lesson[] = [];
  const forgiving: ForgivingService[] = [];
  const remedies: Remedy[] = [];
  let [dead, deadCount]: readonly [readonly DeadBookmark[], number] = [[], 0];
  const starts: string[] = [];
  const crossed: string[] = [];
  let awaited: AwaitedStart | undefined;
  let tabs: Tabs = new Map();
  browse(web, random, moves, (event) => {
    const before = tabs.get(event.tabId);
    const step = afterEvent(tabs, event, directory);
    tabs = step.tabs;
    if (!step.navigation) return;
    const { arrival, url } = step.navigation;
    const verdict = judge(step.navigation, directory);
    tabs = withVerdict(tabs, event.tabId, verdict, directory);
    const world = tabs.get(event.tabId)?.world;
    const followed = followDead(dead, { navigation: step.navigation, verdict, lesson: step.lesson, world }, directory);
    if (followed.dead[0] !== dead[0] && arrival === 'bookmark') deadCount += 1;
    dead = followed.dead;
    remedies.push(...followed.remedies);
    if (awaited) {
      const after = followAwaited(awaited, { navigation: step.navigation, lesson: step.lesson, world }, directory);
      ({ awaited } = after);
      if (after.isCertain && awaited.ended !== undefined) starts.push(awaited.ended);
    }
    if (verdict.kind === 'out-of-flow' && world && !world.isPrivate) {
      const { login, request } = verdict;
      const madeFor = request.origin === undefined ? undefined : new URL(request.origin).hostname;
      const signIn = url.origin + url.pathname;
      awaited = { login: loginKey(login), signIn, madeFor, world, atMs: step.navigation.atMs, opened: [] };
    }
    if (step.lesson) learned.push(step.lesson);
    if (step.lesson && isCrossed(step.lesson, world)) crossed.push(step.lesson.start);
    if (step.forgiving) forgiving.push(step.forgiving);
    if (step.forgiving && (!world || world.isPrivate)) crossed.push(step.forgiving.origin);
    learnedBefore.push(...lessonsBefore(before, url, arrival));
  });
  return { web, learned, learnedBefore, forgiving, remedies, deadCount, starts, crossed };
}

const originOf = ({ start }: Lesson): string => new URL(start).origin;
/** A login at a host of the intruder is finished whenever he says so, and tells of nobody else's. */
const isHisOwn = ({ login }: Lesson): boolean => isIntruder(`https://${login.replace('server@', '')}/`);
const isFinished = ({ finished }: Web, lesson: Lesson): boolean => finished.has(`${lesson.login} ${originOf(lesson)}`) || isHisOwn(lesson);
/** The person was at the genuine login for this very client, and left it through its own page: a server that hides the answer is not seen through. */
const isBrokenOff = ({ brokenOff }: Web, lesson: Lesson): boolean => brokenOff.has(`${lesson.login} ${originOf(lesson)}`);

/**
 * A catalogued service that did begin its own login there: in a window that a page holds, two navigations at once and a redirect of the service to itself can look like the end of
 * it. Only that service gains a place, and it has one in the catalogue; seen twice in 140,000 histories.
 */
const isHarmless = (lesson: Lesson): boolean =>
  !isIntruder(lesson.start) &&
  directory.providerById(lesson.login)?.services.some(({ id }) => directory.serviceAt(new URL(lesson.start).hostname)?.id === id) === true;

/** The first history; those of two seeds are never the same. */
const first = SEED * 10_000_000;

test(`${SIZE.histories} histories with an intruder: nobody is learned for a login that did not finish there`, () => {
  const moves: Moves = new Map();
  let [honest, taught, residual, silenced, harmless, cured, dead, begun] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < SIZE.histories; i += 1) {
    const { web, learned, forgiving, remedies, deadCount, starts, crossed } = play(first + i, moves);
    expect(crossed, `SEED=${SEED}, history ${i}`).toEqual([]);
    // Whom the person did not go to by themselves afterwards stands in nobody's bookmark; and here nobody goes to an intruder but at first.
    const stolen = remedies.filter(({ service }) => isIntruder(`${service.replace('remembered:', '')}/`));
    expect(stolen, `SEED=${SEED}, history ${i}`).toEqual([]);
    expect(starts.filter(isIntruder), `SEED=${SEED}, history ${i}`).toEqual([]);
    begun += starts.length;
    cured += remedies.length;
    dead += deadCount;
    const wrong = learned.filter((lesson) => !isFinished(web, lesson) && !isBrokenOff(web, lesson));
    expect(
      wrong.filter((lesson) => !isHarmless(lesson)),
      `SEED=${SEED}, history ${i}`,
    ).toEqual([]);
    harmless += wrong.length;
    // Silence needs less than a door; but somebody must have been given back to that service.
    const mute = forgiving.map(({ login, origin }) => ({ login, start: `${origin}/` }));
    expect(
      mute.filter((lesson) => !isFinished(web, lesson) && !isBrokenOff(web, lesson)),
      `SEED=${SEED}, history ${i}`,
    ).toEqual([]);
    silenced += mute.length;
    residual += learned.filter((lesson) => !isFinished(web, lesson)).length;
    const isHonest = SERVICES.some((service) => [...web.finished].some((one) => one.endsWith(` ${service}`)));
    if (isHonest) honest += 1;
    if (learned.some(({ start }) => !isIntruder(start))) taught += 1;
  }
  console.log(
    `${SIZE.histories} histories: ${honest} finish an honest login, ${taught} teach one; broken off and hidden: ${residual}; kept requests taken: ${silenced}; dead bookmarks: ${dead}, with a remedy: ${cured}; start pages remembered: ${begun}`,
  );
  console.log(
    [...moves]
      .toSorted((a, b) => b[1] - a[1])
      .map(([name, times]) => `${name}: ${times}`)
      .join('\n'),
  );
  expect(honest).toBeGreaterThan(SIZE.histories / 5);
  expect(taught).toBeGreaterThan(SIZE.histories / 10);
  expect(silenced).toBeGreaterThan(0);
  // Both are rare: one in two hundred. Of a thousand histories, none at all would be chance.
  for (const rare of [begun, cured]) expect(rare).toBeGreaterThanOrEqual(Math.floor(SIZE.histories / 4000));
  expect(harmless).toBeLessThanOrEqual(2 + SIZE.histories / 20_000);
  // A move that was never made proves nothing; at the sizes that are quoted each is made a thousand times.
  for (const [name, times] of moves) expect(times, name).toBeGreaterThan(Math.min(1000, SIZE.histories / 200));
});

test('with the rule of before, an intruder is learned within a thousand histories', () => {
  const moves: Moves = new Map();
  const fooled = Array.from({ length: 1000 }, (_, i) => play(first + i, moves)).filter(({ web, learnedBefore }) =>
    learnedBefore.some((lesson) => isIntruder(lesson.start) && !isFinished(web, lesson) && !isBrokenOff(web, lesson)),
  );
  expect(fooled.length).toBeGreaterThan(0);
});
