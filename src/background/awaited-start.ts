import * as z from 'zod/mini';
import type { AwaitedStart } from '../core/flow/awaited-start.ts';
import { lazily } from '../core/lazily.ts';

const awaitedStart = lazily(() => {
  const secureUrl = z.string().check(z.refine((text) => text.startsWith('https:') && URL.canParse(text)));
  return z.object({
    login: z.string(),
    signIn: secureUrl,
    byQuery: z.optional(z.boolean()),
    madeFor: z.optional(z.string()),
    world: z.object({ isPrivate: z.boolean(), container: z.string() }),
    atMs: z.number(),
    opened: z.array(z.string()),
    ended: z.optional(secureUrl),
    isKept: z.optional(z.boolean()),
  }) satisfies z.ZodMiniType<AwaitedStart>;
});

/** What is waited for, as it was kept in the session; nothing where that does not fit. */
export function readAwaitedStart(stored: unknown): AwaitedStart | undefined {
  return stored === undefined ? undefined : awaitedStart().safeParse(stored).data;
}
