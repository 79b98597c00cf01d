import * as z from 'zod/mini';
import { EMPTY_MEMORY, type Memory } from '../core/flow/memory.ts';
import { lazily } from '../core/lazily.ts';
import type { Items } from './item-store.ts';
import type { Kept } from './kept.ts';
import { fittingMemory, memorySchema } from './memory-schema.ts';
import { DEFAULT_SETTINGS, fittingSettings, type Settings, settingsSchema } from './settings.ts';
import { marksSchema } from './shared-choices.ts';

/** All that is kept of a person for good. */
export interface Belongings {
  /** What they have chosen. */
  readonly settings: Settings;
  /** What was learned from finished logins. */
  readonly memory: Memory;
  /** Whether the settings are shared with the person's other browsers, and what is remembered of what was shared. */
  readonly sync: z.infer<ReturnType<typeof syncSchema>>;
}

const syncSchema = lazily(() => z.object({ on: z.boolean(), marks: z.optional(marksSchema()) }));

export type KeptBelongings = Kept<Belongings>;

function withoutProof(older: object): object {
  const services = 'services' in older && Array.isArray(older.services) ? older.services : [];
  return { met: [], ...older, services: services.map((service) => ({ ...service, days: 0 })) };
}

export const BELONGINGS: Items<Belongings> = {
  settings: {
    schema: settingsSchema,
    empty: DEFAULT_SETTINGS,
    // 1 knew allowed hosts only.
    migrations: [(older) => ({ ...DEFAULT_SETTINGS, ...older })],
    fitting: fittingSettings,
  },
  memory: {
    schema: memorySchema,
    empty: EMPTY_MEMORY,
    // 1 learned without asking for a proof: what it knows is offered, and stands nowhere first.
    migrations: [withoutProof],
    fitting: fittingMemory,
  },
  // What was shared can be forgotten: then both sides have what either chose. 1 kept the settings themselves, as they were agreed on last.
  sync: {
    schema: syncSchema,
    empty: { on: false },
    migrations: [({ base: _, ...older }: { readonly base?: unknown }) => older],
    fitting: (found) => ({ on: 'on' in found && found.on === true }),
  },
};
