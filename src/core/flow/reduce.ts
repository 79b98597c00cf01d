import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import { loginUnderWay } from '../login-under-way.ts';
import { type Flow, type Navigation, OPENED_BY_PAGE, OPENED_BY_PERSON } from '../navigation.ts';
import type { Verdict } from '../verdict.ts';
import { isOfTheWeb, type KeptAddress, keptText, MAX_ASKED_CHARACTERS, webAddress } from '../web-address.ts';
import { arrivalOf } from './arrival-of.ts';
import type { BeforeNavigate, Committed, TabEvent } from './event.ts';
import { failureOf, isMozillas, wasAborted } from './failure-of.ts';
import { ANYBODY, finishedAt } from './finished-login.ts';
import { forgivingAt } from './forgiving-service.ts';
import { type Lesson, sameOrigin, startPage } from './lesson.ts';
import { countSoFar, entryOf, failureIn, loopAt } from './loops.ts';
import type { ForgivingService } from './memory.ts';
import { addressesOf, again, reachedBy } from './reached.ts';
import { requestsAside, requestsAt } from './request-under-way.ts';
import { samePage } from './same-page.ts';
import { MAX_FLOWS, NEW_TAB, renamedTab, type TabState, type Tabs, type Visit, withoutTab, withTab } from './tab-state.ts';
import { copyOf, opened, twinOf, withOwnPast } from './taken-over.ts';
import { usedValues } from './used-values.ts';
import { isSameWorld } from './world.ts';

/** What an event did: the tabs after it, and the page to judge, if a tab shows one now. */
export interface Step {
  readonly tabs: Tabs;
  readonly navigation?: Navigation;
  /** What the login that was finished with this page teaches, if one was. */
  readonly lesson?: Lesson | undefined;
  /** The service that has taken a kept request, if one has. */
  readonly forgiving?: ForgivingService | undefined;
  /** Fingerprints of the one-time values that this page's request carries. */
  readonly used?: readonly string[];
  /** The document is the one that was there before: loaded again, or at another address by its own script. */
  readonly isContinued?: boolean;
  /** The page is one that was shown before: loaded again in its tab, or in a tab that was duplicated. */
  readonly isShownAgain?: boolean;
}

/** Whether a one-time value with this fingerprint was used before, in a login that must be over by now. */
export type WasUsed = (fingerprint: string, atMs: number) => boolean;

/** Takes in one event. Pure: the same tabs and event always give the same step. */
export function afterEvent(tabs: Tabs, event: TabEvent, directory: Directory, wasUsed: WasUsed = () => false): Step {
  const tab = tabs.get(event.tabId) ?? NEW_TAB;
  switch (event.kind) {
    case 'before-navigate':
      return { tabs: withTab(tabs, event.tabId, announced(tab, event)) };
    case 'committed':
      return commit(tabs, tab, event, directory, wasUsed);
    case 'address-changed':
      return changeAddress(tabs, tab, event.tabId, event.url);
    case 'failed':
      return failureOf(event.error) === 'error-status' ? showErrorPage(tabs, tab, event, directory, wasUsed) : fail(tabs, tab, event);
    case 'created':
      return { tabs: withTab(tabs, event.tabId, { ...tab, world: event.world }) };
    case 'opened':
      return { tabs: opened(tabs, event.tabId, event.openerTabId) };
    case 'replaced':
      return { tabs: renamedTab(tabs, event.replacedTabId, event.tabId) };
    case 'found':
      return { tabs: withTab(tabs, event.tabId, { ...tab, pastUnknown: true, heldBy: ANYBODY }) };
    case 'closed':
      return { tabs: withoutTab(tabs, event.tabId) };
    default:
      return event satisfies never;
  }
}

/** One page is announced; an announcement that was not followed by its page is given up. */
function announced(tab: TabState, { url, mayBeRedirectTarget }: BeforeNavigate): TabState {
  const { pending } = tab;
  // Firefox may tell only after the next page that this one was broken off, and why: until somebody says otherwise, it may have been redirected.
  return {
    ...withoutFailed(tab),
    pending: { ...keptText(url, MAX_ASKED_CHARACTERS), ...(mayBeRedirectTarget && { mayBeRedirectTarget }) },
    ...(pending && isOfTheWeb(pending) && { abandoned: { href: pending.href, isCut: pending.isCut, mayBeRedirected: true } }),
  };
}

/** Remembers what a verdict means for the tab: inside a login now, or out of it. */
export function withVerdict(tabs: Tabs, tabId: number, verdict: Verdict, directory: Directory): Tabs {
  const tab = tabs.get(tabId);
  if (!tab?.visit) return tabs;
  // Where a service was brought back and has asked anew, or a script went on, a login begins as always.
  const isBroughtBack = tab.visit.arrival === 'restored' && tab.visit.requested === undefined;
  const login = loginUnderWay(verdict, new URL(tab.visit.url), directory, isBroughtBack);
  if (!login) return tab.inside ? withTab(tabs, tabId, { ...tab, inside: false }) : tabs;
  const key = loginKey(login);
  const { atMs } = tab.visit;
  const underWay = tab.inside ? tab.flows.find((flow) => flow.login === key) : undefined;
  const flow: Flow = underWay ? { ...underWay, seenAtMs: atMs } : { login: key, seenAtMs: atMs, start: startOf(tab, tab.visit, directory) };
  const flows = [flow, ...tab.flows.filter((other) => other.login !== key)];
  return withTab(tabs, tabId, { ...tab, inside: true, flows: flows.slice(0, MAX_FLOWS) });
}

/** Who started this login: what was asked for, else the page that led here, else, from login to login, who started the one before. */
function startOf(tab: TabState, visit: Visit, directory: Directory): string | undefined {
  const candidates = [visit.requested, OPENED_BY_PERSON.has(visit.arrival) ? undefined : visit.from];
  const page = candidates.find((text) => text !== undefined && directory.loginAt(new URL(text)) === undefined);
  return page === undefined ? (tab.inside && !visit.isByPerson ? tab.flows[0]?.start : undefined) : startPage(page);
}

/** The navigation that a visit stands for, to judge it again. */
export function navigationOf(visit: Visit): Navigation {
  const url = new URL(visit.url);
  return {
    url,
    requested: visit.requested === undefined ? url : new URL(visit.requested),
    arrival: visit.arrival,
    from: visit.from === undefined ? undefined : new URL(visit.from),
    flow: visit.flow,
    failure: visit.failure,
    loop: visit.loop,
    usedBefore: visit.usedBefore,
    mayBeRedirected: visit.mayBeRedirected,
    isAnswer: visit.isAnswer,
    isHeld: visit.isHeld,
    isPartial: visit.isPartial,
    atMs: visit.atMs,
  };
}

function commit(tabs: Tabs, before: TabState, event: Committed, directory: Directory, wasUsed: WasUsed, failure?: 'error-status'): Step {
  if (before.failed !== undefined && before.failed === keptText(event.url).href) return showFailed(tabs, before, event.tabId);
  const address = webAddress(event.url);
  if (!address) return { tabs: withTab(tabs, event.tabId, withoutPage(before, event.url)) };
  const { url } = address;
  const own = withOwnPast(before);
  const arrival = arrivalOf(event, own);
  const twin = arrival === 'restored' ? twinOf(tabs, own, event) : undefined;
  const tab = twin ? copyOf(twin, own) : own;
  const { requested, ...reached } = twin?.visit
    ? { ...again(twin.visit, event), isContinued: false }
    : reachedBy(tabs, tab, event, arrival, address, directory);
  // Who loads a page again is sent nowhere.
  const entered = reached.isContinued ? undefined : entryOf(tab, reached.visit, startOf(tab, reached.visit, directory), url, directory);
  const failed = failureIn(tab, reached.visit, url, directory);
  const loop = reached.visit.loop ?? loopAt(tab, reached.visit, entered, failed, url);
  const used = usedValues(requested ?? url, directory);
  const visit: Visit = {
    ...withoutErrorPage(reached.visit),
    ...(failure && { failure }),
    ...(loop && { loop }),
    // What is shown once more, in this tab or in its twin, was asked for then, and only once.
    ...(arrival !== 'reload' && !twin && used.some((value) => wasUsed(value, event.atMs)) && { usedBefore: true }),
  };
  const {
    pending: _pending,
    abandoned: _abandoned,
    opener: _opener,
    pastUnknown: _past,
    hasPast: _hasPast,
    enteredInARow: _entered,
    failedInARow: earlier,
    requests: _requests,
    ...rest
  } = tab;
  const over = OPENED_BY_PAGE.has(visit.arrival) && !visit.isByPerson && !failed ? overAt(tab, url, directory) : [];
  const flows = tab.flows.filter(({ login }) => !over.includes(login));
  const stillFailed = failed ?? (earlier && over.includes(earlier.login) ? undefined : earlier);
  const navigation = { ...navigationOf(visit), url, requested: requested ?? url };
  const { requests, lesson, forgiving } =
    reached.isContinued || twin ? { requests: tab.requests } : taughtBy(tab, url, visit, reached.asked, event, directory);
  const streak = entered ?? countSoFar(tab, visit, url, directory);
  const after = {
    ...rest,
    flows,
    visit,
    ...(streak && { enteredInARow: streak }),
    ...(stillFailed && { failedInARow: stillFailed }),
    ...(requests && requests.length > 0 && { requests }),
  };
  return {
    tabs: withTab(tabs, event.tabId, after),
    navigation,
    lesson,
    forgiving,
    used: mayBeLearned(tab) ? used : [],
    isContinued: reached.isContinued,
    isShownAgain: reached.isContinued || twin !== undefined,
  };
}

/** The requests for a login in which the tab stands now, and what the login teaches that was finished here. */
function taughtBy(
  tab: TabState,
  url: URL,
  visit: Visit,
  asked: URL | undefined,
  { qualifiers }: Committed,
  directory: Directory,
): Pick<TabState, 'requests'> & Pick<Step, 'lesson' | 'forgiving'> {
  const { pending, abandoned, opener, world, heldBy } = tab;
  // A person who goes elsewhere leaves behind what was under way.
  const requests = visit.isByPerson ? [] : (tab.requests ?? []);
  // What another world may have opened is no start of anything that is kept.
  const from = visit.isByPerson ? undefined : (tab.visit?.url ?? (isSameWorld(world, opener?.world) ? opener?.url : undefined));
  const how = {
    url,
    asked,
    isOnlyOne: abandoned === undefined || abandoned.href === pending?.href,
    isRedirected: qualifiers.includes('server_redirect'),
    arrival: visit.arrival,
    from: from && startPage(from),
  };
  const login = directory.loginAt(url);
  if (login) return { requests: requestsAt(requests, how, login, directory) };
  if (visit.failure) return { requests: [] };
  const aside = { requests: requestsAside(isUnderWayStill(tab, visit) ? requests : [], how) };
  if (!mayBeLearned(tab) || visit.isPartial) return aside;
  const back = { ...how, left: requests[0], heldBy };
  return { ...aside, lesson: finishedAt(back, directory), forgiving: forgivingAt(back, directory) };
}

/** A login takes its time, and no more. */
function isUnderWayStill({ flows, requests = [] }: TabState, { atMs }: Visit): boolean {
  const flow = flows.find(({ login }) => login === requests[0]?.login);
  return flow !== undefined && atMs - flow.seenAtMs <= MAX_LOGIN_MS;
}

const MAX_LOGIN_MS = 60 * 60_000;

/** Nothing is learned in private windows, nor in a tab of which nobody knows whether it is one. */
function mayBeLearned({ world }: TabState): boolean {
  return world !== undefined && !world.isPrivate;
}

/**
 * A document that is no page of the web is a page of its own: the one before is gone, and with it being inside a login. The page that opened a
 * window may write what it likes into its `about:blank`. Only the empty document that a new tab begins with is no page yet.
 */
function withoutPage(before: TabState, url: string): TabState {
  if (url === 'about:blank' && before.visit === undefined) return withoutPending(before);
  const { flows, world, heldBy } = before;
  return {
    flows,
    inside: false,
    ...((before.visit || before.hasPast) && { hasPast: true }),
    ...(world && { world }),
    ...(heldBy !== undefined && { heldBy }),
  };
}

/** The logins under way that are over here, as the service that started them has the person again; whether they were finished is another question. */
function overAt(tab: TabState, url: URL, directory: Directory): readonly string[] {
  if (!tab.inside || directory.loginAt(url)) return [];
  return tab.flows.flatMap(({ login, start }) => (start !== undefined && sameOrigin(start, url.href) ? [login] : []));
}

/** Of pages that could not be shown, only those that say something of a login are kept. */
function fail(tabs: Tabs, tab: TabState, event: Extract<TabEvent, { kind: 'failed' }>): Step {
  const failure = failureOf(event.error);
  const failed = keptText(event.url, MAX_ASKED_CHARACTERS);
  const { pending, ...before } = tab;
  const { requests: _requests, ...left } = before;
  if (wasAborted(event.error)) {
    const after = brokenOff(tab, failed, isMozillas(event.error));
    // A tab that was closed a moment ago is not to come back by it.
    return { tabs: after === tab ? tabs : withTab(tabs, event.tabId, after) };
  }
  const rest = { ...left, failed: keptText(event.url).href };
  const address = failure && webAddress(event.url);
  if (!address) return { tabs: withTab(tabs, event.tabId, rest) };
  const asked = pending && pending.href !== failed.href && isOfTheWeb(pending) ? pending : undefined;
  const visit: Visit = { ...addressesOf(address, asked), arrival: 'link', failure, atMs: event.atMs };
  const navigation = { ...navigationOf(visit), url: address.url, requested: asked ? new URL(asked.href) : address.url };
  return { tabs: withTab(tabs, event.tabId, { ...rest, visit }), navigation };
}

/**
 * Chromium shows an error page of its own at the address, and tells of no transition: what was announced before, and what the tab was, must do. Who opened it
 * nobody can tell, unless nothing was there before.
 */
function showErrorPage(
  tabs: Tabs,
  tab: TabState,
  { tabId, url, atMs }: Extract<TabEvent, { kind: 'failed' }>,
  directory: Directory,
  wasUsed: WasUsed,
): Step {
  const isSame = tab.visit !== undefined && samePage(tab.visit.url, keptText(url).href);
  const isRedirected = tab.pending !== undefined && tab.pending.href !== keptText(url, MAX_ASKED_CHARACTERS).href;
  const qualifiers = isRedirected ? ['server_redirect'] : [];
  return commit(
    tabs,
    tab,
    { kind: 'committed', tabId, url, transition: isSame ? 'reload' : 'link', qualifiers, atMs },
    directory,
    wasUsed,
    'error-status',
  );
}

/** The server has answered with a page now. */
function withoutErrorPage({ failure, ...visit }: Visit): Visit {
  return failure === undefined || failure === 'error-status' ? visit : { ...visit, failure };
}

/** The next page may be announced, or even shown, before the end of this one is told: of what was there before that, nothing is left to be said. */
function brokenOff(tab: TabState, failed: KeptAddress, mayBeRedirected: boolean): TabState {
  const { pending, ...rest } = tab;
  if (tab.abandoned?.href === failed.href) return { ...tab, abandoned: { ...tab.abandoned, mayBeRedirected } };
  return pending?.href === failed.href ? { ...rest, abandoned: { ...failed, mayBeRedirected } } : tab;
}

/** Firefox shows its error page only now, and with it an empty toolbar button: what the failure says is told again. */
function showFailed(tabs: Tabs, { failed, ...tab }: TabState, tabId: number): Step {
  const { visit } = tab;
  const after = withTab(tabs, tabId, tab);
  return visit?.failure && visit.url === failed ? { tabs: after, navigation: navigationOf(visit), isContinued: true } : { tabs: after };
}

/** The document stays, and with it how it was reached. */
function changeAddress(tabs: Tabs, tab: TabState, tabId: number, text: string): Step {
  const address = webAddress(text);
  if (!address || !tab.visit) return { tabs };
  const now = addressesOf(address, undefined);
  const visit: Visit = { ...tab.visit, requested: tab.visit.requested ?? tab.visit.url, ...now };
  return { tabs: withTab(tabs, tabId, { ...tab, visit }), navigation: { ...navigationOf(visit), url: address.url }, isContinued: true };
}

function withoutPending({ pending: _pending, ...tab }: TabState): TabState {
  return tab;
}

function withoutFailed({ failed: _failed, ...tab }: TabState): TabState {
  return tab;
}
