import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import type { SyncProblem } from '../messages/models.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import type { Store } from './ports.ts';
import { isTooMuch, type Settings, settingsSchema } from './settings.ts';
import {
  agreed,
  isBeyondUs,
  isSame,
  isToBeSaid,
  marksOf,
  readStatement,
  type Statement,
  type Statements,
  settingsOf,
  statementsOf,
} from './shared-choices.ts';

/** Brings what a person chose to the same in all their browsers, through `storage.sync`; what was learned stays here. */
export interface Sync {
  /** Does nothing while it is switched off. Never rejects: `problem` tells what went wrong, and nothing is lost then. */
  reconcile(): Promise<void>;
  problem(): SyncProblem | undefined;
}

/**
 * Each choice is an item of its own: browsers settle conflicts item by item, and in whatever mixture the items of several browsers meet, each can be read.
 * `head` tells how they are written; in the first version it was one text, cut over several items.
 */
const VERSION = 2;
const ITEM = 'choice:';
const head = lazily(() => z.object({ version: z.int() }));

/** `storage.sync` takes 102,400 bytes of keys and JSON in Chrome and Firefox; there may be more in it than we understand. */
const MAX_BYTES = 90_000;

/** More than `storage.sync` takes are not looked at. */
const MAX_ITEMS = 600;

class SyncFailure extends Error {
  readonly problem: SyncProblem;
  constructor(problem: SyncProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface SyncParts {
  readonly kept: KeptBelongings;
  readonly store: Store;
  /** Has the browser let through what these settings trust. */
  readonly applyTrust: (settings: Settings) => Promise<void>;
  readonly nowMs: () => number;
}

/** What was agreed on, what the others said of it, and all that was found in the store. */
interface Shared {
  readonly all: Statements;
  /** Together they would be more than can be kept. */
  readonly isFull: boolean;
  readonly theirs: Statements;
  readonly found: ReadonlyMap<string, unknown>;
  readonly now: number;
}

export function createSync({ kept, store, applyTrust, nowMs }: SyncParts): Sync {
  let problem: SyncProblem | undefined;
  let running: Promise<void> = Promise.resolve();

  async function reconcile(): Promise<void> {
    if (!kept.current().sync.on) return;
    const found = await store.readAll();
    const theirs = read(found);
    const now = nowMs();
    const agree = ({ settings, sync }: Belongings): Statements => agreed(statementsOf(settings, sync.marks), theirs, now);
    const isFull = isTooMuch(settingsOf(agree(kept.current())));
    // Whatever is too much: what was taken away holds everywhere.
    const agreeOnWhatIsHere = (here: Belongings): Statements => {
      const mine = statementsOf(here.settings, here.sync.marks);
      return agreed(mine, new Map([...theirs].filter(([key, { choice }]) => choice === undefined || mine.has(key))), now);
    };
    const all = isFull ? agreeOnWhatIsHere : agree;
    await takeIn(all);
    // Switched off meanwhile: this browser has no more to say.
    if (kept.current().sync.on) await share(store, { all: all(kept.current()), isFull, theirs, found, now });
  }

  /** What cannot be shared after it is not lost: nothing is taken for gone because the others do not speak of it. */
  async function takeIn(agree: (belongings: Belongings) => Statements): Promise<void> {
    const after = (before: Belongings): Belongings => {
      if (!before.sync.on) return before;
      const all = agree(before);
      const [settings, marks] = [settingsOf(all), marksOf(all)];
      if (isTooMuch(settings)) throw new SyncFailure('too-much');
      return {
        ...before,
        settings: isSame(settings, before.settings) ? before.settings : settings,
        sync: isSame(marks, before.sync.marks) ? before.sync : { ...before.sync, marks },
      };
    };
    const before = kept.current();
    const { settings, sync } = after(before);
    if (settings !== before.settings) await applyTrust(settings);
    if (settings !== before.settings || sync !== before.sync) await kept.change(after);
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

/** Writes what the others do not say yet. First what makes room: all that is removed was taken in, or is forgotten. */
async function share(store: Store, { all, isFull, theirs, found, now }: Shared): Promise<void> {
  // What is understood of an item counts: a later Frontdoor may say more in it, and would say it again.
  const isThere = (key: string): boolean => found.has(ITEM + key) && isSame(all.get(key), theirs.get(key));
  const news = [...all].filter(
    ([key, statement]) => !isThere(key) && (theirs.has(key) || isToBeSaid(statement, now)) && !isBeyondUs(found.get(ITEM + key), statement),
  );
  const write = (statements: readonly (readonly [string, Statement])[]): Promise<void> =>
    store.write({ head: { version: VERSION }, ...Object.fromEntries(statements.map(([key, statement]) => [ITEM + key, statement])) });
  if (isFull || bytesOf([...all]) > MAX_BYTES) {
    const takenAway = news.filter(([key, { choice }]) => choice === undefined && theirs.has(key));
    if (takenAway.length > 0) await write(takenAway);
    throw new SyncFailure('too-much');
  }
  const forgotten = [...theirs.keys()].filter((key) => !all.has(key)).map((key) => ITEM + key);
  const stale = [...forgotten, ...(oneText(found)?.parts ?? [])].filter((key) => found.has(key));
  if (stale.length > 0) await store.remove(stale);
  if (news.length > 0 || versionOf(found) !== VERSION) await write(news);
}

/** What the other browsers chose. What cannot be understood is left as it is, and in nobody's way. */
function read(found: ReadonlyMap<string, unknown>): Statements {
  if (versionOf(found) > VERSION) throw new SyncFailure('newer');
  const items = [...found].filter(([key]) => key.startsWith(ITEM)).slice(0, MAX_ITEMS);
  const statements = items.flatMap(([key, item]): [string, Statement][] => {
    const bare = key.slice(ITEM.length);
    const statement = readStatement(bare, item);
    return statement ? [[bare, statement]] : [];
  });
  const older = oneText(found);
  return new Map([...(older ? statementsOf(older.settings) : []), ...statements]);
}

/** How what is shared is written; 1 where nothing says so. */
function versionOf(found: ReadonlyMap<string, unknown>): number {
  return head().safeParse(found.get('head')).data?.version ?? 1;
}

const MAX_PARTS = 30;

/** What the first version shared, and the keys under which its parts lie; `undefined` where there is none, or parts of several browsers do not fit together. */
function oneText(found: ReadonlyMap<string, unknown>): { readonly settings: Settings; readonly parts: readonly string[] } | undefined {
  const keys = Array.from({ length: MAX_PARTS }, (_, i) => `part:${i}`);
  const end = keys.findIndex((key) => !found.has(key));
  const parts = end < 0 ? keys : keys.slice(0, end);
  try {
    const settings = settingsSchema().safeParse(JSON.parse(parts.map((key) => found.get(key)).join(''))).data;
    return settings && { settings, parts };
  } catch {
    return undefined;
  }
}

const utf8 = new TextEncoder();

function bytesOf(items: readonly unknown[]): number {
  // Chrome writes this sign so.
  return utf8.encode(JSON.stringify(items).replaceAll('<', '\\u003C')).length;
}
