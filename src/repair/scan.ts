import { MAX_BATCH_BOOKMARKS } from '../messages/limits.ts';
import type { BookmarkModel } from '../messages/models.ts';
import type { Bookmark } from './bookmark.ts';

/** A bookmark that needs attention, and why. */
export interface FoundBookmark {
  readonly bookmark: Bookmark;
  readonly model: BookmarkModel;
}

/** How far a scan has come. */
export interface Scanned {
  readonly checked: number;
  readonly total: number;
  readonly found: readonly FoundBookmark[];
}

/** Judges addresses: one answer for each, `null` where nothing is wrong. */
export type JudgeBookmarks = (urls: readonly string[]) => Promise<readonly (BookmarkModel | null)[]>;

/** Has bookmarks judged, batch by batch; a caller that stops listening stops the scan. */
export async function* scan(bookmarks: readonly Bookmark[], judge: JudgeBookmarks): AsyncGenerator<Scanned, void, void> {
  let found: readonly FoundBookmark[] = [];
  const total = bookmarks.length;
  for (let checked = 0; checked < total; ) {
    const batch = bookmarks.slice(checked, checked + MAX_BATCH_BOOKMARKS);
    const models = await judge(batch.map(({ url }) => url));
    found = found.concat(batch.flatMap((bookmark, i) => (models[i] ? [{ bookmark, model: models[i] }] : [])));
    checked += batch.length;
    yield { checked, total, found };
  }
}
