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

/** Adds changes. A bookmark that is changed twice goes back to what it was at first. */
export function withChanges(log: readonly Change[], changes: readonly Change[]): readonly Change[] {
  const added = changes.map((change) => {
    const before = log.find(({ id, to }) => id === change.id && (to === change.from || to === change.to));
    return before ? { ...change, from: before.from } : change;
  });
  return [...withoutChanges(log, added), ...added];
}

export function withoutChanges(log: readonly Change[], changes: readonly Pick<Change, 'id'>[]): readonly Change[] {
  const ids = new Set(changes.map(({ id }) => id));
  return log.filter(({ id }) => !ids.has(id));
}

/** Bookmarks that still open what they were changed to, with how they were changed. */
export function stillChanged(bookmarks: readonly Bookmark[], log: readonly Change[]): readonly { bookmark: Bookmark; made: Change }[] {
  return bookmarks.flatMap((bookmark) => {
    const made = log.find(({ id, to }) => id === bookmark.id && to === bookmark.url);
    return made ? [{ bookmark, made }] : [];
  });
}
