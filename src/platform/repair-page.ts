import type { BookmarkNode } from '../repair/bookmark.ts';
import { type Change, type ChangeLog, openChangeLog } from '../repair/change-log.ts';
import { changeLog } from './bookmarks.ts';

/** What the page that repairs bookmarks needs of the browser, and the worker does not. */

export async function bookmarkTree(): Promise<readonly BookmarkNode[]> {
  return (await chrome.bookmarks?.getTree()) ?? [];
}

let unwritten: readonly Change[] = [];
const privateLog: ChangeLog = openChangeLog({
  read: async () => unwritten,
  async write(value) {
    unwritten = value;
  },
  alone: (work) => work(),
});

/** The log for this page; of a private window nothing is kept longer than the page. */
export function pageChangeLog(): ChangeLog {
  return chrome.extension.inIncognitoContext ? privateLog : changeLog;
}
