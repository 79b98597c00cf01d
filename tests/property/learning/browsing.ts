import type { TabEvent } from '../../../src/core/flow/event.ts';
import type { World } from '../../../src/core/flow/world.ts';
import { oneOf, type Random } from '../../vectors/random-addresses.ts';
import { isIntruder, KEPT_STATE, LOGINS, type Moves, SERVICES, type Web } from './intruders-web.ts';

/** A tab, as the browser knows it. Windows that opened each other are in one group: each may send the others anywhere. */
interface Tab {
  readonly id: number;
  readonly group: number;
  readonly world: World;
  /** What it shows, and what it showed before. */
  url: string;
  /** It asks who the person is: an error page of a login does not. */
  asks: boolean;
  readonly past: string[];
}

/** What happens in one of these is nothing to the others; most of it happens in the first. */
const WORLDS: readonly [World, ...World[]] = [
  { isPrivate: false, container: '' },
  { isPrivate: true, container: '' },
  { isPrivate: false, container: 'firefox-container-1' },
];

/** The pages that services send people away from have the world in their path, so that it can be seen where what was learned comes from. */
export const markOf = ({ isPrivate, container }: World): string => (isPrivate ? 'private' : container || 'usual');

/** `net::ERR_ABORTED`, NS_BINDING_ABORTED. */
const ABORTED = { chromium: 'net::ERR_ABORTED', firefox: 'Error code 2152398850' } as const;
const EMPTY_ERROR = 'net::ERR_HTTP_RESPONSE_CODE_FAILURE';
const MOST_REDIRECTS = 6;
const MOST_STEPS = 14;

/** Where a navigation ends, and whether servers redirected it there. */
interface End {
  readonly url: string;
  readonly isRedirected: boolean;
  readonly asks: boolean;
  readonly isError?: boolean;
  readonly sends?: string | undefined;
}

/** One history: what a person and an intruder do, and what the browser tells of it. `hear` takes in each event when it comes. */
export function browse(web: Web, random: Random, moves: Moves, hear: (event: TabEvent) => void): void {
  const tabs: Tab[] = [];
  let atMs = 1_760_000_000_000;
  let ids = 0;
  const browser = random() < 0.5 ? 'firefox' : 'chromium';
  const chance = (of: number): boolean => random() < of;
  const move = (name: string): void => void moves.set(name, (moves.get(name) ?? 0) + 1);

  function follow(url: string, tabId: number, deed?: 'submit' | 'cancel'): End {
    let [at, isRedirected] = [url, false];
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = web.respond(at, tabId, hops === 0 ? deed : undefined);
      if (!('to' in response))
        return { url: at, isRedirected, asks: response.shows === 'login', isError: response.shows === 'error', sends: response.sends };
      [at, isRedirected] = [response.to, true];
    }
    return { url: at, isRedirected, asks: false };
  }

  function tell(kind: 'before-navigate' | 'failed', tab: Tab, url: string): void {
    atMs += 10;
    const announced = { tabId: tab.id, url, ...(browser === 'firefox' && { mayBeRedirectTarget: true }), atMs };
    hear(kind === 'failed' ? { kind, tabId: tab.id, url, error: ABORTED[browser], atMs } : { kind, ...announced });
  }

  function show(tab: Tab, url: string, transition: string, qualifiers: readonly string[]): void {
    atMs += 90;
    if (tab.url !== '') tab.past.push(tab.url);
    tab.url = url;
    hear({ kind: 'committed', tabId: tab.id, url, transition, qualifiers, atMs });
  }

  /** Chromium shows a page of its own where an error has none, and tells no transition. */
  function showError(tab: Tab, url: string): void {
    move('an error with an empty page');
    atMs += 90;
    if (tab.url !== '') tab.past.push(tab.url);
    tab.url = url;
    hear({ kind: 'failed', tabId: tab.id, url, error: EMPTY_ERROR, atMs });
  }

  /** A tab goes somewhere; `isTold`: its address was announced already. */
  function go(tab: Tab, url: string, transition: string, more: readonly string[] = [], deed?: 'submit' | 'cancel', isTold = false): void {
    const end = follow(url, tab.id, deed);
    const qualifiers = [...more, ...(end.isRedirected ? ['server_redirect'] : [])];
    // Firefox announces a redirect to a site in another process like a navigation of its own, and what was asked for first, if that process is busy, only after it, or never.
    const isAnnouncedAgain = browser === 'firefox' && end.isRedirected && new URL(end.url).origin !== new URL(url).origin && chance(0.6);
    const isBusy = isAnnouncedAgain && !isTold && chance(0.3);
    const isToldLate = isAnnouncedAgain && !isBusy && chance(0.5);
    if (!isTold && !isBusy) tell('before-navigate', tab, url);
    if (isAnnouncedAgain && !isToldLate && !isBusy) tell('failed', tab, url);
    if (isAnnouncedAgain) tell('before-navigate', tab, end.url);
    if (browser === 'chromium' && end.isError && chance(0.7)) showError(tab, end.url);
    else show(tab, end.url, transition, qualifiers);
    if (isToldLate) {
      move('that a load was broken off is told after the page');
      tell('failed', tab, url);
    }
    if (isBusy) move('what was asked for first is told after the page, or never');
    if (isBusy && chance(0.5)) {
      tell('before-navigate', tab, url);
      tell('failed', tab, url);
    }
    tab.asks = end.asks;
    if (end.sends !== undefined) go(tab, end.sends, 'form_submit');
  }

  function opened(by?: Tab, world = by?.world ?? (chance(0.75) ? WORLDS[0] : oneOf(WORLDS, random))): Tab {
    ids += 1;
    const tab: Tab = { id: ids, group: by?.group ?? ids, world, url: '', asks: false, past: [] };
    tabs.push(tab);
    if (world !== WORLDS[0]) move('a tab in a world of its own');
    hear({ kind: 'created', tabId: tab.id, world, atMs });
    if (by) hear({ kind: 'opened', tabId: tab.id, openerTabId: by.id, atMs });
    return tab;
  }

  /** He sends a tab away: his own, or one that he holds. */
  function intrude(tab: Tab): void {
    const to = web.intruders(random, 'end');
    const how = chance(0.3) ? 'form_submit' : 'link';
    const qualifiers = chance(0.5) ? ['client_redirect'] : [];
    if (!isIntruder(tab.url)) move('sends a window that he holds');
    if (chance(0.6)) go(tab, to, how, qualifiers);
    else sendTwice(tab, to, how, qualifiers);
  }

  /** Two navigations at once: the first is given up, or overtakes the second. */
  function sendTwice(tab: Tab, to: string, how: string, qualifiers: readonly string[]): void {
    move('two navigations at once');
    const other = web.intruders(random, 'end');
    tell('before-navigate', tab, other);
    if (chance(0.5)) tell('failed', tab, other);
    if (chance(0.5)) {
      go(tab, to, how, qualifiers);
      if (chance(0.3)) tell('failed', tab, other);
    } else {
      tell('before-navigate', tab, to);
      go(tab, other, how, qualifiers, undefined, true);
    }
  }

  const startAt = (service: string, { world }: Tab): string => `${service}/start/${markOf(world)}`;

  function isHeld(tab: Tab): boolean {
    return tabs.some((other) => other.group === tab.group && isIntruder(other.url));
  }

  /** What a person does with what is there. */
  function act(tab: Tab): void {
    const beside = LOGINS.find(({ aside }) => tab.url.startsWith(aside));
    if (beside) wander(tab, beside.inside[0] ?? beside.aside);
    else if (tab.asks && chance(0.15)) {
      const origin = new URL(tab.url).origin;
      go(tab, LOGINS.find(({ aside }) => aside.startsWith(origin))?.aside ?? tab.url, 'link');
    } else if (tab.asks && chance(0.8)) {
      const login = LOGINS.find(({ authorize }) => tab.url.startsWith(authorize.split('?', 1)[0] ?? ''));
      const action = login?.showsAtRequest ? (login.inside[0] ?? tab.url) : tab.url;
      go(tab, action, 'form_submit', [], chance(0.8) ? 'submit' : 'cancel');
    } else if (chance(0.35) && SERVICES.some((service) => tab.url.startsWith(service)))
      go(tab, startAt(new URL(tab.url).origin, tab), 'link');
    else turnElsewhere(tab, random());
  }

  /** From a page that anybody may have written, at the login's own host, back into the login or wherever it leads. */
  function wander(tab: Tab, inside: string): void {
    move('a page of the same host of which nobody knows');
    const how = chance(0.3) ? 'form_submit' : 'link';
    if (chance(0.6)) go(tab, inside, how);
    else go(tab, web.intruders(random, 'end'), how);
  }

  /** The browser brings back a tab that was closed, in whatever world; it was in a login of its own, at the address of one that is open. */
  function bringBack(other: Tab): void {
    const tab = opened(undefined, chance(0.5) ? other.world : oneOf(WORLDS, random));
    if (tab.world !== other.world) move('a tab that comes back in another world');
    web.copy(other.id, tab.id);
    tell('before-navigate', tab, other.url);
    tab.asks = other.asks;
    show(tab, other.url, 'reload', []);
  }

  function turnElsewhere(tab: Tab, where: number): void {
    if (where < 0.3) goBack(tab);
    else if (where < 0.4) close(tab);
    else if (where < 0.6) go(tab, LOGINS[0].inside[0] ?? '', 'auto_bookmark');
    else if (where < 0.8) go(tab, `${oneOf(SERVICES, random)}/`, 'typed');
    else if (where < 0.9) {
      const other = opened();
      go(other, startAt(oneOf(SERVICES, random), other), 'typed');
    } else {
      move('a request that was kept');
      go(tab, web.startOf(oneOf(SERVICES, random), KEPT_STATE), 'auto_bookmark');
    }
  }

  function goBack(tab: Tab): void {
    const url = tab.past.pop();
    if (url === undefined) return;
    move('the person goes back');
    tell('before-navigate', tab, url);
    atMs += 90;
    tab.url = url;
    tab.asks = follow(url, tab.id).asks;
    hear({ kind: 'committed', tabId: tab.id, url, transition: 'link', qualifiers: ['forward_back'], atMs });
  }

  function close(tab: Tab): void {
    tabs.splice(tabs.indexOf(tab), 1);
    hear({ kind: 'closed', tabId: tab.id, atMs });
  }

  go(opened(), chance(0.7) ? web.intruders(random, 'end') : `${oneOf(SERVICES, random)}/`, 'typed');
  const steps = 3 + Math.floor(random() * MOST_STEPS);
  for (let step = 0; step < steps; step += 1) {
    atMs += 1000;
    const [first] = tabs;
    const tab = first && oneOf([first, ...tabs.slice(1)], random);
    if (!tab) break;
    const intruders = tabs.filter(({ url }) => isIntruder(url));
    const mine = intruders[Math.floor(random() * intruders.length)];
    if (mine && chance(0.25)) go(opened(mine), web.intruders(random, 'begin'), 'link');
    else if (mine && chance(0.1)) go(mine, web.intruders(random, 'begin'), 'link');
    else if (isHeld(tab) && chance(0.6)) intrude(tab);
    else if (tab.asks && chance(0.1)) bringBack(tab);
    else act(tab);
  }
}
