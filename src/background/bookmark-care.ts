import type { Directory } from '../core/directory.ts';
import { navigationOf } from '../core/flow/reduce.ts';
import { shortenedUrl } from '../core/flow/shortened-url.ts';
import { judge } from '../core/judge.ts';
import type { Navigation } from '../core/navigation.ts';
import { severityOf } from '../core/severity.ts';
import type { BookmarkModel, PopupBookmark } from '../messages/models.ts';
import { changeBookmarks, undoChanges } from '../repair/change-bookmarks.ts';
import { addressModel } from './address.ts';
import type { Doors } from './doors.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';

export interface BookmarkCareParts extends Pick<Ports, 'bookmarks' | 'changeLog' | 'tabs' | 'button' | 'title' | 'clock'> {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly doors: Doors;
}

/** Bookmarks of logins: what is wrong with them, and what they should open instead. */
export interface BookmarkCare {
  /** What is wrong with a bookmark of this address; `undefined` when nothing is. */
  judge(href: string): BookmarkModel | undefined;
  /** The person's own bookmark of the page in this tab, when it should open something else. */
  show(tabId: number): Promise<PopupBookmark | undefined>;
  /** Changes that bookmark, or changes it back. Needs the permission. */
  change(tabId: number, undo?: boolean): Promise<void>;
  /** A bookmark was made: of a login in front, the start page is offered right away, once. */
  made(href: string): Promise<void>;
}

/** Nobody looks through more doors than these in the list of one bookmark. */
const MOST_DOORS = 8;

export function createBookmarkCare(parts: BookmarkCareParts): BookmarkCare {
  const { session, directory, doors, tabs, bookmarks, changeLog, button, title, clock } = parts;

  function judgeBookmark(href: string): BookmarkModel | undefined {
    if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
    const url = new URL(href);
    const verdict = judge({ url, requested: url, arrival: 'bookmark', atMs: clock.nowMs() }, directory());
    const severity = severityOf(verdict);
    if (verdict.kind === 'unrelated' || verdict.kind === 'official' || severity === 'silent' || severity === 'reassure') return undefined;
    return {
      severity,
      problem: verdict.kind,
      name: verdict.kind === 'lookalike' ? verdict.imitates.name : verdict.login.system.name,
      address: addressModel(url, directory()),
      doors: doors
        .waysIn(verdict)
        .map(({ service: { name, start } }) => ({ name, start: new URL(start).href }))
        .filter(({ start }) => start !== href)
        .slice(0, MOST_DOORS),
    };
  }

  /** The address of the bookmark that the page in this tab was opened from, or that was just made of it; what it should open. */
  async function bookmarkIn(tabId: number) {
    const visit = session.tabs().get(tabId)?.visit;
    if (!visit || (await tabs.isPrivate(tabId))) return undefined;
    const made = session.bookmarkMade(tabId) === visit.url;
    const href = made ? visit.url : openedFrom(navigationOf(visit));
    const model = href === undefined ? undefined : judgeBookmark(href);
    const door = model?.severity === 'guide' ? model.doors[0] : undefined;
    return href !== undefined && door ? { href, made, door } : undefined;
  }

  function openedFrom(navigation: Navigation): string | undefined {
    if (navigation.arrival !== 'bookmark' || judge(navigation, directory()).kind !== 'out-of-flow') return undefined;
    return navigation.requested.href;
  }

  /** Tabs remember long addresses shortened. */
  const is = (href: string) => (url: string) => shortenedUrl(url) === href;
  const found = async (href: string) => (await bookmarks.withUrl(href)).filter(({ url }) => is(href)(url));
  const changed = async (href: string) => (await changeLog.read()).filter(({ from }) => is(href)(from));

  async function show(tabId: number): Promise<PopupBookmark | undefined> {
    const bookmark = await bookmarkIn(tabId);
    if (!bookmark) return undefined;
    const { href, made, door } = bookmark;
    const service = door.name;
    if ((await bookmarks.mayUse()) && (await found(href)).length === 0)
      return (await changed(href)).length > 0 ? { state: 'changed', service } : undefined;
    return { state: made ? 'made' : 'opened', service };
  }

  return {
    judge: judgeBookmark,
    // A browser that does not answer about bookmarks must not cost anybody the popup.
    show: (tabId) =>
      show(tabId).catch((error: unknown) => {
        console.error('Frontdoor could not look for a bookmark:', error);
        return undefined;
      }),
    async change(tabId, undo) {
      const bookmark = await bookmarkIn(tabId);
      if (!bookmark) return;
      const { href, door } = bookmark;
      const parts = { bookmarks, log: changeLog };
      if (undo) await undoChanges(await changed(href), parts);
      else
        await changeBookmarks(
          (await found(href)).map(({ id, url }) => ({ id, from: url, to: door.start })),
          parts,
        );
    },
    async made(href) {
      const tabId = await tabs.inFront();
      const url = shortenedUrl(href);
      if (tabId === undefined || session.tabs().get(tabId)?.visit?.url !== url || session.bookmarkMade(tabId) === url) return;
      session.setBookmarkMade(tabId, url);
      if ((await show(tabId))?.state !== 'made') return;
      await button.show(tabId, { severity: 'guide', badge: '?', title: title('guide') });
      await button.openPopup(tabId);
    },
  };
}
