import { type Change, type ChangeLog, withChanges, withoutChanges } from './change-log.ts';

/** The browser's bookmarks, as much as a repair touches: addresses, and nothing else of them. */
export interface BookmarkAddresses {
  /** `undefined` when the bookmark is gone. */
  urlOf(id: string): Promise<string | undefined>;
  /** Rejects when the browser refuses. */
  setUrl(id: string, url: string): Promise<void>;
}

export interface ChangeParts {
  readonly bookmarks: BookmarkAddresses;
  readonly log: ChangeLog;
}

/** Ids of bookmarks. */
type Ids = ReadonlySet<string>;

/** Changes the addresses of bookmarks in place; the answer are those that were changed. One that is no longer as it was is left alone. */
export async function changeBookmarks(changes: readonly Change[], { bookmarks, log }: ChangeParts): Promise<Ids> {
  let earlier: readonly Change[] = [];
  await log.change((before) => {
    earlier = before;
    return withChanges(before, changes);
  });
  const logged = new Set((await log.read()).map(({ id }) => id));
  const done = await each(changes, async ({ id, from, to }) => {
    const url = logged.has(id) ? await bookmarks.urlOf(id) : undefined;
    if (url === from) await setUrl(bookmarks, id, to);
    return url === from || url === to;
  });
  const failed = changes.filter(({ id }) => !done.has(id));
  const asBefore = earlier.filter(({ id }) => failed.some((change) => change.id === id));
  if (failed.length > 0) await log.change((before) => [...withoutChanges(before, failed), ...asBefore]);
  return done;
}

/**
 * Undoes changes; the answer are the bookmarks that are as they were. One that was changed again since then, or is gone, is left alone and
 * forgotten; one that the browser refused can be tried again.
 */
export async function undoChanges(changes: readonly Change[], { bookmarks, log }: ChangeParts): Promise<Ids> {
  const refused: Change[] = [];
  const done = await each(changes, async (change) => {
    const { id, from, to } = change;
    const url = await bookmarks.urlOf(id);
    try {
      if (url === to) await setUrl(bookmarks, id, from);
    } catch {
      refused.push(change);
      return false;
    }
    return url === from || url === to;
  });
  const over = withoutChanges(changes, refused);
  await log.change((before) => withoutChanges(before, over));
  return done;
}

/** Firefox changes an address and yet reports a failure where two bookmarks with a keyword come to open the same: how the bookmark stands now is what counts. */
async function setUrl(bookmarks: BookmarkAddresses, id: string, url: string): Promise<void> {
  try {
    await bookmarks.setUrl(id, url);
  } catch (error) {
    if ((await bookmarks.urlOf(id)) !== url) throw error;
  }
}

async function each(changes: readonly Change[], work: (change: Change) => Promise<boolean>): Promise<Ids> {
  const done = await Promise.all(changes.map(async (change) => ((await work(change).catch(() => false)) ? [change.id] : [])));
  return new Set(done.flat());
}
