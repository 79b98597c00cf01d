import * as z from 'zod/mini';
import {
  MAX_FORGIVING_SERVICES,
  MAX_MET_SITES,
  MAX_REMEDIES,
  MAX_SERVICES,
  MAX_TIMES,
  MAX_USED_VALUES,
  type Memory,
} from '../core/flow/memory.ts';
import { lazily } from '../core/lazily.ts';
import { loginKey, serviceId, webUrl } from '../messages/requests.ts';
import { boundedList, fittingEntries } from './bounded-list.ts';

/** The last moment that `Date` can write: ECMA-262 21.4.1.1. */
const LAST_MS = 8.64e15;

const moment = lazily(() => z.number().check(z.nonnegative(), z.maximum(LAST_MS)));

const count = lazily(() => z.int().check(z.nonnegative(), z.maximum(MAX_TIMES)));

const learned = lazily(() =>
  z.object({ login: loginKey(), start: webUrl(), times: count(), days: count(), lastAtMs: moment(), isOpened: z.optional(z.boolean()) }),
);

const usedValue = lazily(() => z.object({ fingerprint: z.string().check(z.maxLength(64)), atMs: moment() }));

const metSite = lazily(() => z.object({ hostname: z.string().check(z.maxLength(253)), firstAtMs: moment(), isOpened: z.boolean() }));

const forgivingService = lazily(() => z.object({ login: loginKey(), origin: z.string().check(z.maxLength(300)) }));

const remedy = lazily(() => z.object({ bookmark: z.string().check(z.maxLength(64)), service: serviceId() }));

/** What was learned, as it is kept and exported; see `core/flow/memory.ts`. */
export const memorySchema = lazily(() =>
  z.object({
    services: boundedList(learned(), MAX_SERVICES),
    used: boundedList(usedValue(), MAX_USED_VALUES),
    met: boundedList(metSite(), MAX_MET_SITES),
    forgiving: z.optional(boundedList(forgivingService(), MAX_FORGIVING_SERVICES)),
    remedies: z.optional(boundedList(remedy(), MAX_REMEDIES)),
  }),
);

/** As much of a kept memory as can be understood. */
export function fittingMemory(found: {
  readonly services?: unknown;
  readonly used?: unknown;
  readonly met?: unknown;
  readonly forgiving?: unknown;
  readonly remedies?: unknown;
}): Memory {
  return {
    services: fittingEntries(found.services, learned(), MAX_SERVICES),
    used: fittingEntries(found.used, usedValue(), MAX_USED_VALUES),
    met: fittingEntries(found.met, metSite(), MAX_MET_SITES),
    ...(found.forgiving !== undefined && { forgiving: fittingEntries(found.forgiving, forgivingService(), MAX_FORGIVING_SERVICES) }),
    ...(found.remedies !== undefined && { remedies: fittingEntries(found.remedies, remedy(), MAX_REMEDIES) }),
  };
}
