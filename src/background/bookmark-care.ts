import type { Service } from '../catalogue/types.ts';
import type { AutoOpenChoices } from '../core/auto-open.ts';
import { type Certainty, certaintyOf } from '../core/certainty.ts';
import type { Directory } from '../core/directory.ts';
import type { Memory } from '../core/flow/memory.ts';
import { bookmarkPrint } from '../core/flow/remedy.ts';
import { isSameWorld } from '../core/flow/world.ts';
import { judge } from '../core/judge.ts';
import { loginKey } from '../core/login.ts';
import type { LoginName } from '../core/login-name.ts';
import { type Door, isHostOf } from '../core/way-in.ts';
import { keptText, webAddress } from '../core/web-address.ts';
import type { PopupBookmark } from '../messages/models.ts';
import { changeBookmarks, undoChanges } from '../repair/change-bookmarks.ts';
import type { Change, ChangeLog } from '../repair/change-log.ts';
import type { Deeds, Wished } from './after-permission.ts';
import { loginNameOf } from './door-models.ts';
import type { Doors } from './doors.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import type { Bookmarks, Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { BookmarkMade, TabRecord } from './tab-record.ts';

export interface BookmarkCareParts extends Pick<Ports, 'bookmarks' | 'changeLog' | 'tabs' | 'button' | 'clock'> {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly doors: Doors;
  /** What was learned. */
  readonly memory: () => Memory;
  /** Where the person chose to be taken from a login. */
  readonly always: () => AutoOpenChoices['always'];
}

/** More to choose from is for the page that repairs bookmarks. */
const MOST_CHOICES = 4;

/** How long a bookmark was "just" made: a change of it can be undone for longer. */
const JUST_MADE_FOR_MS = 10 * 60_000;

/** What is found of an address as a bookmark: it is judged as if it were opened from there now. */
export interface JudgedBookmark {
  readonly url: URL;
  readonly judgement: Judgement;
  /** What it could open instead, best first, but not what it opens already. */
  readonly ways: readonly { readonly door: Door; readonly certainty: Certainty }[];
}

/** A bookmark, and what it should open. */
interface FoundBookmark {
  /** Its address as it is kept. */
  readonly href: string;
  readonly state: 'opened' | 'made';
  /** What it should open: the one that is certain, or some to choose from, best first. */
  readonly services: readonly [Service, ...Service[]];
  readonly isSure: boolean;
  /** Of a bookmark that did not work, where the person then signed in at this service: the login that it opens. */
  readonly login?: LoginName | undefined;
}

/** Bookmarks of logins: what is wrong with them, and what they should open instead. */
export interface BookmarkCare {
  /** Judges an address as a bookmark; `undefined` for what is no address of the web. */
  judge(href: string): JudgedBookmark | undefined;
  /** The person's own bookmark of the page in this tab, when it should open something else. */
  show(tabId: number): Promise<PopupBookmark | undefined>;
  /** What is to be done with that bookmark, in words that outlive the page; `undefined` when there is none, or where nobody said what it should open and nothing is certain. */
  wished(tabId: number, undo: boolean, serviceId?: string): Promise<Wished | undefined>;
  /** Changes that bookmark, or changes it back. */
  readonly deed: Deeds['change-bookmark'];
  /** A bookmark was made: of a login in front, the start page is offered right away, once, and for as long as it was "just" made. */
  made(href: string): Promise<void>;
}

export function createBookmarkCare(parts: BookmarkCareParts): BookmarkCare {
  const { session, tabs, bookmarks, changeLog, button, clock } = parts;
  const bookmarkIn = createFinder(parts);

  async function show(tabId: number): Promise<PopupBookmark | undefined> {
    const bookmark = await bookmarkIn(tabId);
    if (!bookmark) return undefined;
    const { href, state, services, isSure, login } = bookmark;
    if ((await bookmarks.mayUse()) && (await bookmarksAt(href, bookmarks)).length === 0) {
      const change = await standing(await changesFrom(href, changeLog), bookmarks);
      return change && { state: 'changed', service: nameOf(change.to, services) };
    }
    const { bookmarkMade } = session.of(tabId);
    if (state === 'made' && !(bookmarkMade && isJustMade(bookmarkMade, clock))) return undefined;
    if (login) return { state: 'worked', service: services[0].name, login };
    return isSure ? { state, service: services[0].name } : { state, choices: services.map(({ id, name }) => ({ id, name })) };
  }

  return {
    judge: (href) => judgeBookmark(href, parts),
    // A browser that does not answer about bookmarks must not cost anybody the popup.
    show: (tabId) =>
      show(tabId).catch((error: unknown) => {
        console.error('Frontdoor could not look for a bookmark:', error);
        return undefined;
      }),
    deed: createDeed(parts),
    async wished(tabId, undo, serviceId) {
      const bookmark = await bookmarkIn(tabId);
      if (!bookmark) return undefined;
      const { href, services, isSure } = bookmark;
      // What is only offered is written when it was chosen by its name.
      const service = isSure || undo ? services[0] : services.find(({ id }) => id === serviceId);
      return service && { kind: 'change-bookmark', undo, bookmark: href, start: new URL(service.start).href };
    },
    async made(href) {
      const tabId = await tabs.inFront();
      if (tabId === undefined) return;
      const { state, bookmarkMade } = session.of(tabId);
      const { href: url } = keptText(href);
      if (state.visit?.url !== url || (bookmarkMade?.url === url && isJustMade(bookmarkMade, clock))) return;
      const judgement = judgeBookmark(href, parts)?.judgement;
      if (judgement?.severity !== 'guide') return;
      session.change(tabId, () => ({ bookmarkMade: { url, judgement, atMs: clock.nowMs() } }));
      if ((await show(tabId))?.state === 'made') await button.openPopup(tabId);
    },
  };
}

/**
 * Finds the bookmark that the page in a tab was opened from, or that was just made of it, as its address is kept; what it should open. At a service: the bookmark that did not
 * work before the person signed in there.
 */
function createFinder(parts: BookmarkCareParts): (tabId: number) => Promise<FoundBookmark | undefined> {
  const { session, directory, doors, memory, always, tabs, bookmarks, clock } = parts;

  function offered(href: string, state: 'made' | 'opened', judgement: Judgement, seen?: string): FoundBookmark | undefined {
    const all = doors.of(judgement);
    const chosen = chosenFor(judgement.login?.key, always());
    const ways = all.filter(leadsElsewhere(href));
    const sure = ways.find(({ service }) => service.name === seen) ?? ways.find((door) => certaintyOf(door, all, chosen) !== 'offered');
    const choices = sure ? [sure] : ways.filter(({ isGuess }) => !isGuess).slice(0, MOST_CHOICES);
    const [first, ...others] = choices.map(({ service }) => service);
    return first && { href, state, services: [first, ...others], isSure: sure !== undefined };
  }

  /** The service at which the person signed in right after this bookmark did not work. */
  function worked(href: string, login: string | undefined): FoundBookmark | undefined {
    const print = bookmarkPrint(href);
    const remedy = memory().remedies?.find(({ bookmark }) => bookmark === print);
    const service = remedy && doors.serviceById(remedy.service);
    if (!service || login === undefined || !leadsElsewhere(href)({ service })) return undefined;
    return { href, state: 'opened', services: [service], isSure: true, login: loginNameOf(login, directory()) };
  }

  /** The last bookmark that did not work before the person signed in at the service that this tab shows. */
  function curedAt(tabId: number, { visit, world }: TabRecord['state']): FoundBookmark | undefined {
    const { protocol, hostname } = new URL(visit?.url ?? 'about:blank');
    if (protocol !== 'https:') return undefined;
    const cured = session
      .deadBookmarks()
      .filter(({ isOver, changedIn = tabId, ...dead }) => isOver && changedIn === tabId && isSameWorld(dead.world, world));
    return cured
      .map(({ url, login }) => worked(url, login))
      .find((found) => found?.services.some((service) => isHostOf(service, hostname)));
  }

  return async (tabId) => {
    const { state, judgement, bookmarkMade } = session.of(tabId);
    const { visit } = state;
    if (!visit || !bookmarks.areThere() || (await tabs.isPrivate(tabId))) return undefined;
    const isMade = bookmarkMade?.url === visit.url && (visit.arrival !== 'bookmark' || isJustMade(bookmarkMade, clock));
    if (isMade) return offered(visit.url, 'made', bookmarkMade.judgement, serviceSeen(judgement));
    if (judgement?.page.kind !== 'out-of-flow') return curedAt(tabId, state);
    if (visit.arrival !== 'bookmark') return undefined;
    const href = visit.requested ?? visit.url;
    return worked(href, judgement.login?.key) ?? offered(href, 'opened', judgement);
  };
}

/** A tab keeps the record of a bookmark that was made in it until it is closed. */
function isJustMade({ atMs }: BookmarkMade, { nowMs }: BookmarkCareParts['clock']): boolean {
  return Math.abs(nowMs() - atMs) < JUST_MADE_FOR_MS;
}

/** Changes bookmarks, or changes them back. */
function createDeed({ session, bookmarks, changeLog: log }: BookmarkCareParts): BookmarkCare['deed'] {
  return {
    mayDo: bookmarks.mayUse,
    // What was said when it was pressed: the tab may show another page by now.
    async fulfil(tabId, { undo, bookmark, start }) {
      const found = undo ? [] : await bookmarksAt(bookmark, bookmarks);
      const done = undo
        ? await undoChanges(await changesFrom(bookmark, log), { bookmarks, log })
        : await changeBookmarks(
            found.map(({ id, url }) => ({ id, from: url, to: start })),
            { bookmarks, log },
          );
      // Deleted or edited meanwhile, or the browser refused.
      if (done.size === 0) return false;
      const changedIn = undo ? undefined : tabId;
      session.setDeadBookmarks(session.deadBookmarks().map((dead) => (dead.url === bookmark ? { ...dead, changedIn } : dead)));
      return true;
    },
  };
}

function judgeBookmark(href: string, { directory, doors, always, clock }: BookmarkCareParts): JudgedBookmark | undefined {
  const address = webAddress(href);
  if (!address) return undefined;
  const { url, isPartial } = address;
  const verdict = judge({ url, requested: url, arrival: 'bookmark', isPartial, atMs: clock.nowMs() }, directory());
  const all = doors.waysIn(verdict);
  const ways = all.filter(leadsElsewhere(url.href));
  const chosen = 'login' in verdict ? chosenFor(loginKey(verdict.login), always()) : undefined;
  return { url, judgement: judgementOf(verdict, ways), ways: ways.map((door) => ({ door, certainty: certaintyOf(door, all, chosen) })) };
}

/** The service to which the person chose to be taken from this login. */
function chosenFor(key: string | undefined, always: AutoOpenChoices['always']): Service['id'] | undefined {
  return always.find(({ login }) => login === key)?.service;
}

/** The browser's bookmarks with this address, as addresses are kept. */
async function bookmarksAt(href: string, bookmarks: Bookmarks): ReturnType<Bookmarks['withUrl']> {
  return (await bookmarks.withUrl(href)).filter(({ url }) => keptText(url).href === href);
}

/** What was changed of bookmarks that had this address. */
async function changesFrom(href: string, changeLog: ChangeLog): ReturnType<ChangeLog['read']> {
  return (await changeLog.read()).filter(({ from }) => keptText(from).href === href);
}

/** The first change that still stands: the bookmark may be edited or gone since. */
async function standing(changes: readonly Change[], bookmarks: Bookmarks): Promise<Change | undefined> {
  const urls = await Promise.all(changes.map(({ id }) => bookmarks.urlOf(id)));
  return changes.find(({ to }, i) => urls[i] === to);
}

/** The service that has sent the person to the login at which they are, by its name: a person who bookmarks that page wants that service. */
function serviceSeen(judgement: Judgement | undefined): string | undefined {
  return judgement?.page.kind === 'official' && judgement.page.standing === 'in-flow' ? judgement.page.service : undefined;
}

/** The service that begins there, by its name; else the host. */
function nameOf(start: string, services: readonly Service[]): string {
  return services.find((service) => new URL(service.start).href === start)?.name ?? new URL(start).hostname;
}

function leadsElsewhere(href: string): (door: Pick<Door, 'service'>) => boolean {
  return ({ service }) => new URL(service.start).href !== href;
}
