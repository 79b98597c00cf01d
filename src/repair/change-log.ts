import type { Bookmark } from './bookmark.ts';

/** One bookmark whose address was changed, by the browser's own id for it. */
export interface Change {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Every change that can still be undone, the oldest first. Nothing is changed that is not written here before. */
export interface ChangeLog {
  read(): Promise<readonly Change[]>;
  /** One change after another, whichever page or worker makes it. */
  change(next: (before: readonly Change[]) => readonly Change[]): Promise<void>;
}

/** Where the log is kept, between pages: one value. */
export interface LogStore {
  read(): Promise<unknown>;
  write(value: readonly Change[]): Promise<void>;
  /** Lets nobody else in while it works. */
  alone(work: () => Promise<void>): Promise<void>;
}

/** The log is read whenever the worker wakes: it must stay small. Who has changed so many keeps them, or undoes them, before the next. */
export const MAX_CHANGES = 2000;

export function openChangeLog({ read, write, alone }: LogStore): ChangeLog {
  const current = async () => readChanges(await read());
  return {
    read: current,
    change: (next) => alone(async () => write(next(await current()).slice(0, MAX_CHANGES))),
  };
}

/** What is no change is left aside. By hand: a schema would cost the page more than all the rest of it. */
function readChanges(stored: unknown): readonly Change[] {
  return Array.isArray(stored) ? stored.filter(isChange) : [];
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null || !('id' in value && 'from' in value && 'to' in value)) return false;
  return [value.id, value.from, value.to].every((text) => typeof text === 'string');
}

/** Adds changes, each where the log has its bookmark already: what is cut off a log that is full is new. A bookmark that is changed twice goes back to what it was at first. */
export function withChanges(log: readonly Change[], changes: readonly Change[]): readonly Change[] {
  const entries = byId(log);
  for (const change of changes) {
    const before = entries.get(change.id);
    entries.set(change.id, before?.to === change.from ? { ...change, from: before.from } : change);
  }
  return [...entries.values()];
}

/** Puts back what the log said of these bookmarks `earlier`, where it still says what was `written` of them since. */
export function withEarlier(
  log: readonly Change[],
  ids: ReadonlySet<string>,
  { earlier, written }: { readonly earlier: readonly Change[]; readonly written: readonly Change[] },
): readonly Change[] {
  const [before, since] = [byId(earlier), byId(written)];
  return log.flatMap((entry) => {
    const ours = ids.has(entry.id) ? since.get(entry.id) : undefined;
    if (entry.from !== ours?.from || entry.to !== ours.to) return [entry];
    const put = before.get(entry.id);
    return put ? [put] : [];
  });
}

/** Leaves out what was undone, or never can be. What was changed before that can still be undone, and so can what was changed since. */
export function withoutUndone(log: readonly Change[], undone: readonly Change[]): readonly Change[] {
  const changes = byId(undone);
  return log.flatMap((entry) => {
    const change = changes.get(entry.id);
    if (change?.to !== entry.to) return [entry];
    return change.from === entry.from ? [] : [{ ...entry, to: change.from }];
  });
}

/** Leaves out what led to these changes. What was changed since then can still be undone. */
export function withoutKept(log: readonly Change[], kept: readonly Change[]): readonly Change[] {
  const changes = byId(kept);
  return log.filter(({ id, to }) => changes.get(id)?.to !== to);
}

function byId(changes: readonly Change[]): Map<string, Change> {
  return new Map(changes.map((change) => [change.id, change]));
}

/** Bookmarks that still open what they were changed to, with how they were changed. */
export function stillChanged(bookmarks: readonly Bookmark[], log: readonly Change[]): readonly { bookmark: Bookmark; made: Change }[] {
  return bookmarks.flatMap((bookmark) => {
    const made = log.find(({ id, to }) => id === bookmark.id && to === bookmark.url);
    return made ? [{ bookmark, made }] : [];
  });
}
