import type { Bookmarks } from '../background/ports.ts';
import type { BookmarkNode } from '../repair/bookmark.ts';
import { type ChangeLog, openChangeLog } from '../repair/change-log.ts';
import { isPhone } from './phone.ts';

const PERMISSION = { permissions: ['bookmarks' as const] };

const OUT_OF_REACH = 'bookmarks are out of reach';

/** Nothing is found as long as the permission is missing, on a phone always; nor can anybody tell then how a bookmark stands, or change it. */
export const bookmarks: Bookmarks = {
  areThere: () => !isPhone(),
  mayUse: () => chrome.permissions.contains(PERMISSION),
  async withUrl(url) {
    const exactly = (await chrome.bookmarks?.search({ url })) ?? [];
    const found = exactly.length > 0 ? exactly : ((await chrome.bookmarks?.search({ query: new URL(url).hostname })) ?? []);
    return found.flatMap((node) => (node.url === undefined || node.unmodifiable ? [] : [{ id: node.id, url: node.url }]));
  },
  async urlOf(id) {
    if (!chrome.bookmarks) throw new Error(OUT_OF_REACH);
    try {
      const [node] = await chrome.bookmarks.get(id);
      return node?.url;
    } catch {
      // Firefox calls whatever fails “not found”. Only where the browser answers about bookmarks at all, this one is gone.
      await chrome.bookmarks.getRecent(1);
      return undefined;
    }
  },
  async setUrl(id, url) {
    if (!chrome.bookmarks) throw new Error(OUT_OF_REACH);
    await chrome.bookmarks.update(id, { url });
  },
};

/** Kept on this machine until the person is done. */
const KEY = 'bookmark-changes';

export const changeLog: ChangeLog = openChangeLog({
  read: async () => (await chrome.storage.local.get(KEY))[KEY],
  write: (value) => chrome.storage.local.set({ [KEY]: value }),
  alone: (work) => navigator.locks.request(KEY, work),
});

/** Calls for each bookmark that is made, now or later, as soon as the permission is there. Call it in the first tick. */
export function onBookmarked(handle: (url: string) => void): void {
  const hear = (_id: string, { url }: BookmarkNode) => {
    if (url !== undefined) handle(url);
  };
  const listen = () => chrome.bookmarks?.onCreated.addListener(hear);
  listen();
  chrome.permissions.onAdded.addListener(listen);
}

/** Calls when the person has allowed something. */
export function onAllowed(handle: () => void): void {
  chrome.permissions.onAdded.addListener(handle);
}
