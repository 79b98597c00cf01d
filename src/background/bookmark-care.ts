import type { Directory } from '../core/directory.ts';
import { judge } from '../core/judge.ts';
import { type Door, isVouchedFor } from '../core/way-in.ts';
import { keptText, webAddress } from '../core/web-address.ts';
import type { PopupBookmark } from '../messages/models.ts';
import { changeBookmarks, undoChanges } from '../repair/change-bookmarks.ts';
import type { Deeds } from './after-permission.ts';
import type { Doors } from './doors.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';

export interface BookmarkCareParts extends Pick<Ports, 'bookmarks' | 'changeLog' | 'tabs' | 'button' | 'clock'> {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly doors: Doors;
}

/** What is found of an address as a bookmark: it is judged as if it were opened from there now. */
export interface JudgedBookmark {
  readonly url: URL;
  readonly judgement: Judgement;
  /** What it could open instead, best first, but not what it opens already. */
  readonly ways: readonly Door[];
}

/** Bookmarks of logins: what is wrong with them, and what they should open instead. */
export interface BookmarkCare {
  /** Judges an address as a bookmark; `undefined` for what is no address of the web. */
  judge(href: string): JudgedBookmark | undefined;
  /** The person's own bookmark of the page in this tab, when it should open something else. */
  show(tabId: number): Promise<PopupBookmark | undefined>;
  /** Changes that bookmark, or changes it back. */
  readonly deed: Deeds['change-bookmark'];
  /** A bookmark was made: of a login in front, the start page is offered right away, once. */
  made(href: string): Promise<void>;
}

export function createBookmarkCare(parts: BookmarkCareParts): BookmarkCare {
  const { session, directory, doors, tabs, bookmarks, changeLog, button, clock } = parts;

  function judgeBookmark(href: string): JudgedBookmark | undefined {
    const address = webAddress(href);
    if (!address) return undefined;
    const { url, isPartial } = address;
    const verdict = judge({ url, requested: url, arrival: 'bookmark', isPartial, atMs: clock.nowMs() }, directory());
    const ways = doors.waysIn(verdict).filter(leadsElsewhere(url.href));
    return { url, judgement: judgementOf(verdict, ways), ways };
  }

  /** The bookmark that the page in this tab was opened from, or that was just made of it, as its address is kept; what it should open. */
  async function bookmarkIn(tabId: number) {
    const { state, judgement, bookmarkMade } = session.of(tabId);
    const { visit } = state;
    if (!visit || (await tabs.isPrivate(tabId))) return undefined;
    if (bookmarkMade?.url === visit.url) return offered(visit.url, 'made', bookmarkMade.judgement);
    return visit.arrival === 'bookmark' && judgement?.page.kind === 'out-of-flow'
      ? offered(visit.requested ?? visit.url, 'opened', judgement)
      : undefined;
  }

  function offered(href: string, state: 'made' | 'opened', judgement: Judgement) {
    const door = doors.of(judgement).filter(mayBeWritten).find(leadsElsewhere(href));
    return door && { href, state, service: door.service };
  }

  /** Bookmarks are told by their addresses as they are kept. */
  const is = (href: string) => (url: string) => keptText(url).href === href;
  const found = async (href: string) => (await bookmarks.withUrl(href)).filter(({ url }) => is(href)(url));
  const changed = async (href: string) => (await changeLog.read()).filter(({ from }) => is(href)(from));

  async function show(tabId: number): Promise<PopupBookmark | undefined> {
    const bookmark = await bookmarkIn(tabId);
    if (!bookmark) return undefined;
    const { href, state, service } = bookmark;
    if ((await bookmarks.mayUse()) && (await found(href)).length === 0)
      return (await changed(href)).length > 0 ? { state: 'changed', service: service.name } : undefined;
    return { state, service: service.name };
  }

  return {
    judge: judgeBookmark,
    // A browser that does not answer about bookmarks must not cost anybody the popup.
    show: (tabId) =>
      show(tabId).catch((error: unknown) => {
        console.error('Frontdoor could not look for a bookmark:', error);
        return undefined;
      }),
    deed: {
      mayDo: bookmarks.mayUse,
      async fulfil(tabId, { undo }) {
        const bookmark = await bookmarkIn(tabId);
        if (!bookmark) return false;
        const { href, service } = bookmark;
        const to = new URL(service.start).href;
        const parts = { bookmarks, log: changeLog };
        if (undo) await undoChanges(await changed(href), parts);
        else
          await changeBookmarks(
            (await found(href)).map(({ id, url }) => ({ id, from: url, to })),
            parts,
          );
        return true;
      },
    },
    async made(href) {
      const tabId = await tabs.inFront();
      if (tabId === undefined) return;
      const { state, bookmarkMade } = session.of(tabId);
      const { href: url } = keptText(href);
      if (state.visit?.url !== url || bookmarkMade?.url === url) return;
      const judgement = judgeBookmark(href)?.judgement;
      if (judgement?.severity !== 'guide') return;
      session.change(tabId, () => ({ bookmarkMade: { url, judgement } }));
      if ((await show(tabId))?.state === 'made') await button.openPopup(tabId);
    },
  };
}

/**
 * Whether a bookmark may be made to open a service without its name being chosen among others: somebody vouches for it and the
 * bookmark was made for nobody else, or it was learned with proof and the bookmark's own request
 * goes there.
 */
export function mayBeWritten({ service, reason, isAsked, isGuess }: Door): boolean {
  return (isVouchedFor(service) && !isGuess) || (reason === 'usual' && isAsked === true);
}

function leadsElsewhere(href: string): (door: Door) => boolean {
  return ({ service }) => new URL(service.start).href !== href;
}
