import type { AwaitedStart } from '../core/flow/awaited-start.ts';
import type { DeadBookmark } from '../core/flow/remedy.ts';
import type { Tabs } from '../core/flow/tab-state.ts';
import type { FrontPage } from '../core/front-page.ts';
import type { WrittenLearned } from '../core/names/learned-resemblance.ts';
import { TRIES, type Try } from '../messages/requests.ts';
import { readAwaitedStart } from './awaited-start.ts';
import { readDeadBookmarks } from './dead-bookmarks.ts';
import { readFrontPages } from './front-pages-record.ts';
import type { Seals } from './item-store.ts';
import { readLearned } from './own-records.ts';
import { type PolicyRecord, readPolicyRecord } from './policy-record.ts';
import type { BrowserTabs, Store } from './ports.ts';
import { NEW_RECORD, readTabRecord, STRANGER, type TabRecord } from './tab-record.ts';
import { createWriteBehind, type WriteBehind } from './write-behind.ts';

/** What is remembered of every tab, a record each. */
interface TabRecords {
  /** What happened in every tab, for `core/flow/reduce.ts`. */
  states(): Tabs;
  /** Takes in what an event did to the tabs: who is not among them any more is forgotten. */
  setStates(next: Tabs): void;
  records(): ReadonlyMap<number, TabRecord>;
  /** The record of a tab; an empty one where nothing is known. */
  of(tabId: number): TabRecord;
  /** Changes the record of a tab that is there; of one that is gone nothing is kept. */
  change(tabId: number, next: (before: TabRecord) => Partial<TabRecord>): void;
  /** A tab takes the place of another, with all that is known of it, and nothing else. */
  move(from: number, to: number): void;
}

/**
 * What the worker remembers until the browser closes, one record a tab, and the bookmarks that did not work: in memory while it runs, written through to
 * the store at every change, so that a killed worker finds it again.
 */
export interface Session extends TabRecords {
  /** Bookmarks that did not work, the latest first, whichever tab they were opened in; see `core/flow/remedy.ts`. */
  deadBookmarks(): readonly DeadBookmark[];
  setDeadBookmarks(next: readonly DeadBookmark[]): void;
  /** Where the person's next login is to be remembered; see `core/flow/awaited-start.ts`. */
  awaitedStart(): AwaitedStart | undefined;
  setAwaitedStart(next: AwaitedStart | undefined): void;
  /** What the person has tried out and was shown; see `try-it.ts`. */
  tried(): readonly Try[];
  setTried(next: readonly Try[]): void;
  /** Where front pages answered; see `core/front-page.ts`. */
  frontPages(): readonly FrontPage[];
  setFrontPages(next: readonly FrontPage[]): void;
  /** The policy as it was read last, whatever it is now. */
  policy(): PolicyRecord | undefined;
  setPolicy(next: PolicyRecord): void;
  /** Which items of what is kept for good were understood; see `kept.ts`. */
  readonly seals: Seals;
  /** What was worked out of the services that were learned; see `learned-record.ts`. */
  learned(): WrittenLearned | undefined;
  setLearned(next: WrittenLearned): void;
  /** Resolves when everything so far is written. */
  written(): Promise<void>;
}

const PREFIX = 'tab:';
const DEAD = 'dead-bookmarks';
const FRONT_PAGES = 'front-pages';
const AWAITED = 'awaited-start';
const POLICY = 'policy';
const TRIED = 'tried';
const SEALS = 'seals';
const LEARNED = 'learned';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Opens the session. When it cannot be read, nothing is known of the past of any tab that is open now; when it is empty, nothing has happened yet. */
export async function openSession(store: Store, openTabs: BrowserTabs['all']): Promise<Session> {
  const found = await allIn(store);
  const records = await recordsIn(found, openTabs);
  const keep = createWriteBehind(store);
  const item = <T>(key: string, read: (stored: unknown) => T): Item<T> => createItem(keep, key, read(found?.get(key)));
  const dead = item(DEAD, readDeadBookmarks);
  const frontPages = item(FRONT_PAGES, readFrontPages);
  const awaited = item(AWAITED, readAwaitedStart);
  const policy = item(POLICY, readPolicyRecord);
  const tried = item(TRIED, readTried);
  const seals = item(SEALS, readSeals);
  const learned = item(LEARNED, readLearned);
  return {
    ...createTabRecords(keep, records),
    deadBookmarks: dead.get,
    setDeadBookmarks: dead.set,
    awaitedStart: awaited.get,
    setAwaitedStart: awaited.set,
    tried: tried.get,
    setTried: tried.set,
    frontPages: frontPages.get,
    setFrontPages: frontPages.set,
    policy: policy.get,
    setPolicy: policy.set,
    seals: {
      of: (key) => seals.get()[key],
      set: (key, stamp) => seals.set({ ...seals.get(), [key]: stamp }),
    },
    learned: learned.get,
    setLearned: learned.set,
    written: keep.written,
  };
}

/** What is kept under one key. */
interface Item<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
}

function createItem<T>(keep: WriteBehind, key: string, found: T): Item<T> {
  let value = found;
  const set = (next: T): void => {
    if (next === value) return;
    value = next;
    keep.set(key, next);
  };
  return { get: () => value, set };
}

/** `records`: what was found, and is changed from now on. */
function createTabRecords(keep: WriteBehind, records: Map<number, TabRecord>): TabRecords {
  let states: Tabs = new Map([...records].map(([tabId, { state }]) => [tabId, state]));

  /** Without a record, the tab is forgotten. */
  function put(tabId: number, record: TabRecord | undefined): void {
    if (record) records.set(tabId, record);
    else records.delete(tabId);
    keep.set(keyOf(tabId), record);
  }

  return {
    states: () => states,
    setStates(next) {
      for (const [tabId, state] of next) {
        if (states.get(tabId) === state) continue;
        const { judgement, ...before } = records.get(tabId) ?? NEW_RECORD;
        // Without a page there is nothing to say of it.
        put(tabId, { ...before, state, ...(state.visit && judgement && { judgement }) });
      }
      for (const tabId of states.keys()) if (!next.has(tabId)) put(tabId, undefined);
      states = next;
    },
    records: () => records,
    of: (tabId) => records.get(tabId) ?? NEW_RECORD,
    change(tabId, next) {
      const before = records.get(tabId);
      if (!before) return;
      const after = { ...before, ...next(before) };
      put(tabId, after);
      if (after.state !== before.state) states = new Map(states).set(tabId, after.state);
    },
    move(from, to) {
      if (from === to) return;
      const record = records.get(from);
      put(from, undefined);
      put(to, record);
      const others = [...states].filter(([tabId]) => tabId !== from && tabId !== to);
      states = new Map(record ? [...others, [to, record.state]] : others);
    },
  };
}

async function allIn(store: Store): Promise<ReadonlyMap<string, unknown> | undefined> {
  try {
    return await store.readAll();
  } catch (error) {
    console.error('Frontdoor could not read its session:', error);
    return undefined;
  }
}

async function recordsIn(found: ReadonlyMap<string, unknown> | undefined, openTabs: BrowserTabs['all']): Promise<Map<number, TabRecord>> {
  const records = readRecords(found ?? new Map());
  if (records.size > 0) return records;
  const { state } = found ? NEW_RECORD : STRANGER;
  return new Map([...(await openTabs())].map(([tabId, world]) => [tabId, { ...NEW_RECORD, state: { ...state, world } }]));
}

function readSeals(stored: unknown): { readonly [key: string]: string } {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter(([, stamp]) => typeof stamp === 'string'));
}

function readTried(stored: unknown): readonly Try[] {
  return Array.isArray(stored) ? TRIES.filter((what) => stored.includes(what)) : [];
}

function readRecords(stored: ReadonlyMap<string, unknown>): Map<number, TabRecord> {
  const tabs = [...stored].filter(([key]) => /^tab:\d+$/.test(key));
  return new Map(tabs.map(([key, value]) => [Number(key.slice(PREFIX.length)), readTabRecord(value)]));
}
