import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import type { SyncProblem } from '../messages/models.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import { readItem } from './item-store.ts';
import type { Store } from './ports.ts';
import { DEFAULT_SETTINGS, isTooMuch, type Settings, settingsSchema } from './settings.ts';
import { agreed, isSame } from './shared-settings.ts';

/** Brings what a person chose to the same in all their browsers, through `storage.sync`; what was learned stays here. */
export interface Sync {
  /** Does nothing while it is switched off. Never rejects: `problem` tells what went wrong, and nothing is changed then. */
  reconcile(): Promise<void>;
  problem(): SyncProblem | undefined;
}

/**
 * `storage.sync` takes 8,192 bytes an item and 102,400 in all (the same in Chrome and Firefox); a character may take three bytes, or two where it is
 * escaped; four, if UTF-16 needs two units for it.
 */
const PART_CHARACTERS = 2000;

/** Half of a character that takes two units is none: Chrome keeps these texts as UTF-8. */
const PART = new RegExp(`[^]{1,${PART_CHARACTERS}}`, 'gu');

const MAX_PARTS = 30;

const VERSION = 1;
const head = lazily(() => z.object({ version: z.literal(VERSION), parts: z.int().check(z.nonnegative(), z.maximum(MAX_PARTS)) }));
const keyOfPart = (i: number): string => `part:${i}`;

class SyncFailure extends Error {
  readonly problem: SyncProblem;
  constructor(problem: SyncProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** `applyTrust`: has the browser let through what these settings trust. */
export function createSync(kept: KeptBelongings, store: Store, applyTrust: (settings: Settings) => Promise<void>): Sync {
  let problem: SyncProblem | undefined;
  let running: Promise<void> = Promise.resolve();

  async function reconcile(): Promise<void> {
    if (!kept.current().sync.on) return;
    const found = await store.readAll();
    const theirs = read(found);
    const merge = ({ settings, sync }: Belongings): Settings =>
      theirs ? { ...settings, ...agreed(sync.base ?? DEFAULT_SETTINGS, settings, theirs) } : settings;
    const { settings: mine } = kept.current();
    const merged = merge(kept.current());
    if (isTooMuch(merged)) throw new SyncFailure('too-much');
    if (!isSame(merged, mine)) {
      await applyTrust(merged);
      await kept.change((before) => ({ ...before, settings: merge(before) }));
    }
    const { settings } = kept.current();
    if (!theirs || !isSame(settings, theirs)) await push(settings, found.size);
    // Only what is shared is agreed: had it been noted before, what could not be shared would look as if the others had taken it away.
    if (!theirs || !isSame(settings, kept.current().sync.base ?? DEFAULT_SETTINGS))
      await kept.change((before) => ({ ...before, sync: { ...before.sync, base: settings } }));
  }

  async function push(settings: Settings, entriesThere: number): Promise<void> {
    const text = JSON.stringify(settings);
    const cut = text.match(PART) ?? [];
    const parts = cut.length;
    if (parts > MAX_PARTS) throw new SyncFailure('too-much');
    await store.write({ head: { version: VERSION, parts }, ...Object.fromEntries(cut.map((part, i) => [keyOfPart(i), part])) });
    const stale = Array.from({ length: Math.max(0, entriesThere - 1 - parts) }, (_, i) => keyOfPart(parts + i));
    if (stale.length > 0) await store.remove(stale);
  }

  return {
    reconcile() {
      running = running.then(reconcile).then(
        () => {
          problem = undefined;
        },
        (error: unknown) => {
          problem = error instanceof SyncFailure ? error.problem : 'unreachable';
          console.error('Frontdoor could not share its settings:', error);
        },
      );
      return running;
    },
    problem: () => (kept.current().sync.on ? problem : undefined),
  };
}

/** What the other browsers chose; `undefined` when there is nothing yet. What cannot be understood, and what is too much, is left as it is. */
function read(found: ReadonlyMap<string, unknown>): Settings | undefined {
  if (!found.has('head')) return undefined;
  const parsed = head().safeParse(found.get('head'));
  if (!parsed.success) throw new SyncFailure('unreadable');
  const text = Array.from({ length: parsed.data.parts }, (_, i) => found.get(keyOfPart(i))).join('');
  const settings = readItem({ schema: settingsSchema, empty: DEFAULT_SETTINGS, migrations: [] }, { version: VERSION, ...objectIn(text) });
  if (settings.value === undefined) throw new SyncFailure(settings.because === 'too-many' ? 'too-much' : 'unreadable');
  return settings.value;
}

function objectIn(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new SyncFailure('unreadable');
  }
}
