import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import { loginUnderWay } from '../login-under-way.ts';
import type { Arrival, Flow, Navigation } from '../navigation.ts';
import { ownKey } from '../request/one-time-key.ts';
import { parametersOf } from '../request/parameters.ts';
import type { Verdict } from '../verdict.ts';
import { arrivalOf } from './arrival-of.ts';
import type { Committed, TabEvent } from './event.ts';
import { failureOf, wasAborted } from './failure-of.ts';
import { type Lesson, sameOrigin, startPage } from './lesson.ts';
import { samePage } from './same-page.ts';
import { shortenedUrl } from './shortened-url.ts';
import { MAX_FLOWS, NEW_TAB, type TabState, type Tabs, type Visit } from './tab-state.ts';
import { entryOf, FRESH_STARTS, failureIn, HAND_BACKS, troubleAt } from './trouble.ts';
import { usedValues } from './used-values.ts';

/** What an event did: the tabs after it, and the page to judge, if a tab shows one now. */
export interface Step {
  readonly tabs: Tabs;
  readonly navigation?: Navigation;
  /** What the login that was finished with this page teaches. */
  readonly lessons?: readonly Lesson[];
  /** Fingerprints of the one-time values that this page's request carries. */
  readonly used?: readonly string[];
}

/** Whether a one-time value with this fingerprint was used before. */
export type WasUsed = (fingerprint: string) => boolean;

/** Takes in one event. Pure: the same tabs and event always give the same step. */
export function receive(tabs: Tabs, event: TabEvent, directory: Directory, wasUsed: WasUsed = () => false): Step {
  const tab = tabs.get(event.tabId) ?? NEW_TAB;
  switch (event.kind) {
    case 'before-navigate':
      return { tabs: put(tabs, event.tabId, announced(tab, shortenedUrl(event.url))) };
    case 'committed':
      return commit(tabs, tab, event, directory, wasUsed);
    case 'address-changed':
      return changeAddress(tabs, tab, event.tabId, event.url);
    case 'failed':
      return fail(tabs, tab, event);
    case 'opened':
      return { tabs: put(tabs, event.tabId, { ...tab, opener: openerOf(tabs.get(event.openerTabId)) }) };
    case 'replaced':
      return { tabs: rename(tabs, event.replacedTabId, event.tabId) };
    case 'found':
      return { tabs: put(tabs, event.tabId, { ...tab, pastUnknown: true }) };
    case 'closed':
      return { tabs: without(tabs, event.tabId) };
    default:
      return event satisfies never;
  }
}

/** One page is announced; an announcement that was not followed by its page is given up. */
function announced(tab: TabState, url: string): TabState {
  const { pending } = tab;
  return { ...withoutFailed(tab), pending: url, ...(pending !== undefined && parsedWebUrl(pending) && { abandoned: pending }) };
}

/** Remembers what a verdict means for the tab: inside a login now, or out of it. */
export function settle(tabs: Tabs, tabId: number, verdict: Verdict, directory: Directory): Tabs {
  const tab = tabs.get(tabId);
  if (!tab?.visit) return tabs;
  const login = loginUnderWay(verdict, new URL(tab.visit.url), directory);
  if (!login) return tab.inside ? put(tabs, tabId, { ...tab, inside: false }) : tabs;
  const key = loginKey(login);
  const { atMs } = tab.visit;
  const underWay = tab.inside ? tab.flows.find((flow) => flow.login === key) : undefined;
  const flow: Flow = underWay
    ? { ...underWay, seenAtMs: atMs }
    : { login: key, startedAtMs: atMs, seenAtMs: atMs, start: startOf(tab, tab.visit, directory) };
  const flows = [flow, ...tab.flows.filter((other) => other.login !== key)];
  return put(tabs, tabId, { ...tab, inside: true, flows: flows.slice(0, MAX_FLOWS) });
}

/** Who started this login: what was asked for, else the page that led here, else, from login to login, who started the one before. */
function startOf(tab: TabState, visit: Visit, directory: Directory): string | undefined {
  const candidates = [visit.requested, FRESH_STARTS.has(visit.arrival) ? undefined : visit.from];
  const page = candidates.find((text) => text !== undefined && directory.loginAt(new URL(text)) === undefined);
  return page === undefined ? (tab.inside ? tab.flows[0]?.start : undefined) : startPage(page);
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
    trouble: visit.trouble,
    usedBefore: visit.usedBefore,
    atMs: visit.atMs,
  };
}

function commit(tabs: Tabs, before: TabState, event: Committed, directory: Directory, wasUsed: WasUsed): Step {
  if (before.failed !== undefined && before.failed === shortenedUrl(event.url)) return showFailed(tabs, before, event.tabId);
  if (event.url === 'about:blank') return { tabs: put(tabs, event.tabId, withoutPending(before)) };
  const url = parsedWebUrl(event.url);
  // A page of the browser or of an extension: whatever comes next starts from nothing.
  if (!url) return { tabs: put(tabs, event.tabId, { flows: before.flows, inside: false }) };
  const arrival = arrivalOf(event, before);
  const twin = arrival === 'restored' ? twinOf(tabs, event) : undefined;
  const tab = twin ? { ...before, flows: twin.flows, inside: twin.inside } : before;
  const reached = twin?.visit ? { ...twin.visit, atMs: event.atMs } : visitOf(tabs, tab, event, arrival, url, directory);
  const entered = entryOf(tab, reached, startOf(tab, reached, directory), url, directory);
  const unfinished = failureIn(tab, reached, url, directory);
  const trouble = reached.trouble ?? troubleAt(tab, reached, entered, unfinished, url);
  const used = usedValues(reached.requested === undefined ? url : new URL(reached.requested), directory);
  const visit: Visit = {
    ...reached,
    ...(trouble && { trouble }),
    ...(reached.arrival !== 'reload' && used.some(wasUsed) && { usedBefore: true }),
  };
  const { pending: _pending, abandoned: _abandoned, opener: _opener, pastUnknown: _past, unfinished: earlier, ...rest } = tab;
  const lessons = HAND_BACKS.has(visit.arrival) && !unfinished ? lessonsAt(tab, url, directory) : [];
  const flows = tab.flows.filter(({ login }) => !lessons.some((lesson) => lesson.login === login));
  const stillUnfinished = unfinished ?? (lessons.some(({ login }) => login === earlier?.login) ? undefined : earlier);
  const navigation = { ...navigationOf(visit), url, ...(visit.requested === undefined && { requested: url }) };
  const after = { ...rest, flows, visit, ...(entered && { entered }), ...(stillUnfinished && { unfinished: stillUnfinished }) };
  return { tabs: put(tabs, event.tabId, after), navigation, lessons, used };
}

/** The logins under way that end here: the service that started them takes the person in. */
function lessonsAt(tab: TabState, url: URL, directory: Directory): readonly Lesson[] {
  if (!tab.inside || directory.loginAt(url)) return [];
  return tab.flows.flatMap(({ login, start }) => (start !== undefined && sameOrigin(start, url.href) ? [{ login, start }] : []));
}

/** Of pages that could not be shown, only those that say something of a login are kept. */
function fail(tabs: Tabs, tab: TabState, event: Extract<TabEvent, { kind: 'failed' }>): Step {
  const failure = failureOf(event.error);
  const url = parsedWebUrl(event.url);
  const shown = shortenedUrl(event.url);
  const { pending, ...before } = tab;
  // The next page may be announced before the end of this one is told.
  if (wasAborted(event.error) && before.abandoned === shown) return { tabs };
  const rest = wasAborted(event.error) ? { ...before, abandoned: shown } : { ...before, failed: shown };
  if (!failure || !url) return { tabs: put(tabs, event.tabId, rest) };
  const visit: Visit = {
    url: shown,
    ...(pending !== undefined && pending !== shown && parsedWebUrl(pending) && { requested: pending }),
    arrival: 'link',
    failure,
    atMs: event.atMs,
  };
  return { tabs: put(tabs, event.tabId, { ...rest, visit }), navigation: navigationOf(visit) };
}

/** Firefox shows its error page only now, and with it an empty toolbar button: what the failure says is told again. */
function showFailed(tabs: Tabs, { failed, ...tab }: TabState, tabId: number): Step {
  const { visit } = tab;
  const after = put(tabs, tabId, tab);
  return visit?.failure && visit.url === failed ? { tabs: after, navigation: navigationOf(visit) } : { tabs: after };
}

/** The tab that this one is a copy of: "duplicate tab" looks like a tab restored from the history, but the page is still there in another one. */
function twinOf(tabs: Tabs, { tabId, url }: Committed): TabState | undefined {
  const shown = shortenedUrl(url);
  const twins = [...tabs].filter(([otherId, other]) => otherId !== tabId && other.visit !== undefined && samePage(other.visit.url, shown));
  return (twins.find(([, { inside }]) => inside) ?? twins[0])?.[1];
}

function visitOf(tabs: Tabs, tab: TabState, event: Committed, arrival: Arrival, url: URL, directory: Directory): Visit {
  const shown = shortenedUrl(event.url);
  const { atMs } = event;
  // A reload shows the same page again, reached as it was reached then.
  if (arrival === 'reload' && tab.visit && samePage(tab.visit.url, shown)) return { ...tab.visit, atMs };
  const first = firstAsked(tab, shown, event);
  const requested = first !== shown && first !== undefined && parsedWebUrl(first) ? first : undefined;
  const from = tab.visit?.url ?? tab.opener?.url;
  const flow = flowAt(tab, url, arrival, directory) ?? flowBeside(tabs, url, arrival, directory);
  return {
    url: shown,
    // Redirected from an address that was never announced (pages of a service worker): somebody sent the person here.
    arrival: first === undefined ? 'redirect' : arrival,
    ...(requested !== undefined && { requested }),
    ...(from !== undefined && { from: withoutQuery(from) }),
    ...(flow && { flow }),
    atMs,
  };
}

/** The first address asked for; `undefined` when servers redirected and nobody can tell from where. */
function firstAsked({ pending, abandoned }: TabState, shown: string, { qualifiers }: Committed): string | undefined {
  if (!qualifiers.includes('server_redirect')) return pending ?? shown;
  return pending === shown ? abandoned : pending;
}

/** The login under way to which this page belongs, unless the person started afresh from outside of it. */
function flowAt(tab: TabState, url: URL, arrival: Arrival, directory: Directory): Flow | undefined {
  const login = directory.loginAt(url);
  if (!login) return undefined;
  const key = loginKey(login);
  const inside = tab.inside || (tab.visit === undefined && tab.opener?.inside === true);
  if (FRESH_STARTS.has(arrival) && !inside) return undefined;
  return [...tab.flows, ...(tab.opener?.flows ?? [])].find((flow) => flow.login === key);
}

/** Arrivals by which a link in an e-mail is opened, in a mail program or on a page. */
const BY_MAIL: ReadonlySet<Arrival> = new Set<Arrival>(['link', 'external']);

/**
 * The login under way in another tab that this page continues: the link of an e-mail ("choose a new password") is opened in a tab of its own.
 * Such a link carries something; the bare page of a login proves nothing beside another, nor does one with a key of an earlier session.
 */
function flowBeside(tabs: Tabs, url: URL, arrival: Arrival, directory: Directory): Flow | undefined {
  const login = directory.loginAt(url);
  if (!login || !BY_MAIL.has(arrival) || url.search === '') return undefined;
  const page = directory.pageAt(login, url);
  if (page.kind !== 'interior' || page.interior.keyInPath || ownKey(page.interior.keys, parametersOf(url)) !== undefined) return undefined;
  const key = loginKey(login);
  return [...tabs.values()].flatMap(({ inside, flows }) => (inside ? flows : [])).find((flow) => flow.login === key);
}

/** The document stays, and with it how it was reached. */
function changeAddress(tabs: Tabs, tab: TabState, tabId: number, text: string): Step {
  const url = parsedWebUrl(text);
  if (!url || !tab.visit) return { tabs };
  const visit: Visit = { ...tab.visit, requested: tab.visit.requested ?? tab.visit.url, url: shortenedUrl(text) };
  return { tabs: put(tabs, tabId, { ...tab, visit }), navigation: { ...navigationOf(visit), url } };
}

function openerOf(opener: TabState | undefined): NonNullable<TabState['opener']> {
  const url = opener?.visit?.url;
  return { flows: opener?.flows ?? [], inside: opener?.inside ?? false, ...(url !== undefined && { url: withoutQuery(url) }) };
}

function parsedWebUrl(text: string): URL | undefined {
  return /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** The page before is asked for its host and path only. */
function withoutQuery(text: string): string {
  return text.split(/[?#]/, 1)[0] ?? '';
}

function withoutPending({ pending: _pending, ...tab }: TabState): TabState {
  return tab;
}

function withoutFailed({ failed: _failed, ...tab }: TabState): TabState {
  return tab;
}

function put(tabs: Tabs, tabId: number, tab: TabState): Tabs {
  return new Map(tabs).set(tabId, tab);
}

function without(tabs: Tabs, tabId: number): Tabs {
  const rest = new Map(tabs);
  rest.delete(tabId);
  return rest;
}

function rename(tabs: Tabs, from: number, to: number): Tabs {
  const tab = tabs.get(from);
  return tab ? put(without(tabs, from), to, tab) : tabs;
}
