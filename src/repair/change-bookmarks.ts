import { type Change, type ChangeLog, withChanges, withEarlier, withoutKept, withoutUndone } from './change-log.ts';

/** The browser's bookmarks, as much as a repair touches: addresses, and nothing else of them. */
export interface BookmarkAddresses {
  /** `undefined` when the bookmark is gone. Rejects where nobody can tell: the permission was taken back. */
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
  let written: readonly Change[] = [];
  await log.change((before) => {
    earlier = before;
    written = withChanges(before, changes);
    return written;
  });
  const logged = targets(await log.read());
  const touched = new Set<string>();
  const done = await each(changes, async ({ id, from, to }) => {
    if (logged.get(id) !== to) return false;
    const url = await bookmarks.urlOf(id);
    if (url !== from) return url === to;
    touched.add(id);
    const isChanged = await setUrl(bookmarks, id, to);
    if (!isChanged) touched.delete(id);
    return isChanged;
  });
  // One that opened the new address already may have been changed to it by us: then the log was right before.
  const targetsBefore = targets(earlier);
  const untouched = changes.filter(({ id, to }) => !touched.has(id) && (!done.has(id) || targetsBefore.get(id) === to));
  const ids = new Set(untouched.map(({ id }) => id));
  if (ids.size > 0) await log.change((now) => withEarlier(now, ids, { earlier, written }));
  return done;
}

/**
 * Undoes changes; the answer are the bookmarks that are as they were. One that was changed again since then, or is gone, is left alone and
 * forgotten; one that the browser refused, or of which it does not say how it stands, can be tried again.
 */
export async function undoChanges(changes: readonly Change[], { bookmarks, log }: ChangeParts): Promise<Ids> {
  const over = new Set<string>();
  const done = await each(changes, async ({ id, from, to }) => {
    const url = await bookmarks.urlOf(id);
    if (url === to && !(await setUrl(bookmarks, id, from))) return false;
    over.add(id);
    return url === from || url === to;
  });
  const undone = changes.filter(({ id }) => over.has(id));
  await log.change((before) => withoutUndone(before, undone));
  return done;
}

/** Forgets how to undo these changes; with them what nobody could undo, and no page would show: of bookmarks that are gone, or were changed by hand since. */
export async function keepChanges(changes: readonly Change[], { bookmarks, log }: ChangeParts): Promise<void> {
  const logged = await log.read();
  const lost = await each(logged, async ({ id, from, to }) => {
    const url = await bookmarks.urlOf(id);
    // At its old address it may just be about to be changed.
    return url !== from && url !== to;
  });
  const over = [...logged.filter(({ id }) => lost.has(id)), ...changes];
  await log.change((before) => withoutKept(before, over));
}

/** What the log says that bookmarks were changed to, by their ids. */
function targets(log: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(log.map(({ id, to }) => [id, to]));
}

/**
 * Whether it opens this address now. Firefox changes an address and yet reports a failure where two bookmarks with a keyword come to open the
 * same: how the bookmark stands now is what counts. Rejects where nobody can tell.
 */
async function setUrl(bookmarks: BookmarkAddresses, id: string, url: string): Promise<boolean> {
  try {
    await bookmarks.setUrl(id, url);
    return true;
  } catch {
    return (await bookmarks.urlOf(id)) === url;
  }
}

async function each(changes: readonly Change[], work: (change: Change) => Promise<boolean>): Promise<Ids> {
  const done = await Promise.all(changes.map(async (change) => ((await work(change).catch(() => false)) ? [change.id] : [])));
  return new Set(done.flat());
}
