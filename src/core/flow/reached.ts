import type { Directory } from '../directory.ts';
import { loginKey } from '../login.ts';
import { type Arrival, type Flow, OPENED_BY_PERSON } from '../navigation.ts';
import { systemKey } from '../request/one-time-key.ts';
import { parametersOf } from '../request/parameters.ts';
import {
  isOfTheWeb,
  type KeptAddress,
  keptAddress,
  keptText,
  MAX_ASKED_CHARACTERS,
  type WebAddress,
  withoutQuery,
} from '../web-address.ts';
import type { Committed } from './event.ts';
import { samePage } from './same-page.ts';
import type { TabState, Tabs, Visit } from './tab-state.ts';
import { isSameWorld } from './world.ts';

/** A visit, and the address that was asked for first, as much of it as is known; absent when it is the page's own. */
export interface Reached {
  readonly visit: Visit;
  readonly requested: URL | undefined;
  /** The same, also where it is the page's own; absent when nobody knows it whole. */
  readonly asked: URL | undefined;
  readonly isContinued: boolean;
}

/** The same page, shown once more. */
export function again(visit: Visit, { atMs }: Committed): Reached {
  const requested = visit.requested === undefined ? undefined : new URL(visit.requested);
  return { visit: { ...visit, atMs }, requested, asked: undefined, isContinued: true };
}

/** How a page that commits was reached: what was asked for first, from where, within which login. */
export function reachedBy(
  tabs: Tabs,
  tab: TabState,
  event: Committed,
  arrival: Arrival,
  address: WebAddress,
  directory: Directory,
): Reached {
  // A reload shows the same page again, reached as it was reached then.
  if (arrival === 'reload' && tab.visit && samePage(tab.visit.url, keptAddress(address).href)) return again(tab.visit, event);
  const shown = keptAddress(address, MAX_ASKED_CHARACTERS);
  const first = firstAsked(tab, shown, event);
  const asked = first && first.href !== shown.href && isOfTheWeb(first) ? first : undefined;
  // Who asked is unknown, but it was not the page that was there before when a person went elsewhere from it.
  const isByPerson = first === undefined && OPENED_BY_PERSON.has(arrival);
  const from = isByPerson ? undefined : (tab.visit?.url ?? tab.opener?.url);
  const flow = flowAt(tab, address.url, arrival, directory) ?? flowBeside(tabs, tab, address.url, arrival, directory);
  const visit: Visit = {
    ...addressesOf(address, asked),
    // Redirected from an address that was never announced (pages of a service worker; Firefox, on a busy machine): somebody sent the person here.
    arrival: first === undefined ? 'redirect' : arrival,
    ...(from !== undefined && { from: withoutQuery(from) }),
    ...(isByPerson && { isByPerson }),
    ...(flow && { flow }),
    ...(tab.abandoned?.mayBeRedirected && { mayBeRedirected: true }),
    ...(tab.requests?.[0]?.answerTo === (asked ? new URL(asked.href) : address.url).origin && { isAnswer: true }),
    ...(tab.heldBy !== undefined && (from === undefined || tab.heldBy !== new URL(from).origin) && { isHeld: true }),
    atMs: event.atMs,
  };
  const known = first && !first.isCut && isOfTheWeb(first) ? new URL(first.href) : undefined;
  return { visit, requested: asked && new URL(asked.href), asked: known, isContinued: false };
}

/** What is kept of the address of a page, and of the one that was asked for first where that is another. */
export function addressesOf(address: WebAddress, asked: KeptAddress | undefined): Pick<Visit, 'url' | 'requested' | 'isCut' | 'isPartial'> {
  const kept = keptAddress(address);
  const isPartial = address.isPartial || asked?.isCut;
  const requested = asked && keptText(asked.href);
  return {
    url: kept.href,
    ...(requested && { requested: requested.href }),
    ...((kept.isCut || requested?.isCut || isPartial) && { isCut: true }),
    ...(isPartial && { isPartial }),
  };
}

/** The first address asked for; `undefined` when servers redirected and nobody can tell from where. Where none did, it is what is shown: what else was announced is another navigation, which was overtaken. */
function firstAsked({ pending, abandoned }: TabState, shown: KeptAddress, { qualifiers }: Committed): KeptAddress | undefined {
  if (!qualifiers.includes('server_redirect')) return shown;
  const other = abandoned?.mayBeRedirected && abandoned.href !== pending?.href ? abandoned : undefined;
  // Of two, nobody can tell which one was redirected.
  if (pending?.href !== shown.href) return other ? undefined : pending;
  return other ?? (pending.mayBeRedirectTarget ? undefined : pending);
}

/** The login under way to which this page belongs, unless the person started afresh from outside of it. */
function flowAt(tab: TabState, url: URL, arrival: Arrival, directory: Directory): Flow | undefined {
  const login = directory.loginAt(url);
  if (!login) return undefined;
  const key = loginKey(login);
  const inside = tab.inside || (tab.visit === undefined && tab.opener?.inside === true);
  if (OPENED_BY_PERSON.has(arrival) && !inside) return undefined;
  return [...tab.flows, ...(tab.opener?.flows ?? [])].find((flow) => flow.login === key);
}

/** Arrivals by which a link in an e-mail is opened, in a mail program or on a page. */
const BY_MAIL: ReadonlySet<Arrival> = new Set<Arrival>(['link', 'external']);

/**
 * The login under way in another tab that this page continues: the link of an e-mail ("choose a new password") is opened in a tab of its own.
 * Such a link carries something; the bare page of a login proves nothing beside another, nor does one with a key of an earlier session.
 */
function flowBeside(tabs: Tabs, { world }: TabState, url: URL, arrival: Arrival, directory: Directory): Flow | undefined {
  const login = directory.loginAt(url);
  if (!login || !BY_MAIL.has(arrival) || url.search === '') return undefined;
  const page = directory.pageAt(login, url);
  if (page.kind !== 'interior' || page.interior.pathKeyName || systemKey(page.interior.keys, parametersOf(url)) !== undefined)
    return undefined;
  const key = loginKey(login);
  const beside = [...tabs.values()].filter((tab) => tab.inside && isSameWorld(world, tab.world));
  const flow = beside.flatMap(({ flows }) => flows).find((flow) => flow.login === key);
  // It keeps this page quiet; what was proven there, and who began it, is that tab's.
  return flow && { login: key, seenAtMs: flow.seenAtMs };
}
