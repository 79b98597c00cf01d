import * as z from 'zod/mini';
import { type FrontPage, MAX_FRONT_PAGES } from '../core/front-page.ts';
import { lazily } from '../core/lazily.ts';
import { fittingEntries } from './bounded-list.ts';

const schema = lazily(
  () =>
    z.object({
      domain: z.string(),
      answered: z.optional(z.string()),
      failed: z.array(z.string()),
    }) satisfies z.ZodMiniType<FrontPage>,
);

/** As they were kept in the session: entry by entry, what does not fit is left aside. */
export function readFrontPages(stored: unknown): readonly FrontPage[] {
  return stored === undefined ? [] : fittingEntries(stored, schema(), MAX_FRONT_PAGES);
}
