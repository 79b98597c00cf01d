import * as z from 'zod/mini';
import { type DeadBookmark, MAX_DEAD_BOOKMARKS } from '../core/flow/remedy.ts';
import { lazily } from '../core/lazily.ts';
import { fittingEntries } from './bounded-list.ts';

const deadBookmark = lazily(() => {
  const webUrl = z.string().check(z.refine((text) => /^https?:/.test(text) && URL.canParse(text)));
  return z.object({
    url: webUrl,
    login: z.string(),
    hostname: z.string(),
    madeFor: z.optional(z.string()),
    world: z.object({ isPrivate: z.boolean(), container: z.string() }),
    atMs: z.number(),
    opened: z.array(z.string()),
    isOver: z.optional(z.boolean()),
    changedIn: z.optional(z.number()),
  }) satisfies z.ZodMiniType<DeadBookmark>;
});

/** Bookmarks that did not work, as they were kept in the session: entry by entry, what does not fit is left aside. */
export function readDeadBookmarks(stored: unknown): readonly DeadBookmark[] {
  return stored === undefined ? [] : fittingEntries(stored, deadBookmark(), MAX_DEAD_BOOKMARKS);
}
