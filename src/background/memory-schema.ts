import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import { webUrl } from '../messages/requests.ts';

/** What was learned, as it is kept and exported; see `core/flow/memory.ts`. */
export const memorySchema = lazily(() =>
  z.object({
    services: z.array(z.object({ login: z.string(), start: webUrl(), times: z.number(), days: z.number(), lastAtMs: z.number() })),
    used: z.array(z.object({ fingerprint: z.string(), atMs: z.number() })),
    met: z.array(z.object({ hostname: z.string(), firstAtMs: z.number(), isOpened: z.boolean() })),
  }),
);
