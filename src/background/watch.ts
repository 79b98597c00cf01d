import { isAddedLogin } from '../core/added-services.ts';
import type { Directory } from '../core/directory.ts';
import type { TabEvent } from '../core/flow/event.ts';
import { wasAborted } from '../core/flow/failure-of.ts';
import type { MetSite } from '../core/flow/memory.ts';
import { afterEvent, navigationOf, withVerdict } from '../core/flow/reduce.ts';
import { followDead } from '../core/flow/remedy.ts';
import type { TabState } from '../core/flow/tab-state.ts';
import { judge } from '../core/judge.ts';
import type { Navigation } from '../core/navigation.ts';
import { siteOf } from '../core/personal-directory.ts';
import { withProof } from '../core/proven-flow.ts';
import { isOpenedByPerson, lookalike, openedByPerson } from '../core/rules/lookalike.ts';
import type { Severity } from '../core/severity.ts';
import type { Verdict } from '../core/verdict.ts';
import { webAddress } from '../core/web-address.ts';
import type { Doors } from './doors.ts';
import type { FrontPages } from './front-pages.ts';
import { type Judgement, judgementOf, NOTHING_SAID, stronger } from './judgement.ts';
import type { Learning } from './learning.ts';
import type { Session } from './session.ts';
import type { StartPlaces } from './start-places.ts';
import type { Said, Warning } from './tab-record.ts';
import { judgementBehind, type Warnings } from './warnings.ts';

/** What is told without being asked. */
const LOUD: ReadonlySet<Severity> = new Set<Severity>(['guide', 'caution', 'stop']);

/** A page as it is judged: once, when it is shown. What is told of it, now and later, is the judgement. */
export interface Judged {
  readonly navigation: Navigation;
  readonly verdict: Verdict;
  readonly judgement: Judgement;
  /** The same page once more, in its tab or in a twin of it, or the same dead page at another address of its own: a person who stays, or comes back, wants to see what is there. */
  readonly isShownAgain?: boolean;
}

/** Tells the person; see `present.ts`. */
export interface Present {
  page(tabId: number, judged: Judged): void;
  /** An impostor that is about to load, or that the browser blocked: nothing of it is shown. */
  impostor(tabId: number, judged: Omit<Judged, 'judgement'>): void;
  /** The load of this address was broken off; if it was our warning page, the impostor may still be there. */
  brokenOff(tabId: number, url: string): void;
  /** A page was stopped, and the browser shows an error of its own in the place of our warning page: the popup says why. */
  unshown(tabId: number, judgement: Judgement, atMs: number): void;
  /** Something else is known now of a page that was told before. */
  again(tabId: number, judgement: Judgement): void;
}

export interface WatchParts {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly doors: Doors;
  readonly present: Present;
  readonly warnings: Pick<Warnings, 'unshown'>;
  readonly learning: Learning;
  readonly startPlaces: Pick<StartPlaces, 'follow'>;
  readonly frontPages: Pick<FrontPages, 'shown' | 'failed' | 'tryOther'>;
}

/** Takes in one event of a tab: what it did to the tab, what the core thinks of the page, what the person is told. */
export function watch(
  event: TabEvent,
  { session, directory: current, doors, present, warnings, learning, startPlaces, frontPages }: WatchParts,
): void {
  if (event.kind === 'replaced') {
    session.move(event.replacedTabId, event.tabId);
    const { judgement } = session.of(event.tabId);
    if (judgement) present.again(event.tabId, judgement);
    return;
  }
  const directory = current();
  const { judgement: before, state: left } = session.of(event.tabId);
  const { tabs, navigation, lesson, forgiving, used = [], ...step } = afterEvent(session.states(), event, directory, learning.wasUsed);
  const { isContinued } = step;
  // Private windows are a world of their own: what was seen there is used nowhere else.
  const mayNote = session.of(event.tabId).state.world?.isPrivate === false;
  if (mayNote && event.kind === 'failed') frontPages.failed(event.url, event.error);
  if (event.kind === 'failed') frontPages.tryOther(event.tabId, event.url, event.error);
  if (!navigation) {
    session.setStates(tabs);
    // A warning may stay over our own page that says why; what vouches may not stay over anything.
    if (event.kind === 'committed' && before?.severity === 'reassure') present.again(event.tabId, NOTHING_SAID);
    if (event.kind === 'failed' && wasAborted(event.error)) present.brokenOff(event.tabId, event.url);
    if (event.kind === 'before-navigate' || (event.kind === 'failed' && !wasAborted(event.error))) {
      const unshown = event.kind === 'failed' ? warnings.unshown(event.tabId, event.url) : undefined;
      if (unshown) showUnshown(event, unshown, session, present);
      else foresee(event, directory, present);
    }
    return;
  }
  const verdict = judge(navigation, directory);
  session.setStates(withProof(withVerdict(tabs, event.tabId, verdict, directory), event.tabId, verdict));
  const now = judgementOf(verdict, doors.waysIn(verdict));
  // Of the same document, what was judged before it was cut to be kept counts, and not what is left of it: that is neither calmer nor worse.
  const judgement = isContinued && before && session.of(event.tabId).state.visit?.isCut ? ofCutAddress(before, now, verdict, false) : now;
  if (mayNote) frontPages.shown(navigation, judgement);
  const said = isContinued ? undefined : saidOf(before, left, navigation);
  session.change(event.tabId, () => ({ judgement, ...(said && { said }) }));
  const isShownAgain = step.isShownAgain === true || (isContinued === true && before?.page.kind === 'out-of-flow');
  present.page(event.tabId, { navigation, verdict, judgement, isShownAgain });
  const { world } = session.of(event.tabId).state;
  const { dead, remedies } = followDead(session.deadBookmarks(), { navigation, verdict, lesson, world }, directory);
  session.setDeadBookmarks(dead);
  startPlaces.follow({ navigation, verdict, lesson, world });
  const taught = { lesson, forgiving, remedies, used, met: metAt(navigation, directory), opened: openedByPerson(navigation) };
  void learning.learn(event.tabId, taught, navigation.atMs);
}

/** A page that was warned of or guided from, as it is left for another: a person who closed the popup may look for it. */
function saidOf(judgement: Judgement | undefined, { visit }: TabState, { url, atMs }: Navigation): Said | undefined {
  if (!judgement || !visit || visit.url === url.href || !LOUD.has(judgement.severity)) return undefined;
  return { judgement, hostname: new URL(visit.url).hostname, atMs };
}

/** A site that is like one that the person uses: a person who opened it themselves, or comes back on another day, is not warned of it again. */
function metAt(navigation: Navigation, directory: Directory): MetSite | undefined {
  const { url, atMs } = navigation;
  return directory.isLikeLearned(url)
    ? { hostname: siteOf(url, directory), isOpened: isOpenedByPerson(navigation), firstAtMs: atMs }
    : undefined;
}

/** A name can be judged before its page loads, and when the browser blocked it by itself. */
function foresee(
  event: { readonly tabId: number; readonly url: string; readonly atMs: number },
  directory: Directory,
  present: Present,
): void {
  const address = webAddress(event.url);
  if (!address) return;
  const { url, isPartial } = address;
  const navigation: Navigation = { url, requested: url, arrival: 'link', isPartial, atMs: event.atMs };
  const verdict = lookalike(navigation, directory);
  if (verdict?.kind === 'lookalike' && verdict.certainty === 'certain') present.impostor(event.tabId, { navigation, verdict });
}

function showUnshown(
  { tabId, atMs }: { readonly tabId: number; readonly atMs: number },
  stopped: Warning,
  session: Session,
  present: Present,
): void {
  const judgement = judgementBehind(stopped);
  // Whatever was there before, of the web or not, is there no more.
  session.change(tabId, ({ state: { visit: _, ...state }, warnings }) => ({
    state,
    judgement,
    warnings: [stopped, ...warnings.filter((other) => other !== stopped)],
  }));
  present.unshown(tabId, judgement, atMs);
}

/**
 * Judges the pages of all tabs anew, as other hosts are trusted now, other services known, or other names protected.
 *
 * Where what is kept of an address is not all of it, the stronger of both judgements stays; but the doors are those of today, and what the person
 * allowed at this very host counts at once.
 */
export function judgeAgain(
  { session, directory: current, doors, present }: Omit<WatchParts, 'learning' | 'startPlaces' | 'frontPages' | 'warnings'>,
  trusted: ReadonlySet<string>,
): void {
  const directory = current();
  for (const [tabId, { state, judgement: before }] of session.records()) {
    if (!state.visit) continue;
    const navigation = navigationOf(state.visit);
    const verdict = judge(navigation, directory);
    const now = judgementOf(verdict, doors.waysIn(verdict));
    const after = before && state.visit.isCut ? ofCutAddress(before, now, verdict, trusted.has(navigation.url.hostname)) : now;
    if (before && JSON.stringify(after) === JSON.stringify(before)) continue;
    session.change(tabId, () => ({ judgement: after }));
    present.again(tabId, after);
  }
}

/** Only what the host alone proves can be said of an address that is not known whole: whom it imitates, or that a service was added for it. */
function ofCutAddress(before: Judgement, now: Judgement, verdict: Verdict, isTrusted: boolean): Judgement {
  const isOwn = 'login' in verdict && isAddedLogin(verdict.login);
  if (isTrusted && before.page.kind === 'lookalike' && before.page.certainty === 'likely') return now;
  if (now.page.kind === 'lookalike' || isOwn) return stronger(before, now);
  return now.page.kind === before.page.kind && now.login?.key === before.login?.key ? { ...before, doors: now.doors } : before;
}
